"""Preference centers."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from braze_client import Braze, dicts
from braze_client.errors import BadRequestError, NotFoundError, PermissionDeniedError, RateLimitError
from braze_sandbox import Sandbox

PAGES: Any = {"preference_center_page_html": "<h1>News</h1>", "confirmation_page_html": "<h1>Saved</h1>"}


def test_life(braze: Braze, braze_sandbox: Sandbox) -> None:
    """A preference center is created with defaults, listed, read, and replaced without a new name."""
    braze_sandbox.clock.set(datetime(2026, 1, 5, 9, 30, tzinfo=UTC))
    options: dicts.PreferenceCenterOptions = {"meta-viewport-content": "width=320"}
    made = braze.preference_center.create(name="news", **PAGES, options=options)
    assert made.liquid_tag == "{{preference_center.${news}}}"
    key = made.preference_center_api_id
    assert braze.preference_center.get(preference_center_external_id=key).to_dict() == {
        "name": "news",
        "preference_center_api_id": key,
        "created_at": "2026-01-05T09:30:00.000Z",
        "updated_at": "2026-01-05T09:30:00.000Z",
        "preference_center_title": "Preference Center",
        **PAGES,
        "redirect_page_html": None,
        "preference_center_options": options,
        "state": "active",
    }
    braze_sandbox.clock.advance(timedelta(hours=1))
    replaced = braze.preference_center.replace(
        preference_center_external_id=key,
        name="other",
        preference_center_title="Yours",
        preference_center_page_html="<h1>New</h1>",
        confirmation_page_html="<h1>Done</h1>",
        state="draft",
    )
    assert (replaced.created_at, replaced.updated_at) == ("2026-01-05T09:30:00.000Z", "2026-01-05T10:30:00.000Z")
    shown = braze.preference_center.get(preference_center_external_id=key)
    assert (shown.name, shown.preference_center_title, shown.state) == ("news", "Yours", "draft")
    assert shown.preference_center_page_html == "<h1>New</h1>"
    braze.preference_center.replace(preference_center_external_id=key, **PAGES)
    shown = braze.preference_center.get(preference_center_external_id=key)
    assert (shown.preference_center_title, shown.state) == ("Preference Center", "draft")
    assert shown.preference_center_options.to_dict() == options
    listed = braze.preference_center.list().preference_centers
    assert [item.name for item in listed] == ["newsletter-preferences", "loyalty_preferences", "news"]
    assert listed[-1].to_dict().keys() == {"name", "preference_center_api_id", "created_at", "updated_at"}


def test_url(braze: Braze) -> None:
    """Each user has a URL of their own for each preference center, which stays the same."""
    keys = [braze.preference_center.create(name=name, **PAGES).preference_center_api_id for name in ("a", "b")]
    urls = [
        braze.preference_center.url_get(preference_center_external_id=key, user_id=user).preference_center_url
        for key in keys
        for user in ("u1", "u2", "u1")
    ]
    assert len(set(urls)) == 4
    assert (urls[0], urls[3]) == (urls[2], urls[5])


def test_unknown(braze: Braze) -> None:
    """An unknown preference center is not found."""
    with pytest.raises(NotFoundError, match="no such preference center"):
        braze.preference_center.get(preference_center_external_id="gone")
    with pytest.raises(NotFoundError, match="no such preference center"):
        braze.preference_center.replace(preference_center_external_id="gone", **PAGES)
    with pytest.raises(NotFoundError, match="no such preference center"):
        braze.preference_center.url_get(preference_center_external_id="gone", user_id="u1")


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"name": "with space"}, "name"),
        ({"state": "off"}, "state: must be one of active, draft"),
        ({"options": {"links-tags": [{"rel": "icon"}]}}, "href is required"),
        ({"options": {"links-tags": [{"rel": "logo", "href": "x"}]}}, r"links-tags\[0\].rel"),
    ],
)
def test_wrong_bodies(given: dict[str, Any], message: str, braze: Braze, braze_sandbox: Sandbox) -> None:
    """A body that violates the description is rejected, and nothing is created."""
    before = braze_sandbox.state()
    with pytest.raises(BadRequestError, match=message):
        braze.preference_center.create(**{"name": "news", **PAGES, **given})
    assert braze_sandbox.state() == before


@pytest.mark.parametrize("braze_sandbox_options", [{"api_keys": {"sandbox": ["preference_center.list"]}}])
def test_permission(braze: Braze) -> None:
    """Creating a preference center needs the permission to update them."""
    assert braze.preference_center.list()
    with pytest.raises(PermissionDeniedError, match=r"preference_center\.update"):
        braze.preference_center.create(name="news", **PAGES)


def test_bucket(braze: Braze) -> None:
    """Ten can be created in a minute."""
    client = braze.with_options(max_retries=0)
    for number in range(10):
        client.preference_center.create(name=f"news-{number}", **PAGES)
    with pytest.raises(RateLimitError):
        client.preference_center.create(name="one-more", **PAGES)
