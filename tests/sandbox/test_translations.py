"""Translations of campaigns, Canvases, Content Blocks, email templates and webhook templates."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from braze_client import BadRequestError, Braze, NotFoundError, PermissionDeniedError
from braze_sandbox import Request, Sandbox

from .test_examples import KEY

GERMAN, SPANISH = "c05f91d7-38ae-4b26-91f4-0e7a5d2c8b63", "7b2e40c9-5d18-4f63-a07e-c94d16f8b352"
FRENCH = {"uuid": "0d3c5b1e-fr", "name": "fr-FR", "country": "France", "language": "French", "locale_key": "fr-fr"}
TEXT = "{% translation title %}Hello{% endtranslation %} {{${first_name}}} {% translation end %}Bye{% endtranslation %}"
TEXTS = {"title": "Hello", "end": "Bye"}
Names = tuple[str, Callable[[Braze], dict[str, str]]]


def new_block(braze: Braze) -> dict[str, str]:
    return {"content_block_id": braze.content_blocks.create(name="block", content=TEXT).content_block_id}


def new_template(braze: Braze) -> dict[str, str]:
    created = braze.templates.email_create(template_name="t", subject="s", body=TEXT)
    return {"template_id": created.email_template_id}


# Namespace and beginning of the methods, and what identifies an object of the kind.
KINDS: list[Names] = [
    ("campaigns.", lambda braze: {"campaign_id": "mine", "message_variation_id": "v1"}),
    ("canvas.", lambda braze: {"workflow_id": "mine", "step_id": "s1", "message_variation_id": "v1"}),
    ("content_blocks.", new_block),
    ("templates.email_", new_template),
    ("templates.webhook_", lambda braze: {"template_id": "mine"}),
]
kinds = pytest.mark.parametrize(("kind", "new"), KINDS, ids=[kind for kind, _ in KINDS])


def call(braze: Braze, kind: str, use: str, **arguments: Any) -> Any:
    namespace, prefix = kind.split(".")
    return getattr(getattr(braze, namespace), f"{prefix}translations_{use}")(**arguments)


def listed(braze: Braze, kind: str, **arguments: Any) -> dict[str, Any]:
    """Return the translations by name of the locale."""
    found = call(braze, kind, "list", **arguments).to_dict()["translations"]
    return {entry["locale"]["name"]: entry["translation_map"] for entry in found}


@kinds
def test_write_and_read(kind: str, new: Callable[[Braze], dict[str, str]], braze: Braze) -> None:
    """A translation replaces the one into the same locale, and is read alone or with the others."""
    ids = new(braze)
    assert listed(braze, kind, **ids) == {}
    german, spanish = {"title": "Hallo", "end": "Bis bald"}, {"title": "Hola", "end": "Adiós"}
    call(braze, kind, "replace", **ids, locale_id=GERMAN, translation_map={**german, "end": "Ende"})
    call(braze, kind, "replace", **ids, locale_id=SPANISH, translation_map=spanish)
    call(braze, kind, "replace", **ids, locale_id=GERMAN, translation_map=german)
    assert listed(braze, kind, **ids) == {"de-DE": german, "es-MX": spanish}
    if kind == "templates.email_":
        found = braze.templates.translations_email(**ids, locale_id=GERMAN).to_dict()["translations"]
        assert [entry["translation_map"] for entry in found] == [german]
    else:
        assert listed(braze, kind, **ids, locale_id=GERMAN) == {"de-DE": german}


@kinds
def test_unknown_locale(
    kind: str, new: Callable[[Braze], dict[str, str]], braze_sandbox: Sandbox, braze: Braze
) -> None:
    """A locale must exist; a new one can be seeded."""
    ids = new(braze)
    with pytest.raises(BadRequestError) as caught:
        call(braze, kind, "replace", **ids, locale_id=FRENCH["uuid"], translation_map=TEXTS)
    message = "Locale not found" if "webhook" in kind else "The provided locale code does not exist."
    assert message in str(caught.value)
    body = {"message": message} if "webhook" in kind else {"errors": [{"message": message}]}
    assert caught.value.response.json() == body
    assert listed(braze, kind, **ids) == {}
    braze_sandbox.seed({"locales": [FRENCH]})
    call(braze, kind, "replace", **ids, locale_id=FRENCH["uuid"], translation_map=TEXTS)
    assert listed(braze, kind, **ids) == {"fr-FR": TEXTS}


@pytest.mark.parametrize(("kind", "new"), KINDS[2:4], ids=["block", "template"])
def test_source(kind: str, new: Callable[[Braze], dict[str, str]], braze: Braze) -> None:
    """The source texts are those in the translation tags; a translation must have all of them, as valid Liquid."""
    ids = new(braze)
    source = call(braze, kind, "source", **ids)
    assert source.to_dict() == {"translations": {"translation_map": TEXTS}, "message": "success"}
    with pytest.raises(BadRequestError, match="are missing 'title', 'end'"):
        call(braze, kind, "replace", **ids, locale_id=GERMAN, translation_map={"other": "a"})
    with pytest.raises(BadRequestError, match="yielded errors when parsing"):
        call(braze, kind, "replace", **ids, locale_id=GERMAN, translation_map={**TEXTS, "end": "{{${first_name}"})
    assert listed(braze, kind, **ids) == {}


def test_message_of_campaign(braze_sandbox: Sandbox, braze: Braze) -> None:
    """The messages of a seeded campaign or Canvas are searched for translation tags."""
    messages = {"v1": {"channel": "email", "subject": TEXT}, "v2": {"channel": "email", "subject": "Hello"}}
    campaign = {"id": "c1", "name": "C", "messages": messages}
    step = {"name": "S", "type": "message", "next_step_ids": [], "next_paths": [], "channels": ["email"]}
    steps = [{**step, "id": "s0", "messages": {}}, {**step, "id": "s1", "messages": messages}]
    canvas = {"id": "c1", "name": "C", "steps": steps}
    braze_sandbox.seed({"campaigns": [campaign], "canvases": [canvas]})
    in_campaign = braze.campaigns.translations_source(campaign_id="c1", message_variation_id="v1")
    in_canvas = braze.canvas.translations_source(workflow_id="c1", step_id="s1", message_variation_id="v1")
    assert in_campaign.translations.translation_map.to_dict() == TEXTS
    assert in_canvas.translations.translation_map.to_dict() == TEXTS
    with pytest.raises(BadRequestError) as caught:
        braze.campaigns.translations_source(campaign_id="c1", message_variation_id="v2")
    assert caught.value.response.json() == {"errors": [{"message": "This message does not support multi-language."}]}


def test_unknown(braze: Braze) -> None:
    """Blocks and email templates must exist. Other unknown things are taken for your own, unless strict."""
    with pytest.raises(NotFoundError):
        braze.content_blocks.translations_list(content_block_id="unknown")
    with pytest.raises(NotFoundError):
        braze.templates.email_translations_replace(template_id="unknown", locale_id=GERMAN, translation_map=TEXTS)
    strict = Braze(KEY, base_url="http://127.0.0.1", transport=Sandbox(strict=True).transport())
    for kind, new in (*KINDS[:2], KINDS[4]):
        with pytest.raises(NotFoundError):
            call(strict, kind, "replace", **new(strict), locale_id=GERMAN, translation_map=TEXTS)


def test_permission_and_body() -> None:
    """Reading and writing need different permissions, and every text must be a string."""
    request = Request(
        "PUT",
        "/campaigns/translations",
        (),
        {"authorization": f"Bearer {KEY}", "content-type": "application/json"},
        b'{"campaign_id": "a", "message_variation_id": "b", "locale_id": "c", "translation_map": {"title": 5}}',
    )
    response = Sandbox().handle(request)
    message = "body translation_map.title: must be a string, got a number"
    assert (response.status, response.body) == (400, {"message": message, "errors": [message]})
    sandbox = Sandbox(api_keys={KEY: ["campaigns.translations.get"]})
    braze = Braze(KEY, base_url="http://127.0.0.1", transport=sandbox.transport())
    ids: dict[str, Any] = {"campaign_id": "mine", "message_variation_id": "v1"}
    assert braze.campaigns.translations_list(**ids).translations == []
    with pytest.raises(PermissionDeniedError):
        braze.campaigns.translations_replace(**ids, locale_id=GERMAN, translation_map=TEXTS)
