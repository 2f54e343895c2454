# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.decoding import decode_timestamp
from ..runtime.model import ResponseModel
from ..runtime.timestamps import Timestamp


@define(kw_only=True, slots=False, repr=False)
class CdiIntegration(ResponseModel):
    """
    An integration that imports data from a data warehouse.
    """

    __slots__ = ()
    _required = ("integration_id", "app_group_id", "integration_name", "integration_type", "integration_status")

    integration_id: str
    """
    Identifier of the integration.
    """

    app_group_id: str
    """
    Identifier of the workspace.
    """

    integration_name: str
    """
    Name of the integration.
    """

    integration_type: str
    """
    What the integration imports. Braze does not document the values.
    """

    integration_status: str
    """
    Status of the integration. Braze does not document the values.
    """

    contact_emails: str | None = None
    """
    Email address, or addresses, that are notified of problems.
    """

    last_updated_at: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    The latest time, in the data of the warehouse, that has been synced.
    """

    warehouse_type: str | None = None
    """
    Type of the data warehouse. Braze does not document the values.
    """

    last_job_start_time: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the latest sync started.
    """

    last_job_status: str | None = None
    """
    Status of the latest sync, with the same values as `job_status` in the list of syncs.
    """

    next_scheduled_run: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the next sync is due.
    """
