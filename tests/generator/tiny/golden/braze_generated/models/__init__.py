# Generated from openapi/ by `python -m generator`. Do not edit.
"""Models of what is sent and received. Each is loaded when it is first used."""

from typing import TYPE_CHECKING

from ..runtime import lazy

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
    from .pets_track_response import PetsTrackResponse as PetsTrackResponse
    from .pets_walks_response import PetsWalksResponse as PetsWalksResponse
    from .stored_pet import StoredPet as StoredPet
    from .walk import Walk as Walk

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
    "PetsTrackResponse",
    "PetsWalksResponse",
    "StoredPet",
    "Walk",
)

__getattr__, __dir__ = lazy.attach(
    __name__,
    {
        "Counts": ".counts",
        "ErrorResponse": ".error_response",
        "Filter": ".filter_",
        "Kind": ".kind",
        "Named": ".named",
        "Owner": ".owner",
        "Pet": ".pet",
        "PetsByName": ".pets_by_name",
        "PetsListResponse": ".pets_list_response",
        "PetsTrackResponse": ".pets_track_response",
        "PetsWalksResponse": ".pets_walks_response",
        "StoredPet": ".stored_pet",
        "Walk": ".walk",
    },
)
