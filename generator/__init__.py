"""Turns the description under ``openapi/`` into the package under ``generated/``."""
