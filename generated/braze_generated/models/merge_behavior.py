# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

MergeBehavior = Literal["merge", "none"]

MERGE_BEHAVIOR_VALUES: set[MergeBehavior] = {
    "merge",
    "none",
}


def check_merge_behavior(value: str) -> MergeBehavior:
    if value in MERGE_BEHAVIOR_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {MERGE_BEHAVIOR_VALUES!r}")
