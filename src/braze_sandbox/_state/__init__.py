"""What the sandbox remembers, and the database that keeps it."""
