"""Speed and quality against labelled data and peers; each module is a command."""
