"""Catalogs: fields, items, selections, and the writes that are queued."""

from __future__ import annotations

import base64
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from braze_client import BadRequestError, Braze, ClientError, NotFoundError, PermissionDeniedError, dicts
from braze_sandbox import Request, Sandbox

from ..operations import DOCUMENT

NOW = datetime(2026, 1, 5, 9, 30, tzinfo=UTC)
TYPES = {
    "id": "string",
    "name": "string",
    "price": "number",
    "on_sale": "boolean",
    "since": "time",
    "place": "geo",
    "maker": "object",
    "colors": "array",
}
FIELDS: list[Any] = [{"name": name, "type": kind} for name, kind in TYPES.items()]


@pytest.fixture(autouse=True)
def stopped(braze_sandbox: Sandbox, braze: Braze) -> None:
    """Stops the clock, in a sandbox with one more catalog."""
    braze_sandbox.clock.set(NOW)
    braze.catalogs.create(catalogs=[{"name": "lamps", "description": "Lamps", "fields": FIELDS}])


def tick(sandbox: Sandbox) -> None:
    """Let queued writes become visible."""
    sandbox.clock.advance(timedelta(microseconds=1))


def ids(error: ClientError) -> list[str]:
    """Return the ids of an error, whose form is checked."""
    for reason in error.errors:
        assert reason.keys() == {"id", "message", "parameters", "parameter_values"}
        assert len(reason["parameters"]) == len(reason["parameter_values"])
    return [reason["id"] for reason in error.errors]


def rejected(call: Callable[..., Any], *args: Any, **kwargs: Any) -> list[str]:
    """Make a call that is rejected with 400, and return the ids of the error."""
    with pytest.raises(BadRequestError) as caught:
        call(*args, **kwargs)
    assert caught.value.response.json()["message"] == "Invalid Request"
    return ids(caught.value)


def post(sandbox: Sandbox, path: str, content: bytes, method: str = "POST") -> tuple[int, Any]:
    """Send what the client would reject, and return status and body."""
    headers = {"authorization": "Bearer any", "content-type": "application/json"}
    response = sandbox.handle(Request(method, path, (), headers, content))
    return response.status, response.body


def values_of(braze: Braze, item: str = "l1") -> dict[str, Any]:
    """Return the values of an item."""
    (found,) = braze.catalogs.item_get(catalog_name="lamps", item_id=item).items
    return found.to_dict()


def add(braze: Braze, *items: dict[str, Any]) -> None:
    """Store items at once."""
    for item in items:
        braze.catalogs.item_replace(
            catalog_name="lamps",
            item_id=item["id"],
            items=[{name: value for name, value in item.items() if name != "id"}],
        )


def test_newcomer(braze: Braze, braze_sandbox: Sandbox) -> None:
    """A catalog is created, filled 50 items at a time, read page by page, changed and deleted; the clock runs."""
    braze_sandbox.clock.set(None)
    braze.catalogs.create(
        catalogs=[
            {
                "name": "products",
                "description": "Everything in the shop",
                "fields": [{"name": "id", "type": "string"}, {"name": "price", "type": "number"}],
            }
        ]
    )
    products = [{"id": f"p{number}", "price": number} for number in range(120)]
    for start in range(0, len(products), 50):
        braze.catalogs.items_create(catalog_name="products", items=products[start : start + 50])
    assert [item.to_dict() for item in braze.catalogs.items_list_iter(catalog_name="products")] == products
    braze.catalogs.item_update(catalog_name="products", item_id="p7", items=[{"price": 9.5}])
    (item,) = braze.catalogs.item_get(catalog_name="products", item_id="p7").items
    assert item.to_dict() == {"id": "p7", "price": 9.5}
    braze.catalogs.item_delete(catalog_name="products", item_id="p7")
    with pytest.raises(NotFoundError):
        braze.catalogs.item_get(catalog_name="products", item_id="p7")
    braze.catalogs.delete(catalog_name="products")
    assert "products" not in [catalog.name for catalog in braze.catalogs.list().catalogs]


def test_catalog(braze: Braze, braze_sandbox: Sandbox) -> None:
    """A catalog is listed with its fields and the number of its items. A deleted one is gone, with all that it had."""
    add(braze, {"id": "l1"}, {"id": "l2"})
    braze.catalogs.items_create(catalog_name="lamps", items=[{"id": "l3"}])
    (found,) = [catalog for catalog in braze.catalogs.list().catalogs if catalog.name == "lamps"]
    assert (found.description, found.num_items, found.updated_at) == ("Lamps", 2, "2026-01-05T09:30:00.000+00:00")
    assert [field.to_dict() for field in found.fields] == FIELDS
    braze.catalogs.delete(catalog_name="lamps")
    state = braze_sandbox.state()
    assert "lamps" not in [catalog["name"] for catalog in state["catalogs"]]
    assert "lamps" not in [item["catalog"] for item in state["catalog_items"]]
    assert "catalog_changes" not in state
    for call in (
        braze.catalogs.delete,
        braze.catalogs.items_list,
        lambda catalog_name: braze.catalogs.item_get(catalog_name=catalog_name, item_id="l1"),
        lambda catalog_name: braze.catalogs.items_delete(catalog_name=catalog_name, items=[{"id": "l1"}]),
        lambda catalog_name: braze.catalogs.field_delete(catalog_name=catalog_name, field_name="price"),
        lambda catalog_name: braze.catalogs.selection_delete(catalog_name=catalog_name, selection_name="x"),
    ):
        with pytest.raises(NotFoundError) as caught:
            call(catalog_name="lamps")
        assert caught.value.errors == [
            {
                "id": "catalog-not-found",
                "message": "Could not find catalog",
                "parameters": ["catalog_name"],
                "parameter_values": ["lamps"],
            }
        ]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"name": "lamps"}, "catalog-name-already-exists"),
        ({"name": "x" * 251}, "catalog-name-too-large"),
        ({"name": "two words"}, "invalid-catalog-name"),
        ({"name": None}, "invalid-catalog-name"),
        ({"description": "x" * 251}, "description-too-long"),
        ({"fields": FIELDS[1:]}, "id-not-first-column"),
        ({"fields": [{"name": "id", "type": "number"}]}, "id-not-first-column"),
        ({"fields": []}, "invalid-fields"),
        ({"fields": [FIELDS[0], *({"name": f"f{n}", "type": "string"} for n in range(500))]}, "too-many-fields"),
        ({"fields": [*FIELDS, FIELDS[1]]}, "field-names-not-unique"),
        ({"fields": [*FIELDS, {"name": "x" * 251, "type": "string"}]}, "field-names-too-large"),
        ({"fields": [*FIELDS, {"name": "a.b", "type": "string"}]}, "invalid-field-names"),
        ({"fields": [*FIELDS, {"name": "other", "type": "money"}]}, "invalid-field-types"),
        ({"fields": [*FIELDS, {"name": "other"}]}, "invalid-field-types"),
    ],
)
def test_invalid_catalog(changes: dict[str, Any], expected: str, braze: Braze, braze_sandbox: Sandbox) -> None:
    """An invalid catalog is rejected for the documented reason, and nothing is stored."""
    before = braze_sandbox.state()
    client = braze.with_options(validate=False)
    catalog = {"name": "new", "description": "New", "fields": FIELDS, **changes}
    assert rejected(client.catalogs.create, catalogs=[catalog]) == [expected]
    assert braze_sandbox.state() == before


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"[]", "catalog-array-invalid"),
        (b"{}", "catalog-array-invalid"),
        (b'{"catalogs": {}}', "catalog-array-invalid"),
        (b'{"catalogs": []}', "catalog-array-invalid"),
    ],
)
def test_wrong_body(content: bytes, expected: str, braze_sandbox: Sandbox) -> None:
    """A body of the wrong form is rejected with an error object, and one that is not JSON as everywhere."""
    status, body = post(braze_sandbox, "/catalogs", content)
    assert (status, body["message"], [reason["id"] for reason in body["errors"]]) == (
        400,
        "Invalid Request",
        [expected],
    )
    assert post(braze_sandbox, "/catalogs", b"{")[1].keys() == {"error"}


def test_one_over_the_limit(braze: Braze) -> None:
    """One catalog and 50 items per request are the limits; 500 fields are that of a catalog."""
    client = braze.with_options(validate=False)
    two = [{"name": name, "description": name, "fields": FIELDS} for name in ("a", "b")]
    assert rejected(client.catalogs.create, catalogs=two) == ["too-many-catalog-atoms"]
    items = [{"id": f"l{number}"} for number in range(51)]
    braze.catalogs.items_create(catalog_name="lamps", items=items[:50])
    for call in ("items_create", "items_replace", "items_update", "items_delete"):
        found = rejected(getattr(client.catalogs, call), catalog_name="lamps", items=items)
        assert found == ["request-includes-too-many-items"]
    fields: list[dicts.CatalogFieldToCreate] = [{"name": f"f{number}", "type": "string"} for number in range(500)]
    assert rejected(client.catalogs.fields_create, catalog_name="lamps", fields=fields[:51]) == [
        "request-includes-too-many-fields"
    ]
    room = 500 - len(FIELDS)
    for start in range(0, room, 50):
        braze.catalogs.fields_create(catalog_name="lamps", fields=fields[start : min(start + 50, room)])
    assert rejected(braze.catalogs.fields_create, catalog_name="lamps", fields=fields[room : room + 1]) == [
        "catalog-exceeds-fields-limit"
    ]


def test_queue(braze: Braze, braze_sandbox: Sandbox) -> None:
    """Queued writes become visible once the clock has moved, in their order, and the state shows them until then."""
    braze.catalogs.items_create(catalog_name="lamps", items=[{"id": "l1", "price": 1}, {"id": "l2", "price": 2}])
    braze.catalogs.items_update(catalog_name="lamps", items=[{"id": "l1", "name": "One"}, {"id": "gone", "price": 1}])
    braze.catalogs.items_replace(catalog_name="lamps", items=[{"id": "l2", "name": "Two"}, {"id": "l3"}])
    braze.catalogs.items_create(catalog_name="lamps", items=[{"id": "l1", "price": 100}])
    braze.catalogs.items_delete(catalog_name="lamps", items=[{"id": "l3"}, {"id": "gone"}])
    assert braze.catalogs.items_list(catalog_name="lamps").items == []
    assert [change["change"] for change in braze_sandbox.state()["catalog_changes"]] == [
        "add_items",
        "update_items",
        "replace_items",
        "add_items",
        "delete_items",
    ]
    tick(braze_sandbox)
    assert "catalog_changes" not in braze_sandbox.state()
    listed = braze.catalogs.items_list(catalog_name="lamps").items
    assert [item.to_dict() for item in listed] == [{"id": "l1", "price": 1, "name": "One"}, {"id": "l2", "name": "Two"}]


@pytest.mark.parametrize("count", [0, 1, 50, 51, 100, 101])
def test_pages(count: int, braze: Braze, braze_sandbox: Sandbox) -> None:
    """Pages have 50 items. Links lead to the pages before and after; there is none if there is one page."""
    braze_sandbox.seed(
        {
            "catalog_items": [
                {"name": f"lamps/l{number}", "catalog": "lamps", "values": {"id": f"l{number}"}}
                for number in range(count)
            ]
        }
    )
    found = [item.id for item in braze.catalogs.items_list_iter(catalog_name="lamps")]
    assert found == [f"l{number}" for number in range(count)]
    received = list(braze_sandbox.requests)[1:]
    assert len(received) == max(1, -(-count // 50))
    first = braze.with_raw_response.catalogs.items_list(catalog_name="lamps")
    assert ("link" in first.headers) == (count > 50)
    assert 'rel="prev"' not in first.headers.get("link", "")
    if count > 50:
        cursor = base64.b64encode(b"next:50").decode()
        second = braze.with_raw_response.catalogs.items_list(catalog_name="lamps", cursor=cursor)
        assert '</catalogs/lamps/items?cursor=bmV4dDow>; rel="prev"' in second.headers["link"]
        assert ('rel="next"' in second.headers["link"]) == (count > 100)


@pytest.mark.parametrize("cursor", ["", "x", "bmV4dDo=", "bmV4dDotMQ==", "é"])
def test_invalid_cursor(cursor: str, braze: Braze) -> None:
    """A cursor that no link has is rejected."""
    with pytest.raises(BadRequestError) as caught:
        braze.catalogs.items_list(catalog_name="lamps", cursor=cursor)
    assert caught.value.errors == [
        {
            "id": "invalid-cursor",
            "message": "'cursor' is not valid",
            "parameters": ["cursor"],
            "parameter_values": [cursor],
        }
    ]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"name": 5}, {"name": "5"}),
        ({"name": True}, {"name": "true"}),
        ({"price": "9.5"}, {"price": 9.5}),
        ({"price": " 12 "}, {"price": 12}),
        ({"on_sale": "TRUE"}, {"on_sale": True}),
        ({"since": "2026-01-05T10:30:00+01:00"}, {"since": "2026-01-05T09:30:00.000+00:00"}),
        ({"place": [180, -90]}, {"place": [180, -90]}),
        ({"maker": {"name": {"first": "Ada"}}}, {"maker": {"name": {"first": "Ada"}}}),
        ({"colors": ["red", 1, {"a": 1}]}, {"colors": ["red", 1, {"a": 1}]}),
        ({"price": None}, {"price": None}),
    ],
)
def test_values(given: dict[str, Any], expected: dict[str, Any], braze: Braze) -> None:
    """Values are converted to the types of their fields."""
    add(braze, {"id": "l1", **given})
    assert values_of(braze) == {"id": "l1", **expected}


def nested(depth: int) -> Any:
    """Return objects in objects."""
    value: Any = "x"
    for _ in range(depth):
        value = {"a": value}
    return value


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"color": "red"}, "invalid-fields"),
        ({"name": ["x"]}, "unable-to-coerce-value"),
        ({"name": "x" * 5001}, "items-too-large"),
        ({"price": "nan"}, "unable-to-coerce-value"),
        ({"price": "1e999"}, "unable-to-coerce-value"),
        ({"price": True}, "unable-to-coerce-value"),
        ({"price": "[" * 4000}, "unable-to-coerce-value"),
        ({"on_sale": 1}, "unable-to-coerce-value"),
        ({"since": "soon"}, "unable-to-coerce-value"),
        ({"place": [181, 0]}, "unable-to-coerce-value"),
        ({"place": [0, 91]}, "unable-to-coerce-value"),
        ({"place": [0]}, "unable-to-coerce-value"),
        ({"place": [True, 0]}, "unable-to-coerce-value"),
        ({"maker": "x"}, "unable-to-coerce-value"),
        ({"maker": {"a.b": 1}}, "invalid-keys-in-value-object"),
        ({"colors": [{"b": {"$a": 1}}]}, "invalid-keys-in-value-object"),
        ({"maker": nested(51)}, "too-deep-nesting-in-value-object"),
        ({"colors": {"$add": ["red"], "other": []}}, "invalid-keys-in-value-object"),
    ],
)
def test_invalid_values(given: dict[str, Any], expected: str, braze: Braze, braze_sandbox: Sandbox) -> None:
    """Values that do not fit are rejected by all operations, with the id of the item, and nothing is stored."""
    add(braze, {"id": "l1"})
    before = braze_sandbox.state()
    for call in (braze.catalogs.items_create, braze.catalogs.items_replace, braze.catalogs.items_update):
        with pytest.raises(BadRequestError) as caught:
            call(catalog_name="lamps", items=[{"id": "l0"}, {"id": "l1", **given}])
        assert ids(caught.value) == [expected]
        assert (caught.value.errors[0]["parameters"], caught.value.errors[0]["parameter_values"]) == (["id"], ["l1"])
    for name in ("item_create", "item_replace", "item_update"):
        found = rejected(getattr(braze.catalogs, name), catalog_name="lamps", item_id="l1", items=[given])
        assert found == [expected]
    assert braze_sandbox.state() == before


def test_lengths(braze: Braze) -> None:
    """The limit is that of a value for several items, and that of the item for one. 50 levels are not too deep."""
    half = "x" * 3000
    braze.catalogs.items_create(catalog_name="lamps", items=[{"id": "l1", "name": half, "maker": {"a": half}}])
    braze.catalogs.item_create(catalog_name="lamps", item_id="l1", items=[{"maker": nested(50)}])
    found = rejected(
        braze.catalogs.item_replace, catalog_name="lamps", item_id="l1", items=[{"name": half, "maker": {"a": half}}]
    )
    assert found == ["items-too-large"]


def test_array_changes(braze: Braze, braze_sandbox: Sandbox) -> None:
    """Elements are added to and removed from arrays by updates only."""
    add(braze, {"id": "l1", "colors": ["red", "blue"]})
    braze.catalogs.item_update(
        catalog_name="lamps", item_id="l1", items=[{"colors": {"$add": ["green", 1], "$remove": ["red", True]}}]
    )
    assert values_of(braze) == {"id": "l1", "colors": ["blue", "green", 1]}
    braze.catalogs.items_update(catalog_name="lamps", items=[{"id": "l1", "colors": {"$remove": ["blue"]}}])
    tick(braze_sandbox)
    assert values_of(braze) == {"id": "l1", "colors": ["green", 1]}
    for call in (braze.catalogs.items_replace, braze.catalogs.items_create):
        found = rejected(call, catalog_name="lamps", items=[{"id": "l1", "colors": {"$add": []}}])
        assert found == ["invalid-keys-in-value-object"]


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ([{"price": 1}, {"price": 2}, {"id": "l1"}], "items-missing-ids"),
        ([{"id": 5}], "ids-not-strings"),
        ([{"id": "l1"}, {"id": "l1"}], "ids-not-unique"),
        ([{"id": "x" * 251}], "ids-too-large"),
        ([{"id": "l 1"}], "invalid-ids"),
        ([5], "item-array-invalid"),
        ("l1", "item-array-invalid"),
    ],
)
def test_invalid_ids(items: Any, expected: str, braze: Braze) -> None:
    """Items without a proper id of their own are rejected."""
    client = braze.with_options(validate=False)
    for call in ("items_create", "items_replace", "items_update", "items_delete"):
        with pytest.raises(BadRequestError) as caught:
            getattr(client.catalogs, call)(catalog_name="lamps", items=items)
        assert ids(caught.value) == [expected]
        if expected == "items-missing-ids":
            assert caught.value.errors[0] == {
                "id": "items-missing-ids",
                "message": "There are 2 item(s) that do not have ids",
                "parameters": [],
                "parameter_values": [],
            }


def test_one_item(braze: Braze) -> None:
    """An item is created once, replaced as a whole, updated in part and deleted once."""
    one: dict[str, Any] = {"catalog_name": "lamps", "item_id": "l1"}
    assert rejected(braze.catalogs.item_update, **one, items=[{"price": 1}]) == ["item-not-found"]
    braze.catalogs.item_create(**one, items=[{"name": "One", "price": 1}])
    assert rejected(braze.catalogs.item_create, **one, items=[{"price": 2}]) == ["item-already-exists"]
    braze.catalogs.item_update(**one, items=[{"price": 3}])
    assert values_of(braze) == {"id": "l1", "name": "One", "price": 3}
    braze.catalogs.item_replace(**one, items=[{"on_sale": True}])
    assert values_of(braze) == {"id": "l1", "on_sale": True}
    for call in (braze.catalogs.item_create, braze.catalogs.item_replace, braze.catalogs.item_update):
        assert rejected(call, **one, items=[{"id": "l1", "price": 1}]) == ["id-in-body"]
    braze.catalogs.item_delete(**one)
    assert rejected(braze.catalogs.item_delete, **one) == ["item-not-found"]
    with pytest.raises(NotFoundError) as caught:
        braze.catalogs.item_get(**one)
    assert ids(caught.value) == ["item-not-found"]


def test_one_item_only(braze: Braze) -> None:
    """Exactly one item is accepted, with a proper id in the path."""
    client = braze.with_options(validate=False)
    for call in (client.catalogs.item_create, client.catalogs.item_replace, client.catalogs.item_update):
        assert rejected(call, catalog_name="lamps", item_id="l1", items=[{}, {}]) == ["request-includes-too-many-items"]
        assert rejected(call, catalog_name="lamps", item_id="l1", items=[]) == ["item-array-invalid"]
        assert rejected(call, catalog_name="lamps", item_id="l 1", items=[{}]) == ["invalid-ids"]
        assert rejected(call, catalog_name="lamps", item_id="x" * 251, items=[{}]) == ["ids-too-large"]
    with pytest.raises(NotFoundError) as caught:
        client.catalogs.items_list(catalog_name="two words")
    assert ids(caught.value) == ["catalog-not-found"]


def test_fields(braze: Braze, braze_sandbox: Sandbox) -> None:
    """A field is added and removed later, with the values of the items."""
    one: dict[str, Any] = {"catalog_name": "lamps", "item_id": "l1"}
    braze.catalogs.fields_create(catalog_name="lamps", fields=[{"name": "watts", "type": "number"}, FIELDS[2]])
    assert rejected(braze.catalogs.item_create, **one, items=[{"watts": 5}]) == ["invalid-fields"]
    tick(braze_sandbox)
    braze.catalogs.item_create(**one, items=[{"watts": 5, "price": 1}])
    braze.catalogs.field_delete(catalog_name="lamps", field_name="watts")
    assert values_of(braze) == {"id": "l1", "watts": 5, "price": 1}
    tick(braze_sandbox)
    assert values_of(braze) == {"id": "l1", "price": 1}
    (catalog,) = [catalog for catalog in braze.catalogs.list().catalogs if catalog.name == "lamps"]
    assert [field.to_dict() for field in catalog.fields] == FIELDS
    for name in ("watts", "id"):
        assert rejected(braze.catalogs.field_delete, catalog_name="lamps", field_name=name) == ["invalid-field-name"]
    twice = [{"name": "x", "type": "string"}, {"name": "x", "type": "number"}]
    assert rejected(braze.catalogs.fields_create, catalog_name="lamps", fields=twice) == ["field-names-not-unique"]


def test_selection(braze: Braze, braze_sandbox: Sandbox) -> None:
    """A selection is created and deleted later. Its name is unique, and its fields cannot be removed."""
    selection: dicts.CatalogSelection = {
        "name": "cheap",
        "filters": [{"field": "price", "operator": "less than", "value": 10}],
        "results_limit": 10,
        "sort_field": "name",
        "sort_order": "asc",
    }
    braze.catalogs.selections_create(catalog_name="lamps", selection=selection)
    assert rejected(braze.catalogs.selection_delete, catalog_name="lamps", selection_name="cheap") == [
        "invalid-selection"
    ]
    tick(braze_sandbox)
    stored = {"name": "lamps/cheap", "catalog": "lamps", "selection": selection}
    assert stored in braze_sandbox.state()["catalog_selections"]
    assert rejected(braze.catalogs.selections_create, catalog_name="lamps", selection=selection) == [
        "selection-name-already-exists"
    ]
    for name in ("price", "name"):
        assert rejected(braze.catalogs.field_delete, catalog_name="lamps", field_name=name) == [
            "field-referenced-by-selection"
        ]
    braze.catalogs.selection_delete(catalog_name="lamps", selection_name="cheap")
    tick(braze_sandbox)
    assert stored not in braze_sandbox.state()["catalog_selections"]
    braze.catalogs.field_delete(catalog_name="lamps", field_name="price")


def filtered(*filters: tuple[str, str, Any]) -> dict[str, Any]:
    """Return the part of a selection with filters."""
    return {"filters": [dict(zip(("field", "operator", "value"), item, strict=True)) for item in filters]}


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        (filtered(("weight", "equals", 1)), "selection-has-invalid-filter"),
        (filtered(("name", "greater than", "x")), "selection-has-invalid-filter"),
        (filtered(("price", "equals", "cheap")), "selection-has-invalid-filter"),
        (filtered(("price", "like", 1)), "selection-has-invalid-filter"),
        (filtered(("maker", "equals", "x")), "selection-has-invalid-filter"),
        (filtered(*[("price", "equals", 1)] * 11), "too-many-filters"),
        (
            filtered(("colors", "includes value", 1), ("sizes", "includes value", 1)),
            "selection-contains-too-many-arrays",
        ),
        ({"results_limit": 51}, "selection-invalid-results-limit"),
        ({"results_limit": 0}, "selection-invalid-results-limit"),
        ({"sort_field": "price"}, "invalid-sorting"),
        ({"sort_order": "asc"}, "invalid-sorting"),
        ({"sort_field": "weight", "sort_order": "asc"}, "invalid-sort-field"),
        ({"sort_field": "price", "sort_order": "up"}, "invalid-sort-order"),
        ({"name": None}, "invalid-selection"),
    ],
)
def test_invalid_selection(changes: dict[str, Any], expected: str, braze: Braze, braze_sandbox: Sandbox) -> None:
    """A selection that does not fit the catalog is rejected."""
    braze.catalogs.fields_create(catalog_name="lamps", fields=[{"name": "sizes", "type": "array"}])
    tick(braze_sandbox)
    client = braze.with_options(validate=False)
    selection = {"name": "some", "filters": [], "results_limit": 10, **changes}
    assert rejected(client.catalogs.selections_create, catalog_name="lamps", selection=selection) == [expected]
    assert "catalog_changes" not in braze_sandbox.state()


@pytest.mark.parametrize("operation", [item.id for item in DOCUMENT.operations if item.namespace == "catalogs"])
def test_permission(operation: str) -> None:
    """Each operation needs its permission."""
    item = DOCUMENT.operation(operation)
    sandbox = Sandbox(api_keys={"none": [], "right": [item.extension("permission")]})
    examples = {"catalog_name": "lamps", "item_id": "l1", "field_name": "price", "selection_name": "some"}
    path = item.path.format(**examples)
    for key, allowed in (("none", False), ("right", True)):
        headers = {"authorization": f"Bearer {key}", "content-type": "application/json"}
        response = sandbox.handle(Request(item.method.upper(), path, (), headers, b"{}"))
        assert (response.status == 403) != allowed


@pytest.mark.parametrize("braze_sandbox_options", [{"rate_limits": {"catalogs_item": (2, 60)}}])
def test_rate_limit(braze: Braze, braze_sandbox: Sandbox) -> None:
    """Operations on single items share a bucket."""
    braze.catalogs.item_create(catalog_name="lamps", item_id="l1", items=[{}])
    braze.catalogs.item_delete(catalog_name="lamps", item_id="l1")
    assert post(braze_sandbox, "/catalogs/lamps/items", b"", "GET")[0] == 429


def test_forgotten_permission(braze_sandbox_options: dict[str, Any]) -> None:
    """The client raises the error of a missing permission."""
    sandbox = Sandbox(api_keys={"key": ["catalogs.get"]})
    with Braze("key", base_url="http://127.0.0.1", transport=sandbox.transport()) as client:
        assert client.catalogs.list().catalogs
        with pytest.raises(PermissionDeniedError, match=r"catalogs\.delete"):
            client.catalogs.delete(catalog_name="oslo_restaurants")


def test_file(tmp_path: Any) -> None:
    """Queued writes survive a restart."""
    first = Sandbox(db=tmp_path / "state.db")
    first.clock.set(NOW)
    content = b'{"items": [{"id": "l1", "Name": "One"}]}'
    assert post(first, "/catalogs/oslo_souvenirs/items", b'{"items": [{"id": "l1", "price": 1}]}')[0] == 202
    assert post(first, "/catalogs/oslo_restaurants/items", content)[0] == 202
    first.close()
    second = Sandbox(db=tmp_path / "state.db")
    second.clock.set(NOW + timedelta(seconds=1))
    assert post(second, "/catalogs/oslo_souvenirs/items/l1", b"", "GET")[1]["items"] == [{"id": "l1", "price": 1}]
    second.close()
