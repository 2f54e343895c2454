"""Tracks large batches, and single objects with the updated profile in the response."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from typing import Any

from braze_generated.operations import OPERATIONS
from braze_sandbox._http.messages import HTTPError
from braze_sandbox._state.store import Record
from braze_sandbox._time_formats import format_iso, parse_utc

from . import profiles, track
from .pagination import pick
from .registry import OperationRequest, handles

MAX_OBJECTS_PER_USER = next(
    limit.max_per_user for limit in OPERATIONS["users_track_bulk"].limits if limit.max_per_user is not None
)
"""The number of objects of a bulk request that can be for the same user."""

_IDENTIFIERS = ("external_id", "user_alias", "braze_id", "email", "phone")
"""What identifies a user, in the order in which it counts."""


@handles("users_track_bulk", partial_lists=track.LISTS, error=track.NO_DATA)
def track_bulk(request: OperationRequest) -> Any:
    """
    Track each object as usual, unless too many are for the same user.
    """
    counts: Counter[str] = Counter()
    for name in track.LISTS:
        for index, item in enumerate(request.body.get(name, ())):
            if (name, index) not in request.rejected and (identifier := _identifier(item)):
                user = profiles.find(request.state, item)
                counts[user["braze_id"] if user else json.dumps(identifier, sort_keys=True)] += 1
    if max(counts.values(), default=0) > MAX_OBJECTS_PER_USER:
        raise HTTPError(400, f"body: must have at most {MAX_OBJECTS_PER_USER} objects for the same user")
    return track.track(request)


@handles("users_track_sync", partial_lists=track.LISTS)
def track_sync(request: OperationRequest) -> Any:
    """
    Track one object, and return what it changed in the profile.
    """
    track.track(request)
    name = next(name for name in track.LISTS if name in request.body)
    item = request.body[name][0]
    user = profiles.find(request.state, item)
    if user is None:
        return {"users": [], "message": "success"}
    return {"users": [{**_identifier(item), **_changed(request, user, name, item)}], "message": "success"}


def _identifier(item: Mapping[str, Any]) -> Record:
    """
    Return the identifier that counts. Empty if there is none.
    """
    given = {name: item[name] for name in _IDENTIFIERS if item.get(name) is not None}
    if "user_alias" in given:
        given["user_alias"] = pick(given["user_alias"], ("alias_name", "alias_label"))
    return dict(list(given.items())[:1])


def _changed(request: OperationRequest, user: Record, name: str, item: Mapping[str, Any]) -> Record:
    """
    Return the parts of the profile that an object of the list *name* changed.
    """
    if name == "attributes":
        described = request.properties("UserAttributes")
        custom = [attribute for attribute in item if attribute not in described]
        return {"custom_attributes": pick(user.get("custom_attributes", {}), custom)}
    if name == "events":
        return {"custom_events": [_occurrences(user, "custom_events", item["name"], "name")]}
    return {"purchase_events": [_occurrences(user, "purchases", item["product_id"], "product_id")]}


def _occurrences(user: Record, kind: str, name: str, key: str) -> Record:
    entry = next(entry for entry in user[kind] if entry["name"] == name)
    times = {edge: parse_utc(entry[edge]) for edge in ("first", "last")}
    return {
        key: name,
        **{edge: format_iso(time) for edge, time in times.items() if time is not None},
        "count": entry["count"],
    }
