"""
The public surface as the type checkers see it. This file is checked, not run.

An ignored error is an expectation too: the checkers complain when it does not occur.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, assert_type

import httpx

from braze_client import (
    OMIT,
    AsyncBraze,
    Braze,
    BrazeError,
    CallError,
    ExportReceipt,
    ExportReport,
    Omit,
    Operation,
    Region,
    Series,
    Timestamp,
    dicts,
    models,
)
from braze_client.bulk import Outcome, Report, Status
from braze_client.models import UserAlias


def construct() -> None:
    """Clients are made of many kinds of settings, but not of any."""
    Braze()
    Braze("key", Region.EU_01)
    Braze("key", "EU-01", timeout=5)
    Braze(
        lambda: "key",
        region="EU-01",
        timeout=httpx.Timeout(5),
        transport=httpx.MockTransport(lambda _: httpx.Response(200)),
    )
    AsyncBraze(api_key="key", base_url="http://127.0.0.1:4010", http_client=httpx.AsyncClient())
    Braze("key", "EU-01", "http://127.0.0.1")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    Braze(http_client=httpx.AsyncClient())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def give(braze: Braze) -> None:
    """Models and plain dicts can be mixed, and an omitted argument can be passed on."""
    result = braze.users.track(
        attributes=[
            models.UserAttributes(external_id="u1", favorite_color="red", email=None, gender="F"),
            {"external_id": "u2", "favorite_color": "blue"},
        ],
        events=[models.Event(external_id="u1", name="opened", time=datetime.now(UTC))],
        purchases=OMIT,
    )
    assert_type(result, models.UsersTrackResponse)
    assert_type(result.message, str)
    assert_type(result.attributes_processed, int | None)
    pages: int | Omit = OMIT
    braze.campaigns.list(page=pages, sort_direction="asc")
    braze.campaigns.list(sort_direction="up")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    braze.campaigns.list("asc")  # type: ignore[call-arg, arg-type]  # pyright: ignore[reportCallIssue]
    braze.users.track(attribute=[])  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    models.UserAttributes(gender="female")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    UserAlias(alias_name="a")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    braze.users.trak()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def give_dicts(braze: Braze, rows: list[dict[str, Any]]) -> None:
    """The keys and values of a dict are checked wherever the names of all fields are known."""
    braze.users.track(
        events=[{"external_id": "u1", "name": "opened", "time": datetime.now(UTC), "properties": {"any": "thing"}}],
        purchases=[
            {
                "user_alias": {"alias_name": "a", "alias_label": "b"},
                "product_id": "p",
                "currency": "EUR",
                "price": 1,
                "time": "2026-01-05",
            }
        ],
    )
    event: dicts.Event = {"external_id": "u1", "name": "opened", "time": "2026-01-05"}
    event["_update_existing_only"] = True
    braze.users.track(events=[event, models.Event.from_dict(rows[0])])
    email: dicts.EmailMessage = {"app_id": "a", "from": "a@example.com", "subject": "Hi", "body": "Hi"}
    braze.messages.send(messages={"email": email, "apple_push": {"alert": {"body": "Hi"}, "content-available": True}})
    event["naem"] = "x"  # type: ignore[typeddict-unknown-key]  # pyright: ignore
    braze.users.alias_new(user_aliases=[{"alias_name": "a", "alias_lable": "b"}])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    braze.users.alias_new(user_aliases=[{"alias_name": "a"}])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    braze.users.alias_new(user_aliases=[{"alias_name": "a", "alias_label": 5}])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    braze.messages.send(messages={"email": {**email, "form": "a@example.com"}})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    braze.users.track(events=rows)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def read(braze: Braze) -> None:
    """Results are typed to the leaves, and never Optional as a whole."""
    exported = braze.users.export_ids(external_ids=["u1"], fields_to_export=["email", "created_at"])
    assert_type(exported.users, list[models.UserProfile])
    profile = exported.users[0]
    assert_type(profile.created_at, Timestamp | None)
    if profile.created_at:
        assert_type(profile.created_at.datetime, datetime | None)
    details = braze.campaigns.details(campaign_id="c")
    if details.messages:
        assert_type(details.messages["v1"], models.CampaignMessageDetails)
        assert_type(details.messages["v1"].channel, str | None)
        assert_type(details.messages.get("v2"), models.CampaignMessageDetails | None)
    profile.email = None
    profile.email = 5  # type: ignore[assignment]  # pyright: ignore[reportAttributeAccessIssue]


async def read_async(braze: AsyncBraze) -> None:
    """The asynchronous client gives the same, when awaited."""
    assert_type(await braze.campaigns.list(), models.CampaignsListResponse)
    assert_type((await braze.campaigns.list()).campaigns, list[models.CampaignSummary])


def take(user: models.UserProfile) -> None:
    """A function that takes an exported user."""


async def take_async(user: models.UserProfile) -> None:
    """A function that takes an exported user, too."""


def extract(braze: Braze) -> None:
    """Users go to files and functions. What is exported has a name."""
    assert_type(braze.bulk.extract_segment("s", fields=["email"], to="users.csv", timeout=60), ExportReport)
    braze.bulk.extract_global_control_group(fields=["email"], to=take, receipt=ExportReceipt("p"))
    braze.bulk.extract_segment("s", fields=["mail"], to=take)  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    braze.bulk.extract_segment("s", fields=["email"], to=5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert_type(braze.bulk.extract_series("kpi.dau_data_series", start="2026-01-01"), Series)
    assert_type(braze.bulk.sync_integration("i").job_status, str)


async def extract_async(braze: AsyncBraze) -> None:
    """The asynchronous twin takes asynchronous functions."""
    assert_type(await braze.bulk.extract_segment("s", fields=["email"], to=take_async), ExportReport)


def move(braze: Braze, path: Path) -> None:
    """A load takes iterables of dicts or models, and says what became of them."""
    rows = ({"external_id": name} for name in ("u1", "u2"))
    report = braze.bulk.track(attributes=rows, events=[models.Event(external_id="u", name="read", time="now")])
    assert_type(report, Report)
    assert_type(report.total, int)
    assert_type(braze.bulk.load(path, into="events", checkpoint="load.ckpt", dry_run=True), Report)
    for outcome in braze.bulk.track_each(attributes=[{"external_id": "u1"}], rejects=path):
        assert_type(outcome.status, Status)
    for outcome in braze.bulk.load_each(path, types={"visits": "integer"}, delimiter=";", rejects=path):
        assert_type(outcome.position, int)
    braze.bulk.load_each(path, colums={})  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    assert_type(braze.bulk.campaigns.trigger_send([{"external_user_id": "u1"}], campaign_id="c"), Report)
    braze.bulk.track(attributes=[5])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    braze.bulk.track(attributes=[], into="events")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


async def move_async(braze: AsyncBraze, rows: AsyncIterator[dict[str, object]]) -> None:
    """The asynchronous client does the same with asynchronous iterables."""
    assert_type(await braze.bulk.track(attributes=rows, only_changes=True), Report)
    async for outcome in braze.bulk.track_each(events=rows, unknown="resend"):
        assert_type(outcome, Outcome)
    assert_type(await braze.bulk.users.delete(["u1"], into="external_ids"), Report)


def fail(error: BrazeError, call_error: CallError) -> None:
    """Errors carry what is known; that of a call always has its operation."""
    assert_type(call_error.operation, Operation)
    assert_type(error.message, str)
