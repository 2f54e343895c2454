"""What the tests of extracting share: a clock, both clients, and archives."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable, Mapping
from typing import Any

import anyio
import attrs
from attrs import define, field

from braze_client import AsyncBraze, Braze, ExportReceipt
from braze_client._clock import Clock

from ..conftest import KEY, NOW

CLIENTS = ("sync", "asyncio", "trio")
SECRET = "5ec2e7"
"""In every address of a file, and nowhere else."""


@define
class Time:
    """Time that passes when somebody sleeps, and only then."""

    passed: float = 0.0
    sleeps: list[float] = field(factory=list[float])
    on_sleep: Callable[[float], object] = lambda passed: None

    def sleep(self, seconds: float) -> None:
        self.sleeps.append(seconds)
        self.passed += seconds
        self.on_sleep(self.passed)

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)

    @property
    def clock(self) -> Clock:
        return Clock(
            now=lambda: NOW + self.passed,
            monotonic=lambda: self.passed,
            sleep=self.sleep,
            sleep_async=self.sleep_async,
            random=lambda: 1.0,
        )


@define
class Bulk:
    """The methods of ``braze.bulk`` or of its asynchronous twin, called alike."""

    kind: str
    base_url: str
    time: Time
    options: Mapping[str, Any] = field(factory=dict[str, Any])

    def __getattr__(self, name: str) -> Callable[..., Any]:
        return lambda *arguments, **more: self._call(name, arguments, more)

    def _call(self, name: str, arguments: tuple[Any, ...], more: dict[str, Any]) -> Any:
        if self.kind == "sync":
            with Braze(KEY, base_url=self.base_url, **self.options) as braze:
                braze._session = attrs.evolve(braze._session, clock=self.time.clock)
                return getattr(braze.bulk, name)(*arguments, **more)

        async def call() -> Any:
            async with AsyncBraze(KEY, base_url=self.base_url, **self.options) as braze:
                braze._session = attrs.evolve(braze._session, clock=self.time.clock)
                return await getattr(braze.bulk, name)(*arguments, **more)

        return anyio.run(call, backend=self.kind)


def archive(*files: list[dict[str, Any]]) -> bytes:
    """Return a ZIP archive of files with a user per line."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as target:
        for number, users in enumerate(files):
            target.writestr(f"{number}.json", "".join(json.dumps(user) + "\n" for user in users))
    return content.getvalue()


def receipt(url: str, name: str = "export.zip") -> ExportReceipt:
    """Return the receipt of an export whose file is on a server."""
    return ExportReceipt("uuid-1770000000", f"{url}/{SECRET}/{name}?X-Amz-Signature={SECRET}")
