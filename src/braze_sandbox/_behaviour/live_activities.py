"""Live Activities on iOS devices."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from attrs import evolve

from braze_sandbox._http.messages import HTTPError
from braze_sandbox._state.store import Record
from braze_sandbox._time_formats import format_iso

from .apps import require_app
from .dashboard import SEGMENTS, require_known
from .pagination import pick
from .registry import OperationRequest, handles
from .sending import check_push_length, recipients

if TYPE_CHECKING:
    from braze_sandbox._description.examples import Examples

_CONTENT = ("content_state", "stale_date", "dismissal_date", "notification")
_STARTED = ("activity_id", "app_id", "activity_attributes_type", "activity_attributes", *_CONTENT)


@handles("messages_live_activity_start")
def start(request: OperationRequest) -> Any:
    """
    Start a Live Activity for listed users, or for those who match the filters. A segment stands for all users.
    """
    body = request.body
    require_app(request)
    if "segment_id" in body:
        require_known(request, SEGMENTS, body["segment_id"])
    check_push_length({"apple_push": body["notification"]})
    listed = pick(body, ("external_user_ids", "user_aliases"))
    selected = {**listed, "broadcast": not listed, "audience": body.get("custom_audience")}
    reached, _ = recipients(evolve(request, body=selected))
    at = format_iso(request.now)
    activity = {**pick(body, _STARTED), "started_at": at, "updated_at": at, "ended": False}
    request.state.live_activities.save({**activity, "braze_ids": [user["braze_id"] for user, _ in reached]})
    return {"message": "success"}


@handles("messages_live_activity_update")
def update(request: OperationRequest) -> Any:
    """
    Change the content of a Live Activity, or end it. One that has ended no longer changes.
    """
    body = request.body
    require_app(request)
    activity = request.state.live_activities.get(body["activity_id"])
    if activity is None and request.strict:
        error = HTTPError(400, "")
        error.body = {"error": "There is no Live Activity with this activity_id"}
        raise error
    # An app can register an activity, too, so an unknown one is taken for such an activity.
    activity = activity or _registered(body)
    check_push_length({"apple_push": body.get("notification", "")})
    if not activity["ended"]:
        new = {**pick(body, _CONTENT), "updated_at": format_iso(request.now), "ended": body.get("end_activity") is True}
        request.state.live_activities.save({**activity, **new})
    return {"message": "success"}


def _registered(given: Mapping[str, Any]) -> Record:
    """
    Return an activity that an app has registered.
    """
    return {**pick(given, ("activity_id", "app_id")), "braze_ids": [], "ended": False}


def example_records(examples: Examples) -> Iterator[tuple[str, Record]]:
    """
    Yield kind and record of the Live Activities that the examples of the description update.
    """
    for given in examples.requests("messages_live_activity_update"):
        yield "live_activities", _registered(given)
