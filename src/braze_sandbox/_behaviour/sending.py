"""Sends messages, campaigns and Canvases. Nothing leaves the sandbox, but every send is counted."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from attrs import evolve

from braze_sandbox._http.messages import HTTPError
from braze_sandbox._state.store import Record
from braze_sandbox._time_formats import format_iso, format_profile_time, hours_since_epoch, parse_utc

from . import profiles, track
from .audience import matches
from .dashboard import CAMPAIGNS, CANVASES, require_known
from .outbox import CANVAS, campaign_contents, record_messages
from .pagination import pick
from .registry import OperationRequest, error_if_missing, handles

CHANNELS = {"apple_push": "ios_push", "content_card": "content_cards"}
"""The channel names in statistics that differ from those in messages."""

NO_RECIPIENTS = error_if_missing("No Recipients")
# In words in the description: Braze counts some of the fields together, and does not say how they are encoded.
_MAX_PUSH_BYTES = {"apple_push": ("Apple", 1912), "android_push": ("Android", 4000)}


def series(kind: str, *parts: str) -> str:
    """
    Return the name of a series of counts. The name for fewer parts is a prefix of it.
    """
    return json.dumps([kind, *parts], ensure_ascii=False)[:-1] + ","


@handles("messages_send", error=NO_RECIPIENTS)
def send_messages(request: OperationRequest) -> Any:
    """
    Send messages.
    """
    check_messages(request)
    return deliver(request)


@handles("campaigns_trigger_send", "canvas_trigger_send", error=NO_RECIPIENTS)
def trigger(request: OperationRequest) -> Any:
    """
    Trigger a campaign or a Canvas.
    """
    check_trigger(request)
    return deliver(request)


def check_messages(request: OperationRequest) -> None:
    """
    Raise the errors that Braze reports for messages.
    """
    body = request.body
    if "messages" not in body:
        raise HTTPError(400, "No message to send")
    if "campaign_id" in body:
        require_known(request, CAMPAIGNS, body["campaign_id"])
        if not all("message_variation_id" in message for message in body["messages"].values()):
            raise HTTPError(400, "Message Variant Unspecified")
    check_push_length(body["messages"])


def check_push_length(messages: Mapping[str, Any]) -> None:
    """
    Raise an error if a push message is too long.
    """
    for channel, (name, max_bytes) in _MAX_PUSH_BYTES.items():
        if len(json.dumps(messages.get(channel, ""), ensure_ascii=False, separators=(",", ":")).encode()) > max_bytes:
            raise HTTPError(400, f"{name} Push Length Exceeded")


def check_trigger(request: OperationRequest) -> None:
    """
    Raise the errors that Braze reports for triggers.
    """
    body = request.body
    if "campaign_id" in body:
        require_known(request, CAMPAIGNS, body["campaign_id"])
    else:
        require_known(request, CANVASES, body["canvas_id"])
    if body.get("broadcast") is True and "recipients" in body:
        raise HTTPError(400, "recipients is not allowed if broadcast is true")
    for index, recipient in enumerate(body.get("recipients", ())):
        if "email" in recipient and not recipient.get("prioritization"):
            raise HTTPError(400, f"body recipients[{index}]: prioritization is required with email")
        if recipient.get("send_to_existing_only") is False and (
            "user_alias" in recipient or not recipient.get("attributes")
        ):
            raise HTTPError(400, f"body recipients[{index}]: send_to_existing_only requires attributes, and no alias")


def deliver(request: OperationRequest) -> dict[str, Any]:
    """
    Send what the body describes, count it, and return the body of the response.
    """
    state, body = request.state, request.body
    reached, missing = recipients(request)
    users = [user for user, _ in reached]
    dispatch_id = state.new_hex()
    send_id = body.get("send_id")
    if send_id is None and body.get("broadcast") is True and "campaign_id" in body:
        send_id = state.new_hex(24)
    at = hours_since_epoch(request.now)
    campaign, canvas = body.get("campaign_id"), body.get("canvas_id")
    if canvas is not None:
        state.store.count(series("entered", canvas), at, len(users))
    if campaign is not None:
        if send_id is not None:
            state.sends.save({"name": f"{campaign}:{send_id}", "campaign_id": campaign, "send_id": send_id})
        for channel, variation in _channels(request, campaign):
            state.store.count(series("sent", campaign, send_id or "", channel, variation), at, len(users))
        state.store.count(series("reached", campaign, send_id or ""), at, len(users))
    for user in users:
        _record_receipt(request, user, campaign, canvas)
    contents = _contents(request, campaign, canvas)
    record_messages(request, contents, reached, dispatch_id=dispatch_id, send_id=send_id)
    response: dict[str, Any] = {"dispatch_id": dispatch_id, "message": "success"}
    if send_id is not None:
        response["send_id"] = send_id
    if missing:
        response["errors"] = [f"{missing} of {missing + len(users)} recipients could not be found"]
    return response


def _contents(request: OperationRequest, campaign: str | None, canvas: str | None) -> Mapping[str, Any]:
    """
    Return the content of the message for each channel.
    """
    if "messages" in request.body:
        messages: Mapping[str, Any] = request.body["messages"]
        return messages
    return {CANVAS: {}} if canvas is not None else campaign_contents(request.state.campaigns.get(campaign or ""))


def recipients(request: OperationRequest) -> tuple[list[tuple[Record, Mapping[str, Any]]], int]:
    """
    Return the users that are reached, each with its recipient object, and the number of listed users that do not exist.
    """
    state, body = request.state, request.body
    found: list[tuple[Record | None, Mapping[str, Any]]] = [
        (profiles.find(state, {"external_id": name}), {}) for name in body.get("external_user_ids", ())
    ]
    found += [(profiles.find(state, {"user_alias": alias}), {}) for alias in body.get("user_aliases", ())]
    found += [(_recipient(request, recipient), recipient) for recipient in body.get("recipients", ())]
    # The members of a dashboard segment are unknown, so a segment stands for all users.
    everyone = not found and body.get("broadcast") is True
    candidates = [(user, {}) for user in state.users] if everyone else found
    reached = {
        user["braze_id"]: (user, recipient)
        for user, recipient in candidates
        if user is not None and matches(user, body.get("audience"), request.now)
    }
    return list(reached.values()), sum(user is None for user, _ in found)


def _recipient(request: OperationRequest, recipient: Mapping[str, Any]) -> Record | None:
    names = {"external_id": recipient.get("external_user_id"), **recipient}
    if "email" in recipient:
        user = profiles.prioritize(
            profiles.find_by_contact(request.state, recipient), recipient.get("prioritization", ())
        )
    else:
        create = recipient.get("send_to_existing_only") is False
        user = profiles.find_or_create(request.state, names, request.now, create=create)
    if user is not None and recipient.get("attributes"):
        track.set_values(request, user, recipient["attributes"])
    return user


def _channels(request: OperationRequest, campaign: str) -> list[tuple[str, str]]:
    """
    Return the channel and the variation of each message: those of the request, or else those of the campaign.
    """
    messages: Mapping[str, Any] | None = request.body.get("messages")
    if messages is not None:
        variations = {name: str(item.get("message_variation_id", "")) for name, item in messages.items()}
        return [(CHANNELS.get(name, name), variation) for name, variation in variations.items()]
    known = (request.state.campaigns.get(campaign) or {}).get("messages", {})
    found = [
        (CHANNELS.get(str(item["channel"]), str(item["channel"])), str(key))
        for key, item in known.items()
        if "channel" in item
    ]
    # The messages of a dashboard campaign are unknown.
    return found or [("email", "")]


def _record_receipt(request: OperationRequest, user: Record, campaign: str | None, canvas: str | None) -> None:
    at = format_profile_time(request.now)
    if campaign is not None:
        name = (request.state.campaigns.get(campaign) or {}).get("name", campaign)
        entry = {"name": name, "api_campaign_id": campaign, "last_received": at, "engaged": {}, "converted": False}
        _replace_entry(user, "campaigns_received", "api_campaign_id", entry)
    if canvas is not None:
        name = (request.state.canvases.get(canvas) or {}).get("name", canvas)
        entry = {"name": name, "api_canvas_id": canvas, "last_entered": at, "in_control": False}
        _replace_entry(user, "canvases_received", "api_canvas_id", entry)
    request.state.users.save(user)


def _replace_entry(user: Record, kind: str, key: str, entry: Record) -> None:
    user[kind] = [*(item for item in user.get(kind, ()) if item.get(key) != entry[key]), entry]


@handles("sends_id_create")
def create_send_id(request: OperationRequest) -> Any:
    """
    Create an identifier for the sends of a campaign.
    """
    campaign = request.body["campaign_id"]
    require_known(request, CAMPAIGNS, campaign)
    send_id = request.body.get("send_id") or request.state.new_hex(24)
    request.state.sends.save({"name": f"{campaign}:{send_id}", "campaign_id": campaign, "send_id": send_id})
    return {"message": "success", "send_id": send_id}


@handles("transactional_campaigns_send")
def send_transactional(request: OperationRequest) -> Any:
    """
    Send a transactional campaign. Within 24 hours, the same ``external_send_id`` sends nothing.
    """
    state, campaign = request.state, request.path["campaign_id"]
    request.require_known("campaigns", campaign, "Campaign does not exist")
    own_id = request.body.get("external_send_id")
    name = f"{campaign}:{own_id}"
    earlier = state.transactional.get(name) if own_id is not None else None
    since = parse_utc(earlier["at"]) if earlier else None
    if earlier is not None and since is not None and request.now - since < timedelta(hours=24):
        return earlier["response"]
    recipient = {**request.body["recipient"], "send_to_existing_only": "attributes" not in request.body["recipient"]}
    body = {"campaign_id": campaign, "recipients": [recipient], **pick(request.body, ("trigger_properties",))}
    sent = deliver(evolve(request, body=body))
    at = format_iso(request.now)
    metadata = {"campaign_api_id": campaign, "received_at": at, "enqueued_at": at, "executed_at": at, "sent_at": at}
    if own_id is not None:
        metadata["external_send_id"] = own_id
    response = {"dispatch_id": sent["dispatch_id"], "status": "sent", "metadata": metadata}
    if own_id is not None:
        state.transactional.save({"name": name, "at": at, "response": response})
    return response
