# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

ScimDepartment = Literal[
    "agency",
    "bi",
    "c_suite",
    "engineering",
    "finance",
    "marketing",
    "pm",
]
"""
Department of a dashboard user.
"""
