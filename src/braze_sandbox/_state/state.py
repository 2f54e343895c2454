"""The collections of a workspace, and its generated identifiers."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from .store import Collection, Record, Store


class State:
    """
    The records of one workspace.

    Args:
        store: The database that keeps them.
        seed: The seed of invented identifiers and numbers.
    """

    MAX_MESSAGES = 10_000
    """The number of sent messages that are kept."""

    def __init__(self, store: Store, seed: int = 0) -> None:
        self.store = store
        self.seed = seed
        self.next_due: datetime | None = None
        """When the next schedule is due. None if that has to be looked up."""
        self.users = Collection(store, "users", "braze_id", user_lookup_names)
        self.contacts = Collection(store, "contacts", "name")
        self.subscription_groups = Collection(store, "subscription_groups", "id")
        self.unsubscribes = Collection(store, "unsubscribes", "email")
        self.hard_bounces = Collection(store, "hard_bounces", "email")
        self.spam_reports = Collection(store, "spam_reports", "email")
        self.invalid_phone_numbers = Collection(store, "invalid_phone_numbers", "phone")
        self.email_templates = Collection(store, "email_templates", "email_template_id")
        self.content_blocks = Collection(store, "content_blocks", "content_block_id", lambda block: [block["name"]])
        self.campaigns = Collection(store, "campaigns", "id")
        self.canvases = Collection(store, "canvases", "id")
        self.segments = Collection(store, "segments", "id")
        self.cards = Collection(store, "cards", "id")
        self.data_object_types = Collection(store, "data_object_types", "type_name")
        self.data_objects = Collection(store, "data_objects", "name", lambda item: [item["type_name"]])
        self.data_object_relationships = Collection(
            store, "data_object_relationships", "name", lambda item: [item["source"], item["target"]]
        )
        self.data_object_users = Collection(
            store, "data_object_users", "name", lambda item: [item["data_object"], f"user:{item['braze_id']}"]
        )
        self.preference_centers = Collection(store, "preference_centers", "preference_center_api_id")
        self.dashboard_users = Collection(store, "dashboard_users", "id", lambda user: [user["userName"].lower()])
        self.dashboard_workspaces = Collection(store, "dashboard_workspaces", "appGroupId")
        self.dashboard_roles = Collection(store, "dashboard_roles", "roleId")
        self.schedules = Collection(store, "schedules", "schedule_id")
        self.sends = Collection(store, "sends", "name")
        self.transactional = Collection(store, "transactional", "name")
        self.messages = Collection(store, "messages", "id")
        self.deferred = Collection(store, "deferred", "id")
        self.locales = Collection(store, "locales", "uuid")
        self.source_texts = Collection(store, "source_texts", "name")
        self.translations = Collection(store, "translations", "name", lambda translation: [translation["message"]])
        self.assets = Collection(store, "assets", "id")
        self.catalogs = Collection(store, "catalogs", "name")
        self.catalog_items = Collection(store, "catalog_items", "name", lambda item: [item["catalog"]])
        self.catalog_selections = Collection(store, "catalog_selections", "name", lambda item: [item["catalog"]])
        self.catalog_changes = Collection(store, "catalog_changes", "id", lambda change: [change["catalog"]])
        self.cdi_integrations = Collection(store, "cdi_integrations", "integration_id")
        self.cdi_syncs = Collection(store, "cdi_syncs", "name", lambda sync: [sync["integration_id"]])
        self.exports = Collection(
            store, "exports", "object_prefix", lambda export: filter(None, [export["segment_id"]])
        )
        self.apps = Collection(store, "apps", "app_id")
        self.sdk_authentication_keys = Collection(store, "sdk_authentication_keys", "id", lambda key: [key["app_id"]])
        self.live_activities = Collection(store, "live_activities", "activity_id")
        self.banners = Collection(store, "banners", "id")
        self.banner_events = Collection(
            store, "banner_events", "event_id", lambda event: [f"{event['external_user_id']}:{event['banner_id']}"]
        )
        self.collections = {
            collection.kind: collection for collection in vars(self).values() if isinstance(collection, Collection)
        }

    def save_user(self, user: Record) -> None:
        """
        Store a user as the one that was changed last.
        """
        user["updated"] = self.store.increment("updates")
        self.users.save(user)

    def dump(self) -> dict[str, list[Record]]:
        """
        Return all records by kind, without empty collections.
        """
        return {kind: list(collection) for kind, collection in self.collections.items() if len(collection)}

    def digest(self, *parts: object) -> int:
        """
        Return a pseudo-random number that depends only on the seed and the parts.
        """
        text = json.dumps([self.seed, *parts], default=str)
        return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=16).digest(), "big")

    def new_hex(self, length: int = 32) -> str:
        """
        Return a new hexadecimal identifier.
        """
        return f"{self.digest('id', self.store.increment('id')):032x}"[:length]

    def new_uuid(self) -> str:
        """
        Return a new identifier in the format of a UUID.
        """
        text = self.new_hex()
        return f"{text[:8]}-{text[8:12]}-4{text[13:16]}-a{text[17:20]}-{text[20:]}"


def user_lookup_names(user: Record) -> Iterator[str]:
    """
    Yield the names by which a user is found.
    """
    if user.get("external_id") is not None:
        yield f"external_id:{user['external_id']}"
    for name in user.get("deprecated_external_ids", ()):
        yield f"external_id:{name}"
    for alias in user.get("user_aliases", ()):
        yield alias_lookup_name(alias)
    if user.get("email"):
        yield f"email:{user['email'].lower()}"
    if user.get("phone"):
        yield f"phone:{user['phone']}"
    for item in (*user.get("devices", ()), *user.get("push_tokens", ())):
        if item.get("device_id"):
            yield f"device:{item['device_id']}"
        if item.get("token"):
            yield f"token:{item['token']}"


def alias_lookup_name(alias: Mapping[str, Any]) -> str:
    """
    Return the name by which the user of an alias is found. Aliases are case-sensitive.
    """
    return "alias:" + json.dumps([alias["alias_label"], alias["alias_name"]], ensure_ascii=False)
