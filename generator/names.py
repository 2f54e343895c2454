"""The Python names of arguments and fields."""

from __future__ import annotations

import re

from openapi_python_client.strings import PythonIdentifier

RESERVED = frozenset(("to_dict", "from_dict", "additional_properties", "rate_limit", "self", "custom"))
"""Names that a model uses for something else."""


def python_name(api_name: str) -> str:
    """
    Return the Python name for a name in the API: ``last_edit.time[gt]`` becomes ``last_edit_time_gt``.
    """
    return str(PythonIdentifier(separate(api_name), prefix=""))


def separate(api_name: str) -> str:
    """
    Replace the brackets in a name by underscores. openapi-python-client drops them, and the words run together.
    """
    return re.sub(r"[\[\]]+", "_", api_name).strip("_")


def pascal_case(name: str) -> str:
    """
    Return a name such as ``email_sync`` as the first part of the name of a class.
    """
    return "".join(word.capitalize() for word in re.split("[_-]", name))
