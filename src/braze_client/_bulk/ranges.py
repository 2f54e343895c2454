"""Sets of whole numbers that are kept as ranges, since what has been done of a long list is mostly one piece."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator


class Ranges:
    """
    A set of whole numbers.
    """

    def __init__(self, pairs: Iterable[tuple[int, int]] = ()) -> None:
        self._firsts: list[int] = []
        self._lasts: list[int] = []
        for first, last in pairs:
            self.add(first, last)

    def add(self, first: int, last: int) -> None:
        """
        Add the numbers from *first* to *last*, both included.
        """
        start = bisect_right(self._lasts, first - 2)  # the first range that touches the new one
        end = bisect_right(self._firsts, last + 1)
        if start < end:
            first, last = min(first, self._firsts[start]), max(last, self._lasts[end - 1])
        self._firsts[start:end] = [first]
        self._lasts[start:end] = [last]

    def __contains__(self, number: int) -> bool:
        place = bisect_right(self._firsts, number) - 1
        return place >= 0 and number <= self._lasts[place]

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return zip(self._firsts, self._lasts, strict=True)

    def __bool__(self) -> bool:
        return bool(self._firsts)

    def __str__(self) -> str:
        return ",".join(f"{first}-{last}" for first, last in self)

    @classmethod
    def parse(cls, text: str) -> Ranges:
        """
        Return what ``str`` made a text of.
        """
        pairs = (part.split("-") for part in text.split(",") if part)
        return cls((int(first), int(last)) for first, last in pairs)

    @classmethod
    def of(cls, numbers: Iterable[int]) -> Ranges:
        """
        Return the set of *numbers*.
        """
        ranges = cls()
        for number in numbers:
            # As a rule, they come in order.
            if ranges._lasts and ranges._lasts[-1] == number - 1:
                ranges._lasts[-1] = number
            else:
                ranges.add(number, number)
        return ranges
