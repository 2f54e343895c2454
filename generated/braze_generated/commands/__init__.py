# Generated from openapi/ by `python -m generator`. Do not edit.
"""The groups of commands. The module of a group, which has the name of its namespace, has its commands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.command import Group, Lookup

GROUPS: Final[Mapping[str, Group]] = {
    "data_objects": Group(
        heading="User data",
        docs="Data Objects, records of types that you define, and their relationships to each other and to users (early access).",
    ),
    "users": Group(heading="User data", docs="Create, update, identify, rename, delete and export user profiles."),
    "campaigns": Group(
        heading="Messages",
        docs="Send and schedule API-triggered campaigns, duplicate and translate campaigns, and read them and their statistics.",
    ),
    "canvas": Group(
        heading="Messages",
        docs="Send and schedule API-triggered Canvases, duplicate and translate Canvases, and read them and their statistics.",
    ),
    "messages": Group(
        heading="Messages",
        docs="Send and schedule messages to listed users, segments or audiences, list scheduled broadcasts, and start and update Live Activities.",
    ),
    "sends": Group(heading="Messages", docs="Send identifiers and the statistics collected for them."),
    "transactional": Group(heading="Messages", docs="Transactional emails, each sent to a single user."),
    "preference_center": Group(
        heading="Subscriptions",
        docs="Create, update and read preference centers, the pages on which users manage their subscriptions.",
    ),
    "scim": Group(
        heading="Administration",
        docs="Create, update, find and delete dashboard users, with a SCIM token instead of a REST API key.",
    ),
    "device_messaging": Group(
        heading="Messages", docs="Banners in your own interfaces (beta), with a key that can be embedded in apps."
    ),
    "subscription": Group(heading="Subscriptions", docs="Set and read the state of users in subscription groups."),
    "catalogs": Group(heading="Content", docs="Catalogs, their fields, items and selections, for use in messages."),
    "cdi": Group(heading="Administration", docs="Cloud Data Ingestion, the import of data from a data warehouse."),
    "email": Group(
        heading="Subscriptions",
        docs="Global email subscription states, and the lists of hard bounces, spam reports and unsubscribes.",
    ),
    "templates": Group(
        heading="Content", docs="Create, update and read email templates, and translate email and webhook templates."
    ),
    "segments": Group(heading="Export", docs="Read segments and their size over time."),
    "export": Group(heading="Export", docs="Cancel exports that are running."),
    "sessions": Group(heading="Export", docs="App session counts by day or hour."),
    "custom_attributes": Group(heading="Export", docs="Custom attributes with their types, statuses and tags."),
    "events": Group(heading="Export", docs="Custom events and their number of occurrences."),
    "content_blocks": Group(
        heading="Content", docs="Create, update, translate and read Content Blocks, the reusable parts of messages."
    ),
    "media_library": Group(
        heading="Content", docs="Upload images, documents and ZIP files to the media library, and replace them."
    ),
    "kpi": Group(heading="Export", docs="Active users, new users and uninstalls by day."),
    "feed": Group(heading="Export", docs="Read News Feed cards and their statistics (deprecated)."),
    "sms": Group(heading="Subscriptions", docs="The list of phone numbers that are marked as invalid."),
    "purchases": Group(
        heading="Export", docs="Products for which purchases were recorded, and the number and revenue of purchases."
    ),
    "app_group": Group(
        heading="Administration", docs="SDK Authentication keys, with which Braze verifies the tokens of apps."
    ),
    "apps": Group(heading="Administration", docs="Credentials with which Braze sends push messages for an app."),
}
"""By namespace, in the order of Braze's index."""

LOOKUPS: Final[Mapping[str, Lookup]] = {
    "campaign_id": Lookup(namespace="campaigns", method_name="list", items="campaigns", value="id", label="name"),
    "canvas_id": Lookup(namespace="canvas", method_name="list", items="canvases", value="id", label="name"),
    "catalog_name": Lookup(namespace="catalogs", method_name="list", items="catalogs", value="name", label="name"),
    "content_block_id": Lookup(
        namespace="content_blocks", method_name="list", items="content_blocks", value="content_block_id", label="name"
    ),
    "email_template_id": Lookup(
        namespace="templates",
        method_name="email_list",
        items="templates",
        value="email_template_id",
        label="template_name",
    ),
    "integration_id": Lookup(
        namespace="cdi",
        method_name="integrations_list",
        items="results",
        value="integration_id",
        label="integration_name",
    ),
    "segment_id": Lookup(namespace="segments", method_name="list", items="segments", value="id", label="name"),
    "template_name": Lookup(
        namespace="templates", method_name="email_list", items="templates", value="template_name", label="template_name"
    ),
    "type_name": Lookup(
        namespace="data_objects", method_name="types_list", items="items", value="type_name", label="type_name"
    ),
}
"""Where to find the values of a parameter, by its name in Python."""
