"""Output formats, one file each: a report in, text out."""
