"""What single operations do. Each module registers its handlers when it is imported."""

from . import (
    contacts,
    content,
    dashboard,
    duplicates,
    media_library,
    schedules,
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
    "duplicates",
    "media_library",
    "schedules",
    "sending",
    "statistics",
    "subscription",
    "track",
    "translations",
    "users",
)
