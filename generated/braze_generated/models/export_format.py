# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

ExportFormat = Literal[
    "zip",
    "gzip",
]
"""
Format of the files, for exports to your own S3 bucket. Defaults to `zip`.
"""
