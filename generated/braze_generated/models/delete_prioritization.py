# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

DeletePrioritization = Literal["identified", "most_recently_updated", "unidentified"]

DELETE_PRIORITIZATION_VALUES: set[DeletePrioritization] = {
    "identified",
    "most_recently_updated",
    "unidentified",
}


def check_delete_prioritization(value: str) -> DeletePrioritization:
    if value in DELETE_PRIORITIZATION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DELETE_PRIORITIZATION_VALUES!r}")
