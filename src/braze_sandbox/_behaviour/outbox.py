"""Records what was sent: one message for each recipient and channel."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from braze_sandbox._state.store import Record
from braze_sandbox._time_formats import format_iso

from .registry import OperationRequest

CANVAS = "canvas"
"""The channel of an entry into a Canvas, whose messages only Braze knows."""

_PROPERTIES = ("trigger_properties", "canvas_entry_properties", "context")
_ADDRESSES = {"email": "email", "sms": "phone", "whats_app": "phone", "whatsapp": "phone"}
"""The property of a user that is the address of a channel."""
_NAMES = ("campaign_id", "canvas_id")


def record_messages(
    request: OperationRequest,
    contents: Mapping[str, Any],
    recipients: list[tuple[Record, Mapping[str, Any]]],
    *,
    dispatch_id: str,
    send_id: str | None,
) -> None:
    """
    Record the messages of one dispatch.

    Args:
        request: The request, or what was scheduled.
        contents: The content of the message for each channel.
        recipients: The users that are reached, each with what the request says about it.
        dispatch_id: The identifier of the dispatch.
        send_id: The send identifier. None if there is none.
    """
    messages, body = request.state.messages, request.body
    for user, recipient in recipients:
        properties: Record = {}
        for given in (body, recipient):
            for name in _PROPERTIES:
                properties |= given.get(name) or {}
        for channel, content in contents.items():
            message = {
                "id": f"{dispatch_id}:{user['braze_id']}:{channel}",
                "at": format_iso(request.now),
                "operation": request.operation.id,
                "channel": channel,
                "braze_id": user["braze_id"],
                "external_id": user.get("external_id"),
                "to": user.get(_ADDRESSES.get(channel, "")),
                "content": content,
                "properties": properties,
                "dispatch_id": dispatch_id,
                "send_id": send_id,
                **{name: body.get(name) for name in _NAMES},
            }
            messages.save({name: value for name, value in message.items() if value is not None})
    messages.keep_latest(request.state.MAX_MESSAGES)


def campaign_contents(campaign: Mapping[str, Any] | None) -> dict[str, Any]:
    """
    Return the content of a campaign's message for each channel: that of its first variation.

    The messages of an unknown campaign are unknown. It is taken for an email campaign.
    """
    contents: dict[str, Any] = {}
    for message in (campaign or {}).get("messages", {}).values():
        if "channel" in message:
            contents.setdefault(message["channel"], {k: v for k, v in message.items() if k != "channel"})
    return contents or {"email": {}}
