"""How many requests at once, how many rows at once, and how it is shown."""

from __future__ import annotations

import logging
import sys
from typing import Any

import pytest

from braze_client import Braze
from braze_client._bulk.concurrency import FIRST, Concurrency
from braze_client._bulk.iterables import MOST_ROWS, IterableReader, Pace, at_once

from .conftest import USERS


def rounds(concurrency: Concurrency, count: int, seconds: float, status: int | None = 200) -> int:
    """Let as many responses arrive as are in flight, some times, and return the limit."""
    for _ in range(count):
        for _ in range(concurrency.limit):
            concurrency.observe(status, seconds)
    return concurrency.limit


def test_concurrency_grows_while_responses_come_well() -> None:
    """It doubles in the beginning, up to its limit."""
    concurrency = Concurrency(64)
    assert concurrency.limit == FIRST
    assert [rounds(concurrency, 1, 0.05) for _ in range(5)] == [8, 16, 32, 64, 64]


def test_concurrency_shrinks_when_responses_take_longer() -> None:
    """What only makes requests wait for each other is taken back, and tried again slowly."""
    concurrency = Concurrency(64)
    rounds(concurrency, 3, 0.05)
    assert rounds(concurrency, 1, 0.5) == 25
    assert rounds(concurrency, 1, 0.05) == 26


@pytest.mark.parametrize("status", [429, 503, None])
def test_concurrency_halves_when_braze_pushes_back(status: int | None) -> None:
    """A 429, a 5XX, or a connection that is lost, halves it once for each round, and never below one."""
    concurrency = Concurrency(64)
    rounds(concurrency, 3, 0.05)
    concurrency.observe(status, 0.05)
    concurrency.observe(status, 0.05)
    assert concurrency.limit == 16
    assert rounds(concurrency, 10, 0.05, status) == 1


async def test_a_slow_source_is_read_row_by_row() -> None:
    """A fast source is read in ever larger chunks; the rows of a slow one do not wait for each other."""
    now = 0.0
    seconds = 0.0

    def rows() -> Any:
        nonlocal now
        while True:
            now += seconds
            yield {"external_id": "u"}

    pace = Pace(lambda: now)
    reader = IterableReader(rows(), at_once)
    sizes = [len(await pace.chunk(reader)) for _ in range(12)]
    assert sizes == [min(2**power, MOST_ROWS) for power in range(12)]
    seconds = 1.0
    await pace.chunk(reader)
    assert len(await pace.chunk(reader)) == 1


def test_progress_is_logged_without_a_terminal(braze: Braze, caplog: pytest.LogCaptureFixture) -> None:
    """The log has the counts, and no values."""
    with caplog.at_level(logging.INFO, "braze_client.bulk"):
        braze.bulk.track(attributes=USERS, progress=True)
    assert caplog.messages[-1].startswith("200 records: 200 submitted, 0 rejected")


def test_progress_is_a_bar_on_a_terminal(
    braze: Braze, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The bar shows the counts."""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    braze.bulk.track(attributes=USERS, progress=True)
    assert "200 submitted" in capsys.readouterr().err
