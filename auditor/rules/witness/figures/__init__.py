"""Figures and dates in which witnesses differ."""
