"""What single operations do. A module registers its functions when it is imported."""

from . import contacts, content, dashboard, schedules, sending, statistics, subscription, track, users
from .registry import BEHAVIOURS, JUDGES, Request

__all__ = (
    "BEHAVIOURS",
    "JUDGES",
    "Request",
    "contacts",
    "content",
    "dashboard",
    "schedules",
    "sending",
    "statistics",
    "subscription",
    "track",
    "users",
)
