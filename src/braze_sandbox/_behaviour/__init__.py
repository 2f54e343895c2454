"""What single operations do. Each module registers its handlers when it is imported."""

from . import (
    apps,
    banners,
    contacts,
    content,
    dashboard,
    duplicates,
    live_activities,
    media_library,
    merges,
    schedules,
    sending,
    statistics,
    subscription,
    track,
    track_variants,
    translations,
    users,
)
from .registry import HANDLERS, OperationRequest

__all__ = (
    "HANDLERS",
    "OperationRequest",
    "apps",
    "banners",
    "contacts",
    "content",
    "dashboard",
    "duplicates",
    "live_activities",
    "media_library",
    "merges",
    "schedules",
    "sending",
    "statistics",
    "subscription",
    "track",
    "track_variants",
    "translations",
    "users",
)
