# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /templates/email/info"""

from ...client import Endpoint
from ...models.templates_email_info_response import TemplatesEmailInfoResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["templates_email_info"],
    path={},
    query={"email_template_id": "email_template_id"},
    headers={},
    body=None,
    request=None,
    result=TemplatesEmailInfoResponse,
)
