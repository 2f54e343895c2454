"""Compares generated folders, and replaces one by another."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .build import DOCUMENT, HEADER, PACKAGE, RUNTIME, STAMP


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


class NotGenerated(Exception):
    """
    The target is, or contains, something that the generator did not make.
    """


def check_target(target: Path) -> None:
    """
    Check that replacing *target* loses nothing: that it does not exist, is empty, or was generated.

    Raises:
        NotGenerated: See `NotGenerated`.
    """
    if target.is_symlink() or (target.exists() and not target.is_dir()):
        raise NotGenerated(f"{target} is not a folder; nothing was changed")
    is_ours = (target / STAMP).is_file()
    foreign = sorted(name for name, path in _files(target).items() if not (is_ours and _is_generated(name, path)))
    if foreign:
        more = f" and {len(foreign) - 1} more" if len(foreign) > 1 else ""
        raise NotGenerated(f"{target} has files that were not generated: {foreign[0]}{more}; nothing was changed")


def _is_generated(name: str, path: Path) -> bool:
    known = (STAMP, DOCUMENT, f"{PACKAGE}/py.typed")
    if name in known or name.startswith(f"{PACKAGE}/{RUNTIME}/"):
        return True
    return name.startswith(f"{PACKAGE}/") and path.read_bytes().startswith(HEADER.encode())


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
