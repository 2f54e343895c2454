"""What the options say that all commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click
from attrs import define

FORMATS = ("json", "jsonl", "csv", "yaml", "table")


@define
class Settings:
    """
    The values of the shared options; None for those that were not given.
    """

    profile: str | None = None
    region: str | None = None
    base_url: str | None = None
    key_file: Path | None = None
    timeout: float | None = None
    output: str | None = None
    fields: str | None = None
    query: str | None = None
    yes: bool | None = None
    dry_run: bool | None = None
    curl: bool | None = None

    @classmethod
    def of(cls, context: click.Context) -> Settings:
        """
        Return the settings of this run of the program.
        """
        return context.ensure_object(cls)


class SharedOption(click.Option):
    """
    An option that may stand before or after the name of a command; the later one counts.
    """

    def __init__(self, *declarations: str, section: str, **attributes: Any) -> None:
        super().__init__(declarations, expose_value=False, callback=_keep, **attributes)
        self.section = section


def _keep(context: click.Context, option: click.Parameter, value: Any) -> None:
    if value is not None and option.name is not None:
        setattr(Settings.of(context), option.name, value)


def connection_options() -> list[click.Parameter]:
    """
    Return the options that say where requests go and with which key.
    """
    section = "Connection"
    return [
        SharedOption(
            "--profile", section=section, metavar="NAME", shell_complete=_profile_names,
            help="Profile to use. [env: BRAZE_PROFILE]",
        ),
        SharedOption("--region", section=section, metavar="ID", help="Instance that issued the key, such as EU-01."),
        SharedOption("--base-url", section=section, metavar="URL", help="Address of a sandbox or a proxy."),
        SharedOption(
            "--key-file", section=section, type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
            help="File that holds the API key. [env: BRAZE_API_KEY_FILE]",
        ),
        SharedOption(
            "--timeout", section=section, type=click.FloatRange(min=0, min_open=True), metavar="SECONDS",
            help="Seconds to wait for each step of a request.",
        ),
    ]  # fmt: skip


def output_options() -> list[click.Parameter]:
    """
    Return the options that choose what is printed, and how.
    """
    section = "Output"
    return [
        SharedOption(
            "--output", "-o", section=section, type=click.Choice(FORMATS),
            help="Format. By default a table on a terminal, otherwise JSON. [env: BRAZE_OUTPUT]",
        ),
        SharedOption(
            "--fields", section=section, metavar="NAMES",
            help="Fields to print of each item, with commas between them: id,name,last_edited.",
        ),
        SharedOption("--query", section=section, metavar="JMESPATH", help="JMESPath expression to apply to the JSON."),
    ]  # fmt: skip


def care_options(*, confirms: bool) -> list[click.Parameter]:
    """
    Return the options that keep a command from doing harm.

    Args:
        confirms: Whether the command asks before it sends.
    """
    section = "Safety"
    options: list[click.Parameter] = []
    if confirms:
        options.append(
            SharedOption(
                "--yes", "-y", section=section, is_flag=True, default=None, help="Send without asking for confirmation."
            )
        )
    options.append(
        SharedOption(
            "--dry-run", section=section, is_flag=True, default=None,
            help="Send nothing; print the request as JSON, with the key masked.",
        )
    )  # fmt: skip
    options.append(
        SharedOption(
            "--curl", section=section, is_flag=True, default=None, help="Send nothing; print the request for curl."
        )
    )
    return options


def _profile_names(context: click.Context, option: click.Parameter, incomplete: str) -> list[str]:
    from ._profiles import Profiles

    return [name for name in Profiles.load().profiles if name.startswith(incomplete)]
