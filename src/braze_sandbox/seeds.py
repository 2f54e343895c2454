"""What a sandbox knows before anything goes in, made from the examples of the description."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any, cast

from .behaviour.profiles import complete, save
from .description import Description
from .moments import iso
from .state import State
from .store import Document

_DASHBOARD = (
    ("campaigns", "campaign_id", "campaigns_list", "campaigns_details"),
    ("canvases", "canvas_id", "canvas_list", "canvas_details"),
    ("segments", "segment_id", "segments_list", "segments_details"),
    ("cards", "card_id", "feed_list", "feed_details"),
)
_SCHEDULES = (
    ("messages", "messages_schedule"),
    ("campaigns", "campaigns_trigger_schedule"),
    ("canvases", "canvas_trigger_schedule"),
)


def seed(description: Description, state: State, now: datetime) -> None:
    """
    Store what the examples of the description speak of and what no call can make, so that each example works.
    """
    operations = description.operations
    for kind, parameter, listing, details in _DASHBOARD:
        collection = state.collections[kind]
        if listing in operations and details in operations:
            for item in _things(description, parameter, kind, listing, details):
                collection.save(item)
    for operation, collection, key in (
        ("templates_email_info", state.email_templates, "email_template_id"),
        ("content_blocks_info", state.content_blocks, "content_block_id"),
    ):
        for example in operations[operation].answer_examples if operation in operations else ():
            leave_out = ("message", "inclusion_count", "inclusion_data", "content_type")
            fields = {name: value for name, value in example.items() if name not in leave_out}
            if key == "content_block_id":
                # The name belongs to the block that the example of the creation makes.
                fields = {"state": "active", **fields, "name": f"example_{fields['name']}"[:99]}
            collection.save(fields)
    for operation, name, collection in (
        ("email_hard_bounces", "emails", state.hard_bounces),
        ("sms_invalid_phone_numbers", "sms", state.invalid_phone_numbers),
    ):
        for example in operations[operation].answer_examples if operation in operations else ():
            for item in example[name]:
                collection.save(item)
    for user in _first(description, "subscription_user_status").get("users", ()):
        for group in user["subscription_groups"]:
            state.subscription_groups.save({name: value for name, value in group.items() if name != "status"})
    for kind, operation in _SCHEDULES:
        for use in (f"{operation}_update", f"{operation}_delete"):
            for example in operations[use].request_examples if use in operations else ():
                body = {**operations[f"{operation}_create"].request_examples[0], **example}
                key, due = body.pop("schedule_id"), iso(now + timedelta(days=365))
                body["schedule"] = {"time": due}
                state.schedules.save({"schedule_id": key, "kind": kind, "body": body, "due": due})


def load(state: State, document: dict[str, Any], now: datetime) -> None:
    """
    Store the things of a seed file: by kind, a list of objects as `State.dump` gives them.

    Raises:
        ValueError: A kind is not known, or an object lacks its key.
    """
    # What is loaded may have identifiers that this sandbox, too, would come to make up.
    state.store.raise_to("id", state.digest("load", document) % 2**48)
    for kind, items in document.items():
        if kind not in state.collections:
            raise ValueError(f"{kind} is none of {', '.join(state.collections)}")
        key = state.collections[kind].key
        if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
            raise ValueError(f"{kind} is a list of objects")
        for index, item in enumerate(items):
            if kind == "users":
                _load_user(state, item, now)
            elif key in item:
                state.collections[kind].save(item)
            else:
                raise ValueError(f"{kind}[{index}]: {key} is missing")
    state.next_due = None


def _load_user(state: State, user: Document, now: datetime) -> None:
    complete(state, user, now)
    if isinstance(user.get("updated"), int):
        state.store.raise_to("updates", user["updated"])
        state.users.save(user)
    else:
        save(state, user)


def _things(description: Description, parameter: str, kind: str, listing: str, details: str) -> Iterator[Document]:
    """
    Yield what the list of the examples has, with its details, and what other examples name.
    """
    listed = [item for example in description.operations[listing].answer_examples for item in example[kind]]
    examples: list[Document] = description.operations[details].answer_examples
    for item in listed:
        name = item.get("name", item.get("title"))
        fitting = next((example for example in examples if name in (example.get("name"), example.get("title"))), None)
        yield {**(examples[0] if fitting is None else fitting), **item}
    known = {item["id"] for item in listed}
    for key in _named(description, parameter):
        if key not in known:
            known.add(key)
            yield {**listed[0], **examples[0], "name": f"Example {key[:8]}", "id": key}


def _named(description: Description, parameter: str) -> Iterator[str]:
    """
    Yield the identifiers that the examples give for a parameter, or for a property of that name.
    """
    for operation in description.operations.values():
        for item in operation.parameters:
            if item["name"] == parameter:
                yield item["example"]
        for example in operation.request_examples:
            if isinstance(cast("Document", example).get(parameter), str):
                yield example[parameter]


def _first(description: Description, operation: str) -> Document:
    known = description.operations.get(operation)
    return cast("Document", known.answer_examples[0]) if known else {}
