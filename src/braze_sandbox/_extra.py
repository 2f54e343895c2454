"""What to say if the extra ``sandbox`` is not installed."""

from __future__ import annotations

HOW_TO_INSTALL = "pip install 'braze-openapi-client[sandbox]'"


def explain(error: ModuleNotFoundError) -> str:
    """
    Return one line that says what to install.
    """
    return f"braze_sandbox needs the module {error.name}, which is not installed: {HOW_TO_INSTALL}"
