"""Why an engine must not go on."""

from __future__ import annotations

from braze_client._bulk.errors import BulkError


class LedgerError(BulkError):
    """
    The ledger cannot be used, so that nothing may be sent.

    It cannot be reached, another attempt has taken over the partition, or it does not know the records of a partition
    that was completed.
    """
