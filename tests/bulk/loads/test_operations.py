"""Loads into other lists than those of tracking."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

from braze_client import AsyncBraze, Braze, SettingsError
from braze_generated.bulk import BulkNamespaces
from braze_generated.operations import OPERATIONS

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
    with pytest.raises(SettingsError, match="users.delete: into must be one of external_ids, "):
        braze.bulk.users.delete(["u1"], into="externals")  # type: ignore[call-overload]


async def test_the_asynchronous_client_has_the_same(fresh: str) -> None:
    """Both clients offer the same operations."""
    async with AsyncBraze(KEY, base_url=fresh) as braze:
        report = await braze.bulk.email.status(
            [f"u{number}@example.com" for number in range(60)], subscription_state="subscribed"
        )
    assert (report.submitted, report.requests) == (60, 2)


def test_arguments_of_the_path(braze: Braze) -> None:
    """They are given like any other. If the fields of items are not checked, Braze checks them."""
    fields: list[Any] = [{"name": "id", "type": "string"}, {"name": "price", "type": "number"}]
    braze.catalogs.create(catalogs=[{"name": "wines", "description": "Wines", "fields": fields}])
    items: list[dict[str, Any]] = [{"id": f"i{number}", "price": number} for number in range(70)]
    items.append({"id": "wrong", "price": "high"})
    report = braze.bulk.catalogs.items_create(items, catalog_name="wines", fields="ignore")
    assert (report.submitted, report.rejected) == (70, 1)


def test_wrong_arguments_are_named(braze: Braze, arrived: Arrived) -> None:
    """What does not exist, or is missing, is refused before anything is sent."""
    with pytest.raises(TypeError, match="no option 'campain_id'; the options are checkpoint, "):
        braze.bulk.campaigns.trigger_send([], campaign_id="c", campain_id="c")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="no option 'chekpoint'; the options are checkpoint, "):
        braze.bulk.track(attributes=[], chekpoint="c")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="argument: 'campaign_id'"):
        braze.bulk.campaigns.trigger_send([{"external_user_id": "1"}])  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="argument: 'into'"):
        braze.bulk.users.delete(["u1"])  # type: ignore[call-overload]
    assert arrived.requests() == []


def test_methods_explain_themselves(braze: Braze) -> None:
    """`help` shows the parameters of a method, the lists to choose from, and where everything else is explained."""
    method = braze.bulk.users.delete
    assert str(inspect.signature(method)).startswith("(rows: 'Rows[str | models.UserAlias | ")
    assert "into: \"Literal['external_ids', 'user_aliases', " in str(inspect.signature(method))
    assert "See `UsersApi.delete` for limits" in (inspect.getdoc(method) or "")
    assert {"campaigns", "catalogs", "users", "track"} <= set(dir(braze.bulk))


def test_each_list_has_a_method(braze: Braze) -> None:
    """Nothing that takes several items is left out, but for operations that only read, whose results would be lost."""
    lists = {
        (operation.namespace, operation.method_name)
        for operation in OPERATIONS.values()
        if operation.http_method != "GET" and any((limit.max_items or 0) > 1 for limit in operation.limits)
    }
    methods = {
        (namespace, method)
        for namespace in BulkNamespaces.__annotations__
        for method in vars(type(getattr(braze.bulk, namespace)))
        if not method.startswith("_")
    }
    assert lists - methods == {("users", "export_ids"), ("users", "export_segment")}
    assert methods <= lists
