"""The commands that are no operations, one in each module."""
