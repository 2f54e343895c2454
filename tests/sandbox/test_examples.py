"""Every operation answers its examples as the description promises."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

import pytest
from jsonschema import Draft202012Validator

from braze_generated.runtime.document import DescribedOperation
from braze_sandbox import Answer, Call, Sandbox

from ..operations import DOCUMENT, OPERATIONS, bodies, response

KEY = "not-a-real-key"
CASES = [(item, name) for item in OPERATIONS for name in bodies(item)]
IDS = [f"{item.id}-{name}".rstrip("-") for item, name in CASES]


def call_of(item: DescribedOperation, body: Any) -> Call:
    """Return the call that the examples of an operation make."""
    path, query = item.path, []
    for parameter in item.parameters:
        value = parameter["example"]
        if parameter["in"] == "path":
            path = path.replace(f"{{{parameter['name']}}}", quote(str(value), safe=""))
        else:
            values = value if isinstance(value, list) else [value]
            query += [(parameter["name"], entry if isinstance(entry, str) else json.dumps(entry)) for entry in values]
    content = b"" if body is None else json.dumps(body).encode()
    headers = {"authorization": f"Bearer {KEY}", "content-type": "application/json"}
    return Call(item.method.upper(), path, tuple(query), headers, content)


def check(item: DescribedOperation, answer: Answer) -> None:
    """Assert that an answer is the documented one."""
    assert answer.status == item.success.status, answer.body
    schema = {**response(item).reference, "components": DOCUMENT.data["components"]}
    Draft202012Validator(schema).validate(json.loads(answer.content))


@pytest.mark.parametrize(("item", "name"), CASES, ids=IDS)
def test_example(item: DescribedOperation, name: str, braze_sandbox: Sandbox) -> None:
    """A fresh sandbox takes each example of a request."""
    # This example is about a block that is still a draft, which the answers of the description do not tell.
    if (item.id, name) == ("content_blocks_update", "renamed_draft"):
        (block,) = [
            block for block in braze_sandbox.state()["content_blocks"] if block["content_block_id"][:4] == "e16a"
        ]
        braze_sandbox.seed({"content_blocks": [{**block, "state": "draft"}]})
    check(item, braze_sandbox.answer(call_of(item, bodies(item)[name])))


@pytest.mark.parametrize("item", OPERATIONS, ids=[item.id for item in OPERATIONS])
def test_known_things(item: DescribedOperation) -> None:
    """A strict sandbox takes the first example as well, once the groups and send ids that it names are seeded."""
    sandbox = Sandbox(strict=True, clock=lambda: 1767605400.0)
    groups = ["5d0a7e36-92c1-4b8f-a4e7-1f63c98b20d5", "c84f19b2-6e07-4d3a-8b51-a02d7f6e93c4"]
    send = {"campaign_id": "3f8a1c52-7d0e-4b96-9a41-6c2d85e0b713", "send_id": "spring-sale-2026-03"}
    name = f"{send['campaign_id']}:{send['send_id']}"
    sandbox.seed({"subscription_groups": [{"id": group} for group in groups], "sends": [{"name": name, **send}]})
    check(item, sandbox.answer(call_of(item, next(iter(bodies(item).values())))))


@pytest.mark.parametrize("item", OPERATIONS, ids=[item.id for item in OPERATIONS])
def test_repeatable(item: DescribedOperation) -> None:
    """The same calls are answered alike by another sandbox with the same seed."""
    call = call_of(item, next(iter(bodies(item).values())))
    first, second = (Sandbox(clock=lambda: 1767605400.0).answer(call) for _ in range(2))
    assert first == second
