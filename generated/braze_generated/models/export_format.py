# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

ExportFormat = Literal[
    "zip",
    "gzip",
]
"""
Format of the files, for exports to an S3 bucket of your own. Left out, it is `zip`.
"""
