"""Files of this program in the folders of the platform."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

_OWNER_ONLY = 0o600


def config_folder() -> Path:
    """
    Return the folder of the profiles. ``BRAZE_CONFIG_HOME`` replaces the platform's.
    """
    from platformdirs import user_config_path

    return Path(os.environ.get("BRAZE_CONFIG_HOME") or user_config_path("braze", appauthor=False))


def cache_folder() -> Path:
    """
    Return the folder of what can be fetched again. ``BRAZE_CACHE_HOME`` replaces the platform's.
    """
    from platformdirs import user_cache_path

    return Path(os.environ.get("BRAZE_CACHE_HOME") or user_cache_path("braze", appauthor=False))


def write_private(path: Path, text: str) -> None:
    """
    Replace a file in one step. Only its owner can read it, at any moment.

    Raises:
        OSError: It cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(_OWNER_ONLY)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
