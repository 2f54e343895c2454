"""Email templates and Content Blocks."""

from __future__ import annotations

import re
from typing import Any

from braze_sandbox._http.messages import HTTPError
from braze_sandbox._state.store import Record
from braze_sandbox._time_formats import format_iso

from .pagination import in_modified_range, paginate, pick
from .registry import OperationRequest, handles

_TEMPLATE_FIELDS = ("template_name", "subject", "body", "plaintext_body", "preheader", "tags", "should_inline_css")
_INVALID_TEMPLATE = "Email template id is invalid for this workspace"
_INVALID_BLOCK = "Content Block ID is invalid for this workspace"
_BLOCK_FIELDS = ("name", "description", "content", "state", "tags")


@handles("templates_email_create")
def create_template(request: OperationRequest) -> Any:
    """
    Create an email template.
    """
    now = format_iso(request.now)
    template = {
        "email_template_id": request.state.new_uuid(),
        "description": "",
        "tags": [],
        **pick(request.body, _TEMPLATE_FIELDS),
        "created_at": now,
        "updated_at": now,
    }
    _check_template(request, template)
    request.state.email_templates.save(template)
    return {"email_template_id": template["email_template_id"], "message": "success"}


@handles("templates_email_update")
def update_template(request: OperationRequest) -> Any:
    """
    Update an email template.
    """
    template = request.find("email_templates", request.body["email_template_id"], _INVALID_TEMPLATE)
    template |= {**pick(request.body, _TEMPLATE_FIELDS), "updated_at": format_iso(request.now)}
    _check_template(request, template)
    request.state.email_templates.save(template)
    return {"message": "success"}


@handles("templates_email_info")
def show_template(request: OperationRequest) -> Any:
    """
    Return an email template.
    """
    return request.find("email_templates", request.query["email_template_id"], _INVALID_TEMPLATE)


@handles("templates_email_list")
def list_templates(request: OperationRequest) -> Any:
    """
    List email templates without their content.
    """
    found = in_modified_range(request, request.state.email_templates, "updated_at")
    listed = ("email_template_id", "template_name", "created_at", "updated_at", "tags")
    page = [pick(template, listed) for template in paginate(request, found)]
    return {"count": len(found), "templates": page}


def _check_template(request: OperationRequest, template: Record) -> None:
    if not template["template_name"]:
        raise HTTPError(400, "Template name is required")
    names: list[str] = re.findall(r"\{\{\s*content_blocks\.\$\{([^}|]+?)\s*[}|]", template.get("body") or "")
    for name in names if request.strict else ():
        if not request.state.content_blocks.find(name):
            raise HTTPError(400, "Email must have valid Content Block names")


@handles("content_blocks_create")
def create_block(request: OperationRequest) -> Any:
    """
    Create a Content Block. Its name must be new.
    """
    now = format_iso(request.now)
    block = {
        "content_block_id": request.state.new_uuid(),
        "description": "",
        "state": "active",
        "tags": [],
        **pick(request.body, _BLOCK_FIELDS),
        "created_at": now,
        "last_edited": now,
    }
    return _save_block(request, block)


@handles("content_blocks_update")
def update_block(request: OperationRequest) -> Any:
    """
    Update a Content Block. An active one must keep its name and stay active.
    """
    block = request.find("content_blocks", request.body["content_block_id"], _INVALID_BLOCK)
    new = {"state": "active", **pick(request.body, _BLOCK_FIELDS)}
    if block["state"] == "active" and new.get("name", block["name"]) != block["name"]:
        raise HTTPError(400, "Content Block name cannot be updated for active Content Blocks")
    if block["state"] == "active" and new["state"] == "draft":
        raise HTTPError(400, "Active Content Block can not be updated to Draft. Create a new Content Block.")
    return _save_block(request, {**block, **new, "last_edited": format_iso(request.now)})


@handles("content_blocks_info")
def show_block(request: OperationRequest) -> Any:
    """
    Return a Content Block with its content.
    """
    block = request.find("content_blocks", request.query["content_block_id"], _INVALID_BLOCK)
    shown = ("content_block_id", "name", "content", "description", "content_type", "tags", "created_at", "last_edited")
    response = {**pick(_with_computed(block), shown), "inclusion_count": 0, "message": "success"}
    if request.query.get("include_inclusion_data"):
        response["inclusion_data"] = []
    return response


@handles("content_blocks_list")
def list_blocks(request: OperationRequest) -> Any:
    """
    List Content Blocks without their content.
    """
    found = in_modified_range(request, request.state.content_blocks, "last_edited")
    listed = ("content_block_id", "name", "content_type", "liquid_tag", "created_at", "last_edited", "tags")
    page = [{**pick(_with_computed(block), listed), "inclusion_count": 0} for block in paginate(request, found)]
    return {"count": len(found), "content_blocks": page}


def _save_block(request: OperationRequest, block: Record) -> Any:
    others = request.state.content_blocks.find(block["name"])
    if any(other["content_block_id"] != block["content_block_id"] for other in others):
        raise HTTPError(400, "Content Block with this name already exists")
    complete = _with_computed(block)
    if complete["liquid_tag"] in block["content"]:
        raise HTTPError(400, "Content Block cannot be referenced within itself")
    request.state.content_blocks.save(block)
    return {**pick(complete, ("content_block_id", "liquid_tag", "created_at")), "message": "success"}


def _with_computed(block: Record) -> Record:
    # Braze does not document how it distinguishes the two types.
    kind = "html" if "<" in block["content"] else "text"
    return {"content_type": kind, **block, "liquid_tag": f"{{{{content_blocks.${{{block['name']}}}}}}}"}
