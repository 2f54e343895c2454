# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /templates/email/list"""

from ...client import Endpoint
from ...models.templates_email_list_response import TemplatesEmailListResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["templates_email_list"],
    path={},
    query={
        "modified_after": "modified_after",
        "modified_before": "modified_before",
        "limit": "limit",
        "offset": "offset",
    },
    headers={},
    body=None,
    request=None,
    result=TemplatesEmailListResponse,
)
