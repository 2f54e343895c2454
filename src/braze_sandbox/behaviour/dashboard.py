"""What is made in Braze's dashboard and only read here, and the names of what was tracked."""

from __future__ import annotations

from typing import Any

from braze_sandbox.calls import Refused
from braze_sandbox.moments import parse
from braze_sandbox.store import Collection, Document

from .pages import cut, only
from .registry import Request, behaviour
from .sending import INVALID_CAMPAIGN


@behaviour("campaigns_list")
def list_campaigns(request: Request) -> Any:
    """
    List campaigns.
    """
    return _list(request, request.state.campaigns, "CampaignSummary", "campaigns")


@behaviour("canvas_list")
def list_canvases(request: Request) -> Any:
    """
    List Canvases.
    """
    return _list(request, request.state.canvases, "CanvasSummary", "canvases")


@behaviour("segments_list")
def list_segments(request: Request) -> Any:
    """
    List segments.
    """
    return _list(request, request.state.segments, "SegmentSummary", "segments")


@behaviour("feed_list")
def list_cards(request: Request) -> Any:
    """
    List News Feed cards.
    """
    return _list(request, request.state.cards, "FeedCardSummary", "cards")


def _list(request: Request, collection: Collection, summary: str, name: str) -> Any:
    found: list[Document] = list(collection)
    # Segments have no such parameter: archived ones are never listed.
    if not request.query.get("include_archived"):
        found = [item for item in found if not item.get("archived")]
    since = parse(request.query.get("last_edit.time[gt]"))
    if since is not None:
        found = [item for item in found if (edited := parse(item.get("last_edited"))) is not None and edited > since]
    if request.query.get("sort_direction") == "desc":
        found.reverse()
    leave = only(request.description.schema(summary)["properties"])
    return {"message": "success", name: [leave(item) for item in cut(request, found)]}


@behaviour("campaigns_details")
def show_campaign(request: Request) -> Any:
    """
    Return a campaign.
    """
    return _show(request, request.state.campaigns, "campaign_id", INVALID_CAMPAIGN)


@behaviour("canvas_details")
def show_canvas(request: Request) -> Any:
    """
    Return a Canvas.
    """
    return _show(request, request.state.canvases, "canvas_id", "Invalid Canvas ID")


@behaviour("segments_details")
def show_segment(request: Request) -> Any:
    """
    Return a segment.
    """
    return _show(request, request.state.segments, "segment_id", "Invalid Segment ID")


@behaviour("feed_details")
def show_card(request: Request) -> Any:
    """
    Return a News Feed card.
    """
    return _show(request, request.state.cards, "card_id", "Invalid Card ID")


def _show(request: Request, collection: Collection, parameter: str, message: str) -> Any:
    """
    Return the details of one thing; those of the description's example where it is not known.
    """
    found = collection.get(request.query[parameter])
    if found is None and request.strict:
        raise Refused(400, message)
    schema = request.description.resolve(request.operation.answer["schema"])
    details = only(schema["properties"])(found) if found else request.operation.answer_examples[0]
    return {**details, "message": "success"}


@behaviour("events_list")
def list_events(request: Request) -> Any:
    """
    List the names of the events that were tracked.
    """
    return {"message": "success", "events": cut(request, _tracked(request, "event:"))}


@behaviour("purchases_product_list")
def list_products(request: Request) -> Any:
    """
    List the products that were bought.
    """
    return {"message": "success", "products": cut(request, _tracked(request, "product:"))}


def _tracked(request: Request, start: str) -> list[str]:
    return [name.removeprefix(start) for name in request.state.store.series(start)]


@behaviour("users_export_segment", "users_export_global_control_group")
def start_export(request: Request) -> Any:
    """
    Return the receipt of an export. No files follow.
    """
    if "segment_id" in request.body:
        request.refuse_unknown("segments", request.body["segment_id"], "Invalid Segment ID")
    prefix = f"{request.state.new_uuid()}-{int(request.now.timestamp())}"
    return {"message": "success", "object_prefix": prefix, "url": f"https://downloads.example.com/{prefix}.zip"}
