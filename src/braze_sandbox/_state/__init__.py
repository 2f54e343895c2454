"""The state of a sandbox, and the database that stores it."""
