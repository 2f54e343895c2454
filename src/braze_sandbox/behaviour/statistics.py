"""Series of numbers: counted where the sandbox has something to count, and invented where it has not."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, cast

from braze_sandbox.calls import Refused
from braze_sandbox.moments import hour, parse, parse_local
from braze_sandbox.store import Document

from .registry import Request, behaviour
from .sending import INVALID_CAMPAIGN, series

_KINDS = {
    "campaign_id": ("campaigns", INVALID_CAMPAIGN),
    "canvas_id": ("canvases", "Invalid Canvas ID"),
    "segment_id": ("segments", "Invalid Segment ID"),
    "card_id": ("cards", "Invalid Card ID"),
}
_WEEK = (1.0, 0.96, 0.98, 1.02, 1.1, 0.9, 0.84)
"""How busy the days are, from Monday on."""


class Window:
    """
    The days or hours that a series covers.
    """

    def __init__(self, request: Request) -> None:
        paging = request.operation.data.get("x-braze-pagination", {"max_length": 14, "unit": "day"})
        unit = request.query.get("unit", "day") if paging["unit"] == "unit" else paging["unit"]
        self.hourly = unit == "hour"
        self._step = timedelta(hours=1) if self.hourly else timedelta(days=1)
        end = parse(request.query.get("ending_at")) or request.now
        local = parse_local(request.query.get("ending_at"))
        if local is not None and not self.hourly:
            # A day is the caller's day, so the offset counts.
            end = local.replace(tzinfo=UTC)
        self._end = end.replace(minute=0, second=0, microsecond=0)
        start = parse(request.query.get("starting_at"))
        length = request.query.get("length", paging["max_length"])
        if start is not None:
            length = min(length, max(0, (self._end - start) // self._step + 1))
        self._length = length

    def __iter__(self) -> Iterator[datetime]:
        for back in range(self._length - 1, -1, -1):
            try:
                yield self._end - back * self._step
            except OverflowError:
                continue

    def text(self, moment: datetime) -> str:
        """
        Return the ``time`` of the entry for a day or an hour.
        """
        return moment.isoformat() if self.hourly else moment.date().isoformat()

    def total(self, counts: Mapping[int, int], moment: datetime) -> int:
        """
        Return what was counted in a day or an hour, by the hours since 1970.
        """
        first = hour(moment) if self.hourly else hour(moment.replace(hour=0))
        return sum(counts.get(number, 0) for number in range(first, first + (1 if self.hourly else 24)))


@behaviour(
    "kpi_dau_data_series",
    "kpi_mau_data_series",
    "kpi_new_users_data_series",
    "kpi_uninstalls_data_series",
    "sessions_data_series",
    "segments_data_series",
    "feed_data_series",
)
def invented_series(request: Request) -> Any:
    """
    Return numbers like those of the description's example, the same ones at each call.
    """
    _check_known(request)
    window = Window(request)
    examples = [item for example in request.operation.answer_examples for item in example["data"]]
    template = next((item for item in examples if ("T" in item["time"]) == window.hourly), examples[0])
    return {"message": "success", "data": [_entry(request, window, template, moment) for moment in window]}


@behaviour("events_data_series")
def event_series(request: Request) -> Any:
    """
    Return how often an event was tracked; invented for one that never was.
    """
    _check_known(request)
    counts = request.state.store.counted(f"event:{request.query['event']}")
    if not counts:
        return invented_series(request)
    window = Window(request)
    data = [{"time": window.text(moment), "count": window.total(counts, moment)} for moment in window]
    return {"message": "success", "data": data}


@behaviour("campaigns_data_series")
def campaign_series(request: Request) -> Any:
    """
    Return what was sent of a campaign; invented for one that the sandbox has not sent.
    """
    _check_known(request)
    campaign = request.query["campaign_id"]
    sent = request.state.store.series(series("sent", campaign))
    return _counted(request, sent, campaign, None, "variation_api_id") if sent else invented_series(request)


@behaviour("sends_data_series")
def send_series(request: Request) -> Any:
    """
    Return what was sent under a send identifier; invented for one that the sandbox does not know.
    """
    _check_known(request)
    campaign, send_id = request.query["campaign_id"], request.query["send_id"]
    request.refuse_unknown("sends", f"{campaign}:{send_id}", "Invalid send id")
    if request.state.sends.get(f"{campaign}:{send_id}") is None:
        return invented_series(request)
    sent = request.state.store.series(series("sent", campaign, send_id))
    return _counted(request, sent, campaign, send_id, "variation_name")


def _counted(request: Request, sent: list[str], campaign: str, send_id: str | None, name: str) -> Any:
    store, window = request.state.store, Window(request)
    reached = store.series(series("reached", campaign, *([] if send_id is None else [send_id])))
    data: list[Document] = []
    for moment in window:
        messages: dict[str, list[Document]] = {}
        by_variation: dict[tuple[str, str], int] = {}
        for full in sent:
            *_, channel, variation = json.loads(full.rstrip(",") + "]")
            key = channel, variation
            by_variation[key] = by_variation.get(key, 0) + window.total(store.counted(full), moment)
        for (channel, variation), count in by_variation.items():
            messages.setdefault(channel, []).append(_channel(request, channel, {name: variation}, count))
        recipients = sum(window.total(store.counted(full), moment) for full in reached)
        data.append(
            {
                "time": window.text(moment),
                "messages": messages,
                "conversions": 0,
                "unique_recipients": recipients,
                "revenue": 0,
            }
        )
    return {"message": "success", "data": data}


def _channel(request: Request, channel: str, names: Mapping[str, str], count: int) -> Document:
    """
    Return the statistics of a channel: everything sent has arrived, and nobody has reacted.
    """
    known = request.description.schema("ChannelStatistics")["properties"].get(channel)
    if known is None:
        return {**names, "sent": count}
    fields = request.description.resolve(known["items"])["properties"]
    arrived = {"sent", "sent_to_carrier", "delivered"}
    numbers = {
        name: count if name in arrived else 0 for name, field in fields.items() if field.get("type") == "integer"
    }
    return {**{name: value for name, value in names.items() if name in fields and value}, **numbers}


@behaviour("canvas_data_series")
def canvas_series(request: Request) -> Any:
    """
    Return the entries of each day; invented for a Canvas that nobody has entered here.
    """
    _check_known(request)
    window = Window(request)
    template = _canvas_template(request)
    example = template["data"]["stats"][0]
    stats = [_canvas_entry(request, window, example, moment) for moment in window]
    return {"message": "success", "data": {"name": _canvas_name(request, template), "stats": stats}}


@behaviour("canvas_data_summary")
def canvas_summary(request: Request) -> Any:
    """
    Return the sum of what the series has.
    """
    _check_known(request)
    window = Window(request)
    template = _canvas_template(request)
    example = {name: value for name, value in template["data"].items() if name.endswith("_stats")}
    # The example is of ten days.
    daily = _changed(example, lambda value: value / 10)
    total: Any = None
    for moment in window:
        entry = _canvas_entry(request, window, {**daily, "time": ""}, moment)
        entry.pop("time")
        total = entry if total is None else _sum(total, entry)
    total = _changed(daily, lambda value: 0) if total is None else total
    return {"message": "success", "data": {"name": _canvas_name(request, template), **total}}


def _canvas_template(request: Request) -> Document:
    return cast("Document", request.operation.answer_examples[-1])


def _canvas_name(request: Request, template: Document) -> str:
    known = request.state.canvases.get(request.query["canvas_id"]) or {}
    return str(known.get("name", template["data"]["name"]))


def _canvas_entry(request: Request, window: Window, template: Document, moment: datetime) -> Document:
    counts = request.state.store.counted(series("entered", request.query["canvas_id"]))
    breakdowns = {"variant_stats": "include_variant_breakdown", "step_stats": "include_step_breakdown"}
    wanted = {
        name: value
        for name, value in template.items()
        if request.query.get(breakdowns.get(name, ""), name not in breakdowns)
    }
    if not counts:
        return _entry(request, window, wanted, moment)
    total = {**dict.fromkeys(wanted["total_stats"], 0), "entries": window.total(counts, moment)}
    return {"time": window.text(moment), "total_stats": total}


def _check_known(request: Request) -> None:
    for name, (kind, message) in _KINDS.items():
        if name in request.query:
            request.refuse_unknown(kind, request.query[name], message)
    for name in ("starting_at", "ending_at"):
        if name in request.query and parse(request.query[name]) is None:
            raise Refused(400, f"query parameter {name}: there is no such time")
    start, end = parse(request.query.get("starting_at")), parse(request.query.get("ending_at"))
    if start is not None and end is not None and start > end:
        raise Refused(400, "starting_at must not be later than ending_at")


def _entry(request: Request, window: Window, template: Document, moment: datetime) -> Document:
    about = {name: value for name, value in request.query.items() if name not in ("length", "ending_at", "starting_at")}
    about = {name: value for name, value in about.items() if not name.startswith("include_")}
    size = 0.5 + _chance(request, about)
    noise = 0.9 + 0.2 * _chance(request, about, window.text(moment))
    factor = size * noise * _WEEK[moment.weekday()]
    return {**_changed(template, lambda value: value * factor), "time": window.text(moment)}


def _chance(request: Request, *about: object) -> float:
    return request.state.digest(request.operation.id, *about) % 10_000 / 10_000


def _changed(template: Any, change: Callable[[float], float]) -> Any:
    """
    Return *template* with its numbers changed. The same change for all keeps their order: no more opened than sent.
    """
    if isinstance(template, dict):
        return {name: _changed(value, change) for name, value in cast("Document", template).items()}
    if isinstance(template, list):
        return [_changed(item, change) for item in template]
    if isinstance(template, bool) or not isinstance(template, (int, float)):
        return template
    return round(change(template)) if isinstance(template, int) else round(change(template), 2)


def _sum(one: Any, other: Any) -> Any:
    if isinstance(one, dict):
        return {name: _sum(value, other[name]) for name, value in cast("Document", one).items()}
    if isinstance(one, list):
        return [_sum(left, right) for left, right in zip(one, other, strict=True)]
    return round(one + other, 2) if isinstance(one, (int, float)) and not isinstance(one, bool) else one
