"""Facts that a passage states, read out of its words: numbers, names, speech."""
