"""``audit family`` and ``audit collate``: the witnesses of a passage; a module for each output format."""
