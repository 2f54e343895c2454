# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

Prioritization = Literal["identified", "least_recently_updated", "most_recently_updated", "unidentified"]

PRIORITIZATION_VALUES: set[Prioritization] = {
    "identified",
    "least_recently_updated",
    "most_recently_updated",
    "unidentified",
}


def check_prioritization(value: str) -> Prioritization:
    if value in PRIORITIZATION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PRIORITIZATION_VALUES!r}")
