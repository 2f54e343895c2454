# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, many, one

if TYPE_CHECKING:
    from .whats_app_template_card import WhatsAppTemplateCard
    from .whats_app_variables import WhatsAppVariables


class WhatsAppTemplateMessage(Model):
    """
    A message made from a template that WhatsApp approved. Its header may be a text or an image;
    templates with a document, a video or another medium in the header cannot be sent this way.
    """

    __slots__ = ()
    _required = ["template_name", "template_language_code"]

    def __init__(
        self,
        *,
        template_name: str,
        template_language_code: str,
        header_variables: WhatsAppVariables | Mapping[str, Any] | Omit = OMIT,
        body_variables: WhatsAppVariables | Mapping[str, Any] | Omit = OMIT,
        button_variables: WhatsAppVariables | Mapping[str, Any] | Omit = OMIT,
        header_media_uri: str | Omit = OMIT,
        header_image_uri: str | Omit = OMIT,
        carousel_cards: Sequence[WhatsAppTemplateCard | Mapping[str, Any]] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "template_name": template_name,
                "template_language_code": template_language_code,
                "header_variables": header_variables,
                "body_variables": body_variables,
                "button_variables": button_variables,
                "header_media_uri": header_media_uri,
                "header_image_uri": header_image_uri,
                "carousel_cards": carousel_cards,
            },
        )

    template_name: Field[str] = Field("template_name")
    """
    Name of the template.
    """

    template_language_code: Field[str] = Field("template_language_code")
    """
    Language of the template.
    """

    header_variables: Field[WhatsAppVariables | None] = Field("header_variables", one("WhatsAppVariables"))
    """
    Values for the header, where it is a text; one at most. Required where the header has a variable.
    """

    body_variables: Field[WhatsAppVariables | None] = Field("body_variables", one("WhatsAppVariables"))
    """
    Values for the text. Required where it has variables.
    """

    button_variables: Field[WhatsAppVariables | None] = Field("button_variables", one("WhatsAppVariables"))
    """
    Path part of the URL behind a button, one at most; its key is the index of that button. Required
    where the buttons have a variable.
    """

    header_media_uri: Field[str | None] = Field("header_media_uri")
    """
    URL of the image, where the header is one.
    """

    header_image_uri: Field[str | None] = Field("header_image_uri")
    """
    Legacy name of `header_media_uri`; give one of the two.
    """

    carousel_cards: Field[list[WhatsAppTemplateCard] | None] = Field("carousel_cards", many("WhatsAppTemplateCard"))
    """
    The cards of a carousel template, in order, as many as the template has: from 2 to 10. Required for
    such a template. All have media of the same type, that of the template.
    """
