"""Alignment: which passages of different articles descend from one wire sentence."""
