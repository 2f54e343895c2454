"""Series of statistics: counted if the sandbox has something to count, and else invented."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any, cast

from braze_sandbox._http.messages import HTTPError
from braze_sandbox._state.store import Record
from braze_sandbox._time_formats import parse_utc

from .dashboard import RESOURCES, require_known
from .invented import add_numbers, invent_entry, map_numbers
from .registry import OperationRequest, handles
from .sending import series
from .track import UNITS_OF_REVENUE
from .windows import Window

_DAYS_OF_SUMMARY = 10
"""The days that the description's example of a summary covers."""


@handles(
    "kpi_dau_data_series",
    "kpi_mau_data_series",
    "kpi_new_users_data_series",
    "kpi_uninstalls_data_series",
    "sessions_data_series",
    "segments_data_series",
    "feed_data_series",
)
def invented_series(request: OperationRequest) -> Any:
    """
    Return invented numbers in the form of the description's example.
    """
    _check_query(request)
    request.mark_invented("statistics")
    window = Window(request)
    examples = [item for example in request.response_examples for item in example["data"]]
    template = next((item for item in examples if ("T" in item["time"]) == window.hourly), examples[0])
    return {"message": "success", "data": [invent_entry(request, window, template, time) for time in window]}


@handles("events_data_series")
def event_series(request: OperationRequest) -> Any:
    """
    Return how often an event was tracked. The numbers are invented for an event that never was.
    """
    _check_query(request)
    counts = request.state.store.counts(f"event:{request.query['event']}")
    if not counts:
        return invented_series(request)
    window = Window(request)
    data = [{"time": window.format(time), "count": window.total(counts, time)} for time in window]
    return {"message": "success", "data": data}


@handles("purchases_quantity_series")
def quantity_series(request: OperationRequest) -> Any:
    """
    Return how many products were purchased. The numbers are invented if there was no purchase.
    """
    return _purchase_series(request, "product:", "purchase_quantity", 1)


@handles("purchases_revenue_series")
def revenue_series(request: OperationRequest) -> Any:
    """
    Return the money spent on purchases. The numbers are invented if there was no purchase.
    """
    return _purchase_series(request, "revenue:", "revenue", 1 / UNITS_OF_REVENUE)


def _purchase_series(request: OperationRequest, prefix: str, property_name: str, factor: float) -> Any:
    _check_query(request)
    store, product = request.state.store, request.query.get("product")
    names = store.series_names(prefix) if product is None else [f"{prefix}{product}"]
    series_of_products = [counts for name in names if (counts := store.counts(name))]
    if not series_of_products:
        return invented_series(request)
    window = Window(request)
    data: list[Record] = []
    for time in window:
        total = sum(window.total(counts, time) for counts in series_of_products)
        data.append({"time": window.format(time), property_name: total if factor == 1 else round(total * factor, 2)})
    return {"message": "success", "data": data}


@handles("campaigns_data_series")
def campaign_series(request: OperationRequest) -> Any:
    """
    Return what was sent for a campaign. The numbers are invented for a campaign that was never sent.
    """
    _check_query(request)
    campaign = request.query["campaign_id"]
    sent = request.state.store.series_names(series("sent", campaign))
    return _counted_series(request, sent, campaign, None, "variation_api_id") if sent else invented_series(request)


@handles("sends_data_series")
def send_series(request: OperationRequest) -> Any:
    """
    Return what was sent under a send identifier. The numbers are invented for an unknown identifier.
    """
    _check_query(request)
    campaign, send_id = request.query["campaign_id"], request.query["send_id"]
    request.require_known("sends", f"{campaign}:{send_id}", "Invalid send id")
    if request.state.sends.get(f"{campaign}:{send_id}") is None:
        return invented_series(request)
    sent = request.state.store.series_names(series("sent", campaign, send_id))
    return _counted_series(request, sent, campaign, send_id, "variation_name")


def _counted_series(
    request: OperationRequest, sent: list[str], campaign: str, send_id: str | None, variation_property: str
) -> Any:
    store, window = request.state.store, Window(request)
    reached = store.series_names(series("reached", campaign, *([] if send_id is None else [send_id])))
    data: list[Record] = []
    for time in window:
        counts: dict[tuple[str, str], int] = {}
        for name in sent:
            *_, channel, variation = json.loads(name.rstrip(",") + "]")
            key = channel, variation
            counts[key] = counts.get(key, 0) + window.total(store.counts(name), time)
        messages: dict[str, list[Record]] = {}
        for (channel, variation), count in counts.items():
            statistics = _channel_statistics(request, channel, {variation_property: variation}, count)
            messages.setdefault(channel, []).append(statistics)
        data.append(
            {
                "time": window.format(time),
                "messages": messages,
                "conversions": 0,
                "unique_recipients": sum(window.total(store.counts(name), time) for name in reached),
                "revenue": 0,
            }
        )
    return {"message": "success", "data": data}


def _channel_statistics(request: OperationRequest, channel: str, names: Mapping[str, str], count: int) -> Record:
    """
    Return the statistics of a channel: all messages are delivered, and there are no reactions.
    """
    known = request.properties("ChannelStatistics").get(channel)
    if known is None:
        return {**names, "sent": count}
    properties = request.operation.document.resolve(known["items"])["properties"]
    delivered = {"sent", "sent_to_carrier", "delivered"}
    numbers = {
        name: count if name in delivered else 0
        for name, schema in properties.items()
        if schema.get("type") == "integer"
    }
    return {**{name: value for name, value in names.items() if name in properties and value}, **numbers}


@handles("canvas_data_series")
def canvas_series(request: OperationRequest) -> Any:
    """
    Return the entries of each day. The numbers are invented for a Canvas without entries.
    """
    _check_query(request)
    window = Window(request)
    example = _canvas_example(request)
    stats = [_canvas_entry(request, window, example["stats"][0], time) for time in window]
    return {"message": "success", "data": {"name": _canvas_name(request, example), "stats": stats}}


@handles("canvas_data_summary")
def canvas_summary(request: OperationRequest) -> Any:
    """
    Return the sums of the series.
    """
    _check_query(request)
    window = Window(request)
    example = _canvas_example(request)
    stats = {name: value for name, value in example.items() if name.endswith("_stats")}
    daily = map_numbers(stats, lambda value: value / _DAYS_OF_SUMMARY)
    total: Any = None
    for time in window:
        entry = _canvas_entry(request, window, {**daily, "time": ""}, time)
        entry.pop("time")
        total = entry if total is None else add_numbers(total, entry)
    total = map_numbers(daily, lambda value: 0) if total is None else total
    return {"message": "success", "data": {"name": _canvas_name(request, example), **total}}


def _canvas_example(request: OperationRequest) -> Record:
    return cast("Record", request.response_examples[-1]["data"])


def _canvas_name(request: OperationRequest, example: Record) -> str:
    known = request.state.canvases.get(request.query["canvas_id"]) or {}
    return str(known.get("name", example["name"]))


def _canvas_entry(request: OperationRequest, window: Window, template: Record, time: datetime) -> Record:
    counts = request.state.store.counts(series("entered", request.query["canvas_id"]))
    breakdowns = {"variant_stats": "include_variant_breakdown", "step_stats": "include_step_breakdown"}
    wanted = {
        name: value
        for name, value in template.items()
        if request.query.get(breakdowns.get(name, ""), name not in breakdowns)
    }
    if not counts:
        return invent_entry(request, window, wanted, time)
    total = {**dict.fromkeys(wanted["total_stats"], 0), "entries": window.total(counts, time)}
    return {"time": window.format(time), "total_stats": total}


def _check_query(request: OperationRequest) -> None:
    for resource in RESOURCES:
        if resource.parameter in request.query:
            require_known(request, resource, request.query[resource.parameter])
    for name in ("starting_at", "ending_at"):
        if name in request.query and parse_utc(request.query[name]) is None:
            raise HTTPError(400, f"query parameter {name}: must be a time")
    start, end = parse_utc(request.query.get("starting_at")), parse_utc(request.query.get("ending_at"))
    if start is not None and end is not None and start > end:
        raise HTTPError(400, "starting_at must not be later than ending_at")
