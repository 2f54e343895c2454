"""Makes the client from the options, the environment and the profiles."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from braze_client import SettingsError

from ._profiles import DEFAULT_NAME, Profile, Profiles, read_key_file, read_keyring
from ._settings import Settings

if TYPE_CHECKING:
    import httpx

    from braze_client import Braze

PLACEHOLDER = "no-key-is-set"
"""The key of requests that are printed and not sent."""


@frozen
class Connection:
    """
    Where requests go, and with which key.
    """

    origin: str
    """Where the settings come from, in words."""
    region: str | None
    base_url: str | None
    key: Callable[[], str] = field(repr=False)

    @classmethod
    def of(cls, settings: Settings) -> Connection:
        """
        Choose the settings. They are never mixed: a key works on one instance only.

        A profile that was chosen by name comes first, then the environment, then the default profile. Options
        replace single settings of it.

        Raises:
            SettingsError: There are none, or a file of them cannot be read.
        """
        name = settings.profile or os.environ.get("BRAZE_PROFILE")
        file = settings.key_file or os.environ.get("BRAZE_API_KEY_FILE")
        if name or not (file or os.environ.get("BRAZE_API_KEY")):
            profiles = Profiles.load()
            name = name or profiles.default
            if name is not None:
                return cls._of_profile(name, profiles.get(name), settings)
        region, base_url = settings.region, settings.base_url
        if region is None and base_url is None:
            region, base_url = os.environ.get("BRAZE_REGION"), os.environ.get("BRAZE_BASE_URL")
        if file:
            path = Path(file)
            return cls(f"key from {path}", region or None, base_url or None, lambda: read_key_file(path))
        return cls("key from BRAZE_API_KEY", region or None, base_url or None, _key_in_environment)

    @classmethod
    def _of_profile(cls, name: str, profile: Profile, settings: Settings) -> Connection:
        region, base_url = settings.region, settings.base_url
        if region is None and base_url is None:
            region, base_url = profile.region, profile.base_url
        return cls(f"profile {name}", region, base_url, lambda: key_of(name, profile, settings.key_file))

    def client(self, *, transport: httpx.BaseTransport | None = None, **options: Any) -> Braze:
        """
        Return a client.

        Args:
            transport: What carries the requests, in place of httpx's own. Then no key is needed.
            options: See `braze_client.ClientOptions`.

        Raises:
            SettingsError: A setting is missing or not understood.
        """
        from braze_client import Braze

        key = PLACEHOLDER if transport is not None else self.key()
        return Braze(key, self.region, base_url=self.base_url, transport=transport, **options)


def key_of(name: str, profile: Profile, key_file: Path | None = None) -> str:
    """
    Return the key of a profile.

    Raises:
        SettingsError: There is none, or it cannot be read.
    """
    if key_file is not None or profile.key_file is not None:
        return read_key_file(key_file or Path(str(profile.key_file)))
    if profile.keyring:
        return read_keyring(name)
    if not profile.api_key:
        raise SettingsError(f"the profile {name!r} has no key; run: braze login --profile {name}")
    return profile.api_key


def _key_in_environment() -> str:
    key = os.environ.get("BRAZE_API_KEY", "")
    if not key:
        raise SettingsError("no API key is set. Run 'braze login', or set BRAZE_API_KEY and BRAZE_REGION")
    return key


def open_client(settings: Settings, *, transport: httpx.BaseTransport | None = None, **options: Any) -> Braze:
    """
    Return a client for the settings of this run.
    """
    if settings.timeout is not None:
        options["timeout"] = settings.timeout
    return Connection.of(settings).client(transport=transport, **options)


__all__ = ["DEFAULT_NAME", "Connection", "key_of", "open_client"]
