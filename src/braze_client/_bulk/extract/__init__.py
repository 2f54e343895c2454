"""Moves data out of Braze: exports of users, statistics, and syncs that are awaited."""
