# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

WebhookMethod = Literal[
    "POST",
    "PUT",
    "DELETE",
    "GET",
]
"""
HTTP method of the request. `PATCH` is not supported.
"""
