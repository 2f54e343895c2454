# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..runtime.decoding import ListDecoder, ObjectDecoder
from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit

if TYPE_CHECKING:
    from .. import dicts
    from .whats_app_template_card import WhatsAppTemplateCard
    from .whats_app_variables import WhatsAppVariables


@define(kw_only=True, slots=False, repr=False)
class WhatsAppTemplateMessage(RequestModel):
    """
    A message based on a template approved by WhatsApp. Its header can be text or an image; templates
    with a document, a video or other media in the header cannot be sent this way.
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
    Values for a text header, at most one. Required if the header has a variable.
    """

    body_variables: WhatsAppVariables | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("WhatsAppVariables")}
    )
    """
    Values for the text. Required if it has variables.
    """

    button_variables: WhatsAppVariables | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("WhatsAppVariables")}
    )
    """
    Path part of a button's URL, at most one; the key is the index of the button. Required if the
    buttons have a variable.
    """

    header_media_uri: str | Omit = OMIT
    """
    URL of the image for an image header.
    """

    header_image_uri: str | Omit = OMIT
    """
    Legacy name of `header_media_uri`; use only one of the two.
    """

    carousel_cards: Sequence[WhatsAppTemplateCard | dicts.WhatsAppTemplateCard] | Omit = field(
        default=OMIT, metadata={"decode": ListDecoder("WhatsAppTemplateCard")}
    )
    """
    Cards of a carousel template in order, as many as the template has: from 2 to 10. Required for such
    a template. All cards have media of the same type, which is that of the template.
    """
