"""
Fully typed client for the whole Braze REST API, synchronous and asynchronous.

    from braze_client import Braze

    with Braze(api_key="...", region="EU-01") as braze:
        braze.users.track(attributes=[{"external_id": "u1", "favorite_color": "red"}])
"""

from typing import TYPE_CHECKING

from braze_generated.runtime import lazy

from ._version import __version__ as __version__

if TYPE_CHECKING:
    from braze_generated.operations import OPERATIONS as OPERATIONS
    from braze_generated.regions import Region as Region
    from braze_generated.runtime.call import AsyncPager as AsyncPager
    from braze_generated.runtime.call import Pager as Pager
    from braze_generated.runtime.call import RawResponse as RawResponse
    from braze_generated.runtime.files import File as File
    from braze_generated.runtime.omit import OMIT as OMIT
    from braze_generated.runtime.omit import Omit as Omit
    from braze_generated.runtime.operation import Operation as Operation
    from braze_generated.runtime.operation import RateLimitState as RateLimitState
    from braze_generated.runtime.timestamps import Timestamp as Timestamp

    from . import dicts as dicts
    from . import models as models
    from ._bulk.extract.receipts import ExportReceipt as ExportReceipt
    from ._bulk.extract.receipts import ExportReport as ExportReport
    from ._bulk.extract.series import Series as Series
    from ._client import AsyncBraze as AsyncBraze
    from ._client import Braze as Braze
    from ._options import ClientOptions as ClientOptions
    from ._policies.events import RequestEvent as RequestEvent
    from ._policies.events import RequestHook as RequestHook
    from ._policies.events import ResponseEvent as ResponseEvent
    from ._policies.events import ResponseHook as ResponseHook
    from ._policies.partial_failures import Failure as Failure
    from ._policies.partial_failures import failures_of as failures_of
    from ._policies.rate_limiter import RateLimiter as RateLimiter
    from ._policies.rate_limiter import RateLimitWindow as RateLimitWindow
    from ._transports.timeouts import DEFAULT_TIMEOUT as DEFAULT_TIMEOUT
    from .errors import APIConnectionError as APIConnectionError
    from .errors import APIStatusError as APIStatusError
    from .errors import APITimeoutError as APITimeoutError
    from .errors import ArgumentError as ArgumentError
    from .errors import AuthenticationError as AuthenticationError
    from .errors import BadRequestError as BadRequestError
    from .errors import BrazeError as BrazeError
    from .errors import CallError as CallError
    from .errors import ClientError as ClientError
    from .errors import ConflictError as ConflictError
    from .errors import ExportExpiredError as ExportExpiredError
    from .errors import InvalidExportError as InvalidExportError
    from .errors import InvalidResponseError as InvalidResponseError
    from .errors import JobError as JobError
    from .errors import JobTimeoutError as JobTimeoutError
    from .errors import NotFoundError as NotFoundError
    from .errors import PartialFailureError as PartialFailureError
    from .errors import PayloadTooLargeError as PayloadTooLargeError
    from .errors import PermissionDeniedError as PermissionDeniedError
    from .errors import RateLimitError as RateLimitError
    from .errors import RateLimitStorageError as RateLimitStorageError
    from .errors import ServerError as ServerError
    from .errors import SettingsError as SettingsError
    from .errors import SinkError as SinkError
    from .errors import SourceError as SourceError
    from .errors import UnexpectedStatusError as UnexpectedStatusError
    from .errors import UnprocessableEntityError as UnprocessableEntityError
    from .errors import UnsupportedMediaTypeError as UnsupportedMediaTypeError

# By module; the block above, for type checkers, has the same names.
_EXPORTS = {
    "braze_generated.operations": "OPERATIONS",
    "braze_generated.regions": "Region",
    "braze_generated.runtime.call": "AsyncPager Pager RawResponse",
    "braze_generated.runtime.files": "File",
    "braze_generated.runtime.omit": "OMIT Omit",
    "braze_generated.runtime.operation": "Operation RateLimitState",
    "braze_generated.runtime.timestamps": "Timestamp",
    ".dicts": "dicts",
    ".models": "models",
    "._bulk.extract.receipts": "ExportReceipt ExportReport",
    "._bulk.extract.series": "Series",
    "._client": "AsyncBraze Braze",
    "._options": "ClientOptions",
    "._policies.events": "RequestEvent RequestHook ResponseEvent ResponseHook",
    "._policies.partial_failures": "Failure failures_of",
    "._policies.rate_limiter": "RateLimitWindow RateLimiter",
    "._transports.timeouts": "DEFAULT_TIMEOUT",
    ".errors": (
        "APIConnectionError APIStatusError APITimeoutError ArgumentError AuthenticationError BadRequestError "
        "BrazeError CallError ClientError ConflictError ExportExpiredError InvalidExportError InvalidResponseError "
        "JobError JobTimeoutError NotFoundError PartialFailureError PayloadTooLargeError PermissionDeniedError "
        "RateLimitError RateLimitStorageError ServerError SettingsError SinkError SourceError UnexpectedStatusError "
        "UnprocessableEntityError UnsupportedMediaTypeError"
    ),
}
_MODULES = {name: module for module, names in _EXPORTS.items() for name in names.split()}

__all__ = ["__version__"]
__all__ += list(_MODULES)  # pyright: ignore[reportUnsupportedDunderAll]

__getattr__, __dir__ = lazy.attach(__name__, _MODULES)
