"""What engines read from Braze, as tables."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest

from braze_client import Braze, SettingsError
from braze_client._engines.spark_settings import Settings
from braze_client._engines.tables import CatalogTable, ListTable, SegmentTable, SeriesTable, as_text

from ..conftest import KEY

CAMPAIGNS = ["11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"]


@pytest.fixture
def connect(fresh: str) -> partial[Braze]:
    """What makes clients of a sandbox that has forgotten everything."""
    return partial(Braze, KEY, base_url=fresh)


def test_series(connect: partial[Braze]) -> None:
    """Each id is a part; the columns are known before anything is read, and hold what is read."""
    table = SeriesTable("campaigns.data_series", "2026-01-01", "2026-01-03", "campaign_id", CAMPAIGNS)
    columns = table.columns(connect)
    assert table.parts == CAMPAIGNS
    assert columns["campaign_id"] == "text"
    assert columns["unique_recipients"] == "integer"
    with connect() as braze:
        rows = list(table.rows(braze, CAMPAIGNS[1]))
    assert {row["campaign_id"] for row in rows} == {CAMPAIGNS[1]}
    assert {str(row["time"])[:10] for row in rows} == {"2026-01-01", "2026-01-02", "2026-01-03"}
    assert set(columns) <= set(rows[0])


def test_series_without_id(connect: partial[Braze]) -> None:
    """A series of the whole workspace has one part."""
    table = SeriesTable("kpi.dau_data_series", "2026-01-01", "2026-01-03", None, ())
    assert table.parts == (None,)
    with connect() as braze:
        assert len(list(table.rows(braze, None))) == 3


def test_catalog(connect: partial[Braze]) -> None:
    """The columns of a catalog are its fields."""
    fields: Any = [{"name": "id", "type": "string"}, {"name": "price", "type": "number"}]
    with connect() as braze:
        braze.catalogs.create(catalogs=[{"name": "menu", "description": "Meals", "fields": fields}])
        braze.catalogs.item_create(catalog_name="menu", item_id="soup", items=[{"price": 4}])
        assert list(CatalogTable("menu").rows(braze, None)) == [{"id": "soup", "price": 4}]
    assert CatalogTable("menu").columns(connect) == {"id": "text", "price": "number"}
    with pytest.raises(SettingsError, match="there is no catalog 'drinks'"):
        CatalogTable("drinks").columns(connect)


def test_segment(connect: partial[Braze]) -> None:
    """The users of a segment have the fields that were asked for."""
    table = SegmentTable("33333333-3333-4333-8333-333333333333", ["external_id", "first_name"])
    with connect() as braze:
        braze.users.track(attributes=[{"external_id": "reader", "first_name": "Ada", "email": "ada@example.com"}])
        assert list(table.rows(braze, None)) == [{"external_id": "reader", "first_name": "Ada"}]
    assert table.columns(connect) == {"external_id": "text", "first_name": "text"}


@pytest.mark.parametrize("name", ["campaigns", "canvases", "segments"])
def test_lists(name: str, connect: partial[Braze]) -> None:
    """What can be listed has an id and a name."""
    assert {"id", "name"} <= set(ListTable(name).columns(connect))
    with connect() as braze:
        assert isinstance(list(ListTable(name).rows(braze, None)), list)


def test_as_text() -> None:
    """What is nested becomes JSON; text stays as it is."""
    assert [as_text(value) for value in (None, "text", ["a", 1], {"b": True})] == [
        None,
        "text",
        '["a", 1]',
        '{"b": true}',
    ]


def test_options_of_series() -> None:
    """The options that nobody else asked for are the arguments of a series."""
    settings = Settings.of({"read": "campaigns.data_series", "start": "2026-01-01", "Campaign_ID": "a,b"})
    settings.needed("read")
    settings.needed("start")
    assert settings.rest() == {"campaign_id": "a,b"}
    with pytest.raises(SettingsError, match="needs the option fields"):
        settings.needed("fields")
