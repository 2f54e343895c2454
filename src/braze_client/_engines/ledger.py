"""
What was sent from a partition, in Redis, so that an engine that runs the partition again sends no event twice.

Records are known by digests of their content, not by their place: engines read the rows of a partition in another order
when they run it again. The intent to send a batch is written before it is sent, and its verdict afterwards. What has an
intent and no verdict may or may not have been taken. One attempt at a time owns a partition, the latest; whatever an
earlier one still wants to write is refused, and so it sends nothing more.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Mapping
from hashlib import blake2b
from itertools import count
from typing import TYPE_CHECKING, Any
from urllib.parse import quote
from uuid import uuid4

import anyio.to_thread
import orjson
from attrs import define, field, frozen

from braze_client._bulk.outcomes import Status
from braze_client._bulk.packing import Batch
from braze_client._bulk.records import Record
from braze_client._bulk.verdicts import Verdict
from braze_client._policies.events import logger
from braze_client.errors import SettingsError

from .errors import LedgerError

if TYPE_CHECKING:
    from redis import Redis

EXPIRY = 7 * 86_400
"""Seconds after which a partition that nobody writes to any more is forgotten, by default."""
INTERRUPTED = "an earlier attempt may have sent it"
_SIZE = 8
"""Bytes of a digest: two of a million records are the same by chance once in 37 million partitions."""
_INTENT, _SUBMITTED, _OTHERS = b"?", b"+", b"!"
"""What an entry of the ledger begins with: digests with an intent, digests that were submitted, or JSON."""
_OWNER, _COMPLETE = b"owner", b"complete"
_CHANGED = (
    "the job was complete, and now has other records or other partitions; keep the result of the first run, or "
    "partition with repartition(NUMBER, COLUMN)"
)

_OPEN = """
redis.call('HSET', KEYS[1], 'owner', ARGV[1])
redis.call('EXPIRE', KEYS[1], ARGV[2])
return redis.call('HGETALL', KEYS[1])
"""
_WRITE = """
if redis.call('HGET', KEYS[1], 'owner') ~= ARGV[1] then return 0 end
redis.call('EXPIRE', KEYS[1], ARGV[2])
for i = 3, #ARGV, 2 do
  if ARGV[i + 1] == '' then redis.call('HDEL', KEYS[1], ARGV[i])
  else redis.call('HSET', KEYS[1], ARGV[i], ARGV[i + 1]) end
end
return 1
"""


@frozen
class Known:
    """
    What an earlier attempt found out about a record.
    """

    status: Status
    reason: str | None = None


@define(eq=False)
class PartitionLedger:
    """
    The ledger of one partition, which this attempt owns from now on.

    Args:
        redis: The client.
        key: Where the partition is kept.
        expiry: Seconds after which it is forgotten.

    Raises:
        LedgerError: Redis cannot be reached.
    """

    _redis: Redis = field(repr=False)
    _key: str
    _expiry: int = EXPIRY
    is_complete: bool = field(default=False, init=False)
    """Whether an earlier attempt has dealt with all records."""
    _token: str = field(factory=lambda: uuid4().hex, init=False)
    _numbers: count[int] = field(factory=count, init=False)
    _intents: dict[Batch, str] = field(factory=dict, init=False, repr=False)
    _known: dict[bytes, deque[Known]] = field(factory=lambda: defaultdict(deque), init=False, repr=False)
    _salt: bytes = field(default=b"", init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        # Digests differ between partitions, so that a table of digests of likely records tells nobody what was sent.
        self._salt = blake2b(self._key.encode(), digest_size=16).digest()
        found = self._run(_OPEN)
        entries = dict(zip(found[::2], found[1::2], strict=True))
        del entries[_OWNER]
        self.is_complete = entries.pop(_COMPLETE, None) is not None
        for entry in entries.values():
            self._read(entry[:1], entry[1:])

    def _read(self, kind: bytes, content: bytes) -> None:
        if kind == _OTHERS:
            for digest, status, reason in orjson.loads(content):
                self._known[bytes.fromhex(digest)].append(Known(Status(status), reason))
            return
        known = Known(Status.SUBMITTED) if kind == _SUBMITTED else Known(Status.UNKNOWN, INTERRUPTED)
        for start in range(0, len(content), _SIZE):
            self._known[content[start : start + _SIZE]].append(known)

    @property
    def has_more(self) -> bool:
        """Whether something is known about records that were not taken yet."""
        return bool(self._known)

    def take(self, content: bytes) -> Known | None:
        """
        Return what is known about a record; None if nothing is. Of equal records, each is taken once.
        """
        digest = self._digest(content)
        if digest not in self._known:
            return None
        known = self._known[digest]
        found = known.popleft()
        if not known:
            del self._known[digest]
        return found

    async def intend(self, batch: Batch) -> None:
        """
        Write that *batch* is about to be sent.

        Raises:
            LedgerError: It must not be sent.
        """
        if not batch.is_unsafe:
            return
        if self.is_complete:
            raise LedgerError(_CHANGED)
        self._intents[batch] = f"{self._token}:{next(self._numbers)}"
        await self._write({self._intents[batch]: _INTENT + self._digests(batch.records)})

    async def forget(self, batch: Batch) -> None:
        """
        Write that nothing of *batch* was taken.

        Raises:
            LedgerError: It cannot be written.
        """
        if batch.is_unsafe:
            await self._write({self._intents.pop(batch): b""})

    async def settle(self, batch: Batch, verdict: Verdict) -> None:
        """
        Write what became of records of *batch*.

        Raises:
            LedgerError: It cannot be written.
        """
        if not batch.is_unsafe:
            return
        name = self._intents.pop(batch, None) or f"{self._token}:{next(self._numbers)}"
        others = [(each.record, Status.REJECTED, each.reason) for each in verdict.rejected]
        others += [(record, Status.UNKNOWN, verdict.reason or "") for record in verdict.unknown]
        entries = {name: _SUBMITTED + self._digests(verdict.submitted) if verdict.submitted else b""}
        if others:
            rows = [(self._digest(record.content).hex(), status, reason) for record, status, reason in others]
            entries[f"{name}{_OTHERS.decode()}"] = _OTHERS + orjson.dumps(rows)
        await self._write(entries)

    def complete(self) -> None:
        """
        Write that all records have been dealt with.

        Raises:
            LedgerError: It cannot be written.
        """
        self._write_now({_COMPLETE: b"1"})

    def _digests(self, records: Iterable[Record]) -> bytes:
        return b"".join(self._digest(record.content) for record in records)

    def _digest(self, content: bytes) -> bytes:
        return blake2b(content, digest_size=_SIZE, key=self._salt).digest()

    async def _write(self, entries: Mapping[str, bytes]) -> None:
        # The client is synchronous, as that of the limiter: the partition is opened outside of the event loop.
        await anyio.to_thread.run_sync(self._write_now, entries)

    def _write_now(self, entries: Mapping[Any, bytes]) -> None:
        if not self._run(_WRITE, *(part for entry in entries.items() for part in entry)):
            raise LedgerError("another attempt has taken over the partition, or the ledger has lost it")

    def _run(self, script: str, *arguments: Any) -> Any:
        from redis import RedisError

        try:
            return self._redis.eval(script, 1, self._key, self._token, self._expiry, *arguments)
        except (RedisError, OSError) as error:
            # Its text may hold the address, and that a password.
            problem = f"the ledger cannot be used: {type(error).__name__}"
        raise LedgerError(problem)


def open_partition(address: str, job: str, partition: int, *, expiry: int = EXPIRY) -> PartitionLedger:
    """
    Return the ledger of a partition, and own it.

    Args:
        address: URL of the Redis.
        job: Name of the job, which a repetition has, too.
        partition: Number of the partition.
        expiry: Seconds after which a partition that nobody writes to any more is forgotten.

    Raises:
        ImportError: The extra ``limits`` is missing.
        LedgerError: Redis cannot be reached.
        SettingsError: It is not an address.
    """
    return PartitionLedger(_connect(address), _key(job, partition), expiry)


def forget_partitions(address: str, job: str, partitions: Iterable[int]) -> None:
    """
    Remove what is known of the partitions of a job that will not be run again.

    Args:
        address: URL of the Redis.
        job: Name of the job.
        partitions: Numbers of the partitions.
    """
    from redis import RedisError

    redis = _connect(address)
    try:
        for partition in partitions:
            redis.unlink(_key(job, partition))
    except (RedisError, OSError) as error:
        # The job is complete, and must not fail now: it would be run again.
        logger.warning("the ledger of job %s is kept until it expires: %s", job, type(error).__name__)


def _key(job: str, partition: int) -> str:
    return f"braze:ledger:{quote(job, safe='')}:{partition}"


def _connect(address: str) -> Redis:
    try:
        from redis import Redis
    except ImportError:
        raise ImportError('a ledger in Redis needs the extra: pip install "braze-openapi-client[limits]"') from None
    try:
        return Redis.from_url(address.removeprefix("redis+"))
    except (ValueError, TypeError):
        # Its text may hold a part of the password.
        raise SettingsError("ledger is not a valid Redis address, such as redis://host:6379") from None
