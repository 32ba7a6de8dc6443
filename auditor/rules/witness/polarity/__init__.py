"""What one article affirms and another denies: negations, opposites, directions, doubts, stages of an event."""
