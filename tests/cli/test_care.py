"""What keeps a command from doing harm: questions, dry runs, clear errors, hidden keys."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import httpx
import pytest

from braze_cli._confirmation import require
from braze_cli._namespaces import commands_of
from braze_cli._settings import Settings
from braze_generated.commands import GROUPS

from ..conftest import KEY
from .conftest import CommandLine

WRITES = [
    (namespace, command)
    for namespace in GROUPS
    for command in commands_of(namespace).values()
    if command.effect != "read"
]
DELETE = ("users", "delete", "--external-ids", "u1", "--external-ids", "u2")


def test_no_terminal_no_answer(braze_command: CommandLine, control: httpx.Client) -> None:
    """Without a terminal and without --yes, nothing is sent."""
    result = braze_command(*DELETE, code=2)
    assert "--yes" in result.stderr
    assert control.get("requests").json()["requests"] == []


def test_all_writes_ask(offline: CommandLine) -> None:
    """Every operation that is not a read has --yes, and no read has it."""
    for namespace in GROUPS:
        for method, command in commands_of(namespace).items():
            text = offline(namespace.replace("_", "-"), method.replace("_", "-"), "--help").stdout
            assert ("--yes" in text) == ((namespace, command) in WRITES)
            assert "--dry-run" in text


@pytest.mark.parametrize(("answer", "requests"), [("y", 1), ("n", 0), ("", 0)])
def test_question(
    answer: str, requests: int, braze_command: CommandLine, control: httpx.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a terminal, a deletion shows what it will do, and does it only after a yes."""
    monkeypatch.setattr("braze_cli._confirmation.is_interactive", lambda: True)
    result = braze_command(*DELETE, stdin=f"{answer}\n", code=0 if requests else 1)
    assert "Permanently delete users (POST /users/delete)" in result.stderr
    assert "external_ids: 2: u1, u2" in result.stderr
    assert "with the key from BRAZE_API_KEY; this deletes or cancels something" in result.stderr
    assert len(control.get("requests").json()["requests"]) == requests


def test_question_is_short(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """With --yes, nobody is asked."""
    require(Settings(yes=True), "delete", "never shown")
    assert capsys.readouterr() == ("", "")


@pytest.mark.skipif(shutil.which("curl") is None, reason="there is no curl")
def test_curl(fresh: str, control: httpx.Client, braze_command: CommandLine, tmp_path: Path) -> None:
    """What --curl prints sends the same request, with the key from the environment."""
    result = braze_command("users", "track", "--curl", "--set", "attributes.0.external_id=it's me")
    assert control.get("requests").json()["requests"] == []
    assert KEY not in result.stdout
    env = {"BRAZE_API_KEY": KEY, "no_proxy": "*"}
    subprocess.run(["sh", "-c", result.stdout], env=env, check=True, capture_output=True)
    (request,) = control.get("requests").json()["requests"]
    assert request["body"] == {"attributes": [{"external_id": "it's me"}]}
    assert request["status"] == 201


def test_curl_with_a_file(offline: CommandLine, tmp_path: Path) -> None:
    """An upload names its file."""
    path = tmp_path / "logo.svg"
    path.write_text("<svg/>", encoding="utf-8")
    text = offline("media-library", "create", "--curl", "--name", "@x", "--asset-file", str(path)).stdout
    assert f"--form asset_file=@{path}" in text
    assert "--form-string name=@x" in text
    assert "boundary" not in text


def test_dry_run_needs_no_key(offline: CommandLine) -> None:
    """A request can be looked at without a key, and without --yes."""
    printed = json.loads(offline(*DELETE, "--dry-run", env={"BRAZE_API_KEY": ""}).stdout)
    assert printed["headers"]["authorization"] == "Bearer ***"
    assert printed["url"] == "https://rest.fra-01.braze.eu/users/delete"
    assert printed["body"] == {"external_ids": ["u1", "u2"]}


def test_dry_run_shows_the_query(offline: CommandLine) -> None:
    """The values of the query are shown, since they are asked for."""
    printed = json.loads(
        offline(
            "email", "hard-bounces", "--email", "ada@example.com", "--all", "--end-date", "2027-01-31", "--dry-run"
        ).stdout
    )
    assert "email=ada%40example.com" in printed["url"]


@pytest.mark.parametrize(
    ("words", "stdin", "message"),
    [
        ("users track --input -", "a: [", "--input: neither JSON"),
        ("users track --input -", "[1]", "--input: must hold one object"),
        ("users track --input -", "5: five", "--input: must hold one object"),
        ("users track --input -", "[" * 100_000, "--input: nested too deeply"),
        ("users track --input -", "a: " + "[" * 3_000, "--input: nested too deeply"),
        ("users track --input -", "a: !!bool maybe", "--input: neither JSON"),
        ("users track --input -", "a: " + "1" * 5_000, "--input: neither JSON"),
        ("users track --set a:=" + "[" * 100_000, "", "--set a: not JSON: nested too deeply"),
        (
            "users track --input -",
            '{"attribute": []}',
            "--input: there is no argument 'attribute'; did you mean 'attributes'?",
        ),
        (
            "users track --input -",
            '{"attributes": [{"external_id": 1}]}',
            "attributes[0].external_id: must be a string",
        ),
        ("users track --input no-such-file", "", "--input: no-such-file cannot be read: No such file"),
        ("users track --set attributes", "", "--set attributes: must be NAME=TEXT or NAME:=JSON"),
        ("users track --set attributes:=[", "", "--set attributes: not JSON"),
        ("users track --set attributes.1.a=b", "", "--set attributes.1.a: 1 must be an index of the list, from 0 to 0"),
        ("users track --set nope=1", "", "--set: there is no argument 'nope'; there are: attributes"),
        ("users track --attributes []", "", "--attributes takes JSON: use --input, or --set 'attributes:=JSON'"),
        ("users export-ids --fields-to-export nme", "", "--fields-to-export"),
        ("users delete --external-ids u --braze-ids b", "", "give exactly 1 of external_ids"),
        ("campaigns list --page x", "", "'--page': 'x' is not a valid"),
        ("campaigns details", "", "missing: --campaign-id"),
        ("catalogs items-list", "", "missing: CATALOG_NAME"),
        ("users merge", "", "missing: merge_updates (with --input or --set)"),
        ("email hard-bounces --start-date yesterday", "", "'yesterday' is not a date such as 2027-01-31"),
        ("campaigns data-series --campaign-id c --length 1 --ending-at now", "", "'now' is not a time such as"),
        (
            "campaigns trigger-send --set broadcast=maybe --campaign-id c",
            "",
            "--set broadcast: 'maybe' is not a valid boolean",
        ),
        ("media-library create --asset-file no-such-file", "", "--asset-file"),
        ("nope", "", "No such command 'nope'.\n"),
        ("usrs", "", "No such command 'usrs'. Did you mean 'users'?"),
        ("extract segmen", "", "No such command 'segmen'. Did you mean 'segment'?"),
        ("users trak", "", "No such command 'trak'. Did you mean 'track'?"),
        ("api GET campaigns", "", "must be a path such as"),
    ],
)
def test_errors_name_the_option(words: str, stdin: str, message: str, offline: CommandLine) -> None:
    """A wrong argument is refused before anything is sent, with the name of its option."""
    result = offline(*words.split(), *([] if words == "nope" else ["--dry-run"]), stdin=stdin, code=2)
    assert message in result.stderr
    assert result.stdout == ""


def test_yaml_input(offline: CommandLine) -> None:
    """YAML is read as YAML 1.2: `no` and times are texts. Options and --set replace what is in the file."""
    text = """
    attributes:
      - external_id: no
        time: 2027-01-31T12:00:00Z
        active: true
    """
    printed = json.loads(
        offline(
            "users",
            "track",
            "--input",
            "-",
            "--set",
            "attributes[0].active:=false".replace("[0]", ".0"),
            "--dry-run",
            stdin=text,
        ).stdout
    )
    assert printed["body"] == {"attributes": [{"external_id": "no", "time": "2027-01-31T12:00:00Z", "active": False}]}


def test_set_escapes(offline: CommandLine) -> None:
    """A backslash takes the meaning from a dot, and scalars become what their argument takes."""
    result = offline(
        "users",
        "track",
        "--set",
        'attributes:=[{"external_id": "u"}]',
        "--set",
        r"attributes.0.a\.b=x=y",
        "--dry-run",
    )
    assert json.loads(result.stdout)["body"] == {"attributes": [{"external_id": "u", "a.b": "x=y"}]}
    result = offline("campaigns", "trigger-send", "--set", "campaign-id=c", "--set", "broadcast=true", "--dry-run")
    assert json.loads(result.stdout)["body"] == {"campaign_id": "c", "broadcast": True}


def test_names_of_the_api(offline: CommandLine) -> None:
    """The members of a body may have the names that Braze's documentation gives them."""
    body = {"userName": "a@example.com"}
    result = offline("scim", "users-create", "--input", "-", "--dry-run", stdin=json.dumps(body), code=2)
    assert "there is no argument" not in result.stderr
    assert "--user-name" not in result.stderr


def test_api(braze_command: CommandLine, control: httpx.Client) -> None:
    """Any endpoint can be called; what is no GET has to be confirmed."""
    result = braze_command("api", "GET", "/campaigns/list", "--param", "page=0", "--fields", "name")
    assert json.loads(result.stdout)[0] == {"name": "Spring newsletter"}
    braze_command("api", "post", "/users/track", "--input", "-", stdin='{"attributes": []}', code=2)
    stdin = '{"attributes": [{"external_id": "u1"}]}'
    braze_command("api", "post", "/users/track", "--yes", "--input", "-", "--set", "attributes.0.a=b", stdin=stdin)
    received = control.get("requests").json()["requests"]
    assert [request["path"] for request in received] == ["/campaigns/list", "/users/track"]
    assert received[1]["body"] == {"attributes": [{"external_id": "u1", "a": "b"}]}
    assert "--param" in braze_command("api", "GET", "/campaigns/list", "--param", "page", code=2).stderr
