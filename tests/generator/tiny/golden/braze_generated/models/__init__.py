# Generated from openapi/ by `python -m generator`. Do not edit.
"""Models of what is sent and received. Each is loaded when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .counts import Counts as Counts
    from .error_response import ErrorResponse as ErrorResponse
    from .filter_ import Filter as Filter
    from .kind import Kind as Kind
    from .named import Named as Named
    from .owner import Owner as Owner
    from .pet import Pet as Pet
    from .pets_by_name import PetsByName as PetsByName
    from .pets_list_response import PetsListResponse as PetsListResponse
    from .pets_track_request import PetsTrackRequest as PetsTrackRequest
    from .pets_track_response import PetsTrackResponse as PetsTrackResponse
    from .pets_walks_request import PetsWalksRequest as PetsWalksRequest
    from .pets_walks_response import PetsWalksResponse as PetsWalksResponse
    from .stored_pet import StoredPet as StoredPet

_MODULES = {
    "Counts": ".counts",
    "ErrorResponse": ".error_response",
    "Filter": ".filter_",
    "Kind": ".kind",
    "Named": ".named",
    "Owner": ".owner",
    "Pet": ".pet",
    "PetsByName": ".pets_by_name",
    "PetsListResponse": ".pets_list_response",
    "PetsTrackRequest": ".pets_track_request",
    "PetsTrackResponse": ".pets_track_response",
    "PetsWalksRequest": ".pets_walks_request",
    "PetsWalksResponse": ".pets_walks_response",
    "StoredPet": ".stored_pet",
}

__all__ = (
    "Counts",
    "ErrorResponse",
    "Filter",
    "Kind",
    "Named",
    "Owner",
    "Pet",
    "PetsByName",
    "PetsListResponse",
    "PetsTrackRequest",
    "PetsTrackResponse",
    "PetsWalksRequest",
    "PetsWalksResponse",
    "StoredPet",
)


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_MODULES[name], __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
