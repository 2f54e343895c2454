"""The naming rule of ``openapi/README.md``: which namespace and method belong to an endpoint."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from attrs import frozen

_VERBS = {"get": "get", "post": "create", "put": "replace", "patch": "update", "delete": "delete"}


@frozen
class MethodName:
    """
    What the naming rule says about one endpoint.
    """

    namespace: str
    method: str
    entry: str
    """The name of the path's entry in ``paths/<namespace>.yaml``."""

    @property
    def operation_id(self) -> str:
        """The ``operationId``."""
        return f"{self.namespace}_{self.method}"


def namespace_of(path: str) -> str:
    """
    Return the namespace of *path*.
    """
    return _words(_segments(path)[0])


def method_names(endpoints: Iterable[tuple[str, str]]) -> dict[tuple[str, str], MethodName]:
    """
    Return the names of all *endpoints*, which are pairs of a path and an HTTP method in lower case.

    The names depend on each other: whether a name has a verb depends on the other methods of the path and on the paths
    that continue it.
    """
    methods: dict[str, list[str]] = {}
    for path, method in endpoints:
        methods.setdefault(path, []).append(method)
    known = {_anonymous(path) for path in methods}
    names: dict[tuple[str, str], MethodName] = {}
    taken: set[tuple[str, str]] = set()
    entries: set[tuple[str, str]] = set()
    # An endpoint without a version and a verb keeps a name that others would have, too.
    for path in sorted(methods, key=lambda path: (_version(path) != "", _has_verb(path, methods[path], known))):
        namespace, base = namespace_of(path), _base(path, known)
        entry = base or ("one" if path.endswith("}") else "root")
        if (namespace, entry) in entries:
            entry = _other_name(entry, path)
        entries.add((namespace, entry))
        for method in methods[path]:
            verb = _verb(path, method, known) if _has_verb(path, methods[path], known) else ""
            name = "_".join(filter(None, (base, verb)))
            if (namespace, name) in taken:
                name = _other_name(name, path)
            taken.add((namespace, name))
            names[path, method] = MethodName(namespace, name, entry)
    return names


def _segments(path: str) -> list[str]:
    """
    Return the segments of *path* that are not versions.
    """
    return [segment for segment in path.strip("/").split("/") if not _is_version(segment)]


def _is_version(segment: str) -> bool:
    return re.fullmatch(r"v[0-9]+", segment) is not None


def _version(path: str) -> str:
    return next(filter(_is_version, path.split("/")), "")


def _words(segment: str) -> str:
    return segment.replace("-", "_").lower()


def _anonymous(path: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", path)


def _base(path: str, known: set[str]) -> str:
    """
    Return the name of *path* without a verb; empty for the path of a namespace, or of one of its objects.
    """
    words = list[str]()
    for name, end, is_item in _named_segments(path):
        collection, _, _ = _anonymous(path[:end]).rpartition("/")
        words += _words(_singular(name) if is_item and collection in known else name).split("_")
    return "_".join(word for word, _ in groupby(words))


def _named_segments(path: str) -> Iterator[tuple[str, int, bool]]:
    """
    Yield the segments after the namespace, each with the place where its parameters end, and whether it has any.
    """
    matches = re.finditer(r"/([^/{}]+)((?:/\{[^}]*\})*)", path)
    named = [match for match in matches if not _is_version(match[1])]
    for match in named[1:]:
        yield match[1], match.end(), bool(match[2])


def _singular(word: str) -> str:
    if word.endswith("ies"):
        return f"{word.removesuffix('ies')}y"
    return word if word.endswith("ss") else word.removesuffix("s")


def _is_collection(path: str, known: set[str]) -> bool:
    """
    Return whether another path continues *path* with a parameter.
    """
    start = f"{_anonymous(path)}/{{}}"
    return any(other == start or other.startswith(f"{start}/") for other in known)


def _has_verb(path: str, methods: list[str], known: set[str]) -> bool:
    is_namespace = len(_segments(path)) == 1
    return len(methods) > 1 or path.endswith("}") or is_namespace or _is_collection(path, known)


def _verb(path: str, method: str, known: set[str]) -> str:
    if method == "get" and (not path.endswith("}") or _is_collection(path, known)):
        return "list"
    return _VERBS[method]


def _other_name(name: str, path: str) -> str:
    """
    Return the name of *path* if an older endpoint has *name*.
    """
    return f"{name}_{_version(path) or 'details'}"
