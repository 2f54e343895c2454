"""
A client for the whole Braze REST API, typed in and out, synchronous and asynchronous.

    from braze_client import Braze

    with Braze(api_key="...", region="EU-01") as braze:
        braze.users.track(attributes=[{"external_id": "u1", "favorite_color": "red"}])
"""

from braze_generated import models
from braze_generated.client import AsyncPager, Pager, RawResponse
from braze_generated.operations import OPERATIONS, Operation
from braze_generated.regions import Region
from braze_generated.types import OMIT, Omit, RateLimitState, Timestamp

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
from .events import RequestEvent, ResponseEvent
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
    "ResponseEvent",
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
