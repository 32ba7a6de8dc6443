"""Word-level quality estimation against a witness: which words are in doubt, and where some are lost."""
