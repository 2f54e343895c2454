# Generated from openapi/ by `python -m generator`. Do not edit.
"""The namespaces of a client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import lazy

if TYPE_CHECKING:
    from .pets import AsyncPetsApi, AsyncRawPetsApi, PetsApi, RawPetsApi


@lazy.attributes
class Namespaces:
    """
    One attribute per namespace, one method per operation.
    """

    pets: PetsApi
    """
    Pets, and what they do.
    """


@lazy.attributes
class AsyncNamespaces:
    """
    The same namespaces, with asynchronous methods.
    """

    pets: AsyncPetsApi


@lazy.attributes
class RawNamespaces:
    """
    The same namespaces, with methods that return raw responses.
    """

    pets: RawPetsApi


@lazy.attributes
class AsyncRawNamespaces:
    """
    The same namespaces, with asynchronous methods that return raw responses.
    """

    pets: AsyncRawPetsApi
