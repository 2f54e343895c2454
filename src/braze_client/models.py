"""The models of what is sent and received. Each is loaded when it is first used."""

from typing import TYPE_CHECKING, Any

import braze_generated.models as _generated

if TYPE_CHECKING:
    from braze_generated.models import *  # noqa: F403


def __getattr__(name: str) -> Any:
    return getattr(_generated, name)


def __dir__() -> list[str]:
    return dir(_generated)
