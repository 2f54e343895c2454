"""Moves data into and out of Braze in bulk."""
