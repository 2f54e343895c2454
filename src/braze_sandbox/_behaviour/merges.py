"""Merges users into other users."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from braze_sandbox._http.messages import HTTPError
from braze_sandbox._state.store import Record

from . import profiles
from .registry import OperationRequest, handles
from .users import merge_into
from .values import E164

_KEYS = {"identifier_to_merge", "identifier_to_keep"}


@handles("users_merge")
def merge(request: OperationRequest) -> Any:
    """
    Merge users one after the other. A pair of which one is unknown, or cannot be told from others, is ignored.
    """
    for item in request.whole_body["merge_updates"]:
        if item.keys() - _KEYS:
            raise HTTPError(400, "'merge_updates' must only have 'identifier_to_merge' and 'identifier_to_keep'")
    for item in request.body["merge_updates"]:
        source, target = (_find(request, item[name]) for name in ("identifier_to_merge", "identifier_to_keep"))
        if source is None or target is None or source["braze_id"] == target["braze_id"]:
            continue
        phones = [user["phone"] for user in (source, target) if user.get("phone")]
        if len(phones) == 2 and not any(map(E164.fullmatch, phones)):
            continue
        merge_into(request, target, source)
    return {"message": "success"}


def _find(request: OperationRequest, given: Mapping[str, Any]) -> Record | None:
    if "email" in given or "phone" in given:
        return profiles.prioritize(profiles.find_by_contact(request.state, given), given["prioritization"])
    return profiles.find(request.state, given)
