"""
A local Braze: remembers what goes in and answers with it, so that a program can be tried without an account.

As a process, for any language: ``python -m braze_sandbox --port 4010``. In a Python program::

    from braze_client import Braze
    from braze_sandbox import Sandbox

    sandbox = Sandbox()
    braze = Braze(api_key="any", base_url="http://127.0.0.1", transport=sandbox.transport())
    braze.users.track(attributes=[{"external_id": "u1", "first_name": "Ada"}])
    print(sandbox.users["u1"]["first_name"])

In tests, pytest has the fixtures ``braze_sandbox``, ``braze`` and ``async_braze``.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .asgi import create_app
    from .calls import Answer, Call
    from .core import Received, Sandbox
    from .faults import Fault

__all__ = ("Answer", "Call", "Fault", "Received", "Sandbox", "create_app")

_HOMES = {
    "Answer": "calls",
    "Call": "calls",
    "Fault": "faults",
    "Received": "core",
    "Sandbox": "core",
    "create_app": "asgi",
}


def __getattr__(name: str) -> Any:
    # pytest loads the plugin in this package wherever the client is installed, also without the extra `sandbox`.
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{_HOMES[name]}", __name__), name)
