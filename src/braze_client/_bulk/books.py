"""
The books of a load: counts, checkpoint, ledger, rejects, and whoever takes the outcomes.

Each record is entered once. What goes into several files is in each of them before the checkpoint says so.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Sequence
from contextlib import ExitStack, suppress
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Protocol

from attrs import define, evolve, field

from braze_client._policies.encoding import encode_json

from .changes import Changes
from .checkpoint import Checkpoint
from .destination import Destination, Key
from .journal import Journal, Statement
from .options import Options
from .outcomes import Outcome, Status
from .packing import Batch
from .records import Record, Refused
from .rejects import Rejects
from .tally import Tally
from .verdicts import Rejected, Verdict

if TYPE_CHECKING:
    from .rows import Row

Emit = Callable[[list[Outcome]], Awaitable[None]]


class Ledger(Protocol):
    """
    Remembers what was sent, for whoever repeats this load elsewhere. A request leaves once its intent is written.
    """

    async def intend(self, batch: Batch) -> None:
        """
        Write that *batch* is about to be sent.
        """

    async def forget(self, batch: Batch) -> None:
        """
        Write that nothing of *batch* was taken.
        """

    async def settle(self, batch: Batch, verdict: Verdict) -> None:
        """
        Write what became of records of *batch*.
        """


@define(eq=False)
class Books:
    """
    What is recorded of a load.

    Args:
        options: What is wanted.
        workspace: What tells the workspace from others.
        emit: Takes the outcomes; None if only the counts matter.
        shared: Remembers what was sent, for others.
    """

    options: Options
    workspace: str
    emit: Emit | None = None
    shared: Ledger | None = None
    tally: Tally = field(factory=Tally)
    _checkpoint: Checkpoint | None = None
    _changes: Changes | None = None
    _rejects: Rejects | None = None

    def open(self, destinations: Iterable[Destination], files: ExitStack) -> list[Journal]:
        """
        Open the files, and return those that have to be written while the load runs.

        Args:
            destinations: Where the records go, which the checkpoint must agree with.
            files: What closes them.

        Raises:
            BulkError: One of them cannot be used.
        """
        options, journals, offset = self.options, list[Journal](), None
        # Closed after the checkpoint, which counts on what has been written to it.
        files.callback(self._close_rejects)
        if options.checkpoint is not None and (options.checkpoint.exists() or not options.dry_run):
            meaning = encode_json([self.workspace, *(each.meaning for each in destinations)])
            self._checkpoint = Checkpoint(options.checkpoint, sha256(meaning).hexdigest(), dry_run=options.dry_run)
            files.callback(self._checkpoint.journal.close)
            journals.append(self._checkpoint.journal)
            offset = int(self._checkpoint.noted("rejects") or 0)
        if options.only_changes:
            self._changes = Changes(options.ledger, self.workspace, dry_run=options.dry_run)
            files.callback(self._changes.journal.close)
            journals.append(self._changes.journal)
        if options.rejects is not None and not options.dry_run:
            self._rejects = Rejects(options.rejects, values=options.reject_values, offset=offset)
            if self._checkpoint is not None:
                self._checkpoint.journal.before_commit(self._note_rejects)
        return journals

    def _close_rejects(self) -> None:
        if self._rejects is not None:
            self._rejects.close()

    def _note_rejects(self) -> Iterable[Statement]:
        assert self._rejects is not None
        yield "INSERT OR REPLACE INTO load VALUES ('rejects', ?)", (str(self._rejects.flush()),)

    def check_source(self, destination: Destination, first: Row, fingerprint: str | None, size: int | None) -> None:
        """
        Refuse a source that the checkpoint does not belong to.

        Args:
            destination: Where its records go.
            first: Its first row, by which it is known if it has no fingerprint.
            fingerprint: What tells it from others, if known.
            size: How large it is, if known.

        Raises:
            CheckpointError: It is another.
        """
        if self._checkpoint is not None:
            if fingerprint is None:
                fingerprint = str(size)
                with suppress(ValueError, TypeError, RecursionError):
                    fingerprint = sha256(encode_json([first.value, size])).hexdigest()
            self._checkpoint.check_source(destination.name, fingerprint)

    async def leave_out(self, destination: Destination, rows: list[tuple[int, Row]]) -> list[tuple[int, Row]]:
        """
        Return the rows that no earlier run has dealt with, and enter the others.
        """
        if self._checkpoint is None:
            return rows
        known, resend = self._checkpoint.list(destination.name), self.options.unknown == "resend"
        if not (known.done or known.unknown or known.interrupted):
            return rows
        left: list[tuple[int, Row]] = []
        outcomes: list[Outcome] = []
        told: list[int] = []
        for ordinal, row in rows:
            if ordinal in known.done:
                outcomes.append(_of_row(destination, Status.SKIPPED, row, "an earlier run has dealt with it"))
            elif resend or not (ordinal in known.unknown or ordinal in known.interrupted):
                left.append((ordinal, row))
            else:
                outcomes.append(_of_row(destination, Status.UNKNOWN, row, "an earlier run may have sent it"))
                if ordinal not in known.unknown:
                    told.append(ordinal)
                    self._enter(destination, (), outcomes[-1:])
        if told and not self.options.dry_run:
            self._checkpoint.settle(destination.name, told, unknown=True)
        await self._publish(outcomes)
        return left

    async def refuse(self, destination: Destination, refused: Sequence[Refused]) -> None:
        """
        Enter rows that cannot be sent.
        """
        if refused:
            outcomes = [_of_row(destination, Status.INVALID, each, each.reason) for each in refused]
            self._enter(destination, [each.ordinal for each in refused], outcomes)
            await self._publish(outcomes)

    async def narrow(
        self, destination: Destination, records: list[Record], is_pending: Callable[[Key], bool]
    ) -> list[Record]:
        """
        Return the records that change something, with what they change, and enter the others.

        One whose user has others on the way is left as it is.
        """
        if self._changes is None or not destination.sets_fields:
            return records
        seen: set[Key] = set()
        candidates: list[Record] = []
        for record in records:
            if record.key is None:
                continue
            if record.is_unsafe or record.key in seen or is_pending(record.key):
                self._changes.describe(destination, record)
            else:
                candidates.append(record)
            seen.add(record.key)
        changed = set(map(id, await self._changes.narrow(destination, candidates)))
        unchanged = {id(record): record for record in candidates if id(record) not in changed}
        outcomes = [_of_record(destination, Status.SKIPPED, each, "unchanged") for each in unchanged.values()]
        self._enter(destination, [record.ordinal for record in unchanged.values()], outcomes)
        await self._publish(outcomes)
        return [record for record in records if id(record) not in unchanged]

    async def intend(self, batch: Batch) -> int | None:
        """
        Have it recorded, durably, that *batch* is about to be sent, and return what `forget` needs.
        """
        if self._changes is not None:
            await self._changes.sending(batch.records)
        intent = None if self._checkpoint is None else await self._checkpoint.intend(batch)
        if self.shared is not None:
            await self.shared.intend(batch)
        return intent

    async def forget(self, batch: Batch, intent: int | None) -> None:
        """
        Remove the intent to send *batch*: nothing has been done.
        """
        if self._checkpoint is not None:
            self._checkpoint.forget(intent)
        if self.shared is not None:
            await self.shared.forget(batch)

    async def settle(self, batch: Batch, verdict: Verdict, intent: int | None = None) -> None:
        """
        Enter the outcomes of the records of a batch.
        """
        destination, submitted = batch.destination, verdict.submitted
        if self.shared is not None and not self.options.dry_run:
            await self.shared.settle(batch, verdict)
        outcomes = [_of_rejected(destination, each) for each in verdict.rejected]
        outcomes += [_of_record(destination, Status.UNKNOWN, record, verdict.reason) for record in verdict.unknown]
        final = [record.ordinal for record in submitted] + [each.record.ordinal for each in verdict.rejected]
        self._enter(destination, final, outcomes)
        # What may be repeated has no final outcome: the next run sends it again.
        if self._checkpoint is not None and batch.is_unsafe and verdict.unknown:
            self._checkpoint.settle(destination.name, [record.ordinal for record in verdict.unknown], unknown=True)
        if self._checkpoint is not None:
            self._checkpoint.forget(intent)
        if self._changes is not None and not self.options.dry_run:
            self._changes.submitted(submitted)
        self.tally.bytes += batch.size
        self.tally.data_points += sum(record.data_points for record in submitted)
        if self.emit is not None:
            outcomes += [_of_record(destination, Status.SUBMITTED, record) for record in submitted]
        else:
            self.tally.counts[Status.SUBMITTED] += len(submitted)  # without an object for each
        await self._publish(outcomes)

    def finish(self) -> None:
        """
        Enter that the load is complete.
        """
        if self._checkpoint is not None and not self.options.dry_run:
            self._checkpoint.finish()

    def _enter(self, destination: Destination, ordinals: Sequence[int], outcomes: Iterable[Outcome]) -> None:
        """
        Write to the files what has a final outcome, and what was not submitted.
        """
        if self.options.dry_run:
            return
        if self._rejects is not None:
            self._rejects.write(each for each in outcomes if each.status is not Status.SKIPPED)
        if self._checkpoint is not None and ordinals:
            self._checkpoint.settle(destination.name, ordinals)

    async def _publish(self, outcomes: list[Outcome]) -> None:
        for each in outcomes:
            self.tally.counts[each.status] += 1
        if self.emit is not None and outcomes:
            await self.emit(outcomes)


def _of_record(destination: Destination, status: Status, record: Record, reason: str | None = None) -> Outcome:
    return Outcome(
        status=status,
        list=destination.name,
        position=record.position,
        reason=reason,
        identifier=destination.identifier(record.key),
        content=record.content,
    )


def _of_rejected(destination: Destination, rejected: Rejected) -> Outcome:
    outcome = _of_record(destination, Status.REJECTED, rejected.record, rejected.reason)
    return outcome if rejected.index is None else evolve(outcome, index=rejected.index)


def _of_row(destination: Destination, status: Status, row: Row | Refused, reason: str) -> Outcome:
    """
    Return the outcome of something that was not encoded.
    """
    content: bytes | None = None
    identifier: Any = None
    unsendable = suppress(ValueError, TypeError, RecursionError, AttributeError)
    with unsendable:
        content = None if row.value is None else encode_json(row.value)
    with unsendable:
        identifier = destination.identifier(destination.key_of(row.value))
    return Outcome(
        status=status,
        list=row.into or destination.name,
        position=row.position,
        reason=reason,
        identifier=identifier,
        content=content,
    )
