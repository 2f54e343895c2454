"""Banners in interfaces of your own, and what users do with them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from braze_sandbox._http.messages import HTTPError
from braze_sandbox._state.store import Record

from .apps import require_app
from .pagination import pick
from .registry import OperationRequest, handles

if TYPE_CHECKING:
    from braze_sandbox._description.examples import Examples


@handles("device_messaging_banners_sync")
def sync(request: OperationRequest) -> Any:
    """
    Return the first Banner of each placement that has not expired and was not dismissed by the user.
    """
    require_app(request)
    banners: dict[str, Record | None] = dict.fromkeys(request.body["placements"])
    for banner in request.state.banners:
        if banners.get(banner["placement_id"], banner) is None and _is_shown(request, banner):
            banners[banner["placement_id"]] = pick(banner, request.properties("Banner"))
    return {"banners": banners}


def _is_shown(request: OperationRequest, banner: Record) -> bool:
    if 0 <= banner["expires_at"] <= request.now.timestamp():
        return False
    events = request.state.banner_events.find(f"{request.body['external_user_id']}:{banner['id']}")
    return not any(event["event_type"] == "dismiss" for event in events)


@handles("device_messaging_banners_track", partial_lists=("events",))
def track(request: OperationRequest) -> Any:
    """
    Record the valid events. If there is none, the request fails.
    """
    require_app(request)
    errors: list[Record] = []
    user = request.body["external_user_id"]
    for index, event in enumerate(request.body["events"]):
        violation = request.rejected.get(("events", index))
        if violation is not None:
            name = ".".join(str(step) for step in violation.path[2:])
            errors.append({"type": f"{name}: {violation.rule}" if name else violation.rule, "index": index})
        elif request.strict and request.state.banners.get(event["id"]) is None:
            errors.append({"type": "id: there is no such Banner", "index": index})
        else:
            record = {"event_id": request.state.new_uuid(), "external_user_id": user, "banner_id": event["id"]}
            request.state.banner_events.save({**record, **pick(event, ("event_type", "timestamp"))})
    processed = len(request.body["events"]) - len(errors)
    if not processed:
        raise HTTPError(400, "No event is valid", errors)
    response: Record = {"events_processed": processed, "message": "success"}
    return {**response, "errors": errors} if errors else response


def example_records(examples: Examples, now: datetime) -> Iterator[tuple[str, Record]]:
    """
    Yield kind and record of the Banners in an example of the description, which expire in a year.
    """
    for example in examples.responses("device_messaging_banners_sync")[:1]:
        for banner in filter(None, example["banners"].values()):
            yield "banners", {**banner, "expires_at": int((now + timedelta(days=365)).timestamp())}
