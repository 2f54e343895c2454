"""What carries the requests."""
