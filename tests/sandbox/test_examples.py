"""Every operation accepts its examples, with a response that matches the description."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

import pytest
from jsonschema import Draft202012Validator

from braze_generated.runtime.document import DescribedOperation
from braze_sandbox import Request, Response, Sandbox

from ..operations import DOCUMENT, OPERATIONS, bodies, encoded, wire
from ..operations import response as content_of

KEY = "not-a-real-key"
CASES = [(item, name) for item in OPERATIONS for name in bodies(item)]
IDS = [f"{item.id}-{name}".rstrip("-") for item, name in CASES]


def example_request(item: DescribedOperation, body: Any) -> Request:
    """Return the request of an operation's examples."""
    path, query = item.path, []
    content, headers = encoded(item, body)
    headers["authorization"] = f"Bearer {KEY}"
    for parameter in item.example_parameters:
        value = parameter["example"]
        if parameter["in"] == "path":
            path = path.replace(f"{{{parameter['name']}}}", quote(str(value), safe=""))
        elif parameter["in"] == "header":
            headers[parameter["name"].lower()] = wire(value)
        else:
            values = value if isinstance(value, list) else [value]
            query += [(parameter["name"], wire(entry)) for entry in values]
    return Request(item.method.upper(), path, tuple(query), headers, content)


def check(item: DescribedOperation, response: Response) -> None:
    """Assert that a response matches the description."""
    assert response.status == item.success.status, response.body
    schema = {**content_of(item).reference, "components": DOCUMENT.data["components"]}
    Draft202012Validator(schema).validate(json.loads(response.content or b"{}"))


@pytest.mark.parametrize(("item", "name"), CASES, ids=IDS)
def test_example(item: DescribedOperation, name: str, braze_sandbox: Sandbox) -> None:
    """A new sandbox accepts every example of a request."""
    # This example needs a draft block, and the response examples do not have the state of a block.
    if (item.id, name) == ("content_blocks_update", "renamed_draft"):
        (block,) = [
            block for block in braze_sandbox.state()["content_blocks"] if block["content_block_id"][:4] == "e16a"
        ]
        braze_sandbox.seed({"content_blocks": [{**block, "state": "draft"}]})
    check(item, braze_sandbox.handle(example_request(item, bodies(item)[name])))


@pytest.mark.parametrize("item", OPERATIONS, ids=[item.id for item in OPERATIONS])
def test_known_things(item: DescribedOperation) -> None:
    """A strict sandbox accepts the first example once its subscription groups, send ids and users are seeded."""
    sandbox = Sandbox(strict=True, clock=lambda: 1767605400.0)
    groups = ["5d0a7e36-92c1-4b8f-a4e7-1f63c98b20d5", "c84f19b2-6e07-4d3a-8b51-a02d7f6e93c4"]
    send = {"campaign_id": "3f8a1c52-7d0e-4b96-9a41-6c2d85e0b713", "send_id": "spring-sale-2026-03"}
    name = f"{send['campaign_id']}:{send['send_id']}"
    users = [{"braze_id": "64f1c0de9a3b5e7d2c8f4a61"}, {"braze_id": "66b3d1e07c5a2f9480e6d7a3"}]
    seed = {"subscription_groups": [{"id": group} for group in groups], "sends": [{"name": name, **send}]}
    sandbox.seed({**seed, "users": users})
    check(item, sandbox.handle(example_request(item, next(iter(bodies(item).values())))))


@pytest.mark.parametrize("item", OPERATIONS, ids=[item.id for item in OPERATIONS])
def test_repeatable(item: DescribedOperation) -> None:
    """Two sandboxes with the same seed respond to the same request alike."""
    request = example_request(item, next(iter(bodies(item).values())))
    first, second = (Sandbox(clock=lambda: 1767605400.0).handle(request) for _ in range(2))
    assert first == second
