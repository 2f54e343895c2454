# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..runtime.model import ListDecoder, ObjectDecoder, RequestModel
from ..runtime.omit import OMIT, Omit

if TYPE_CHECKING:
    from .whats_app_template_card import WhatsAppTemplateCard
    from .whats_app_variables import WhatsAppVariables


@define(kw_only=True, slots=False, repr=False)
class WhatsAppTemplateMessage(RequestModel):
    """
    A message made from a template that WhatsApp approved. Its header may be a text or an image;
    templates with a document, a video or another medium in the header cannot be sent this way.
    """

    __slots__ = ()
    _required = ("template_name", "template_language_code")

    template_name: str
    """
    Name of the template.
    """

    template_language_code: str
    """
    Language of the template.
    """

    header_variables: WhatsAppVariables | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("WhatsAppVariables")}
    )
    """
    Values for the header, where it is a text; one at most. Required where the header has a variable.
    """

    body_variables: WhatsAppVariables | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("WhatsAppVariables")}
    )
    """
    Values for the text. Required where it has variables.
    """

    button_variables: WhatsAppVariables | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("WhatsAppVariables")}
    )
    """
    Path part of the URL behind a button, one at most; its key is the index of that button. Required
    where the buttons have a variable.
    """

    header_media_uri: str | Omit = OMIT
    """
    URL of the image, where the header is one.
    """

    header_image_uri: str | Omit = OMIT
    """
    Legacy name of `header_media_uri`; give one of the two.
    """

    carousel_cards: Sequence[WhatsAppTemplateCard | Mapping[str, Any]] | Omit = field(
        default=OMIT, metadata={"decode": ListDecoder("WhatsAppTemplateCard")}
    )
    """
    The cards of a carousel template, in order, as many as the template has: from 2 to 10. Required for
    such a template. All have media of the same type, that of the template.
    """
