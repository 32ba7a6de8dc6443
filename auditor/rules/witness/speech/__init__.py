"""Quotations, held against the quotations that witnesses have."""
