"""
A client for the whole Braze REST API, typed in and out, synchronous and asynchronous.

    from braze_client import Braze

    with Braze(api_key="...", region="EU-01") as braze:
        braze.users.track(attributes=[{"external_id": "u1", "favorite_color": "red"}])
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from braze_generated.regions import Region

from ._version import __version__
from .client import AsyncBraze, Braze
from .config import DEFAULT_TIMEOUT, ClientOptions
from .errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    ArgumentError,
    AuthenticationError,
    BadRequestError,
    BrazeError,
    ClientError,
    ConflictError,
    InvalidResponseError,
    NotFoundError,
    PartialFailureError,
    PayloadTooLargeError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    SettingsError,
    UnexpectedStatusError,
    UnprocessableEntityError,
    UnsupportedMediaTypeError,
)

if TYPE_CHECKING:
    from braze_generated.client import AsyncPager, Pager, RawResponse
    from braze_generated.operations import OPERATIONS, Operation
    from braze_generated.types import OMIT, Omit, RateLimitState, Timestamp

    from . import models
    from .events import RequestEvent, RequestHook, ResponseEvent, ResponseHook
    from .partial import Failure, failures_of
    from .rate_limits import RateLimiter

__all__ = (
    "DEFAULT_TIMEOUT",
    "OMIT",
    "OPERATIONS",
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "ArgumentError",
    "AsyncBraze",
    "AsyncPager",
    "AuthenticationError",
    "BadRequestError",
    "Braze",
    "BrazeError",
    "ClientError",
    "ClientOptions",
    "ConflictError",
    "Failure",
    "InvalidResponseError",
    "NotFoundError",
    "Omit",
    "Operation",
    "Pager",
    "PartialFailureError",
    "PayloadTooLargeError",
    "PermissionDeniedError",
    "RateLimitError",
    "RateLimitState",
    "RateLimiter",
    "RawResponse",
    "Region",
    "RequestEvent",
    "RequestHook",
    "ResponseEvent",
    "ResponseHook",
    "ServerError",
    "SettingsError",
    "Timestamp",
    "UnexpectedStatusError",
    "UnprocessableEntityError",
    "UnsupportedMediaTypeError",
    "__version__",
    "failures_of",
    "models",
)

# Loaded when first used: a program that is started for one call should not wait for what it does not need.
_LAZY = {
    name: module
    for module, names in {
        "braze_generated.client": ("AsyncPager", "Pager", "RawResponse"),
        "braze_generated.operations": ("OPERATIONS", "Operation"),
        "braze_generated.types": ("OMIT", "Omit", "RateLimitState", "Timestamp"),
        "braze_client.events": ("RequestEvent", "RequestHook", "ResponseEvent", "ResponseHook"),
        "braze_client.partial": ("Failure", "failures_of"),
        "braze_client.rate_limits": ("RateLimiter",),
    }.items()
    for name in names
}


def __getattr__(name: str) -> Any:
    if name == "models":
        return import_module("braze_client.models")
    if name not in _LAZY:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_LAZY[name]), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
