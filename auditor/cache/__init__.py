"""What is kept on disk so that nothing is computed twice: embeddings, estimates, and what whole runs found."""
