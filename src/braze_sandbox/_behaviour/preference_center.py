"""Preference centers."""

from __future__ import annotations

from typing import Any

from braze_sandbox._http.messages import HTTPError
from braze_sandbox._state.store import Record
from braze_sandbox._time_formats import format_iso

from .pagination import pick
from .registry import OperationRequest, handles

_PAGES = ("preference_center_title", "preference_center_page_html", "confirmation_page_html", "state")
_DEFAULT_TITLE = {"preference_center_title": "Preference Center"}


@handles("preference_center_create")
def create(request: OperationRequest) -> Any:
    """
    Create a preference center.
    """
    now = format_iso(request.now)
    center: Record = {
        "name": request.body["name"],
        "preference_center_api_id": request.state.new_uuid(),
        "created_at": now,
        "updated_at": now,
        **_DEFAULT_TITLE,
        "redirect_page_html": None,
        "preference_center_options": request.body.get("options", {}),
        "state": "active",
        **pick(request.body, _PAGES),
    }
    request.state.preference_centers.save(center)
    liquid_tag = f"{{{{preference_center.${{{center['name']}}}}}}}"
    return {
        **pick(center, ("preference_center_api_id", "created_at")),
        "liquid_tag": liquid_tag,
        "message": "success",
    }


@handles("preference_center_list")
def list_centers(request: OperationRequest) -> Any:
    """
    List preference centers without their pages.
    """
    listed = request.properties("PreferenceCenterSummary")
    return {"preference_centers": [pick(center, listed) for center in request.state.preference_centers]}


@handles("preference_center_get")
def show(request: OperationRequest) -> Any:
    """
    Return a preference center with its pages.
    """
    return _find(request)


@handles("preference_center_replace")
def replace(request: OperationRequest) -> Any:
    """
    Replace the pages of a preference center. Its name cannot be changed.

    A title that is omitted becomes the documented default. No default is documented for state and options, which are
    kept.
    """
    center = _find(request)
    center |= {**_DEFAULT_TITLE, **pick(request.body, _PAGES), "updated_at": format_iso(request.now)}
    if "options" in request.body:
        center["preference_center_options"] = request.body["options"]
    request.state.preference_centers.save(center)
    return {**pick(center, ("preference_center_api_id", "created_at", "updated_at")), "message": "success"}


@handles("preference_center_url_get")
def show_url(request: OperationRequest) -> Any:
    """
    Return the URL of a preference center for a user, which is the same each time.
    """
    center = _find(request)
    digest = request.state.digest("preference center", center["preference_center_api_id"], request.path["userID"])
    return {"preference_center_url": f"https://www.example.com/preferences/{digest:032x}"}


def _find(request: OperationRequest) -> Record:
    center = request.state.preference_centers.get(request.path["preferenceCenterExternalID"])
    if center is None:
        raise HTTPError(404, "Not Found: there is no such preference center")
    return center
