"""What is printed: formats, fields, queries, tables, errors and exit codes."""

from __future__ import annotations

import json
import socket
from pathlib import Path

import httpx
import pytest
import yaml

from braze_cli._errors import ExitCode, describe
from braze_cli._output.selection import items_of
from braze_cli._settings import FORMATS
from braze_client import OPERATIONS, APIStatusError, SettingsError

from ..conftest import KEY
from .conftest import CommandLine

LIST = ("campaigns", "list")
FIRST = {"id": "3f8a1c52-7d0e-4b96-9a41-6c2d85e0b713", "name": "Spring newsletter"}


def fault(control: httpx.Client, **rule: object) -> None:
    control.post("faults", json=rule).raise_for_status()


def test_json_is_the_default(braze_command: CommandLine) -> None:
    """Piped output is JSON, with the texts as they are."""
    braze_command(
        "users", "track", "--yes", "--set", "attributes.0.external_id=u1", "--set", "attributes.0.first_name=Åsa 雅"
    )
    result = braze_command("users", "export-ids", "--external-ids", "u1", "--fields-to-export", "first_name")
    assert '"Åsa 雅"' in result.stdout
    assert json.loads(result.stdout)["users"] == [{"first_name": "Åsa 雅"}]


def test_formats(braze_command: CommandLine) -> None:
    """All formats say the same."""
    whole = json.loads(braze_command(*LIST).stdout)
    assert yaml.safe_load(braze_command(*LIST, "-o", "yaml").stdout) == whole
    lines = braze_command(*LIST, "-o", "jsonl").stdout.splitlines()
    assert [json.loads(line) for line in lines] == whole["campaigns"]
    rows = braze_command(*LIST, "-o", "csv", "--fields", "id,name,tags").stdout.splitlines()
    assert rows[0] == "id,name,tags"
    assert rows[1] == f'{FIRST["id"]},{FIRST["name"]},"[""newsletter"", ""spring""]"'
    table = braze_command(*LIST, "-o", "table", env={"COLUMNS": "200"}).stdout
    assert FIRST["name"] in table
    assert "\x1b" not in table, "colours in a file"


def test_environment_chooses_the_format(braze_command: CommandLine) -> None:
    """BRAZE_OUTPUT replaces the default, and has to be a format."""
    assert braze_command(*LIST, "--fields", "name", env={"BRAZE_OUTPUT": "csv"}).stdout.startswith("name\n")
    assert "BRAZE_OUTPUT must be one of" in braze_command(*LIST, code=2, env={"BRAZE_OUTPUT": "xml"}).stderr


def test_options_before_the_command(braze_command: CommandLine) -> None:
    """Shared options can stand before the command; the later one counts."""
    assert (
        braze_command("-o", "jsonl", *LIST, "--fields", "name").stdout.splitlines()[0] == '{"name":"Spring newsletter"}'
    )
    assert braze_command("-o", "jsonl", *LIST, "--fields", "name", "-o", "csv").stdout.startswith("name\n")


def test_fields_and_query(braze_command: CommandLine) -> None:
    """Fields are those of the items; a query sees the whole result."""
    assert json.loads(braze_command(*LIST, "--fields", "id, name").stdout)[0] == FIRST
    query = "campaigns[?is_api_campaign].name | [0]"
    assert json.loads(braze_command(*LIST, "--query", query).stdout) == "Order confirmation"
    assert json.loads(braze_command(*LIST, "--all", "--query", "[0].name").stdout) == FIRST["name"]
    assert "--query: " in braze_command(*LIST, "--query", "[", code=2).stderr


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"message": "success", "a": [{"b": 1}]}, [{"b": 1}]),
        ({"a": [{"b": 1}], "c": [{"d": 1}]}, {"a": [{"b": 1}], "c": [{"d": 1}]}),
        ([1], [1]),
    ],
)
def test_items(value: object, expected: object) -> None:
    """The items of a result are its only list of objects, or all of it."""
    assert items_of(value, "") == expected


def test_nested_fields_and_items() -> None:
    """Items and fields can be inside of objects."""
    assert items_of({"data": {"rows": [1]}}, "data.rows") == [1]
    assert items_of({"message": "success"}, "data") == {"message": "success"}


@pytest.mark.parametrize("width", ["20", "40", "200"])
def test_tables_fit(width: str, braze_command: CommandLine) -> None:
    """Tables are as narrow as the terminal, whatever characters they hold, and lose nothing."""
    name = "漢字の長い名前" * 3
    braze_command(
        "users", "track", "--yes", "--set", "attributes.0.external_id=u1", "--set", f"attributes.0.first_name={name}"
    )
    command = ("users", "export-ids", "--external-ids", "u1", "--fields-to-export", "first_name", "-o", "table")
    text = braze_command(*command, env={"COLUMNS": width}).stdout
    from rich.cells import cell_len

    assert max(map(cell_len, text.splitlines())) <= int(width)
    assert name in "".join(text.split())


@pytest.mark.parametrize("charset", ["utf-8", "ascii"])
def test_wide_characters(charset: str, braze_command: CommandLine) -> None:
    """Characters outside of ASCII are written as they are, or escaped where they cannot be."""
    name = "Åsa 雅 \N{GRINNING FACE}"
    member = json.dumps({"attributes": [{"external_id": "u1", "first_name": name}]})
    braze_command("users", "track", "--yes", "--input", "-", stdin=member)
    command = ("users", "export-ids", "--external-ids", "u1", "--fields-to-export", "first_name")
    for output in FORMATS:
        text = braze_command(*command, "-o", output, charset=charset).stdout
        assert (name in text) == (charset == "utf-8")
        if output == "json":
            assert json.loads(text)["users"] == [{"first_name": name}]


def test_terminal_codes_are_not_obeyed(braze_command: CommandLine) -> None:
    """What a terminal would take for a command is not sent to it."""
    value = "attributes.0.first_name:=" + json.dumps("a\x1b[31mred\x07")
    braze_command("users", "track", "--yes", "--set", "attributes.0.external_id=u1", "--set", value)
    text = braze_command(
        "users", "export-ids", "--external-ids", "u1", "--fields-to-export", "first_name", "-o", "table"
    ).stdout
    assert "\x1b" not in text
    assert "\x07" not in text


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (400, ExitCode.REFUSED),
        (401, ExitCode.REFUSED),
        (403, ExitCode.REFUSED),
        (404, ExitCode.NOT_FOUND),
        (429, ExitCode.RATE_LIMIT),
        (500, ExitCode.UNAVAILABLE),
    ],
)
def test_exit_codes(status: int, code: ExitCode, braze_command: CommandLine, control: httpx.Client) -> None:
    """Each kind of failure of a read has its exit code, and a message on standard error alone."""
    fault(control, operation="campaigns_list", status=status)
    result = braze_command(*LIST, code=code)
    assert result.stdout == ""
    assert f"GET /campaigns/list: {status}" in result.stderr


def test_unknown_outcome(braze_command: CommandLine, control: httpx.Client) -> None:
    """A send that may have taken effect has an exit code of its own, and is not repeated."""
    fault(control, operation="campaigns_trigger_send", status=500)
    campaign = "b2d96a08-51c4-4f7e-8e23-90c1f4a7d65e"
    command = ("campaigns", "trigger-send", "--campaign-id", campaign, "--broadcast", "--yes")
    result = braze_command(*command, code=ExitCode.OUTCOME_UNKNOWN)
    assert "may have taken effect" in result.stderr
    requests = control.get("requests").json()["requests"]
    assert [request["operation"] for request in requests] == ["campaigns_trigger_send"]


def test_partial_failure(braze_command: CommandLine) -> None:
    """The result is printed, and what was rejected is listed."""
    members = {"external_ids": ["nobody-1", "nobody-2"]}
    result = braze_command("users", "external-ids-remove", "--input", "-", "--yes", stdin=json.dumps(members), code=7)
    assert json.loads(result.stdout)["removed_ids"] == []
    assert "index 0 does not exist" in result.stderr
    assert "index 1 does not exist" in result.stderr


def test_not_reachable(braze_command: CommandLine) -> None:
    """If nobody listens, nothing was done."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = f"http://127.0.0.1:{server.getsockname()[1]}"
    result = braze_command(*LIST, "--base-url", address, code=ExitCode.UNAVAILABLE)
    assert "no response from 127.0.0.1" in result.stderr


def test_request_id() -> None:
    """The id of a request is shown if Braze gave one, together with the hint."""
    response = httpx.Response(403, headers={"X-Request-Id": "r-1"})
    error = APIStatusError.of(OPERATIONS["campaigns_list"], response, message="no", hint="the permission")
    assert describe(error) == "GET /campaigns/list: 403 Forbidden: no (the permission)\nRequest id: r-1"
    assert describe(SettingsError("no region")) == "no region"


def test_failed_page(braze_command: CommandLine, control: httpx.Client) -> None:
    """If a page fails, the error says how to continue."""
    fault(control, operation="campaigns_list", status=400)
    assert (
        "continue from the page that failed: --all --page 0"
        in braze_command(*LIST, "--all", "--page", "0", code=3).stderr
    )
    assert "To continue" not in braze_command(*LIST, "--all", code=3).stderr


def test_query_that_fails(braze_command: CommandLine) -> None:
    """A query that does not fit the result is told after the request."""
    assert "--query: " in braze_command(*LIST, "--query", "sum(campaigns)", code=1).stderr


def test_errors_of_the_system(offline: CommandLine, tmp_path: Path) -> None:
    """If a file cannot be written, the message says so in one line."""
    (tmp_path / "config").write_text("a file where the folder should be", encoding="utf-8")
    command = ("login", "--no-check", "--region", "EU-01")
    assert len(offline(*command, stdin=f"{KEY}\n", code=2).stderr.splitlines()) == 1


def test_deprecated(braze_command: CommandLine) -> None:
    """A deprecated operation works, and says what to use instead."""
    result = braze_command("feed", "list")
    assert result.stderr.startswith("Deprecated. Use instead: ")
    assert "(deprecated)" in braze_command("feed", "--help").stdout
