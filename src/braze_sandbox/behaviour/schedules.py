"""What is to be sent later."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from braze_sandbox.calls import Refused
from braze_sandbox.moments import iso, parse
from braze_sandbox.state import State
from braze_sandbox.store import Document

from .registry import Request, behaviour
from .sending import check_length, check_messages, check_trigger, deliver


@behaviour("messages_schedule_create")
def schedule_messages(request: Request) -> Any:
    """
    Keep messages until their time.
    """
    check_messages(request)
    return _create(request, "messages")


@behaviour("campaigns_trigger_schedule_create")
def schedule_campaign(request: Request) -> Any:
    """
    Keep a send of a campaign until its time.
    """
    check_trigger(request)
    return _create(request, "campaigns")


@behaviour("canvas_trigger_schedule_create")
def schedule_canvas(request: Request) -> Any:
    """
    Keep an entry into a Canvas until its time.
    """
    check_trigger(request)
    return _create(request, "canvases")


def _create(request: Request, kind: str) -> Any:
    schedule = {"schedule_id": request.state.new_uuid(), "kind": kind, "body": dict(request.body)}
    _set_time(request, schedule, request.body["schedule"])
    _save(request.state, schedule)
    return {"dispatch_id": request.state.new_hex(), "schedule_id": schedule["schedule_id"], "message": "success"}


def _set_time(request: Request, schedule: Document, new: Document) -> None:
    at = parse(new["time"])
    if at is None:
        raise Refused(400, "body schedule.time: it is not in ISO 8601")
    if request.strict and new.get("in_local_time") is True and at <= request.now:
        raise Refused(400, "body schedule.time: the local time has passed already")
    schedule["body"]["schedule"] = new
    schedule["due"] = iso(at)


@behaviour("messages_schedule_update", "campaigns_trigger_schedule_update", "canvas_trigger_schedule_update")
def update(request: Request) -> Any:
    """
    Change the time of something scheduled, or its messages.
    """
    schedule = _find(request)
    if "schedule" in request.body:
        _set_time(request, schedule, request.body["schedule"])
    if "messages" in request.body:
        check_length(request.body["messages"])
        schedule["body"]["messages"] = request.body["messages"]
    _save(request.state, schedule)
    return {"message": "success"}


@behaviour("messages_schedule_delete", "campaigns_trigger_schedule_delete", "canvas_trigger_schedule_delete")
def delete(request: Request) -> Any:
    """
    Cancel something scheduled.
    """
    request.state.schedules.remove(_find(request)["schedule_id"])
    request.state.next_due = None
    return {"message": "success"}


def _find(request: Request) -> Document:
    schedule = request.state.schedules.get(request.body["schedule_id"])
    same = schedule is not None and all(
        schedule["body"].get(name) == request.body[name]
        for name in ("campaign_id", "canvas_id")
        if name in request.body
    )
    if schedule is None or not same:
        raise Refused(400, "Invalid schedule id: there is no such schedule, or it was sent or cancelled")
    return schedule


def _save(state: State, schedule: Document) -> None:
    state.schedules.save(schedule)
    state.next_due = None


@behaviour("messages_scheduled_broadcasts")
def list_scheduled(request: Request) -> Any:
    """
    List what is to be sent until a day, the next first.
    """
    state, end = request.state, parse(request.query["end_time"])
    due = sorted((schedule for schedule in state.schedules if end is None or _due(schedule) <= end), key=_due)
    return {"scheduled_broadcasts": [_broadcast(state, schedule) for schedule in due]}


def _broadcast(state: State, schedule: Document) -> Document:
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


def send_due(request: Request) -> None:
    """
    Send what has become due by the time of *request*.
    """
    state = request.state
    if state.next_due is None:
        state.next_due = min((_due(schedule) for schedule in state.schedules), default=_NEVER)
    if state.next_due > request.now:
        return
    for schedule in sorted(state.schedules, key=_due):
        due = _due(schedule)
        if due <= request.now:
            state.schedules.remove(schedule["schedule_id"])
            deliver(replace(request, body=schedule["body"], now=due))
    state.next_due = None


_NEVER = datetime(9999, 12, 31, tzinfo=UTC)


def _due(schedule: Document) -> datetime:
    return parse(schedule["due"]) or _NEVER
