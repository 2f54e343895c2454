"""The progress of a load on a terminal. Needs the extra ``progress``."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, TaskProgressColumn, TextColumn, TimeElapsedColumn, TimeRemainingColumn
from rich.progress import Progress as Bars

from braze_generated.runtime.bulk import Progress


@contextmanager
def bar() -> Iterator[Callable[[Progress], None]]:
    """
    Give what shows progress as a bar on standard error.
    """
    columns = (
        BarColumn(),
        TaskProgressColumn(),
        TextColumn("{task.fields[counts]}"),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
    )
    with Bars(*columns, console=Console(stderr=True)) as bars:
        task = bars.add_task("", total=None, counts="")

        def show(progress: Progress) -> None:
            report = progress.report
            counts = {
                name: getattr(report, name) for name in ("submitted", "rejected", "invalid", "unknown", "skipped")
            }
            words = ", ".join(f"{count:,} {name}" for name, count in counts.items() if count)
            total = None if progress.fraction is None else 1.0
            bars.update(
                task, total=total, completed=progress.fraction or 0, counts=f"{words}; {progress.rate:,.0f} a second"
            )

        yield show
