"""What single operations do. Each module registers its handlers when it is imported."""

from . import (
    catalogs,
    cdi,
    contacts,
    content,
    custom_attributes,
    dashboard,
    schedules,
    sending,
    statistics,
    subscription,
    track,
    users,
)
from .registry import HANDLERS, OperationRequest

__all__ = (
    "HANDLERS",
    "OperationRequest",
    "catalogs",
    "cdi",
    "contacts",
    "content",
    "custom_attributes",
    "dashboard",
    "schedules",
    "sending",
    "statistics",
    "subscription",
    "track",
    "users",
)
