"""Replacing the generated folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.folders import swap_in, workspace


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """A folder with one file."""
    folder = tmp_path / "generated"
    folder.mkdir()
    (folder / "old").touch()
    return folder


def names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def test_swap_in(target: Path) -> None:
    """The new folder takes the place of the old one, and nothing is left beside it."""
    with workspace(target) as folder:
        (folder / "new").mkdir()
        (folder / "new" / "file").touch()
        swap_in(folder / "new", target, folder)
    assert names(target.parent) == ["generated", "generated/file"]


def test_swap_in_puts_back(target: Path) -> None:
    """If the new folder cannot take its place, the old one is put back."""
    with pytest.raises(FileNotFoundError), workspace(target) as folder:
        swap_in(folder / "missing", target, folder)
    assert names(target.parent) == ["generated", "generated/old"]


def test_killed_while_it_built(target: Path) -> None:
    """What a killed run left beside the target is removed by the next one."""
    left = target.parent / ".generated-work" / "new"
    left.mkdir(parents=True)
    (left / "half").touch()
    with workspace(target) as folder:
        assert names(folder) == []
    assert names(target.parent) == ["generated", "generated/old"]


def test_killed_while_it_swapped(target: Path) -> None:
    """A target that a killed run moved away is restored by the next one, also if that fails."""
    left = target.parent / ".generated-work"
    left.mkdir()
    target.rename(left / "old")
    with pytest.raises(ZeroDivisionError), workspace(target):
        assert names(target) == ["old"]
        raise ZeroDivisionError
    assert names(target.parent) == ["generated", "generated/old"]
