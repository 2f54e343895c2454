"""Loads into other lists than those of tracking."""

from __future__ import annotations

from typing import Any

import pytest

from braze_client import AsyncBraze, Braze, SettingsError

from ...conftest import KEY
from .conftest import Arrived


def test_recipients_travel_in_as_few_requests_as_possible(braze: Braze, arrived: Arrived) -> None:
    """The list, the number and the retry class come from the description; other arguments go with each request."""
    rows = [{"external_user_id": f"u{number}"} for number in range(120)]
    braze.bulk.track(attributes=[{"external_id": row["external_user_id"]} for row in rows])
    report = braze.bulk.campaigns.trigger_send(rows, campaign_id="c1")
    assert (report.submitted, report.requests) == (120, 3)


def test_users_are_deleted_by_any_identifier(braze: Braze) -> None:
    """Where an operation has several lists, the caller chooses."""
    report = braze.bulk.users.delete([f"u{number}" for number in range(60)], into="external_ids")
    assert (report.submitted, report.requests) == (60, 2)
    with pytest.raises(SettingsError, match="into must be one of external_ids"):
        braze.bulk.users.delete(["u1"])


async def test_the_asynchronous_client_has_the_same(fresh: str) -> None:
    """Both clients offer the same operations."""
    async with AsyncBraze(KEY, base_url=fresh) as braze:
        report = await braze.bulk.email.status(
            [f"u{number}@example.com" for number in range(60)], subscription_state="subscribed"
        )
    assert (report.submitted, report.requests) == (60, 2)


def test_catalog_items(braze: Braze) -> None:
    """Arguments of the path are given like any other."""
    fields: list[Any] = [{"name": "id", "type": "string"}, {"name": "price", "type": "number"}]
    braze.catalogs.create(catalogs=[{"name": "wines", "description": "Wines", "fields": fields}])
    items: list[dict[str, Any]] = [{"id": f"i{number}", "price": number} for number in range(70)]
    report = braze.bulk.catalogs.items_create([*items, {"id": "wrong", "price": "high"}], catalog_name="wines")
    assert (report.submitted, report.rejected) == (70, 1)


def test_unknown_names_are_named(braze: Braze) -> None:
    """What does not exist is refused, with what does."""
    with pytest.raises(AttributeError, match="no 'campagns'"):
        _ = braze.bulk.campagns
    with pytest.raises(AttributeError, match="trigger_send"):
        _ = braze.bulk.campaigns.list
    with pytest.raises(TypeError, match="no argument 'campain_id'"):
        braze.bulk.campaigns.trigger_send([], campain_id="c")
