"""The options of the format ``braze``, which Spark shows."""

from __future__ import annotations

import pytest

from braze_client import SettingsError
from braze_client._engines.spark_settings import Connect, Settings


def test_job() -> None:
    """Options describe a job; their names are the same in any case."""
    job, report = Settings.of(
        {"INTO": "events", "Concurrency": "4", "job": "a job", "report": "report.json"}
    ).write_job()
    assert (job.into, job.concurrency, job.name, job.record_key) == ("events", 4, "a job", "external_id")
    assert report == "report.json"


def test_jobs_have_names_of_their_own() -> None:
    """By default, two jobs share nothing in the ledger."""
    assert Settings.of({}).write_job()[0].name != Settings.of({}).write_job()[0].name


@pytest.mark.parametrize("name", ["api_key", "apiKey", "token", "client_secret"])
def test_secrets(name: str) -> None:
    """An option that looks like a secret is refused, and its value is not shown."""
    with pytest.raises(SettingsError, match="Set BRAZE_API_KEY in the environment") as caught:
        Settings.of({name: "value-of-it"})
    assert "value-of-it" not in str(caught.value)


def test_password_in_address() -> None:
    """The address of the ledger must not show a password."""
    with pytest.raises(SettingsError, match="set BRAZE_LEDGER instead") as caught:
        Settings.of({"ledger": "redis://:hidden@localhost"}).write_job()
    assert "hidden" not in str(caught.value)


def test_ledger_in_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """The address may be in the environment; it is not in the repr of the job."""
    monkeypatch.setenv("BRAZE_LEDGER", "redis://:hidden@localhost")
    job, _ = Settings.of({}).write_job()
    assert job.ledger == "redis://:hidden@localhost"
    assert "hidden" not in repr(job)


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        ({"colour": "red"}, "no option colour"),
        ({"concurrency": "none"}, "concurrency must be a number, 1 or more"),
    ],
)
def test_wrong_options(options: dict[str, str], problem: str) -> None:
    """An option without effect, or with a wrong value, is refused."""
    with pytest.raises(SettingsError, match=problem):
        Settings.of(options).write_job()


def test_connect() -> None:
    """A function is found by its name, where it is called."""
    assert Connect("builtins:dict")() == {}  # type: ignore[comparison-overlap]  # any function will do here
    with pytest.raises(SettingsError, match="MODULE:FUNCTION"):
        Connect("no_such_module:connect")()
