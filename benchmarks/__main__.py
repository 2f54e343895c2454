"""Measures everything, prints a table, and writes JSON and a plot: ``nox -s bench``."""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

from attrs import frozen

from .measure import Figure, command, compare, compare_commands, compare_imports, memory, server
from .payloads import ROOT
from .plot import plot

IMPORTS = {
    "httpx": "import httpx",
    "braze_alone": "import braze_client",
    "braze": "import braze_client; braze_client.Braze('a-key-of-braze', 'EU-01')",
    "braze_models": "import braze_client.models as m; [getattr(m, name) for name in dir(m)]",
    "opc_models": "import opc_client.models",
}
START = "Commands, from start to end / `python -c pass`"


def commands(python: Path, url: str) -> dict[str, list[str]]:
    """
    Return the commands whose start is measured, by name.

    Args:
        python: The interpreter of the environment that has the command ``braze``.
        url: Address of the server.
    """
    braze = [str(python), "-m", "braze_cli"]
    export = ["users", "export-ids", "--external-ids", "u1", "--fields-to-export", "email"]
    body = '{"external_ids":["u1"],"fields_to_export":["email"]}'
    return {
        "python": [str(python), "-c", "pass"],
        "curl": ["curl", "--silent", "--noproxy", "*", "--json", body, f"{url}/users/export/ids"],
        "braze_help": [*braze, "--help"],
        "braze_group": [*braze, "users", "--help"],
        "braze_call": [*braze, *export],
    }


@frozen
class Row:
    """
    One line of the table: *subject* measured against *base*.
    """

    what: str
    subject: str
    base: str
    goal: float | None = None
    """At most this ratio; None for a figure that is only reported."""
    rate: bool = False
    """Whether the ratio is of calls per second: at least the goal."""

    def ratios(self, figures: dict[str, Figure]) -> tuple[float, float, float]:
        """Return subject by base, of times or of rates: the median of the rounds, and the quartiles around it."""
        ours, theirs = figures[self.subject], figures[self.base]
        return theirs.times(ours) if self.rate else ours.times(theirs)

    def met(self, figures: dict[str, Figure]) -> str:
        """Say whether the goal is met."""
        if self.goal is None:
            return ""
        ratio, _, _ = self.ratios(figures)
        return "yes" if (ratio >= self.goal if self.rate else ratio <= self.goal) else "NO"


GROUPS: dict[str, list[Row]] = {
    START: [
        Row("curl, a request of 50 users", "curl", "python"),
        Row("`braze --help`", "braze_help", "python"),
        Row("`braze users --help`", "braze_group", "python"),
        Row("`braze users export-ids`, the same request", "braze_call", "python"),
    ],
    "Import": [
        Row("`import braze_client` / `import httpx`", "braze_alone", "httpx", 0.4),
        Row("`import braze_client` and `Braze(...)`", "braze", "httpx", 1.2),
        Row("... with every model loaded", "braze_models", "httpx"),
        Row("openapi-python-client's models", "opc_models", "httpx"),
    ],
    "`users.track` of 75 dicts / `httpx.Client.post` of ready-made bytes": [
        Row("braze_client", "braze_dicts", "httpx_bytes", 1.2),
        Row("httpx by hand, `json=` and `.json()`", "httpx_json", "httpx_bytes"),
        Row("openapi-python-client", "opc_dicts", "httpx_bytes"),
        Row("braze-client (requests)", "braze_pypi", "httpx_bytes"),
        Row("edx-braze-client (requests)", "edx", "httpx_bytes"),
    ],
    "75 attribute and 75 event models / the same bytes by httpx": [
        Row("braze_client", "braze_models", "httpx_bytes_both", 1.2),
        Row("... with the models made for each call", "braze_models_made", "httpx_bytes_both", 1.8),
        Row("openapi-python-client", "opc_models", "httpx_bytes_both"),
    ],
    "38 attribute and 37 event models, held to Braze's rules / the same bytes by httpx": [
        Row("braze_client", "braze_models_checked", "httpx_bytes_checked", 1.2),
    ],
    "Reading 50 exported users / `json.loads`": [
        Row("braze_client", "parse_braze", "parse_json", 4),
        Row("... and every field read", "parse_braze_read", "parse_json"),
        Row("openapi-python-client", "parse_opc", "parse_json"),
    ],
    "32 `users.track` at once, calls per second / `httpx.AsyncClient`": [
        Row("AsyncBraze with aiohttp", "async_braze", "async_httpx", rate=True),
        Row("AsyncBraze with httpx's own transport", "async_braze_httpx", "async_httpx", rate=True),
        Row("openapi-python-client", "async_opc", "async_httpx", rate=True),
        Row("plain aiohttp", "async_aiohttp", "async_httpx", rate=True),
    ],
    "The same / plain aiohttp": [
        Row("AsyncBraze with aiohttp", "async_braze", "async_aiohttp", 0.3, rate=True),
    ],
}


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks")
    parser.add_argument("--peers", type=Path, required=True, help="folder with opc, braze-client and edx-braze-client")
    parser.add_argument(
        "--alone", type=Path, default=sys.executable, help="Python of an environment with the wheel alone, for imports"
    )
    parser.add_argument(
        "--command", type=Path, default=sys.executable, help="Python of an environment with the wheel and its extra cli"
    )
    parser.add_argument("--json", type=Path, default=ROOT / "benchmarks" / "results.json")
    parser.add_argument("--plot", type=Path, default=ROOT / "docs" / "performance.svg")
    parser.add_argument("--only", default="", help="measure groups whose title contains this, and write nothing")
    options = parser.parse_args()
    peers: dict[str, Path] = {
        **dict.fromkeys(("opc_dicts", "opc_models", "parse_opc", "async_opc"), options.peers / "opc"),
        "braze_pypi": options.peers / "braze-client",
        "edx": options.peers / "edx-braze-client",
    }
    chosen = {title: rows for title, rows in GROUPS.items() if options.only.lower() in title.lower()}
    groups: list[dict[str, object]] = []
    known: dict[str, Figure] = {}
    with server() as url:
        for title, rows in chosen.items():
            names = list(dict.fromkeys([*(row.base for row in rows), *(row.subject for row in rows)]))
            if title == START:
                settings = {"BRAZE_API_KEY": "a-key-of-braze", "BRAZE_BASE_URL": url}
                figures = compare_commands(commands(options.command, url), settings)
            elif title == "Import":
                figures = compare_imports(IMPORTS, peers, options.alone)
            elif all(name in known for name in names):
                figures = known
            else:
                figures = compare(names, url, peers)
                known |= figures
            _print(title, rows, figures)
            groups.append(_record(title, rows, figures))
        if options.only:
            return
        streamed = memory(url, 1_000_000)
        print(f"\n1,000,000 attributes through 32 workers: {streamed}")
    generator = _generator()
    print(f"generator: {generator}")
    result = {
        "environment": _environment(),
        "groups": groups,
        "memory": {name: round(value, 1) for name, value in streamed.items()},
        "generator_seconds": generator,
    }
    options.json.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
    options.plot.parent.mkdir(exist_ok=True)
    options.plot.write_text(plot(groups), encoding="utf-8")


def _environment() -> dict[str, str]:
    """
    Say where the figures were measured. Those of imports are of an environment that holds the wheel alone.
    """
    libraries = {name: version(name) for name in ("aiohttp", "anyio", "attrs", "httpx", "orjson")}
    return {
        "python": platform.python_version(),
        "machine": f"{os.cpu_count()} cores, {platform.machine()}",
        **libraries,
    }


def _generator() -> dict[str, float]:
    with tempfile.TemporaryDirectory() as folder:
        made = command(["-m", "generator", "--target", str(Path(folder) / "generated")])
    return {"generate": round(made, 1), "check": round(command(["-m", "generator", "--check"]), 1)}


def _print(title: str, rows: list[Row], figures: dict[str, Figure]) -> None:
    print(f"\n{title}")
    for row in rows:
        figure = figures[row.subject]
        goal = "" if row.goal is None else f"goal {'>=' if row.rate else '<='} {row.goal:g}"
        ratio, low, high = row.ratios(figures)
        processor = figure.cpu / figures[row.base].cpu
        print(
            f"  {row.what:48} {ratio:6.2f} x ({low:.2f} to {high:.2f})  {figure.wall * 1e6:8,.0f} us, "
            f"processor {figure.cpu * 1e6:8,.0f} us = {processor:.2f} x  {goal} {row.met(figures)}"
        )
    sys.stdout.flush()


def _record(title: str, rows: list[Row], figures: dict[str, Figure]) -> dict[str, object]:
    return {
        "title": title,
        "rows": [
            {
                "what": row.what,
                **dict(zip(("ratio", "low", "high"), map(_rounded, row.ratios(figures)), strict=True)),
                "processor_ratio": _rounded(figures[row.subject].cpu / figures[row.base].cpu),
                "goal": row.goal,
                "more_is_better": row.rate,
                "microseconds": _microseconds(figures[row.subject]),
                "base_microseconds": _microseconds(figures[row.base]),
            }
            for row in rows
        ],
    }


def _microseconds(figure: Figure) -> dict[str, float]:
    return {name: _rounded(getattr(figure, name) * 1e6) for name in ("wall", "low", "high", "cpu")}


def _rounded(value: float) -> float:
    return float(f"{value:.4g}")


if __name__ == "__main__":
    main()
