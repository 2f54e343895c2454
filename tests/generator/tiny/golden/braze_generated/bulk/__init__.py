# Generated from openapi/ by `python -m generator`. Do not edit.
"""The namespaces of ``braze.bulk``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from ..runtime import lazy

if TYPE_CHECKING:
    from .care_homes import CareHomesBulk
    from .pets import PetsBulk

R = TypeVar("R")


@lazy.attributes
class BulkNamespaces(Generic[R]):
    """
    One attribute per namespace, one method per operation that takes a list. Each returns an `R`.
    """

    pets: PetsBulk[R]
    """
    Pets, and what they do.
    """

    care_homes: CareHomesBulk[R]
    """
    Where pets live.
    """
