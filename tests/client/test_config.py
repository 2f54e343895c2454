"""Which instance a client talks to."""

from __future__ import annotations

from typing import Any

import pytest

from braze_client import AsyncBraze, Braze, Region, SettingsError
from braze_client._region import Target, find_region, find_target

from ..conftest import KEY


@pytest.mark.parametrize("region", list(Region))
def test_every_way_to_say_it(region: Region) -> None:
    """An instance is known by its id in any case, and by each of its addresses, in whatever shape they are pasted."""
    instance = region.instance
    for text in (
        region,
        region.value,
        region.value.lower(),
        region.name,
        f"  {region.value} ",
        instance.rest_url,
        f"{instance.rest_url}/users/track?a=b",
        instance.rest_url.removeprefix("https://").upper(),
        instance.dashboard_url,
        f"{instance.dashboard_url}/dashboard/app_usage/123#x",
        instance.sdk_host,
        f"https://{instance.sdk_host}:443/api/v3",
        *instance.former_hosts,
    ):
        assert find_region(text) is region


@pytest.mark.parametrize(
    "text",
    ["", "US-09", "eu", "https://dashboard-09.braze.com", "https://example.com", "EU-01.braze.eu", "https://[::1"],
)
def test_unknown_region(text: str) -> None:
    """What is not a Braze instance is refused with the list of those there are."""
    with pytest.raises(SettingsError, match=r"is not a Braze instance\. Known: US-01, .*, KR-01"):
        find_region(text)


def test_no_default() -> None:
    """Without any setting the client is not made, since a key works on one instance only."""
    with pytest.raises(SettingsError, match=r"no region is set, and there is no default.*BRAZE_REGION: US-01, US-02"):
        Braze(KEY)


def test_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Key and region come from the environment where no argument gives them."""
    monkeypatch.setenv("BRAZE_API_KEY", KEY)
    monkeypatch.setenv("BRAZE_REGION", "jp-01")
    with Braze() as braze:
        assert braze.region is Region.JP_01
        assert braze.base_url == "https://rest.jp-01.braze.com"
    assert AsyncBraze().region is Region.JP_01


def test_arguments_before_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """An argument counts before the environment, and before either of its two settings."""
    monkeypatch.setenv("BRAZE_REGION", "JP-01")
    monkeypatch.setenv("BRAZE_BASE_URL", "https://rest.jp-01.braze.com")
    assert find_target("EU-02") == Target("https://rest.fra-02.braze.eu", Region.EU_02)
    assert find_target(None, "http://127.0.0.1:1") == Target("http://127.0.0.1:1", None)
    assert find_target() == Target("https://rest.jp-01.braze.com", Region.JP_01)
    monkeypatch.setenv("BRAZE_REGION", "")
    monkeypatch.setenv("BRAZE_BASE_URL", "https://x.example.com")
    assert find_target().region is None


@pytest.mark.parametrize(
    ("region", "base_url", "environ", "message"),
    [
        ("EU-01", "https://rest.fra-02.braze.eu", {}, "region and base_url contradict each other: EU-01 is at"),
        ("EU-01", "http://127.0.0.1:4010", {}, "region and base_url contradict each other"),
        (None, None, {"BRAZE_REGION": "EU-01", "BRAZE_BASE_URL": "http://[::1]:1"}, "BRAZE_REGION and BRAZE_BASE_URL"),
        (None, None, {"BRAZE_REGION": "XX-01"}, "BRAZE_REGION 'XX-01' is not a Braze instance"),
        (None, "http://rest.fra-01.braze.eu", {}, "allowed on loopback only; use https"),
        (None, "http://127.0.0.1.example.com", {}, "allowed on loopback only"),
        (None, "http://0.0.0.0:1", {}, "allowed on loopback only"),
        (None, "rest.fra-01.braze.eu", {}, "is not an address; one looks like"),
        (None, "ftp://127.0.0.1", {}, "is not an address"),
        (None, "https://", {}, "is not an address"),
        (None, "https://[::1", {}, "is not an address"),
        (None, "https://example.com:99999", {}, "is not an address"),
        (None, "https://user:secret@example.com", {}, "not have a user, query or fragment"),
        (None, "https://example.com?key=secret", {}, "not have a user, query or fragment"),
        (None, "https://dashboard-01.braze.eu", {}, "not the REST address of EU-01; pass region='EU-01'"),
        (None, "https://sdk.fra-01.braze.eu", {}, "not the REST address of EU-01"),
        (5, None, {}, "region must be a string, not int"),
        (None, 5, {}, "base_url must be a string, not int"),
    ],
)
def test_refused(
    monkeypatch: pytest.MonkeyPatch, region: str | None, base_url: str | None, environ: dict[str, str], message: str
) -> None:
    """Settings that contradict each other or are not understood are refused, without showing what they may hide."""
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError, match=message) as caught:
        find_target(region, base_url)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("base_url", "expected"),
    [
        ("http://localhost:4010/", "http://localhost:4010"),
        ("http://127.8.9.1", "http://127.8.9.1"),
        ("http://[::1]:4010", "http://[::1]:4010"),
        ("https://proxy.example.com/braze/", "https://proxy.example.com/braze"),
    ],
)
def test_other_addresses(base_url: str, expected: str) -> None:
    """A sandbox on loopback may be reached by http, a proxy by https, with a path of its own."""
    assert find_target(None, base_url) == Target(expected, None)


def test_agreeing() -> None:
    """A region and its own address do not contradict each other."""
    target = find_target("EU-01", "https://rest.fra-01.braze.eu/")
    assert target == Target("https://rest.fra-01.braze.eu", Region.EU_01)


@pytest.mark.parametrize("timeout", [0, -1, "5", True, float("nan")])
def test_timeout_refused(timeout: float) -> None:
    """A timeout is a positive number of seconds."""
    with pytest.raises(SettingsError, match="timeout must be a positive number of seconds"):
        Braze(KEY, "EU-01", timeout=timeout)


async def async_hook(event: object) -> None:
    """A hook that nothing would await."""


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"max_retries": -1}, "max_retries must be a number of retries, 0 or more"),
        ({"validate": "no"}, "validate must be True or False"),
        ({"raise_on_partial_failure": 1}, "raise_on_partial_failure must be True or False"),
        ({"rate_limiter": "memory://"}, "rate_limiter must be a RateLimiter"),
        ({"on_request": 5}, "on_request must be a function of one argument"),
        ({"on_response": async_hook}, "on_response must be a plain function"),
        ({"headers": [("X-Team", "growth")]}, "headers must be a mapping"),
        ({"headers": {"X-Team": 7}}, "headers must have strings"),
        ({"headers": {"authorization": "x"}}, "headers must not include Authorization"),
    ],
)
def test_options_refused(options: dict[str, Any], message: str) -> None:
    """A value that an option cannot have is refused where it is given, for a client and for single calls."""
    with pytest.raises(SettingsError, match=message):
        Braze(KEY, "EU-01", **options)
    with Braze(KEY, "EU-01") as braze, pytest.raises(SettingsError, match=message):
        braze.with_options(**options)


def test_misspelled_argument() -> None:
    """A misspelt argument is named, rather than the setting that is missing because of it."""
    with pytest.raises(TypeError, match="unexpected argument 'key'"):
        Braze(key="k")  # type: ignore[call-arg]


def test_unknown_option() -> None:
    """A misspelt option is a mistake, and the message lists the right ones."""
    with pytest.raises(TypeError, match="unexpected argument 'max_retry'; the options are .*max_retries"):
        Braze(KEY, "EU-01", max_retry=3)  # type: ignore[call-arg]
