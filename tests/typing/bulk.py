"""
The methods of `braze.bulk` for other operations, as the type checkers see them. This file is checked, not run.

An ignored error is an expectation too: the checkers complain when it does not occur.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Iterator
from pathlib import Path
from typing import Any, assert_type

import pyarrow as pa

from braze_client import AsyncBraze, Braze, dicts, models
from braze_client.bulk import Progress, Report, open_source


def give(braze: Braze, rows: Iterator[dict[str, Any]], recipients: Iterator[dicts.CampaignRecipient]) -> None:
    """Records are models, dicts or strings, as the list has them, in any iterable, a table or an open source."""
    assert_type(braze.bulk.users.delete({"u1", "u2"}, into="external_ids"), Report)
    braze.bulk.users.delete([models.UserAlias(alias_name="a", alias_label="b")], into="user_aliases")
    braze.bulk.users.delete(
        ["a@example.com", {"email": "b@example.com", "prioritization": ["unidentified"]}], into="email_addresses"
    )
    braze.bulk.campaigns.trigger_send(recipients, campaign_id="c", send_id="s")
    braze.bulk.campaigns.trigger_send(({"external_user_id": name} for name in ("u1", "u2")), campaign_id="c")
    braze.bulk.canvas.trigger_send([models.CanvasRecipient(external_user_id="u1")], canvas_id="c", context={"a": 1})
    braze.bulk.catalogs.items_create(rows, catalog_name="c")
    braze.bulk.catalogs.items_delete(open_source("gone.csv"), catalog_name="c")
    braze.bulk.catalogs.items_replace(pa.table({"id": ["i1"]}), catalog_name="c")
    braze.bulk.subscription.status_set(
        ["u1"], into="external_id", subscription_group_id="g", subscription_state="subscribed"
    )
    braze.bulk.email.blocklist(address for address in ("a@example.com",))


def show(progress: Progress) -> None:
    """A callback."""


def choose(braze: Braze, path: Path) -> None:
    """The options are those of every load."""
    braze.bulk.email.blocklist([], checkpoint=path, unknown="resend", dry_run=True, progress=show, concurrency=8)
    braze.bulk.email.blocklist([], chekpoint=path)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    braze.bulk.email.blocklist([], unknown="send")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def mistake(braze: Braze) -> None:
    """Wrong records, lists, arguments and names are errors."""
    braze.bulk.users.delete(["u1"])  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    braze.bulk.users.delete(["u1"], into="ids")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]
    braze.bulk.users.delete([5], into="external_ids")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]
    braze.bulk.users.delete(["u1"], into="user_aliases")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]
    braze.bulk.users.delete(rows=["u1"], into="external_ids")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    braze.bulk.campaigns.trigger_send([models.CanvasRecipient()], campaign_id="c")  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    braze.bulk.campaigns.trigger_send([{"external_user_id": "u1"}])  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    braze.bulk.campaigns.trigger_send([], campaign_id=5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    braze.bulk.campaigns.trigger_send([], campaign_id="c", recipients=[])  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    braze.bulk.catalogs.items_create(["i1"], catalog_name="c")  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    braze.bulk.campaigns.list([])  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    braze.bulk.campagns  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]  # noqa: B018


async def give_async(braze: AsyncBraze, rows: AsyncIterator[str]) -> None:
    """The asynchronous client has the same methods, to be awaited."""
    assert_type(braze.bulk.email.blocklist(rows), Awaitable[Report])
    assert_type(await braze.bulk.users.delete(rows, into="external_ids", dry_run=True), Report)
    await braze.bulk.catalogs.items_create([5], catalog_name="c")  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
