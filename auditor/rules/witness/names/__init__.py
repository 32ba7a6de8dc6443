"""Names, held against the names that witnesses have."""
