# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /templates/email/update"""

from ...client import Endpoint
from ...models.templates_email_update_response import TemplatesEmailUpdateResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["templates_email_update"],
    path={},
    query={},
    headers={},
    body={
        "email_template_id": "email_template_id",
        "template_name": "template_name",
        "subject": "subject",
        "body": "body",
        "plaintext_body": "plaintext_body",
        "preheader": "preheader",
        "tags": "tags",
        "should_inline_css": "should_inline_css",
    },
    request="TemplatesEmailUpdateRequest",
    result=TemplatesEmailUpdateResponse,
)
