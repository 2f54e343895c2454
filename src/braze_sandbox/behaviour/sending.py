"""Sends messages, campaigns and Canvases: nothing leaves the sandbox, but what was sent is counted."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

from braze_sandbox.calls import Refused
from braze_sandbox.moments import hour, iso, parse, profile_time
from braze_sandbox.store import Document

from . import profiles, track
from .audience import belongs
from .registry import Request, behaviour

CHANNELS = {"apple_push": "ios_push", "content_card": "content_cards"}
"""The names that statistics have for channels, where they differ from those of messages."""

INVALID_CAMPAIGN = "Invalid Campaign ID"
_LONGEST_PUSH = {"apple_push": ("Apple", 1912), "android_push": ("Android", 4000)}


def series(kind: str, *parts: str) -> str:
    """
    Return the name of a series of counts, which begins with those of fewer parts.
    """
    return json.dumps([kind, *parts], ensure_ascii=False)[:-1] + ","


@behaviour("messages_send")
def send_messages(request: Request) -> Any:
    """
    Send the messages of the request.
    """
    check_messages(request)
    return deliver(request)


@behaviour("campaigns_trigger_send", "canvas_trigger_send")
def trigger(request: Request) -> Any:
    """
    Send a campaign, or let users enter a Canvas.
    """
    check_trigger(request)
    return deliver(request)


def check_messages(request: Request) -> None:
    """
    Refuse messages that Braze refuses.
    """
    body = request.body
    if "messages" not in body:
        raise Refused(400, "No message to send")
    listed = body.get("external_user_ids") or body.get("user_aliases")
    if not listed and not (body.get("broadcast") and ("segment_id" in body or "audience" in body)):
        raise Refused(400, "No Recipients")
    if "campaign_id" in body:
        request.refuse_unknown("campaigns", body["campaign_id"], INVALID_CAMPAIGN)
        if not all("message_variation_id" in message for message in body["messages"].values()):
            raise Refused(400, "Message Variant Unspecified")
    check_length(body["messages"])


def check_length(messages: Mapping[str, Any]) -> None:
    """
    Refuse push messages that are too long.
    """
    for channel, (name, longest) in _LONGEST_PUSH.items():
        if len(json.dumps(messages.get(channel, ""), ensure_ascii=False, separators=(",", ":")).encode()) > longest:
            raise Refused(400, f"{name} Push Length Exceeded")


def check_trigger(request: Request) -> None:
    """
    Refuse triggers that Braze refuses.
    """
    body = request.body
    if "campaign_id" in body:
        request.refuse_unknown("campaigns", body["campaign_id"], INVALID_CAMPAIGN)
    else:
        request.refuse_unknown("canvases", body["canvas_id"], "Invalid Canvas ID")
    if body.get("broadcast") is True and "recipients" in body:
        raise Refused(400, "recipients may not be given where broadcast is true")
    if body.get("broadcast") is not True and not body.get("recipients"):
        raise Refused(400, "No Recipients")
    for index, recipient in enumerate(body.get("recipients", ())):
        if "email" in recipient and not recipient.get("prioritization"):
            raise Refused(400, f"body recipients[{index}]: prioritization is required with email")
        if recipient.get("send_to_existing_only") is False and (
            "user_alias" in recipient or not recipient.get("attributes")
        ):
            raise Refused(400, f"body recipients[{index}]: send_to_existing_only needs attributes and no alias")


def deliver(request: Request) -> dict[str, Any]:
    """
    Send what the body asks for, count it, and return the answer to a send.
    """
    state, body = request.state, request.body
    users, missing = _recipients(request)
    send_id = body.get("send_id")
    if send_id is None and body.get("broadcast") is True and "campaign_id" in body:
        send_id = state.new_hex(24)
    at = hour(request.now)
    campaign, canvas = body.get("campaign_id"), body.get("canvas_id")
    if canvas is not None:
        state.store.count(series("entered", canvas), at, len(users))
    if campaign is not None:
        if send_id is not None:
            state.sends.save({"name": f"{campaign}:{send_id}", "campaign_id": campaign, "send_id": send_id})
        for channel, variation in _messages(request, campaign):
            state.store.count(series("sent", campaign, send_id or "", channel, variation), at, len(users))
        state.store.count(series("reached", campaign, send_id or ""), at, len(users))
    for user in users:
        _receive(request, user, campaign, canvas)
    answer: dict[str, Any] = {"dispatch_id": state.new_hex(), "message": "success"}
    if send_id is not None:
        answer["send_id"] = send_id
    if missing:
        answer["errors"] = [f"{missing} of {missing + len(users)} recipients could not be found"]
    return answer


def _recipients(request: Request) -> tuple[list[Document], int]:
    """
    Return the users who are reached, and how many of those listed do not exist.
    """
    state, body = request.state, request.body
    found: list[Document | None] = [
        profiles.find(state, {"external_id": name}) for name in body.get("external_user_ids", ())
    ]
    found += [profiles.find(state, {"user_alias": alias}) for alias in body.get("user_aliases", ())]
    found += [_recipient(request, recipient) for recipient in body.get("recipients", ())]
    # Who is in a segment of the dashboard cannot be known, so a segment means everybody.
    everybody = list(state.users) if not found and body.get("broadcast") is True else found
    users = {user["braze_id"]: user for user in everybody if user is not None}
    reached = [user for user in users.values() if belongs(user, body.get("audience"), request.now)]
    return reached, sum(user is None for user in found)


def _recipient(request: Request, recipient: Mapping[str, Any]) -> Document | None:
    names = {"external_id": recipient.get("external_user_id"), **recipient}
    if "email" in recipient:
        user = profiles.prioritized(profiles.sharing(request.state, recipient), recipient["prioritization"])
    else:
        make = recipient.get("send_to_existing_only") is False
        user = profiles.find_or_make(request.state, names, request.now, make=make)
    if user is not None and recipient.get("attributes"):
        track.write_values(request, user, recipient["attributes"])
    return user


def _messages(request: Request, campaign: str) -> list[tuple[str, str]]:
    """
    Return channel and variation of each message: those of the request, or else those of the campaign.
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
    # What a campaign of the dashboard sends cannot be known.
    return found or [("email", "")]


def _receive(request: Request, user: Document, campaign: str | None, canvas: str | None) -> None:
    at = profile_time(request.now)
    if campaign is not None:
        name = (request.state.campaigns.get(campaign) or {}).get("name", campaign)
        entry = {"name": name, "api_campaign_id": campaign, "last_received": at, "engaged": {}, "converted": False}
        _note(user, "campaigns_received", "api_campaign_id", entry)
    if canvas is not None:
        name = (request.state.canvases.get(canvas) or {}).get("name", canvas)
        entry = {"name": name, "api_canvas_id": canvas, "last_entered": at, "in_control": False}
        _note(user, "canvases_received", "api_canvas_id", entry)
    request.state.users.save(user)


def _note(user: Document, kind: str, key: str, entry: Document) -> None:
    user[kind] = [*(item for item in user.get(kind, ()) if item.get(key) != entry[key]), entry]


@behaviour("sends_id_create")
def create_send_id(request: Request) -> Any:
    """
    Make an identifier for the sends of a campaign.
    """
    campaign = request.body["campaign_id"]
    request.refuse_unknown("campaigns", campaign, INVALID_CAMPAIGN)
    send_id = request.body.get("send_id") or request.state.new_hex(24)
    request.state.sends.save({"name": f"{campaign}:{send_id}", "campaign_id": campaign, "send_id": send_id})
    return {"message": "success", "send_id": send_id}


@behaviour("transactional_campaigns_send")
def send_transactional(request: Request) -> Any:
    """
    Send a transactional campaign. The same ``external_send_id`` sends nothing for 24 hours.
    """
    state, campaign = request.state, request.path["campaign_id"]
    request.refuse_unknown("campaigns", campaign, "Campaign does not exist")
    own_id = request.body.get("external_send_id")
    name = f"{campaign}:{own_id}"
    earlier = state.transactional.get(name) if own_id is not None else None
    since = parse(earlier["at"]) if earlier else None
    if earlier is not None and since is not None and request.now - since < timedelta(hours=24):
        return earlier["answer"]
    recipient = {**request.body["recipient"], "send_to_existing_only": "attributes" not in request.body["recipient"]}
    sent = deliver(replace(request, body={"campaign_id": campaign, "recipients": [recipient]}))
    at = iso(request.now)
    metadata = {"campaign_api_id": campaign, "received_at": at, "enqueued_at": at, "executed_at": at, "sent_at": at}
    if own_id is not None:
        metadata["external_send_id"] = own_id
    answer = {"dispatch_id": sent["dispatch_id"], "status": "sent", "metadata": metadata}
    if own_id is not None:
        state.transactional.save({"name": name, "at": at, "answer": answer})
    return answer
