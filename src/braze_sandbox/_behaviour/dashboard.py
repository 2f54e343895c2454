"""What is created in Braze's dashboard and only read here, and the names of tracked events and products."""

from __future__ import annotations

from typing import Any

from braze_sandbox._http.messages import HTTPError
from braze_sandbox._state.store import Collection, Record
from braze_sandbox._time_formats import parse_utc

from .pagination import paginate, pick
from .registry import OperationRequest, handles

INVALID_IDS = {
    "campaign_id": "Invalid Campaign ID",
    "canvas_id": "Invalid Canvas ID",
    "segment_id": "Invalid Segment ID",
    "card_id": "Invalid Card ID",
}
"""Braze's messages for unknown identifiers, by parameter."""


@handles("campaigns_list")
def list_campaigns(request: OperationRequest) -> Any:
    """
    List campaigns.
    """
    return _list(request, request.state.campaigns, "CampaignSummary")


@handles("canvas_list")
def list_canvases(request: OperationRequest) -> Any:
    """
    List Canvases.
    """
    return _list(request, request.state.canvases, "CanvasSummary")


@handles("segments_list")
def list_segments(request: OperationRequest) -> Any:
    """
    List segments.
    """
    return _list(request, request.state.segments, "SegmentSummary")


@handles("feed_list")
def list_cards(request: OperationRequest) -> Any:
    """
    List News Feed cards.
    """
    return _list(request, request.state.cards, "FeedCardSummary")


def _list(request: OperationRequest, collection: Collection, summary: str) -> Any:
    found: list[Record] = list(collection)
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
    properties = request.properties(summary)
    return {"message": "success", collection.kind: [pick(item, properties) for item in paginate(request, found)]}


@handles("campaigns_details")
def show_campaign(request: OperationRequest) -> Any:
    """
    Return a campaign.
    """
    return _show(request, request.state.campaigns, "campaign_id")


@handles("canvas_details")
def show_canvas(request: OperationRequest) -> Any:
    """
    Return a Canvas.
    """
    return _show(request, request.state.canvases, "canvas_id")


@handles("segments_details")
def show_segment(request: OperationRequest) -> Any:
    """
    Return a segment.
    """
    return _show(request, request.state.segments, "segment_id")


@handles("feed_details")
def show_card(request: OperationRequest) -> Any:
    """
    Return a News Feed card.
    """
    return _show(request, request.state.cards, "card_id")


def _show(request: OperationRequest, collection: Collection, parameter: str) -> Any:
    """
    Return the details of a record, or those of the description's example if the record is unknown.
    """
    found = collection.get(request.query[parameter])
    content = request.operation.success.content
    if found is None and request.strict:
        raise HTTPError(400, INVALID_IDS[parameter])
    details = pick(found, content.schema["properties"]) if found and content else request.response_examples[0]
    return {**details, "message": "success"}


@handles("events_list")
def list_events(request: OperationRequest) -> Any:
    """
    List the names of tracked events.
    """
    return {"message": "success", "events": paginate(request, _tracked_names(request, "event:"))}


@handles("purchases_product_list")
def list_products(request: OperationRequest) -> Any:
    """
    List the identifiers of purchased products.
    """
    return {"message": "success", "products": paginate(request, _tracked_names(request, "product:"))}


def _tracked_names(request: OperationRequest, prefix: str) -> list[str]:
    return [name.removeprefix(prefix) for name in request.state.store.series_names(prefix)]


@handles("users_export_segment", "users_export_global_control_group")
def start_export(request: OperationRequest) -> Any:
    """
    Return the receipt of an export. No files are created.
    """
    if "segment_id" in request.body:
        request.require_known("segments", request.body["segment_id"], INVALID_IDS["segment_id"])
    prefix = f"{request.state.new_uuid()}-{int(request.now.timestamp())}"
    return {"message": "success", "object_prefix": prefix, "url": f"https://downloads.example.com/{prefix}.zip"}
