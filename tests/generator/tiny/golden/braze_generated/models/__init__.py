# Generated from openapi/ by `python -m generator`. Do not edit.
"""Models of what is sent and received. Each is loaded when it is first used."""

from typing import TYPE_CHECKING

from ..runtime import lazy

if TYPE_CHECKING:
    from ..runtime.model import EmptyResponse as EmptyResponse
    from .care_homes_create_response import CareHomesCreateResponse as CareHomesCreateResponse
    from .care_homes_list_response import CareHomesListResponse as CareHomesListResponse
    from .care_homes_picture_response import CareHomesPictureResponse as CareHomesPictureResponse
    from .care_homes_resident_replace_response import (
        CareHomesResidentReplaceResponse as CareHomesResidentReplaceResponse,
    )
    from .care_homes_residents_delete_response import (
        CareHomesResidentsDeleteResponse as CareHomesResidentsDeleteResponse,
    )
    from .care_homes_residents_list_response import CareHomesResidentsListResponse as CareHomesResidentsListResponse
    from .care_homes_residents_update_response import (
        CareHomesResidentsUpdateResponse as CareHomesResidentsUpdateResponse,
    )
    from .counts import Counts as Counts
    from .error_response import ErrorResponse as ErrorResponse
    from .filter_ import Filter as Filter
    from .home_attributes import HomeAttributes as HomeAttributes
    from .kind import Kind as Kind
    from .named import Named as Named
    from .owner import Owner as Owner
    from .pet import Pet as Pet
    from .pets_by_name import PetsByName as PetsByName
    from .pets_list_response import PetsListResponse as PetsListResponse
    from .pets_track_response import PetsTrackResponse as PetsTrackResponse
    from .pets_walks_response import PetsWalksResponse as PetsWalksResponse
    from .resident import Resident as Resident
    from .stored_home import StoredHome as StoredHome
    from .stored_pet import StoredPet as StoredPet
    from .stored_resident import StoredResident as StoredResident
    from .walk import Walk as Walk

__all__ = (
    "CareHomesCreateResponse",
    "CareHomesListResponse",
    "CareHomesPictureResponse",
    "CareHomesResidentReplaceResponse",
    "CareHomesResidentsDeleteResponse",
    "CareHomesResidentsListResponse",
    "CareHomesResidentsUpdateResponse",
    "Counts",
    "EmptyResponse",
    "ErrorResponse",
    "Filter",
    "HomeAttributes",
    "Kind",
    "Named",
    "Owner",
    "Pet",
    "PetsByName",
    "PetsListResponse",
    "PetsTrackResponse",
    "PetsWalksResponse",
    "Resident",
    "StoredHome",
    "StoredPet",
    "StoredResident",
    "Walk",
)

__getattr__, __dir__ = lazy.attach(
    __name__,
    {
        "CareHomesCreateResponse": ".care_homes_create_response",
        "CareHomesListResponse": ".care_homes_list_response",
        "CareHomesPictureResponse": ".care_homes_picture_response",
        "CareHomesResidentReplaceResponse": ".care_homes_resident_replace_response",
        "CareHomesResidentsDeleteResponse": ".care_homes_residents_delete_response",
        "CareHomesResidentsListResponse": ".care_homes_residents_list_response",
        "CareHomesResidentsUpdateResponse": ".care_homes_residents_update_response",
        "Counts": ".counts",
        "EmptyResponse": "..runtime.model",
        "ErrorResponse": ".error_response",
        "Filter": ".filter_",
        "HomeAttributes": ".home_attributes",
        "Kind": ".kind",
        "Named": ".named",
        "Owner": ".owner",
        "Pet": ".pet",
        "PetsByName": ".pets_by_name",
        "PetsListResponse": ".pets_list_response",
        "PetsTrackResponse": ".pets_track_response",
        "PetsWalksResponse": ".pets_walks_response",
        "Resident": ".resident",
        "StoredHome": ".stored_home",
        "StoredPet": ".stored_pet",
        "StoredResident": ".stored_resident",
        "Walk": ".walk",
    },
)
