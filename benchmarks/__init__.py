"""How fast the client is beside what else one would use: ``nox -s bench``. Nothing here is a test."""
