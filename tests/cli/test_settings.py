"""Where the key and the instance come from: options, environment, files, keyring, profiles."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import httpx
import keyring
import keyring.backend
import pytest

from braze_cli._files import write_private
from braze_cli._probes import Answer, Probe
from braze_cli._profiles import Profiles
from braze_client import SettingsError

from ..conftest import KEY
from .conftest import CommandLine

LIST = ("campaigns", "list", "--fields", "name", "--query", "campaigns[0].name")


class Keyring(keyring.backend.KeyringBackend):
    """A keyring in memory."""

    priority = 1.0

    def __init__(self) -> None:
        self.keys: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.keys.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.keys[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.keys[service, username]


@pytest.fixture
def memory(monkeypatch: pytest.MonkeyPatch) -> Keyring:
    """The keyring of the system."""
    fake = Keyring()
    monkeypatch.setattr(keyring.core, "_keyring_backend", fake)
    return fake


@pytest.fixture
def braze(fresh: str) -> CommandLine:
    """The command line on a machine without any settings."""
    return CommandLine()


@pytest.fixture
def other(sandbox_url: str) -> str:
    """Another address of the same sandbox."""
    return sandbox_url.replace("127.0.0.1", "localhost")


def login(braze: CommandLine, url: str, *options: str, key: str = KEY, code: int = 0) -> str:
    return braze("login", "--base-url", url, *options, stdin=f"{key}\n", code=code).output


def file() -> Path:
    return Profiles.load().path


def test_login(braze: CommandLine, fresh: str) -> None:
    """A profile is saved for its owner alone, used from then on, and forgotten by logout. The key is never shown."""
    output = login(braze, fresh)
    assert stat.S_IMODE(file().stat().st_mode) == 0o600
    assert stat.S_IMODE(file().parent.stat().st_mode) == 0o700
    assert list(file().parent.iterdir()) == [file()], "a temporary file was left behind"
    assert json.loads(braze(*LIST).stdout) == "Spring newsletter"
    shown = braze("profiles").stdout
    assert json.loads(shown) == [{"name": "default", "default": True, "instance": fresh, "key": "file of the profiles"}]
    assert KEY not in output + shown + repr(Profiles.load())
    braze("logout")
    assert json.loads(braze("profiles").stdout) == []
    assert "run 'braze login'" in braze(*LIST, code=2).stderr.lower()


def test_login_tries_the_key(braze: CommandLine, fresh: str) -> None:
    """A key that the instance does not know is not saved, unless nobody asks."""
    assert "does not know the key" in login(braze, fresh, key="another-key-1234", code=3)
    assert not file().exists()
    login(braze, fresh, "--no-check", key="another-key-1234")
    assert "401" in braze(*LIST, code=3).stderr


@pytest.mark.parametrize(("options", "message"), [((), "--region"), (("--region", "XX-99"), "is not a Braze instance")])
def test_login_needs_an_instance(options: tuple[str, ...], message: str, braze: CommandLine) -> None:
    """An instance has to be named, and to exist."""
    assert message in braze("login", *options, stdin=f"{KEY}\n", code=2).stderr
    assert not file().exists()


def test_login_needs_a_key(braze: CommandLine) -> None:
    """An empty key is refused."""
    assert "the key is empty" in braze("login", "--region", "EU-01", stdin="\n", code=2).stderr


def test_prompt_is_hidden(braze: CommandLine, fresh: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a terminal, the key is asked for, and not echoed."""
    monkeypatch.setattr("braze_cli._commands.login.is_interactive", lambda: True)
    output = braze("login", "--base-url", fresh, stdin=f"{KEY}\n").output
    assert "API key:" in output
    assert KEY not in output


def test_profiles(braze: CommandLine, fresh: str, other: str) -> None:
    """There can be several profiles; an option, a variable or the default chooses one."""
    login(braze, fresh, "--profile", "eu")
    login(braze, other, "--profile", "us")
    rows = json.loads(braze("profiles").stdout)
    assert [(row["name"], row["default"]) for row in rows] == [("eu", True), ("us", False)]

    def used(*options: str, profile: str = "") -> str:
        return str(
            json.loads(braze("campaigns", "list", "--dry-run", *options, env={"BRAZE_PROFILE": profile}).stdout)["url"]
        )

    assert used().startswith(fresh)
    assert used("--profile", "us").startswith(other)
    assert used(profile="us").startswith(other)
    assert used("--profile", "eu", profile="us").startswith(fresh)
    braze("profiles", "--default", "us")
    assert used().startswith(other)
    braze("logout", "--profile", "us")
    assert used().startswith(fresh)
    assert "there is no profile 'us'. Known: eu" in braze(*LIST, "--profile", "us", code=2).stderr
    assert "there is no profile 'x'" in braze("profiles", "--default", "x", code=2).stderr


def test_settings_are_not_mixed(braze: CommandLine, fresh: str, other: str) -> None:
    """The environment replaces the default profile as a whole, and a chosen profile the environment."""
    login(braze, fresh)
    environment = {"BRAZE_API_KEY": "unknown-key-123", "BRAZE_BASE_URL": other}
    assert "401" in braze(*LIST, code=3, env=environment).stderr
    assert json.loads(braze(*LIST, "--profile", "default", env=environment).stdout) == "Spring newsletter"
    assert "no region is set" in braze(*LIST, code=2, env={"BRAZE_API_KEY": "unknown-key-123"}).stderr


def test_key_file(braze: CommandLine, fresh: str, tmp_path: Path) -> None:
    """A key can be in a file, to which a profile can refer."""
    path = tmp_path / "key"
    path.write_text(f"{KEY}\n", encoding="utf-8")
    assert json.loads(braze(*LIST, "--key-file", str(path), "--base-url", fresh).stdout) == "Spring newsletter"
    assert (
        json.loads(braze(*LIST, "--base-url", fresh, env={"BRAZE_API_KEY_FILE": str(path)}).stdout)
        == "Spring newsletter"
    )
    login(braze, fresh, "--key-file", str(path), key="")
    assert KEY not in file().read_text(encoding="utf-8")
    assert json.loads(braze(*LIST).stdout) == "Spring newsletter"
    path.unlink()
    assert f"the key cannot be read from {path}" in braze(*LIST, code=2).stderr


def test_keyring(braze: CommandLine, fresh: str, memory: Keyring) -> None:
    """A key can be in the keyring, and leaves it with the profile."""
    login(braze, fresh, "--keyring", "--profile", "eu")
    assert memory.keys == {("braze", "eu"): KEY}
    assert KEY not in file().read_text(encoding="utf-8")
    assert json.loads(braze(*LIST).stdout) == "Spring newsletter"
    memory.keys.clear()
    assert "the keyring has no key for the profile 'eu'" in braze(*LIST, code=2).stderr
    memory.keys["braze", "eu"] = KEY
    braze("logout", "--profile", "eu")
    assert memory.keys == {}


def test_open_file_is_refused(braze: CommandLine, fresh: str) -> None:
    """A file that others can read is not used."""
    login(braze, fresh)
    file().chmod(0o644)
    with pytest.raises(SettingsError, match="others may read the keys"):
        Profiles.load()
    assert "chmod 600" in braze(*LIST, code=2).stderr


@pytest.mark.parametrize("text", ["{", "[]", "{}", '{"default": null, "profiles": {"a": {"b": 1}}}'])
def test_broken_file(text: str, braze: CommandLine) -> None:
    """A file that is not one of profiles is named, and its content is not shown."""
    path = file()
    write_private(path, text)
    error = braze(*LIST, code=2).stderr
    assert "is not a file of profiles" in error
    assert str(path) in error


def test_write_is_atomic(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """If a file cannot be written, the old one stays as it was."""
    path = tmp_path / "folder" / "file"
    write_private(path, "old")

    def fail(descriptor: int) -> None:
        raise OSError("disk full")

    monkeypatch.setattr("braze_cli._files.os.fsync", fail)
    with pytest.raises(OSError, match="disk full"):
        write_private(path, "new")
    assert path.read_text(encoding="utf-8") == "old"
    assert list(path.parent.iterdir()) == [path]


def test_doctor(braze_command: CommandLine, control: httpx.Client, fresh: str) -> None:
    """A healthy connection passes all checks, and only reads were sent."""
    control.put("time", json={}).raise_for_status()
    rows = {row["check"]: row for row in json.loads(braze_command("doctor").stdout)}
    assert [name for name, row in rows.items() if row["ok"] is not True] == []
    assert rows["reachable"]["detail"] == fresh
    assert "permission campaigns.list" in rows
    assert {request["method"] for request in control.get("requests").json()["requests"]} == {"GET"}


def test_doctor_finds_a_wrong_key(braze_command: CommandLine) -> None:
    """A key of another instance is told from missing permissions."""
    result = braze_command("doctor", code=3, env={"BRAZE_API_KEY": "key-of-another-instance"})
    rows = {row["check"]: row["ok"] for row in json.loads(result.stdout)}
    assert rows["key fits the instance"] is False
    assert not any(name.startswith("permission") for name in rows)
    assert "does not know the key" in result.stderr


def test_doctor_lists_missing_permissions(braze_command: CommandLine, control: httpx.Client) -> None:
    """A missing permission is no failure of the connection, and a failure of Braze says nothing about permissions."""
    control.post("faults", json={"operation": "canvas_list", "status": 403}).raise_for_status()
    control.post("faults", json={"operation": "segments_list", "status": 503}).raise_for_status()
    rows = {row["check"]: row["ok"] for row in json.loads(braze_command("doctor").stdout)}
    assert rows["permission canvas.list"] is False
    assert rows["permission segments.list"] is None
    assert rows["permission campaigns.list"] is True


def test_doctor_names_the_proxy(monkeypatch: pytest.MonkeyPatch, offline: CommandLine) -> None:
    """A proxy is named without its password; if nothing answers, the other checks are left out."""
    monkeypatch.setenv("HTTPS_PROXY", "http://user:secret@proxy.example.com:8080")
    monkeypatch.setattr(Probe, "ask", lambda *_: Answer(0, "no route", {}))
    result = offline("doctor", code=8)
    rows = {row["check"]: row for row in json.loads(result.stdout)}
    assert rows["proxy"]["detail"] == "proxy.example.com"
    assert list(rows) == ["settings", "proxy", "reachable"]
    assert "secret" not in result.output
