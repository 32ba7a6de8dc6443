"""``audit diff``: two articles side by side; a module for each output format, over what they share."""
