"""Profiles: saved instances and keys, each under a name."""

from __future__ import annotations

import json
import stat
from pathlib import Path
from typing import Any, cast

from attrs import asdict, define, field, frozen

from braze_client import SettingsError

from ._files import config_folder, write_private

DEFAULT_NAME = "default"
KEYRING_SERVICE = "braze"


@frozen
class Profile:
    """
    An instance and a key for it. The key is in the file of the profiles, in a file of its own, or in the keyring.
    """

    region: str | None = None
    base_url: str | None = None
    api_key: str | None = field(default=None, repr=False)
    key_file: str | None = None
    keyring: bool = False

    def where(self) -> str:
        """
        Say where requests go.
        """
        return self.region or self.base_url or "no instance"

    def key_source(self) -> str:
        """
        Say where the key is, without showing it.
        """
        if self.keyring:
            return "keyring of the system"
        return self.key_file or ("file of the profiles" if self.api_key else "none")


@define
class Profiles:
    """
    All profiles, and the one that is used by default.
    """

    path: Path
    profiles: dict[str, Profile] = field(factory=dict)
    default: str | None = None

    @classmethod
    def load(cls) -> Profiles:
        """
        Read the profiles; there are none if there is no file.

        Raises:
            SettingsError: The file cannot be read, or others can read it.
        """
        path = config_folder() / "profiles.json"
        try:
            mode, text = path.stat().st_mode, path.read_text(encoding="utf-8")
        except FileNotFoundError:
            return cls(path)
        except OSError as error:
            raise SettingsError(f"the profiles in {path} cannot be read: {error.strerror}") from None
        if mode & (stat.S_IRWXG | stat.S_IRWXO):
            raise SettingsError(f"others may read the keys in {path}; run: chmod 600 '{path}'")
        try:
            data = cast("dict[str, Any]", json.loads(text))
            return cls(path, {name: Profile(**each) for name, each in data["profiles"].items()}, data["default"])
        except (ValueError, TypeError, KeyError, AttributeError):
            pass
        raise SettingsError(f"{path} is not a file of profiles; remove it and run: braze login")

    def save(self) -> None:
        """
        Write the file of the profiles.
        """
        profiles = {name: asdict(profile) for name, profile in self.profiles.items()}
        write_private(self.path, json.dumps({"default": self.default, "profiles": profiles}, indent=2) + "\n")

    def get(self, name: str) -> Profile:
        """
        Return a profile.

        Raises:
            SettingsError: There is none of this name.
        """
        if name not in self.profiles:
            known = ", ".join(self.profiles) or "none"
            raise SettingsError(f"there is no profile {name!r}. Known: {known}. 'braze login' makes one")
        return self.profiles[name]

    def remove(self, name: str) -> None:
        """
        Forget a profile, and its key in the keyring.

        Raises:
            SettingsError: There is none of this name.
        """
        if self.get(name).keyring:
            forget_in_keyring(name)
        del self.profiles[name]
        if self.default == name:
            self.default = next(iter(self.profiles), None)
        self.save()


def read_key_file(path: Path) -> str:
    """
    Return the key in a file.

    Raises:
        SettingsError: The file cannot be read.
    """
    try:
        return path.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not a text"
    raise SettingsError(f"the key cannot be read from {path}: {reason}")


def read_keyring(name: str) -> str:
    """
    Return the key of a profile in the keyring of the system.

    Raises:
        SettingsError: There is none, or the keyring cannot be used.
    """
    keyring = _keyring()
    try:
        key = keyring.get_password(KEYRING_SERVICE, name)
    except keyring.errors.KeyringError as error:
        raise SettingsError(f"the keyring cannot be read: {error}") from None
    if key is None:
        raise SettingsError(f"the keyring has no key for the profile {name!r}; run: braze login --profile {name}")
    return str(key)


def write_keyring(name: str, key: str) -> None:
    """
    Put the key of a profile into the keyring of the system.

    Raises:
        SettingsError: The keyring cannot be used.
    """
    keyring = _keyring()
    try:
        keyring.set_password(KEYRING_SERVICE, name, key)
    except keyring.errors.KeyringError as error:
        raise SettingsError(f"the keyring cannot be written: {error}") from None


def forget_in_keyring(name: str) -> None:
    """
    Remove the key of a profile from the keyring of the system, if it is there.
    """
    keyring = _keyring()
    try:
        keyring.delete_password(KEYRING_SERVICE, name)
    except keyring.errors.PasswordDeleteError:
        return


def _keyring() -> Any:
    try:
        import keyring
        import keyring.errors
    except ModuleNotFoundError:
        raise SettingsError("the keyring needs an extra: pip install 'braze-openapi-client[cli,keyring]'") from None
    return keyring
