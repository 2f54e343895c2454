# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

Gender = Literal["F", "M", "N", "O", "P"]

GENDER_VALUES: set[Gender] = {
    "F",
    "M",
    "N",
    "O",
    "P",
}


def check_gender(value: str) -> Gender:
    if value in GENDER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GENDER_VALUES!r}")
