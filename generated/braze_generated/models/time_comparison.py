# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

TimeComparison = Literal["after", "before"]

TIME_COMPARISON_VALUES: set[TimeComparison] = {
    "after",
    "before",
}


def check_time_comparison(value: str) -> TimeComparison:
    if value in TIME_COMPARISON_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TIME_COMPARISON_VALUES!r}")
