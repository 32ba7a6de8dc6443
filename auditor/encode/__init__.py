"""Sentence embeddings: one file per encoder, behind one protocol, with a cache on disk."""
