"""
A local Braze: answers every operation of the description, so that a program can be tried without an account.

As a process, for any language: ``python -m braze_sandbox --port 4010``. In a Python program::

    from braze_client import Braze
    from braze_sandbox import Sandbox

    braze = Braze(api_key="any", base_url="http://127.0.0.1", transport=Sandbox().transport())
"""

from .asgi import create_app
from .core import Answer, Call, Sandbox

__all__ = ("Answer", "Call", "Sandbox", "create_app")
