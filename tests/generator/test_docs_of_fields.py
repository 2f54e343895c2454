"""What readers of the generated code see: `help`, and docstrings with paragraphs."""

from __future__ import annotations

import pydoc

from braze_client import models
from generator.docstrings import wrap


def test_help() -> None:
    """`help` shows the docs of each field."""
    text = pydoc.plain(pydoc.render_doc(models.Event))
    assert "Name of the event." in text
    assert models.Event.name.__doc__ == "Name of the event."


def test_paragraphs() -> None:
    """Paragraphs of a description stay apart."""
    assert wrap("One\nline.\n\n\nAnother\none.\n") == "One line.\n\nAnother one."
    assert wrap("") == ""
    assert "\n\n" in (models.UserAttributes.__doc__ or "")
