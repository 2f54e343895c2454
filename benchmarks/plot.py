"""Draws the ratios."""

from __future__ import annotations

import math
from html import escape
from typing import Any

WIDTH, LABELS, BAR, GAP, HEAD = 900, 380, 16, 6, 34
DOUBLINGS = 8.0
"""The axis goes up to 2 to this power, and as far down by half."""


def plot(groups: list[dict[str, Any]]) -> str:
    """Return an SVG with a bar for each row, on a logarithmic axis: to the right is more than the base."""
    lines: list[str] = []
    y = 10
    for group in groups:
        lines.append(_text(10, y + 20, group["title"].replace("`", ""), "bold"))
        y += HEAD
        for row in group["rows"]:
            lines += _bar(y, row)
            y += BAR + GAP
        y += GAP
    # A dark page shows through: an image knows whether its page is dark.
    style = (
        "text{font:13px sans-serif;fill:#1f2937}.bold{font-weight:600}.end{text-anchor:end}.paper{fill:#fff}"
        "@media(prefers-color-scheme:dark){text{fill:#e5e7eb}.paper{fill:none}}"
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {y}" role="img">\n<style>{style}</style>\n'
        f'<rect width="{WIDTH}" height="{y}" class="paper"/>\n' + "\n".join(lines) + "\n</svg>\n"
    )


def _x(ratio: float) -> float:
    doublings = max(-DOUBLINGS / 4, min(math.log2(ratio), DOUBLINGS))
    unit = (WIDTH - LABELS - 70) / (DOUBLINGS * 1.25)
    return LABELS + (doublings + DOUBLINGS / 4) * unit


def _bar(y: int, row: dict[str, Any]) -> list[str]:
    left, right = sorted((_x(1), _x(row["ratio"])))
    color = (
        "#2563eb" if "raze_client" in row["what"] or "AsyncBraze" in row["what"] or row["what"][0] == "." else "#9ca3af"
    )
    goal = _x(row["goal"]) if row["goal"] else 0.0
    words = goal if 0 <= goal - right < 60 else right
    parts = [
        _text(LABELS - 10, y + 13, row["what"].replace("`", ""), "end"),
        f'<rect x="{left:.1f}" y="{y}" width="{max(right - left, 1):.1f}" height="{BAR}" fill="{color}"/>',
        _text(words + 6, y + 13, f"{row['ratio']:.2f} x"),
    ]
    if goal:
        parts.append(f'<path d="M{goal:.1f} {y - 2}v{BAR + 4}" stroke="#dc2626" stroke-width="2"/>')
    return parts


def _text(x: float, y: float, words: str, kind: str = "") -> str:
    css = f' class="{kind}"' if kind else ""
    return f'<text x="{x:.1f}" y="{y}"{css}>{escape(words)}</text>'
