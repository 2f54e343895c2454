"""Exports of users: started, awaited, downloaded, checked and passed on."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from datetime import timedelta
from functools import partial
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, TypedDict

from braze_client.errors import JobError
from braze_generated.runtime.call import Call
from braze_generated.runtime.decoding import model_named

from .archive import Archive
from .calls import call_of
from .download import Download
from .patience import Patience
from .receipts import ExportReceipt, ExportReport
from .steps import Flow, Invoke, Run
from .storage import Storage
from .target import Target, deliver_to

if TYPE_CHECKING:
    from braze_client import models
    from braze_client._session import SharedSession

TIMEOUT = 7200.0
"""Seconds to wait for the files of an export, by default."""
SETTLE = 120.0
"""Seconds for which the files in cloud storage must not have changed, by default."""
_BATCH = 500
"""Users that are in memory at a time."""


class ExportOptions(TypedDict, total=False):
    """
    How to wait for an export, and where to read it from.
    """

    timeout: float
    """Seconds to wait for the files to be there. By default two hours. Downloading them is not limited."""
    receipt: ExportReceipt | None
    """Waits for an export that was started before, instead of starting one."""
    storage: str | None
    """Your bucket, such as ``s3://bucket``, if Braze writes to your cloud storage. Read with fsspec: install the extra
    ``storage``, and ``s3fs``, ``gcsfs`` or ``adlfs``."""
    storage_options: Mapping[str, Any] | None
    """Arguments of fsspec's file system, such as credentials."""
    settle: float
    """Seconds for which the files in cloud storage must not have changed, since nothing marks the last one. By default
    120."""
    columns: Sequence[str] | None
    """The members that are written to a file, in this order, such as ``custom_attributes.plan``. By default, the
    exported fields."""


def export_segment(
    session: SharedSession[Any],
    segment_id: str,
    fields: Sequence[models.ProfileField],
    to: Target[models.UserProfile],
    custom_attributes: Sequence[str],
    output_format: str,
    options: ExportOptions,
) -> Flow[ExportReport]:
    """
    Export the users in a segment; see `Bulk.extract_segment`.
    """
    arguments: dict[str, Any] = {"fields_to_export": [*fields], "output_format": output_format}
    if custom_attributes:
        arguments["custom_attributes_to_export"] = [*custom_attributes]
    call = call_of("users_export_segment", segment_id=segment_id, **arguments)
    return _export(session, call, segment_id, to, options)


def export_global_control_group(
    session: SharedSession[Any],
    fields: Sequence[models.ProfileField],
    to: Target[models.UserProfile],
    output_format: str,
    options: ExportOptions,
) -> Flow[ExportReport]:
    """
    Export the users in the Global Control Group; see `Bulk.extract_global_control_group`.
    """
    call = call_of("users_export_global_control_group", fields_to_export=[*fields], output_format=output_format)
    return _export(session, call, None, to, options)


def _export(
    session: SharedSession[Any],
    call: Call[Any],
    segment_id: str | None,
    to: Target[models.UserProfile],
    options: ExportOptions,
) -> Flow[ExportReport]:
    for name in options:
        if name not in ExportOptions.__annotations__:
            raise TypeError(f"unexpected argument {name!r}; the options are {', '.join(ExportOptions.__annotations__)}")
    columns = options.get("columns") or _columns(call.arguments)
    patience = Patience(session.clock, options.get("timeout", TIMEOUT))
    users = files = 0
    # The target is opened first: an hour later would be too late to find out that it cannot be.
    with deliver_to(to, columns, model_named("UserProfile").from_dict) as deliver, TemporaryDirectory() as folder:
        receipt = options.get("receipt") or (yield from _start(call))
        source = _source_of(session, receipt, segment_id, patience, Path(folder), options)
        names = yield from source.wait()
        for name in names:
            path: Path = yield Run(partial(source.fetch, name))
            archive: Archive = yield Run(partial(Archive, path, receipt))
            files += archive.files
            with closing(archive.users()) as waiting:
                while batch := (yield Run(_next_batch(waiting))):
                    yield from deliver(batch)
                    users += len(batch)
    return ExportReport(
        users=users,
        files=files,
        bytes=source.size,
        elapsed=timedelta(seconds=session.clock.monotonic() - patience.started),
        object_prefix=receipt.object_prefix,
    )


def _start(call: Call[Any]) -> Flow[ExportReceipt]:
    result = (yield Invoke(call)).result
    return ExportReceipt(result.object_prefix, result.url)


def _source_of(
    session: SharedSession[Any],
    receipt: ExportReceipt,
    segment_id: str | None,
    patience: Patience,
    folder: Path,
    options: ExportOptions,
) -> Download | Storage:
    if receipt.url is not None:
        return Download(receipt, session, patience, folder)
    storage = options.get("storage")
    if storage is None:
        raise JobError(
            f"Braze writes the files of export {receipt.object_prefix} to your cloud storage: pass it as storage, and "
            "the receipt of this error, to read them",
            receipt,
        )
    more, settle = options.get("storage_options") or {}, options.get("settle", SETTLE)
    return Storage(receipt, segment_id, patience, folder, storage, more, settle)


def _columns(arguments: Mapping[str, Any]) -> list[str]:
    fields = list(arguments["fields_to_export"])
    if arguments.get("custom_attributes_to_export") and "custom_attributes" not in fields:
        fields.append("custom_attributes")
    return fields


def _next_batch(users: Iterator[Any]) -> Callable[[], list[Any]]:
    return lambda: list(islice(users, _BATCH))
