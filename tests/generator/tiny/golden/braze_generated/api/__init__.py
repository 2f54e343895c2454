# Generated from openapi/ by `python -m generator`. Do not edit.
"""The namespaces of a client. Each is loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..client import AsyncClient, Client
    from .pets import (
        AsyncPetsApi,
        AsyncRawPetsApi,
        PetsApi,
        RawPetsApi,
    )


class Namespaces:
    """
    One attribute per namespace, one method per operation.
    """

    @cached_property
    def pets(self: Client) -> PetsApi:
        """
        Pets, and what they do.
        """
        from .pets import PetsApi

        return PetsApi(self)


class AsyncNamespaces:
    """
    One attribute per namespace, one method per operation, to be awaited.
    """

    @cached_property
    def pets(self: AsyncClient) -> AsyncPetsApi:
        """
        Pets, and what they do.
        """
        from .pets import AsyncPetsApi

        return AsyncPetsApi(self)


class RawNamespaces:
    """
    The same namespaces, with methods that return raw answers.
    """

    @cached_property
    def pets(self: Client) -> RawPetsApi:
        """
        Pets, and what they do.
        """
        from .pets import RawPetsApi

        return RawPetsApi(self)


class AsyncRawNamespaces:
    """
    The same namespaces, with methods that return raw answers, to be awaited.
    """

    @cached_property
    def pets(self: AsyncClient) -> AsyncRawPetsApi:
        """
        Pets, and what they do.
        """
        from .pets import AsyncRawPetsApi

        return AsyncRawPetsApi(self)
