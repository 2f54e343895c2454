# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

InterruptionLevel = Literal["active", "critical", "passive", "time-sensitive"]

INTERRUPTION_LEVEL_VALUES: set[InterruptionLevel] = {
    "active",
    "critical",
    "passive",
    "time-sensitive",
}


def check_interruption_level(value: str) -> InterruptionLevel:
    if value in INTERRUPTION_LEVEL_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {INTERRUPTION_LEVEL_VALUES!r}")
