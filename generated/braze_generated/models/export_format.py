# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

ExportFormat = Literal["gzip", "zip"]

EXPORT_FORMAT_VALUES: set[ExportFormat] = {
    "gzip",
    "zip",
}


def check_export_format(value: str) -> ExportFormat:
    if value in EXPORT_FORMAT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EXPORT_FORMAT_VALUES!r}")
