"""Waits until the file of an export is there, and downloads it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
from attrs import define, field

from braze_client._policies.redaction import SecretURL
from braze_client._policies.retry import backoff
from braze_client._transports.timeouts import to_httpx
from braze_client.errors import ExportExpiredError, JobError, JobTimeoutError

from .patience import Patience
from .receipts import ExportReceipt
from .steps import Flow, Receive, Wait
from .transfer import Transfer

if TYPE_CHECKING:
    from braze_client._session import SharedSession

_NOT_THERE = (403, 404)
"""What cloud storage says of a file that is not there, or not yet: Amazon S3 does not tell who may not list files."""
_TRANSIENT = (200, 206, 408, 416, 429)
"""What is worth another try, besides 5XX. A successful status means that the file was not received as a whole."""


@define
class Download:
    """
    The file of one export, at the address in its receipt.
    """

    receipt: ExportReceipt
    session: SharedSession[Any]
    patience: Patience
    folder: Path
    size: int = field(default=0, init=False)
    """Bytes that were downloaded."""

    def wait(self) -> Flow[list[str]]:
        """
        Download the file as soon as it is there, and return its name.

        Raises:
            JobTimeoutError: It did not appear in time.
            ExportExpiredError: Its address has expired.
            JobError: It could not be downloaded.
        """
        path = self.folder / "archive"
        options = self.session.options
        url = self._check_url()
        with path.open("wb") as file:
            transfer = Transfer(url, file, to_httpx(options.timeout))
            failures = 0
            while not transfer.is_complete:
                before = transfer.received
                outcome: int | httpx.HTTPError = yield Receive(transfer)
                if transfer.is_complete:
                    break
                if outcome in _NOT_THERE and not transfer.was_found and not transfer.is_expired:
                    failures = 0
                    yield Wait(self._delay())
                    continue
                failures = 1 if transfer.received > before else failures + 1
                if failures > options.max_retries or not _is_transient(outcome):
                    raise self._error(outcome, transfer)
                yield Wait(backoff(failures - 1, self.session.clock))
        self.size = transfer.received
        return [path.name]

    def fetch(self, name: str) -> Path:
        """
        Return where the file *name* is.
        """
        return self.folder / name

    def _check_url(self) -> SecretURL:
        try:
            url = SecretURL(str(self.receipt.url))
        except httpx.InvalidURL:
            url = None
        if url is None or url.scheme not in ("http", "https") or not url.host:
            raise JobError("the receipt of the export has no address that can be downloaded from", self.receipt)
        return url

    def _delay(self) -> float:
        delay = self.patience.next_delay()
        if delay is None:
            raise JobTimeoutError(
                f"the file of export {self.receipt.object_prefix} was not there after {self.patience.timeout:g} s; the "
                "export may still be running, and passing the receipt of this error continues to wait for it. Braze "
                "reports a failed export by email",
                self.receipt,
            )
        return delay

    def _error(self, outcome: int | httpx.HTTPError, transfer: Transfer) -> JobError:
        which = f"the file of export {self.receipt.object_prefix}"
        # A file that was there cannot be forbidden for any other reason.
        if transfer.is_expired or (transfer.was_found and outcome == 403):
            return ExportExpiredError(f"the address of {which} has expired; start a new export", self.receipt)
        what = f"status {outcome}" if isinstance(outcome, int) else type(outcome).__name__
        return JobError(f"{which} cannot be downloaded: {what} from {transfer.url.host}", self.receipt)


def _is_transient(outcome: int | httpx.HTTPError) -> bool:
    return isinstance(outcome, httpx.HTTPError) or outcome in _TRANSIENT or outcome >= 500
