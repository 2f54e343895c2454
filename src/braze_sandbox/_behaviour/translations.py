"""Translations of campaigns, Canvases, Content Blocks and templates, and the texts that they translate."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from attrs import frozen

from braze_sandbox._http.messages import HTTPError
from braze_sandbox._state.state import State
from braze_sandbox._state.store import Record

from .pagination import pick
from .registry import OperationRequest, handles

if TYPE_CHECKING:
    from braze_sandbox._description.examples import Examples

_TAG = re.compile(r"{%-?\s*translation\s+([^\s%]+)\s*-?%}(.*?){%-?\s*endtranslation\s*-?%}", re.DOTALL)
_UNKNOWN_LOCALE = "The provided locale code does not exist."
_SINGLE_LANGUAGE = "This message does not support multi-language."
_INVALID_LIQUID = "The provided translations yielded errors when parsing. Please contact Braze for more information."


@frozen(kw_only=True)
class Translated:
    """
    A kind of message, block or template that can be translated.
    """

    operations: str
    """The beginning of the names of its operations."""
    identifiers: tuple[str, ...]
    """The parameters that identify one."""
    find: Callable[..., Record | None]
    """Returns one from a state and its identifiers, or None."""
    is_created_here: bool = False
    """Whether an operation creates it, so that an unknown one does not exist even if the sandbox is not strict."""
    has_error_list: bool = True
    """Whether the message of an error is in a list."""
    unknown_locale: tuple[str, str] = (_UNKNOWN_LOCALE, _UNKNOWN_LOCALE)
    """Braze's messages for an unknown locale when translations are read and written."""
    single_language: str = _SINGLE_LANGUAGE
    """Braze's message for one without translation tags."""

    def key(self, given: Mapping[str, Any]) -> str:
        """
        Return the name under which texts are stored.
        """
        return ":".join([self.operations.removesuffix("_translations"), *(given[name] for name in self.identifiers)])

    def error(self, message: str, status: int = 400) -> HTTPError:
        """
        Return an error in the form of this kind.
        """
        error = HTTPError(status, message)
        if self.has_error_list:
            error.body = {"errors": [{"message": message}]}
        return error


def _find_campaign_message(state: State, campaign_id: str, variation: str) -> Record | None:
    return _message(state.campaigns.get(campaign_id), variation)


def _find_canvas_message(state: State, canvas_id: str, step_id: str, variation: str) -> Record | None:
    steps: list[Record] = (state.canvases.get(canvas_id) or {}).get("steps", [])
    return _message(next((step for step in steps if step.get("id") == step_id), None), variation)


def _message(holder: Record | None, variation: str) -> Record | None:
    return cast("Record | None", ((holder or {}).get("messages") or {}).get(variation))


TRANSLATED = (
    Translated(
        operations="campaigns_translations",
        identifiers=("campaign_id", "message_variation_id"),
        find=_find_campaign_message,
    ),
    Translated(
        operations="canvas_translations",
        identifiers=("workflow_id", "step_id", "message_variation_id"),
        find=_find_canvas_message,
    ),
    Translated(
        operations="content_blocks_translations",
        identifiers=("content_block_id",),
        find=lambda state, identifier: state.content_blocks.get(identifier),
        is_created_here=True,
    ),
    Translated(
        operations="templates_email_translations",
        identifiers=("template_id",),
        find=lambda state, identifier: state.email_templates.get(identifier),
        is_created_here=True,
    ),
    Translated(
        operations="templates_webhook_translations",
        identifiers=("template_id",),
        find=lambda state, identifier: None,
        has_error_list=False,
        unknown_locale=("Invalid locale ID", "Locale not found"),
        single_language="This template does not have multi-language setup",
    ),
)


def _show_source(kind: Translated, request: OperationRequest) -> Any:
    """
    Return the source texts. Those of an unknown message are the texts of the description's example.
    """
    _require_locale(kind, request, request.query.get("locale_id"), kind.unknown_locale[0])
    texts = _source_texts(kind, request, request.query)
    if texts is None:
        return request.response_examples[0]
    return _respond(request, {"translations": {"translation_map": texts}})


def _list(kind: Translated, request: OperationRequest) -> Any:
    """
    List the translations, or the one into the given locale.
    """
    wanted = request.query.get("locale_id")
    _require_locale(kind, request, wanted, kind.unknown_locale[0])
    _source_texts(kind, request, request.query)
    found: list[Record] = []
    for translation in request.state.translations.find(kind.key(request.query)):
        locale = request.state.locales.get(translation["locale_id"])
        if locale is not None and wanted in (None, locale["uuid"]):
            found.append({"translation_map": translation["translation_map"], "locale": locale})
    return _respond(request, {"translations": found})


def _replace(kind: Translated, request: OperationRequest) -> Any:
    """
    Set the translation into one locale. It must have every source text.
    """
    body, key = request.body, kind.key(request.body)
    _require_locale(kind, request, body["locale_id"], kind.unknown_locale[1])
    texts: dict[str, str] = body["translation_map"]
    missing = [f"'{name}'" for name in _source_texts(kind, request, body) or () if name not in texts]
    if missing:
        raise kind.error(f"The provided translations are missing {', '.join(missing)}")
    if any(text.count("{{") != text.count("}}") or text.count("{%") != text.count("%}") for text in texts.values()):
        raise kind.error(_INVALID_LIQUID)
    name = f"{key}:{body['locale_id']}"
    translation = {"name": name, "message": key, "locale_id": body["locale_id"], "translation_map": texts}
    request.state.translations.save(translation)
    return _respond(request, {})


for translated in TRANSLATED:
    handles(f"{translated.operations}_source")(partial(_show_source, translated))
    handles(f"{translated.operations}_list")(partial(_list, translated))
    handles(f"{translated.operations}_replace")(partial(_replace, translated))
    if translated.operations == "templates_email_translations":
        handles("templates_translations_email")(partial(_list, translated))


def _require_locale(kind: Translated, request: OperationRequest, locale_id: str | None, message: str) -> None:
    if locale_id is not None and request.state.locales.get(locale_id) is None:
        raise kind.error(message)


def _source_texts(kind: Translated, request: OperationRequest, given: Mapping[str, Any]) -> dict[str, str] | None:
    """
    Return the texts in translation tags, or else those that were seeded. None if they are unknown.

    Raises:
        HTTPError: There is no such message, or it has no translation tags.
    """
    found = kind.find(request.state, *(given[name] for name in kind.identifiers))
    texts = dict(_tagged_texts(found))
    seeded = None if texts else request.state.source_texts.get(kind.key(given))
    if texts or seeded is not None:
        return texts or cast("Record", seeded)["translation_map"]
    if found is not None:
        raise kind.error(kind.single_language)
    if request.strict or kind.is_created_here:
        raise kind.error("Not Found: there is nothing to translate with this id", 404)
    return None


def _tagged_texts(value: Any) -> Iterator[tuple[str, str]]:
    """
    Yield identifier and text of the translation tags in a JSON value.
    """
    if isinstance(value, str):
        yield from _TAG.findall(value)
    elif isinstance(value, (dict, list)):
        items = cast("Record", value).values() if isinstance(value, dict) else value
        for item in items:
            yield from _tagged_texts(item)


def _respond(request: OperationRequest, result: Record) -> Record:
    """
    Return the properties of the response that the operation has, since not every one has a message.
    """
    content = request.operation.success.content
    return pick({**result, "message": "success"}, content.schema.get("properties", {}) if content else ())


def example_records(examples: Examples) -> Iterator[tuple[str, Record]]:
    """
    Yield kind and record of the locales, source texts and translations in the examples of the description.
    """
    for kind in TRANSLATED:
        listed: list[Record] = [
            entry for example in examples.responses(f"{kind.operations}_list")[:1] for entry in example["translations"]
        ]
        for entry in listed:
            yield "locales", entry["locale"]
        for given in examples.requests(f"{kind.operations}_replace"):
            key = kind.key(given)
            for example in examples.responses(f"{kind.operations}_source"):
                yield "source_texts", {"name": key, **example["translations"]}
            for entry in listed:
                locale_id, texts = entry["locale"]["uuid"], entry["translation_map"]
                name = f"{key}:{locale_id}"
                yield "translations", {"name": name, "message": key, "locale_id": locale_id, "translation_map": texts}
