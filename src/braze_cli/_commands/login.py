"""``braze login``: saves an instance and a key as a profile."""

from __future__ import annotations

import sys

import click

from braze_cli._confirmation import is_interactive
from braze_cli._errors import ExitCode, Failed
from braze_cli._help import CONTEXT, Command
from braze_cli._settings import Settings, connection_options
from braze_client import SettingsError


def _run(in_keyring: bool, check: bool) -> None:
    from braze_cli._profiles import DEFAULT_NAME, Profile, Profiles, write_keyring

    settings = Settings.of(click.get_current_context())
    profiles = Profiles.load()
    name = settings.profile or DEFAULT_NAME
    region = settings.region
    if region is None and settings.base_url is None:
        region = _ask_region()
    key_file = None if settings.key_file is None else str(settings.key_file.absolute())
    key = None if key_file else _ask_key()
    profile = Profile(region, settings.base_url, None if in_keyring else key, key_file, in_keyring and key is not None)
    where = _checked(profile, key, settings, check=check)
    if key is not None and in_keyring:
        write_keyring(name, key)
    profiles.profiles[name] = profile
    profiles.default = profiles.default or name
    profiles.save()
    click.echo(
        f"The profile {name!r} for {where} is saved in {profiles.path}; the key: {profile.key_source()}", err=True
    )


def _ask_region() -> str:
    if not is_interactive():
        raise click.UsageError("pass --region, such as EU-01: the instance that issued the key")
    answer: str = click.prompt("Instance (an id such as EU-01, or the address of the dashboard)", err=True)
    return answer


def _ask_key() -> str:
    """
    Read a key that nobody sees: neither on the screen, nor in the list of processes, nor in the history of the shell.
    """
    if is_interactive():
        key: str = click.prompt("API key", hide_input=True, err=True)
        return key.strip()
    return sys.stdin.readline().strip()


def _checked(profile: object, key: str | None, settings: Settings, *, check: bool) -> str:
    """
    Return where the profile leads to, having tried the key.

    Raises:
        Failed: Braze does not know the key.
        SettingsError: A setting cannot be right.
    """
    from braze_cli._probes import knows_key, probes
    from braze_cli._profiles import Profile, read_key_file
    from braze_client import Braze

    assert isinstance(profile, Profile)
    if key is None and settings.key_file is not None:
        key = read_key_file(settings.key_file)
    if not key:
        raise SettingsError("the key is empty")
    with Braze(key, profile.region, base_url=profile.base_url) as braze:
        where = braze.region.value if braze.region else braze.base_url
        if check and not knows_key(probe.ask(braze) for probe in probes()):
            raise Failed(f"{where} does not know the key, or cannot be reached; nothing was saved", ExitCode.REFUSED)
    return where


login = Command(
    "login",
    context_settings=CONTEXT,
    callback=_run,
    help="""
    Save an instance and a key as a profile.

    The key is asked for on the terminal, or read from standard input: braze login --region EU-01 < key.txt. With
    --key-file, the profile refers to that file instead.
    """,
    params=[
        click.Option(["--keyring", "in_keyring"], is_flag=True, help="Keep the key in the keyring of the system."),
        click.Option(["--check/--no-check"], default=True, help="Whether to try the key first. By default yes."),
        *connection_options(),
    ],
)
