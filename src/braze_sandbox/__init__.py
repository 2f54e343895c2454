"""
A local Braze: remembers what goes in and answers with it, so that a program can be tried without an account.

As a process, for any language: ``python -m braze_sandbox --port 4010``. In a Python program::

    from braze_client import Braze
    from braze_sandbox import Sandbox

    sandbox = Sandbox()
    braze = Braze(api_key="any", base_url="http://127.0.0.1", transport=sandbox.transport())
    braze.users.track(attributes=[{"external_id": "u1", "first_name": "Ada"}])
    print(sandbox.users["u1"]["first_name"])

In the tests of one, pytest has the fixtures ``braze_sandbox``, ``braze`` and ``async_braze``.
"""

from .calls import Answer, Call
from .core import Received, Sandbox
from .faults import Fault

__all__ = ("Answer", "Call", "Fault", "Received", "Sandbox")
