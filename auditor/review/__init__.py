"""Deciding on findings at a terminal: what is shown, what a key does, and what is written."""
