"""Catalogs: what they consist of, and the writes that become visible later."""

from . import fields, items, management, selections

__all__ = ("fields", "items", "management", "selections")
