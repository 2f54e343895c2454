"""Runs each subject in its own process, in turns, so that other load on the machine affects all of them."""

from __future__ import annotations

import json
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from attrs import frozen

from .payloads import ROOT

ROUNDS = 25
SECONDS = 0.15
"""How long a round of the first subject takes, roughly; the others do as many calls."""


@frozen
class Figure:
    """
    Seconds for one call: the median of the rounds, and the quartiles around it.
    """

    wall: float
    low: float
    high: float
    cpu: float
    walls: tuple[float, ...]
    """The figures of each round, to compare with another subject in the same round."""

    @classmethod
    def of(cls, walls: list[float], cpus: list[float]) -> Figure:
        """Summarize the rounds."""
        low, _, high = statistics.quantiles(walls, n=4)
        return cls(statistics.median(walls), low, high, statistics.median(cpus), tuple(walls))

    def times(self, other: Figure) -> tuple[float, float, float]:
        """Return this figure divided by *other*, round by round: the median and the quartiles around it."""
        ratios = [mine / its for mine, its in zip(self.walls, other.walls, strict=True)]
        low, median, high = statistics.quantiles(ratios, n=4)
        return median, low, high


class Subject:
    """
    A subject in its process; see `benchmarks.subjects`.
    """

    def __init__(self, name: str, url: str, path: Path | None) -> None:
        self.name = name
        # A peer has a folder of its own to be imported from: two of them are both called `braze`.
        env = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, [ROOT, *([path] if path else [])]))}
        command = [sys.executable, "-m", "benchmarks.subjects", name, url]
        self.process = subprocess.Popen(command, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def run(self, count: int) -> dict[str, float]:
        """Do *count* calls."""
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(f"{count}\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError(f"{self.name} ended")
        result: dict[str, float] = json.loads(line)
        return result

    def end(self) -> None:
        """End the process."""
        self.process.communicate()


@contextmanager
def server(latency: float = 0.0) -> Iterator[str]:
    """Run the local server, which waits *latency* seconds before each response, and give its address."""
    command = [sys.executable, "-m", "benchmarks.server", str(latency)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        try:
            yield process.stdout.readline().strip()
        finally:
            process.communicate()


@contextmanager
def sandbox(*options: str) -> Iterator[str]:
    """Run a sandbox without the rate limit of `users.track`, and give its address."""
    command = [sys.executable, "-m", "braze_sandbox", "--port", "0", "--rate-limit", "users_track=1000000/3", *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        try:
            yield process.stdout.readline().split()[4]
        finally:
            process.terminate()


def compare(names: list[str], url: str, peers: dict[str, Path]) -> dict[str, Figure]:
    """
    Measure subjects against each other: A B C A B C ...

    Args:
        names: The subjects; the first decides how many calls a round has.
        url: Address of the server.
        peers: Where to import subjects from that need a folder of their own.
    """
    subjects = {name: Subject(name, url, peers.get(name)) for name in names}
    try:
        for subject in subjects.values():
            subject.run(40)
        count = max(1, round(40 * SECONDS / subjects[names[0]].run(40)["wall"]))
        rounds: dict[str, list[dict[str, float]]] = {name: [] for name in names}
        for _ in range(ROUNDS):
            for name, subject in subjects.items():
                rounds[name].append(subject.run(count))
    finally:
        for subject in subjects.values():
            subject.end()
    return {
        name: Figure.of([each["wall"] / count for each in done], [each["cpu"] / count for each in done])
        for name, done in rounds.items()
    }


def compare_imports(codes: dict[str, str], peers: dict[str, Path], alone: Path) -> dict[str, Figure]:
    """
    Measure the processor time of programs that only import, each time in a new process.

    Args:
        codes: The programs by name.
        peers: Where to import those from that need a folder of their own.
        alone: The interpreter for all others: of an environment that holds the package alone, since httpx loads more
            where more is installed.
    """
    rounds: dict[str, list[float]] = {name: [] for name in codes}
    for turn in range(ROUNDS + 1):
        for name, code in codes.items():
            timed = f"import time; t = time.process_time(); {code}; print(time.process_time() - t)"
            env = {**os.environ, "PYTHONPATH": str(peers[name])} if name in peers else None
            command = [sys.executable if name in peers else str(alone), "-c", timed]
            result = subprocess.run(command, env=env, stdout=subprocess.PIPE, text=True, check=True)
            if turn:  # the first time compiles
                rounds[name].append(float(result.stdout))
    return {name: Figure.of(done, done) for name, done in rounds.items()}


def compare_commands(commands: dict[str, list[str]], env: dict[str, str]) -> dict[str, Figure]:
    """
    Measure the processor time of programs from start to end, each time in a new process.

    Args:
        commands: The programs by name, with their arguments.
        env: What is added to the environment.
    """
    rounds: dict[str, list[float]] = {name: [] for name in commands}
    for turn in range(ROUNDS + 1):
        for name, words in commands.items():
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            subprocess.run(words, env={**os.environ, **env}, stdout=subprocess.DEVNULL, check=True)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            if turn:  # the first time compiles
                rounds[name].append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return {name: Figure.of(done, done) for name, done in rounds.items()}


def memory(url: str, objects: int) -> dict[str, float]:
    """Return the peak of memory after a tenth of *objects* and after all of them, in MiB."""
    subject = Subject("async_stream", url, None)
    try:
        calls = objects // 75
        first = subject.run(calls // 10)["peak_kib"] / 1024
        rest = subject.run(calls - calls // 10)
    finally:
        subject.end()
    return {
        "first_tenth_mib": first,
        "all_mib": rest["peak_kib"] / 1024,
        "objects_per_second": objects * 0.9 / rest["wall"],
    }


def command(arguments: list[str]) -> float:
    """Return the seconds that a command takes."""
    start = time.perf_counter()
    subprocess.run([sys.executable, *arguments], cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start
