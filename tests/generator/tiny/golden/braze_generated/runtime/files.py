"""Files to upload."""

from __future__ import annotations

from os import PathLike
from pathlib import Path
from typing import Self

from attrs import field, frozen


@frozen
class File:
    """
    A file to upload. Its repr does not show the content.
    """

    name: str
    """Its name with the extension, which tells Braze what kind of file it is."""
    content: bytes = field(repr=False)

    @classmethod
    def read(cls, path: str | PathLike[str]) -> Self:
        """
        Return the file at *path*.

        Raises:
            OSError: It cannot be read.
        """
        file = Path(path)
        return cls(file.name, file.read_bytes())
