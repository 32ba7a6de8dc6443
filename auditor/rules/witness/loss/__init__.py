"""Words that one witness has and another lacks."""
