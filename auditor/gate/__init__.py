"""The gate: newly ingested documents, held against what came before and judged by themselves."""
