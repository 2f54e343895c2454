"""The options of the format ``braze``, which Spark shows to whoever may see a plan."""

from __future__ import annotations

import os
import pkgutil
from collections.abc import Callable, Mapping
from urllib.parse import urlsplit
from uuid import uuid4

from attrs import define, field

from braze_client import Braze
from braze_client.errors import SettingsError

from .ledger import EXPIRY
from .partition import Job, connect

LEDGER = "BRAZE_LEDGER"
"""The variable with the address of the ledger, if that must not be seen."""
_SECRETS = ("apikey", "token", "secret", "password", "authorization")


@define
class Settings:
    """
    The options of one read or write; names are the same in any case.
    """

    _given: dict[str, str] = field(repr=False)
    _unused: set[str]

    @classmethod
    def of(cls, options: Mapping[str, str]) -> Settings:
        """
        Return the options.

        Raises:
            SettingsError: One of them would show a secret.
        """
        given = {name.lower(): value for name, value in options.items()}
        for name in given:
            if any(secret in name.replace("_", "") for secret in _SECRETS):
                raise SettingsError(
                    f"{name}: Spark shows options in plans and in its user interface. Set BRAZE_API_KEY in the "
                    "environment of the executors, or the option connect to the MODULE:FUNCTION that makes the client"
                )
        return cls(given, set(given))

    def text(self, name: str, default: str | None = None) -> str | None:
        """
        Return an option.
        """
        self._unused.discard(name)
        return self._given.get(name, default)

    def needed(self, name: str) -> str:
        """
        Return an option that has to be given.

        Raises:
            SettingsError: It is missing.
        """
        value = self.text(name)
        if value is None:
            raise SettingsError(f"the format braze needs the option {name}")
        return value

    def number(self, name: str, default: int) -> int:
        """
        Return an option that is a number from 1.

        Raises:
            SettingsError: It is none.
        """
        value = self.text(name, str(default)) or ""
        if not value.isdecimal() or int(value) < 1:
            raise SettingsError(f"{name} must be a number, 1 or more")
        return int(value)

    def rest(self) -> dict[str, str]:
        """
        Return the options that nobody asked for.
        """
        return {name: self._given[name] for name in sorted(self._unused)}

    def check_all_used(self) -> None:
        """
        Refuse options that have no effect.

        Raises:
            SettingsError: There are some.
        """
        if self._unused:
            raise SettingsError(f"the format braze has no option {', '.join(sorted(self._unused))}")

    def client(self) -> Callable[[], Braze]:
        """
        Return what makes the client, where it is needed.
        """
        name = self.text("connect")
        return connect if name is None else Connect(name)

    def ledger(self) -> str | None:
        """
        Return the address of the ledger.

        Raises:
            SettingsError: It shows a password.
        """
        address = self.text("ledger")
        if address is None:
            return os.environ.get(LEDGER)
        if urlsplit(address).password:
            raise SettingsError(f"ledger: Spark shows options, and the address has a password; set {LEDGER} instead")
        return address

    def write_job(self) -> tuple[Job, str | None]:
        """
        Return what to write, and the file for the report.

        Raises:
            SettingsError: An option has a value that it cannot have, or is unknown.
        """
        job = Job(
            into=self.text("into") or "attributes",
            endpoint=self.text("endpoint") or "track",
            record_key=self.text("record_key") or "external_id",
            name=self.text("job") or uuid4().hex,
            connect=self.client(),
            ledger=self.ledger(),
            expiry=self.number("expiry", EXPIRY),
            concurrency=self.number("concurrency", 16),
            timezone=self.text("timezone"),
        )
        report = self.text("report")
        self.check_all_used()
        return job, report


@define
class Connect:
    """
    Makes a client by a function that is found where it is called.
    """

    name: str

    def __call__(self) -> Braze:
        """
        Return the client.

        Raises:
            SettingsError: There is no such function.
        """
        try:
            function = pkgutil.resolve_name(self.name)
        except (ImportError, AttributeError, ValueError):
            raise SettingsError(f"connect: there is no {self.name!r}; it must be MODULE:FUNCTION") from None
        made: Braze = function()
        return made
