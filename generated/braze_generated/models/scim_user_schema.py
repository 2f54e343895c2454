# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

ScimUserSchema = Literal["urn:ietf:params:scim:schemas:core:2.0:User",]
"""
Identifier of the SCIM schema of users.
"""
