# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /templates/email/create"""

from ...client import Endpoint
from ...models.templates_email_create_response import TemplatesEmailCreateResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["templates_email_create"],
    path={},
    query={},
    headers={},
    body={
        "template_name": "template_name",
        "subject": "subject",
        "body": "body",
        "plaintext_body": "plaintext_body",
        "preheader": "preheader",
        "tags": "tags",
        "should_inline_css": "should_inline_css",
    },
    request="TemplatesEmailCreateRequest",
    result=TemplatesEmailCreateResponse,
)
