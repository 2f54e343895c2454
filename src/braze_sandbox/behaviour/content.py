"""E-mail templates and Content Blocks."""

from __future__ import annotations

import re
from typing import Any

from braze_sandbox.calls import Refused
from braze_sandbox.moments import iso
from braze_sandbox.store import Document

from .pages import changed, cut, modified, only
from .registry import Request, behaviour

_TEMPLATE_FIELDS = ("template_name", "subject", "body", "plaintext_body", "preheader", "tags", "should_inline_css")
_BLOCK_FIELDS = ("name", "description", "content", "state", "tags")


@behaviour("templates_email_create")
def create_template(request: Request) -> Any:
    """
    Make an e-mail template.
    """
    at = iso(request.now)
    template = {
        "email_template_id": request.state.new_uuid(),
        "description": "",
        "tags": [],
        **changed(_TEMPLATE_FIELDS, request.body),
        "created_at": at,
        "updated_at": at,
    }
    _check(request, template)
    request.state.email_templates.save(template)
    return {"email_template_id": template["email_template_id"], "message": "success"}


@behaviour("templates_email_update")
def update_template(request: Request) -> Any:
    """
    Change an e-mail template.
    """
    template = _template(request, request.body["email_template_id"])
    template |= {**changed(_TEMPLATE_FIELDS, request.body), "updated_at": iso(request.now)}
    _check(request, template)
    request.state.email_templates.save(template)
    return {"message": "success"}


@behaviour("templates_email_info")
def show_template(request: Request) -> Any:
    """
    Return an e-mail template.
    """
    return _template(request, request.query["email_template_id"])


@behaviour("templates_email_list")
def list_templates(request: Request) -> Any:
    """
    List e-mail templates without their content.
    """
    found = modified(request, request.state.email_templates, "updated_at")
    leave = only(("email_template_id", "template_name", "created_at", "updated_at", "tags"))
    page = [leave(template) for template in cut(request, found)]
    return {"count": len(found), "templates": page}


def _template(request: Request, key: str) -> Document:
    template = request.state.email_templates.get(key)
    if template is None:
        raise Refused(400, "Email template id is invalid for this workspace")
    return template


def _check(request: Request, template: Document) -> None:
    if not template["template_name"]:
        raise Refused(400, "Template name is required")
    names: list[str] = re.findall(r"\{\{\s*content_blocks\.\$\{([^}|]+?)\s*[}|]", template.get("body") or "")
    for name in names if request.strict else ():
        if not request.state.content_blocks.find(name):
            raise Refused(400, "Email must have valid Content Block names")


@behaviour("content_blocks_create")
def create_block(request: Request) -> Any:
    """
    Make a Content Block, whose name must be new.
    """
    at = iso(request.now)
    block = {
        "content_block_id": request.state.new_uuid(),
        "description": "",
        "state": "active",
        "tags": [],
        **changed(_BLOCK_FIELDS, request.body),
        "created_at": at,
        "last_edited": at,
    }
    return _save_block(request, block)


@behaviour("content_blocks_update")
def update_block(request: Request) -> Any:
    """
    Change a Content Block. An active one keeps its name and stays active.
    """
    block = _block(request, request.body["content_block_id"])
    new = {"state": "active", **changed(_BLOCK_FIELDS, request.body)}
    if block["state"] == "active" and new.get("name", block["name"]) != block["name"]:
        raise Refused(400, "Content Block name cannot be updated for active Content Blocks")
    if block["state"] == "active" and new["state"] == "draft":
        raise Refused(400, "Active Content Block can not be updated to Draft. Create a new Content Block.")
    return _save_block(request, {**block, **new, "last_edited": iso(request.now)})


@behaviour("content_blocks_info")
def show_block(request: Request) -> Any:
    """
    Return a Content Block with its content.
    """
    block = _block(request, request.query["content_block_id"])
    leave = only(
        ("content_block_id", "name", "content", "description", "content_type", "tags", "created_at", "last_edited")
    )
    answer: dict[str, Any] = {**leave(_as_answered(block)), "inclusion_count": 0, "message": "success"}
    if request.query.get("include_inclusion_data"):
        answer["inclusion_data"] = []
    return answer


@behaviour("content_blocks_list")
def list_blocks(request: Request) -> Any:
    """
    List Content Blocks without their content.
    """
    found = modified(request, request.state.content_blocks, "last_edited")
    leave = only(("content_block_id", "name", "content_type", "liquid_tag", "created_at", "last_edited", "tags"))
    page = [{**leave(_as_answered(block)), "inclusion_count": 0} for block in cut(request, found)]
    return {"count": len(found), "content_blocks": page}


def _block(request: Request, key: str) -> Document:
    block = request.state.content_blocks.get(key)
    if block is None:
        raise Refused(400, "Content Block ID is invalid for this workspace")
    return block


def _save_block(request: Request, block: Document) -> Any:
    others = request.state.content_blocks.find(block["name"])
    if any(other["content_block_id"] != block["content_block_id"] for other in others):
        raise Refused(400, "Content Block with this name already exists")
    answered = _as_answered(block)
    if answered["liquid_tag"] in block["content"]:
        raise Refused(400, "Content Block cannot be referenced within itself")
    request.state.content_blocks.save(block)
    return {**only(("content_block_id", "liquid_tag", "created_at"))(answered), "message": "success"}


def _as_answered(block: Document) -> Document:
    # The page does not say how Braze tells the two types apart.
    kind = "html" if "<" in block["content"] else "text"
    return {"content_type": kind, **block, "liquid_tag": f"{{{{content_blocks.${{{block['name']}}}}}}}"}
