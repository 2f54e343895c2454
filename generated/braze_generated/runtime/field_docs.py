"""Finds the docstrings of fields, which Python does not keep."""

from __future__ import annotations

import ast
import inspect
from itertools import pairwise


def field_docs(model: type) -> dict[str, str]:
    """
    Return the docstring of each field of a class, by name; an empty dict if there is no source.
    """
    try:
        (definition,) = ast.parse(inspect.getsource(model)).body
    except (OSError, TypeError, SyntaxError):
        return {}
    docs: dict[str, str] = {}
    for field, text in pairwise(getattr(definition, "body", ())):
        match field, text:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(doc))):
                docs[name] = inspect.cleandoc(doc)
            case _:
                pass
    return docs
