"""
A local, stateful imitation of the Braze REST API, for trying out and testing programs without a Braze account.

As a process, for any language: ``python -m braze_sandbox --port 4010``. In a Python program::

    from braze_client import Braze
    from braze_sandbox import Sandbox

    sandbox = Sandbox()
    braze = Braze(api_key="any", base_url="http://127.0.0.1", transport=sandbox.transport())
    braze.users.track(attributes=[{"external_id": "u1", "first_name": "Ada"}])
    print(sandbox.users["u1"]["first_name"])

In tests, use the pytest fixtures ``braze_sandbox``, ``braze`` and ``async_braze``.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ._extra import explain

if TYPE_CHECKING:
    from ._control.faults import Fault
    from ._http.asgi import create_app
    from ._http.messages import Request, Response
    from ._sandbox import Received, Sandbox
    from ._state.messages import SentMessage

__all__ = ("Fault", "Received", "Request", "Response", "Sandbox", "SentMessage", "create_app")

_MODULES = {
    "Fault": "._control.faults",
    "Received": "._sandbox",
    "Request": "._http.messages",
    "Response": "._http.messages",
    "Sandbox": "._sandbox",
    "SentMessage": "._state.messages",
    "create_app": "._http.asgi",
}


def __getattr__(name: str) -> Any:
    # pytest loads the plugin of this package wherever the client is installed, even without the extra `sandbox`.
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        module = import_module(_MODULES[name], __name__)
    except ModuleNotFoundError as error:
        raise ImportError(explain(error)) from None
    return getattr(module, name)
