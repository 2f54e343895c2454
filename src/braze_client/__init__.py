"""
A client for the whole Braze REST API, typed in and out, synchronous and asynchronous.

    from braze_client import Braze

    with Braze(api_key="...", region="EU-01") as braze:
        braze.users.track(attributes=[{"external_id": "u1", "favorite_color": "red"}])
"""

from braze_generated import models
from braze_generated.operations import OPERATIONS, Operation
from braze_generated.regions import Region
from braze_generated.types import OMIT, Omit, Timestamp

from ._version import __version__
from .client import AsyncBraze, Braze
from .config import DEFAULT_TIMEOUT
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
    PayloadTooLargeError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    SettingsError,
    UnexpectedStatusError,
    UnprocessableEntityError,
    UnsupportedMediaTypeError,
)

__all__ = (
    "DEFAULT_TIMEOUT",
    "OMIT",
    "OPERATIONS",
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "ArgumentError",
    "AsyncBraze",
    "AuthenticationError",
    "BadRequestError",
    "Braze",
    "BrazeError",
    "ClientError",
    "ConflictError",
    "InvalidResponseError",
    "NotFoundError",
    "Omit",
    "Operation",
    "PayloadTooLargeError",
    "PermissionDeniedError",
    "RateLimitError",
    "Region",
    "ServerError",
    "SettingsError",
    "Timestamp",
    "UnexpectedStatusError",
    "UnprocessableEntityError",
    "UnsupportedMediaTypeError",
    "__version__",
    "models",
)
