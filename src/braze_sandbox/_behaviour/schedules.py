"""Scheduled sends."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

from braze_generated.runtime.document import Document
from braze_sandbox._http.messages import HTTPError
from braze_sandbox._state.state import State
from braze_sandbox._state.store import Record
from braze_sandbox._time_formats import format_iso, parse_utc

from .registry import OperationRequest, handles
from .sending import NO_RECIPIENTS, check_messages, check_push_length, check_trigger, deliver

SCHEDULE_OPERATIONS = {
    "messages": "messages_schedule",
    "campaigns": "campaigns_trigger_schedule",
    "canvases": "canvas_trigger_schedule",
}
"""The beginning of the names of the operations, by kind of schedule."""


@handles("messages_schedule_create", error=NO_RECIPIENTS)
def schedule_messages(request: OperationRequest) -> Any:
    """
    Schedule messages.
    """
    check_messages(request)
    return _create(request, "messages")


@handles("campaigns_trigger_schedule_create", error=NO_RECIPIENTS)
def schedule_campaign(request: OperationRequest) -> Any:
    """
    Schedule a campaign.
    """
    check_trigger(request)
    return _create(request, "campaigns")


@handles("canvas_trigger_schedule_create", error=NO_RECIPIENTS)
def schedule_canvas(request: OperationRequest) -> Any:
    """
    Schedule the entry into a Canvas.
    """
    check_trigger(request)
    return _create(request, "canvases")


def _create(request: OperationRequest, kind: str) -> Any:
    schedule = {"schedule_id": request.state.new_uuid(), "kind": kind, "body": dict(request.body)}
    _set_time(request, schedule, request.body["schedule"])
    _save(request.state, schedule)
    return {"dispatch_id": request.state.new_hex(), "schedule_id": schedule["schedule_id"], "message": "success"}


def _set_time(request: OperationRequest, schedule: Record, new: Record) -> None:
    at = parse_utc(new["time"])
    if at is None:
        raise HTTPError(400, "body schedule.time: must be a time in ISO 8601")
    if request.strict and new.get("in_local_time") is True and at <= request.now:
        raise HTTPError(400, "body schedule.time: the local time has already passed")
    schedule["body"]["schedule"] = new
    schedule["due"] = format_iso(at)


@handles("messages_schedule_update", "campaigns_trigger_schedule_update", "canvas_trigger_schedule_update")
def update(request: OperationRequest) -> Any:
    """
    Change the time of a schedule, or its messages.
    """
    schedule = _find(request)
    if "schedule" in request.body:
        _set_time(request, schedule, request.body["schedule"])
    if "messages" in request.body:
        check_push_length(request.body["messages"])
        schedule["body"]["messages"] = request.body["messages"]
    _save(request.state, schedule)
    return {"message": "success"}


@handles("messages_schedule_delete", "campaigns_trigger_schedule_delete", "canvas_trigger_schedule_delete")
def delete(request: OperationRequest) -> Any:
    """
    Cancel a schedule.
    """
    request.state.schedules.remove(_find(request)["schedule_id"])
    request.state.next_due = None
    return {"message": "success"}


def _find(request: OperationRequest) -> Record:
    schedule = request.state.schedules.get(request.body["schedule_id"])
    same = schedule is not None and all(
        schedule["body"].get(name) == request.body[name]
        for name in ("campaign_id", "canvas_id")
        if name in request.body
    )
    if schedule is None or not same:
        raise HTTPError(400, "Invalid schedule id: there is no such schedule, or it was already sent or canceled")
    return schedule


def _save(state: State, schedule: Record) -> None:
    state.schedules.save(schedule)
    state.next_due = None


@handles("messages_scheduled_broadcasts")
def list_scheduled(request: OperationRequest) -> Any:
    """
    List the schedules until a given day, the next one first.
    """
    state, end = request.state, parse_utc(request.query["end_time"])
    due = sorted((schedule for schedule in state.schedules if end is None or _due(schedule) <= end), key=_due)
    return {"scheduled_broadcasts": [_broadcast(state, schedule) for schedule in due]}


def _broadcast(state: State, schedule: Record) -> Record:
    body, kind = schedule["body"], schedule["kind"]
    key = body.get("campaign_id") or body.get("canvas_id")
    known = (state.canvases if kind == "canvases" else state.campaigns).get(key) if key else None
    local, optimal = body["schedule"].get("in_local_time"), body["schedule"].get("at_optimal_time")
    return {
        "name": (known or {}).get("name", key or "Messages without a campaign"),
        "id": key or schedule["schedule_id"],
        "type": "Canvas" if kind == "canvases" else "Campaign",
        "tags": (known or {}).get("tags", []),
        "next_send_time": body["schedule"]["time"],
        "schedule_type": "local_time_zones" if local else "intelligent_delivery" if optimal else "UTC",
    }


def send_due(state: State, document: Document, now: datetime, *, strict: bool) -> None:
    """
    Send everything that is due, and store the records that were deferred until *now*.
    """
    if state.next_due is None:
        state.next_due = min(map(_due, (*state.schedules, *state.deferred)), default=_NEVER)
    if state.next_due > now:
        return
    for deferred in sorted(state.deferred, key=_due):
        if _due(deferred) <= now:
            state.deferred.remove(deferred["id"])
            state.collections[deferred["kind"]].save(deferred["record"])
    for schedule in sorted(state.schedules, key=_due):
        due = _due(schedule)
        if due <= now:
            state.schedules.remove(schedule["schedule_id"])
            operation = document.operation(f"{SCHEDULE_OPERATIONS[schedule['kind']]}_create")
            # What is no longer possible, such as an increment beyond 64 bits, must not fail another request.
            with suppress(HTTPError), state.store.savepoint():
                deliver(
                    OperationRequest(operation=operation, state=state, now=due, strict=strict, body=schedule["body"])
                )
    state.next_due = None


_NEVER = datetime(9999, 12, 31, tzinfo=UTC)


def _due(schedule: Record) -> datetime:
    return parse_utc(schedule["due"]) or _NEVER
