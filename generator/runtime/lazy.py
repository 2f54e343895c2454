"""Exports that are imported when they are first used, so that a program loads only what it needs."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from functools import cached_property, partial
from importlib import import_module
from typing import Any, TypeVar

T = TypeVar("T")


def attach(package: str, modules: Mapping[str, str]) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """
    Return the ``__getattr__`` and ``__dir__`` of a module whose names live in other modules.

    Args:
        package: The ``__name__`` of the module.
        modules: The module of each name, absolute or relative to *package*. A name that equals the last part of its
            module stands for the module itself.
    """

    def __getattr__(name: str) -> Any:  # noqa: N807  # becomes the function of this name
        if name not in modules:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        module = import_module(modules[name], package)
        value = module if modules[name].endswith(f".{name}") else getattr(module, name)
        setattr(sys.modules[package], name, value)
        return value

    def __dir__() -> list[str]:  # noqa: N807
        return sorted(modules)

    return __getattr__, __dir__


def attributes(cls: type[T]) -> type[T]:
    """
    Create the annotated attributes of a class when they are first read.

    An attribute ``users: UsersApi`` is made by calling ``UsersApi``, from the module ``users`` of the package that
    defines the class, with the object that has the attribute. The class may be generic.
    """
    for name, class_name in cls.__annotations__.items():
        made_by = class_name.partition("[")[0]
        attribute = cached_property(partial(_create, f"{cls.__module__}.{name}", made_by))
        attribute.__set_name__(cls, name)
        setattr(cls, name, attribute)
    return cls


def _create(module: str, class_name: str, owner: object) -> Any:
    return getattr(import_module(module), class_name)(owner)
