"""Comparison: what differs between articles that carry the same passages, as data that every output shows."""
