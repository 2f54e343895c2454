"""Compares generated folders, and replaces one by another."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def differences(expected: Path, actual: Path) -> list[str]:
    """
    Return a line for each file that is not the same, byte for byte, in both folders.
    """
    wanted, found = _files(expected), _files(actual)
    lines = [f"missing: {name}" for name in wanted.keys() - found.keys()]
    lines += [f"left over: {name}" for name in found.keys() - wanted.keys()]
    lines += [
        f"differs: {name}"
        for name in wanted.keys() & found.keys()
        if wanted[name].read_bytes() != found[name].read_bytes()
    ]
    return sorted(lines)


@contextmanager
def workspace(target: Path) -> Iterator[Path]:
    """
    Provide an empty folder beside *target*, from which `swap_in` only has to rename, and remove it afterwards.

    A run that was killed leaves its folder behind. The name is always the same, so the next run finds it, moves
    *target* back if it is in there, and removes the rest.
    """
    folder = target.parent / f".{target.name}-work"
    restore(target, folder)
    folder.mkdir(parents=True)
    try:
        yield folder
    finally:
        restore(target, folder)


def swap_in(new: Path, target: Path, folder: Path) -> None:
    """
    Put the folder *new* in the place of *target*, which moves to *folder*. If that fails, *target* is as it was.
    """
    if target.exists():
        target.rename(_old(folder))
    try:
        new.rename(target)
    except BaseException:
        if _old(folder).exists():
            _old(folder).rename(target)
        raise


def restore(target: Path, folder: Path) -> None:
    """
    Remove *folder*. If *target* was moved into it and not replaced, move it back first.
    """
    if not target.exists() and _old(folder).exists():
        _old(folder).rename(target)
    shutil.rmtree(folder, ignore_errors=True)


def _old(folder: Path) -> Path:
    return folder / "old"


def _files(folder: Path) -> dict[str, Path]:
    return {
        path.relative_to(folder).as_posix(): path
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
