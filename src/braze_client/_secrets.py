"""
Types whose repr is masked.

Values that must not be shown are kept in them, so that no log, traceback or pickle shows them, whichever library holds
them at the time.
"""

from __future__ import annotations

from typing import Any

REDACTED = "[redacted]"


class SecretStr(str):
    """
    A text whose repr is masked, as are its bytes and its pickle.
    """

    __slots__ = ()

    def encode(self, encoding: str = "utf-8", errors: str = "strict") -> SecretBytes:
        """Encode the text, as bytes whose repr is masked."""
        return SecretBytes(super().encode(encoding, errors))

    def __repr__(self) -> str:
        return repr(REDACTED)

    def __reduce__(self) -> tuple[Any, ...]:
        return SecretStr, (REDACTED,)


class SecretBytes(bytes):
    """
    Bytes whose repr is masked, as are their text and their pickle.
    """

    __slots__ = ()

    def decode(self, encoding: str = "utf-8", errors: str = "strict") -> SecretStr:
        """Decode the bytes, as a text whose repr is masked."""
        return SecretStr(super().decode(encoding, errors))

    def __bytes__(self) -> SecretBytes:
        # h11 makes bytes of bytes; they stay masked.
        return self

    def __repr__(self) -> str:
        return repr(REDACTED.encode())

    __str__ = __repr__

    def __reduce__(self) -> tuple[Any, ...]:
        return SecretBytes, (REDACTED.encode(),)
