"""Makes the documentation site: ``nox -s docs``."""
