"""A source that is read once, and closed."""

from __future__ import annotations

from braze_client.errors import SourceError


class ReadOnce:
    """
    The base of sources whose records are gone once they are closed.
    """

    _is_closed = False

    def check_open(self, name: str) -> None:
        """
        Refuse to be read again, since there would seem to be no records.

        Args:
            name: What the source is called in messages.

        Raises:
            SourceError: The source is closed.
        """
        if self._is_closed:
            raise SourceError(f"{name}: the source is closed, as it is after a load; open it again")

    def close(self) -> None:
        """
        Close what was opened.
        """
        self._is_closed = True
