# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.decoding import decode_timestamp
from ..runtime.model import ResponseModel
from ..runtime.timestamps import Timestamp


@define(kw_only=True, slots=False, repr=False)
class CdiSync(ResponseModel):
    """
    One sync of an integration.
    """

    __slots__ = ()
    _required = ("job_status", "sync_start_time")

    job_status: str
    """
    Status of the sync: `running`, `success` (all rows were synced), `partial` (some rows failed),
    `error` (no row was synced) or `config_error` (the configuration is wrong).
    """

    sync_start_time: Timestamp = field(metadata={"decode": decode_timestamp})
    """
    When the sync started.
    """

    sync_finish_time: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the sync finished.
    """

    last_timestamp_synced: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    The latest `UPDATED_AT` of the rows that the sync processed.
    """

    rows_synced: int | None = None
    """
    Number of rows that were synced.
    """

    rows_failed_with_errors: int | None = None
    """
    Number of rows that failed.
    """
