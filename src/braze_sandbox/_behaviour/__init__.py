"""What single operations do. Each module registers its handlers when it is imported."""

from . import (
    contacts,
    content,
    dashboard,
    data_object_relationships,
    data_objects,
    duplicates,
    media_library,
    preference_center,
    schedules,
    scim,
    sending,
    statistics,
    subscription,
    track,
    translations,
    users,
)
from .registry import HANDLERS, OperationRequest

__all__ = (
    "HANDLERS",
    "OperationRequest",
    "contacts",
    "content",
    "dashboard",
    "data_object_relationships",
    "data_objects",
    "duplicates",
    "media_library",
    "preference_center",
    "schedules",
    "scim",
    "sending",
    "statistics",
    "subscription",
    "track",
    "translations",
    "users",
)
