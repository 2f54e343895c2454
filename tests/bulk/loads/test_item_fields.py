"""Items of catalogs are held to the fields of their catalog before they are sent."""

from __future__ import annotations

import datetime as dt
import json
from collections import Counter, deque
from collections.abc import AsyncIterator, Callable
from contextlib import closing
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any

import anyio
import attrs
import pytest

from braze_client import AsyncBraze, Braze, PermissionDeniedError, SettingsError, models
from braze_client._bulk.engine import Carrier
from braze_client._bulk.item_fields import ItemCheck, check_of, fetch_fields
from braze_client._bulk.requests import endpoint_of
from braze_client._bulk.rows import Row
from braze_client._clock import SYSTEM_CLOCK
from braze_client.bulk import BulkError, Report, open_source
from braze_client.errors import ArgumentError, AuthenticationError, SourceError
from braze_generated.operations import OPERATIONS
from braze_generated.runtime.call import Call, RawResponse
from braze_generated.runtime.operation import RateLimitState

from ...conftest import KEY
from .conftest import Arrived

Faults = Callable[..., None]
Load = Callable[..., Report]

FIELDS: dict[str, str] = {
    "id": "string",
    "name": "string",
    "price": "number",
    "sold": "boolean",
    "since": "time",
    "place": "geo",
    "maker": "object",
    "tags": "array",
}
ITEM = {
    "name": "Rioja",
    "price": 9.5,
    "sold": True,
    "since": "2026-01-05T09:30:00Z",
    "place": [10.75, 59.91],
    "maker": {"city": "Haro"},
    "tags": ["red"],
}


class Word(Enum):
    """Values that are sent for their names."""

    LATER = "later"
    RED = "red"


@pytest.fixture
def wines(braze: Braze) -> Braze:
    """A client of a sandbox with a catalog."""
    fields: list[Any] = [{"name": name, "type": kind} for name, kind in FIELDS.items()]
    for name in ("other", "wines"):
        known = fields if name == "wines" else fields[:1]
        braze.catalogs.create(catalogs=[{"name": name, "description": "A catalog", "fields": known}])
    return braze


@pytest.fixture(params=["sync", "asyncio", "trio"])
def load(request: pytest.FixtureRequest, wines: Braze, fresh: str) -> Load:
    """Loads items with each kind of client, by the name of the method."""

    def call(method: str, rows: Any, catalog_name: str = "wines", **more: Any) -> Report:
        if request.param == "sync":
            report: Report = getattr(wines.bulk.catalogs, method)(rows, catalog_name=catalog_name, **more)
            return report

        async def run() -> Report:
            async with AsyncBraze(KEY, base_url=fresh, max_retries=0) as braze:
                report: Report = await getattr(braze.bulk.catalogs, method)(rows, catalog_name=catalog_name, **more)
                return report

        return anyio.run(run, backend=request.param)

    return call


def counted(arrived: Arrived) -> Counter[str]:
    """Return how often each operation was called since the catalogs were made."""
    return Counter(request["operation"] for request in arrived.requests() if request["operation"] != "catalogs_create")


def reasons(path: Path) -> dict[str, str]:
    """Return what a file of rejects says, by the id of the item."""
    lines = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return {line["identifier"]["id"]: line["reason"] for line in lines}


def test_a_wrong_item_takes_no_others_with_it(load: Load, arrived: Arrived, tmp_path: Path) -> None:
    """Each is refused with the place and the reason; the others travel in full requests. Fields are fetched once."""
    good = [{"id": f"i{number}", **ITEM} for number in range(100)]
    wrong = [
        {"id": "unknown", "colour": "red"},
        {"id": "string", "name": 5},
        {"id": "number", "price": "9.5"},
        {"id": "boolean", "sold": 1},
        {"id": "time", "since": "last year"},
        {"id": "place", "place": [59.91, 100]},
        {"id": "half", "place": [59.91]},
        {"id": "text", "place": ["10", "59"]},
        {"id": "object", "maker": "Haro"},
        {"id": "array", "tags": {"$add": ["red"]}},
        {"id": "gap", "place": [None, 59.91]},
        {"id": "no-number", "place": [Decimal("NaN"), 59.91]},
        {"id": "enumeration", "since": Word.LATER},
    ]
    rejects = tmp_path / "rejects.jsonl"
    report = load("items_create", [*good[:60], *wrong, *good[60:]], rejects=rejects, reject_values=True)
    assert (report.submitted, report.invalid, report.rejected, report.requests) == (100, 13, 0, 2)
    assert counted(arrived) == {"catalogs_list": 1, "catalogs_items_create": 2}
    assert reasons(rejects) == {
        "unknown": "colour: there is no such field",
        "string": "name: must be a string, got a number",
        "number": "price: must be a number, got a string",
        "boolean": "sold: must be true or false, got a number",
        "time": "since: must be a time in ISO 8601, such as 2026-01-05T09:30:00Z",
        "place": "place: must be longitude (-180 to 180) and latitude (-90 to 90)",
        "half": "place: must be longitude (-180 to 180) and latitude (-90 to 90)",
        "text": "place[0]: must be a number, got a string",
        "object": "maker: must be an object, got a string",
        "array": "tags: must be a list, got an object",
        "gap": "place: must be longitude (-180 to 180) and latitude (-90 to 90)",
        "no-number": "place: must be longitude (-180 to 180) and latitude (-90 to 90)",
        "enumeration": "since: must be a time in ISO 8601, such as 2026-01-05T09:30:00Z",
    }
    assert json.loads(rejects.read_text(encoding="utf-8").splitlines()[0])["record"] == wrong[0]


def test_ids_and_limits(load: Load, tmp_path: Path) -> None:
    """What Braze documents about ids and the content of values holds for each item, too."""
    deep: Any = []
    for _ in range(50):
        deep = [deep]
    wrong = [
        {"id": "with space"},
        {"id": "i" * 251},
        {"id": "long", "name": "n" * 5001},
        {"id": "deep", "tags": deep},
        {"id": "key", "maker": {"address": [{"zip.code": "26200"}]}},
        {"id": "model", "maker": models.CatalogItemToStore.from_dict({"id": "m", "zip.code": "26200"})},
        {"id": None},
    ]
    right = [{"id": "i" * 250, "name": "n" * 5000, "tags": deep[0]}, {"id": "A-z_0", "maker": {26200: "Haro"}}]
    rejects = tmp_path / "rejects.jsonl"
    report = load("items_create", [*wrong, *right], rejects=rejects)
    assert (report.submitted, report.invalid, report.rejected, report.requests) == (2, 7, 0, 1)
    assert list(reasons(rejects).values()) == [
        "id: must match the pattern ^[A-Za-z0-9_-]+$",
        "id: 251 characters, but Braze accepts at most 250",
        "name: 5,001 characters, but Braze accepts at most 5,000",
        "tags: objects and lists can be nested at most 50 levels deep",
        "maker: keys must not contain . or $",
        "maker: keys must not contain . or $",
        "id: must be given",
    ]


def test_items_with_the_same_id_take_turns(load: Load, wines: Braze) -> None:
    """A request that contains an id twice would be rejected, so they travel one after the other, in their order."""
    rows = [{"id": f"i{number % 40}", "price": number} for number in range(120)]
    report = load("items_replace", rows)
    assert (report.submitted, report.rejected, report.requests) == (120, 0, 3)
    prices = {item.id: item["price"] for item in wines.catalogs.items_list(catalog_name="wines").items}
    assert prices == {f"i{number}": number + 80 for number in range(40)}


def test_updates_may_change_arrays(load: Load, tmp_path: Path) -> None:
    """What stands in place of an array is known from the description. Null removes a value of any type."""
    rejects = tmp_path / "rejects.jsonl"
    rows = [
        {"id": "i1", "tags": {"$add": ["dry"], "$remove": ["red"]}},
        {"id": "i2", "tags": {"$add": "dry"}},
        {"id": "i3", "tags": {"$set": ["dry"]}},
        {"id": "i4", **dict.fromkeys(ITEM)},
        {"id": "i5", "tags": {"$remove": None}},
    ]
    report = load("items_update", rows, rejects=rejects)
    assert (report.submitted, report.invalid) == (2, 3)
    assert reasons(rejects) == {
        "i2": "tags.$add: must be a list, got a string",
        "i3": "tags: must be a list, got an object",
        "i5": "tags.$remove: must be a list, got null",
    }


def test_models_and_python_types(load: Load) -> None:
    """Models, times, dates, decimals and enumerations are what they stand for."""
    rows = [
        models.CatalogItemToStore(id="i1", price=Decimal("9.5"), since=dt.datetime(2026, 1, 5, tzinfo=dt.UTC)),
        {"id": "i2", "since": dt.date(2026, 1, 5), "tags": ("red",)},
        models.CatalogItemToStore(id="i3", price="9.5"),
        {"id": "i4", "price": Word.RED},
        {"id": Word.RED, "name": Word.RED},
    ]
    report = load("items_replace", rows)
    assert (report.submitted, report.invalid, report.rejected) == (3, 2, 0)


CSV = """\
id,name,price,sold,since,place,maker,maker_id,tags
i1,0123,9.50,yes,2026-01-05T09:30:00Z,"[10.75, 59.91]","{""city"": ""Haro""}",drop,"[""red""]"
i2,,,,,,,,
i3,Rioja,dear,no,,,,,
i4,Rioja,1,maybe,,,,,
i5,Rioja,1,,2026-01-05 09:30,,,,
i6,Rioja,1,,,Oslo,,,
"""


def test_cells_of_text_are_converted(load: Load, wines: Braze, tmp_path: Path) -> None:
    """Cells of CSV become what their field is, as with the option `types`; a cell that cannot be is refused."""
    path, rejects = tmp_path / "wines.csv", tmp_path / "rejects.jsonl"
    path.write_text(CSV, encoding="utf-8")
    report = load("items_create", open_source(path, columns={"maker_id": None}), rejects=rejects)
    assert (report.submitted, report.invalid, report.rejected, report.requests) == (2, 4, 0, 1)
    first, second = wines.catalogs.items_list(catalog_name="wines").items
    stored = {**ITEM, "id": "i1", "name": "0123", "since": "2026-01-05T09:30:00.000+00:00"}
    assert (first.to_dict(), second.to_dict()) == (stored, {"id": "i2"})
    assert reasons(rejects) == {
        "i3": "price: not a number",
        "i4": "sold: not a boolean: true or false, yes or no, 1 or 0",
        "i5": "since: a time without a time zone; the option timezone names one",
        "i6": "place: not valid JSON at character 1",
    }


def test_the_time_zone_of_a_text_counts(load: Load, wines: Braze, tmp_path: Path) -> None:
    """Its options hold for the cells that are converted later, too."""
    path = tmp_path / "wines.csv"
    path.write_text("id,since\ni1,2026-01-05 09:30\n", encoding="utf-8")
    assert load("items_create", open_source(path, timezone="Europe/Oslo")).submitted == 1
    (item,) = wines.catalogs.items_list(catalog_name="wines").items
    assert item["since"] == "2026-01-05T08:30:00.000+00:00"


def test_text_in_json_is_not_converted(load: Load, tmp_path: Path) -> None:
    """There, a string is a string."""
    path = tmp_path / "wines.jsonl"
    path.write_text('{"id": "i1", "price": "9.5"}\n{"id": "i2", "price": 9.5}\nnonsense\n', encoding="utf-8")
    report = load("items_create", open_source(path))
    assert (report.submitted, report.invalid) == (1, 2)


def test_an_unknown_catalog_is_an_error(load: Load, arrived: Arrived) -> None:
    """It is noticed before anything is sent."""
    with pytest.raises(BulkError, match="catalog_name: catalogs.list returns nothing with this name") as caught:
        load("items_create", [{"id": "i1"}], catalog_name="whines")
    assert isinstance(caught.value.__cause__, ArgumentError)
    assert counted(arrived) == {"catalogs_list": 1}


@pytest.mark.parametrize(("status", "error"), [(401, AuthenticationError), (403, PermissionDeniedError)])
def test_a_key_that_may_not_fetch_the_fields(
    load: Load, faults: Faults, arrived: Arrived, status: int, error: type[Exception]
) -> None:
    """The error says so, and what to do; nothing is sent unchecked in silence."""
    faults({"operation": "catalogs_list", "status": status})
    rows = [{"id": "i1", "price": 9.5}, {"id": "i2", "price": "dear"}]
    with pytest.raises(BulkError, match=r"fields of the items are not known: .*pass fields=\{NAME: TYPE\}") as caught:
        load("items_create", rows)
    assert isinstance(caught.value.__cause__, error)
    assert caught.value.report is not None
    assert caught.value.report.total == 0
    report = load("items_create", rows, fields={"price": "number"})
    assert (report.submitted, report.invalid, report.rejected) == (1, 1, 0)
    report = load("items_create", rows, fields="ignore")
    assert (report.submitted, report.invalid, report.rejected) == (1, 0, 1)
    assert counted(arrived)["catalogs_list"] == 1


def test_a_dry_run_checks(load: Load, arrived: Arrived) -> None:
    """It fetches the fields and sends no item."""
    report = load("items_create", [{"id": "i1", "price": 9.5}, {"id": "i2", "price": "dear"}], dry_run=True)
    assert (report.submitted, report.invalid, report.requests) == (1, 1, 1)
    assert counted(arrived) == {"catalogs_list": 1}


def test_a_checkpoint_continues(load: Load, faults: Faults, arrived: Arrived, tmp_path: Path) -> None:
    """The next run sends what is left; what was refused stays so, and the order of the records does not change."""
    path, checkpoint, rejects = tmp_path / "wines.csv", tmp_path / "wines.ckpt", tmp_path / "rejects.jsonl"
    rows = [f"i{number},{'dear' if number == 30 else number}" for number in range(120)]
    path.write_text("\n".join(["id,price", *rows]), encoding="utf-8")
    files = {"checkpoint": checkpoint, "rejects": rejects}
    faults({"operation": "catalogs_items_replace", "status": 403, "every": 2})
    with pytest.raises(BulkError):
        load("items_replace", open_source(path), **files, concurrency=1)
    faults()
    report = load("items_replace", open_source(path), **files)
    assert (report.total, report.invalid, report.skipped) == (120, 0, 51)
    assert report.submitted == 69
    assert reasons(rejects) == {"i30": "price: not a number"}
    assert load("items_replace", open_source(path), **files).skipped == 120


def test_generators(wines: Braze, fresh: str) -> None:
    """Items may come from any iterable, also an asynchronous one."""
    assert wines.bulk.catalogs.items_create(({"id": name} for name in "ab"), catalog_name="wines").submitted == 2

    async def rows() -> AsyncIterator[dict[str, Any]]:
        for name in ("c", "d"):
            yield {"id": name, "price": name}

    async def run() -> Report:
        async with AsyncBraze(KEY, base_url=fresh) as braze:
            return await braze.bulk.catalogs.items_create(rows(), catalog_name="wines")

    assert anyio.run(run).invalid == 2


def test_a_wrong_choice_of_fields(wines: Braze) -> None:
    """It is an error before anything is sent."""
    with pytest.raises(SettingsError, match=r"fields\['price'\] must be one of string, number, "):
        wines.bulk.catalogs.items_create([], catalog_name="wines", fields={"price": "float"})
    wrong: Any
    for wrong in ("off", None, ["price"], b"fetch"):
        with pytest.raises(SettingsError, match='fields must be "fetch", "ignore", or '):
            wines.bulk.catalogs.items_create([], catalog_name="wines", fields=wrong)
    wrong = {"price": ["number"]}
    with pytest.raises(SettingsError, match=r"fields\['price'\] must be one of string, number, "):
        wines.bulk.catalogs.items_create([], catalog_name="wines", fields=wrong)


def test_a_file_is_closed_if_the_fields_are_not_known(wines: Braze, tmp_path: Path) -> None:
    """A load that does not begin closes what it was given."""
    path = tmp_path / "wines.csv"
    path.write_text("id\ni1\n", encoding="utf-8")
    with closing(open_source(path)) as source:
        with pytest.raises(BulkError):
            wines.bulk.catalogs.items_create(source, catalog_name="whines")
        with pytest.raises(SourceError, match="the source is closed"):
            next(iter(source))


def check(fields: dict[str, str]) -> ItemCheck:
    where = OPERATIONS["catalogs_items_create"].item_fields
    assert where is not None
    return check_of(where, fields, ["id"], [])


@pytest.mark.parametrize("name", ["wines.csv", "wines.jsonl", "wines.json"])
def test_a_source_is_loaded_once(load: Load, tmp_path: Path, name: str) -> None:
    """After a load, or a dry run, the same source is not taken for an empty one."""
    path = tmp_path / name
    path.write_text("id\ni1\n" if name == "wines.csv" else '{"id": "i1"}\n', encoding="utf-8")
    source = open_source(path)
    assert load("items_create", source, dry_run=True).submitted == 1
    with pytest.raises(BulkError, match=f"{name}: the source is closed"):
        load("items_create", source)


def carrier(respond: Callable[[Call[Any]], Any]) -> Carrier:
    async def send(call: Call[Any]) -> RawResponse[Any]:
        return RawResponse(200, {}, RateLimitState(None, None, None), dt.timedelta(), b"", respond(call))

    return Carrier(send=send, attempts=deque(), clock=SYSTEM_CLOCK, workspace="", validate=True)


VALUES: list[Any] = [1, "a", [], None]


def test_types_that_braze_may_add() -> None:
    """A field of a type that is not known may have any value."""
    rows = [Row(0, {"id": "i1", "label": value}) for value in VALUES]
    assert [check({"label": "colour"}).checked(row).problem for row in rows] == [None] * 4


async def test_fields_may_be_paginated() -> None:
    """All pages are looked at, if the operation has pages."""
    listing, operation = endpoint_of("campaigns_list"), OPERATIONS["catalogs_items_create"]
    assert operation.item_fields is not None
    where = attrs.evolve(operation.item_fields, operation="campaigns_list", objects="campaigns")
    pages: list[Any] = []

    def respond(call: Call[Any]) -> models.CampaignsListResponse:
        pages.append(call.arguments["page"])
        names = [f"c{len(pages)}-{index}" for index in range(100 if len(pages) < 3 else 1)]
        fields = [{"name": "price", "type": "number"}]
        page = [{"id": name, "name": name, "fields": fields} for name in names]
        return models.CampaignsListResponse.from_dict({"campaigns": page})

    assert await fetch_fields(operation, where, "c3-0", listing, carrier(respond)) == {"price": "number"}
    assert pages[1:] == [1, 2]


@pytest.mark.parametrize(
    "catalog",
    [
        "wines",
        {"name": "wines"},
        {"name": "wines", "fields": None},
        {"name": "wines", "fields": ["price"]},
        {"name": "wines", "fields": [{"type": "number"}]},
    ],
)
async def test_a_response_without_fields(catalog: Any) -> None:
    """A response that is not as documented is not taken for a catalog without fields."""
    listing, operation = endpoint_of("catalogs_list"), OPERATIONS["catalogs_items_create"]
    assert operation.item_fields is not None
    response = models.CatalogsListResponse.from_dict({"catalogs": [catalog]})
    with pytest.raises(BulkError, match=r"not known: catalogs.list returned something else .*pass fields="):
        await fetch_fields(operation, operation.item_fields, "wines", listing, carrier(lambda call: response))
