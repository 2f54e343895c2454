"""The models of what is sent and received. Each is loaded when it is first used."""

from typing import TYPE_CHECKING

from braze_generated.models import __dir__ as __dir__
from braze_generated.models import __getattr__ as __getattr__

if TYPE_CHECKING:
    from braze_generated.models import *  # noqa: F403
