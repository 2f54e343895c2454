"""The models of what is sent and received. Each is loaded when it is first used."""

from typing import TYPE_CHECKING

from braze_generated.models import __all__ as __all__
from braze_generated.runtime import lazy

if TYPE_CHECKING:
    from braze_generated.models import *  # noqa: F403

__getattr__, __dir__ = lazy.attach(__name__, dict.fromkeys(__all__, "braze_generated.models"))
