# Generated from openapi/ by `python -m generator`. Do not edit.
"""The namespaces of a client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import lazy

if TYPE_CHECKING:
    from .care_homes import AsyncCareHomesApi, AsyncRawCareHomesApi, CareHomesApi, RawCareHomesApi
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

    care_homes: CareHomesApi
    """
    Where pets live.
    """


@lazy.attributes
class AsyncNamespaces:
    """
    The same namespaces, with asynchronous methods.
    """

    pets: AsyncPetsApi
    care_homes: AsyncCareHomesApi


@lazy.attributes
class RawNamespaces:
    """
    The same namespaces, with methods that return raw responses.
    """

    pets: RawPetsApi
    care_homes: RawCareHomesApi


@lazy.attributes
class AsyncRawNamespaces:
    """
    The same namespaces, with asynchronous methods that return raw responses.
    """

    pets: AsyncRawPetsApi
    care_homes: AsyncRawCareHomesApi
