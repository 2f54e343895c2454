"""What is created in Braze's dashboard and only read here, and tracked events and products."""

from __future__ import annotations

from functools import partial
from typing import Any

from attrs import frozen

from braze_sandbox._http.messages import HTTPError
from braze_sandbox._state.store import Record
from braze_sandbox._time_formats import parse_utc

from .pagination import paginate, pick
from .registry import OperationRequest, handles


@frozen
class Resource:
    """
    A kind of object that only the dashboard can create.
    """

    collection: str
    """The name of the collection, and of the list in responses."""
    parameter: str
    """The parameter for its identifier."""
    list_operation: str
    details_operation: str
    summary: str
    """The schema of an item of the list."""
    invalid_id: str
    """Braze's message for an unknown identifier."""


CAMPAIGNS = Resource(
    "campaigns", "campaign_id", "campaigns_list", "campaigns_details", "CampaignSummary", "Invalid Campaign ID"
)
CANVASES = Resource("canvases", "canvas_id", "canvas_list", "canvas_details", "CanvasSummary", "Invalid Canvas ID")
SEGMENTS = Resource(
    "segments", "segment_id", "segments_list", "segments_details", "SegmentSummary", "Invalid Segment ID"
)
CARDS = Resource("cards", "card_id", "feed_list", "feed_details", "FeedCardSummary", "Invalid Card ID")
RESOURCES = (CAMPAIGNS, CANVASES, SEGMENTS, CARDS)


def require_known(request: OperationRequest, resource: Resource, identifier: str) -> None:
    """
    Respond with Braze's error if the sandbox is strict and an object of the dashboard does not exist.
    """
    request.require_known(resource.collection, identifier, resource.invalid_id)


def _list(resource: Resource, request: OperationRequest) -> Any:
    """
    List the objects of a kind.
    """
    found: list[Record] = list(request.state.collections[resource.collection])
    # Segments do not have this parameter: archived ones are never listed.
    if not request.query.get("include_archived"):
        found = [item for item in found if not item.get("archived")]
    since = parse_utc(request.query.get("last_edit.time[gt]"))
    if since is not None:
        found = [
            item for item in found if (edited := parse_utc(item.get("last_edited"))) is not None and edited > since
        ]
    if request.query.get("sort_direction") == "desc":
        found.reverse()
    properties = request.properties(resource.summary)
    return {"message": "success", resource.collection: [pick(item, properties) for item in paginate(request, found)]}


def _show(resource: Resource, request: OperationRequest) -> Any:
    """
    Return the details of an object, or those of the description's example if it is unknown.
    """
    found = request.state.collections[resource.collection].get(request.query[resource.parameter])
    if found is None and request.strict:
        raise HTTPError(400, resource.invalid_id)
    content = request.operation.success.content
    if found is None:
        request.mark_invented("details")
    details = pick(found, content.schema["properties"]) if found and content else request.response_examples[0]
    return {**details, "message": "success"}


for kind in RESOURCES:
    handles(kind.list_operation)(partial(_list, kind))
    handles(kind.details_operation)(partial(_show, kind))


@handles("events_list")
def list_events(request: OperationRequest) -> Any:
    """
    List the names of tracked events.
    """
    return {"message": "success", "events": paginate(request, _tracked_names(request, "event:"))}


@handles("events_list_details")
def list_event_details(request: OperationRequest) -> Any:
    """
    List tracked events. Their details are those of an event about which nothing was entered in the dashboard.
    """
    details = {"description": "", "included_in_analytics_report": False, "status": "Active", "tag_names": list[str]()}
    names = paginate(request, _tracked_names(request, "event:"))
    return {"message": "success", "events": [{"name": name, **details} for name in names]}


@handles("purchases_product_list")
def list_products(request: OperationRequest) -> Any:
    """
    List the identifiers of purchased products.
    """
    return {"message": "success", "products": paginate(request, _tracked_names(request, "product:"))}


def _tracked_names(request: OperationRequest, prefix: str) -> list[str]:
    return [name.removeprefix(prefix) for name in request.state.store.series_names(prefix)]
