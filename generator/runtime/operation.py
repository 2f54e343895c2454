"""The policy that the description gives each operation."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any, Literal, Protocol

from attrs import frozen


class Members(Protocol):
    """
    The members of an object, a model or a dict, by JSON name.
    """

    def __contains__(self, name: object, /) -> bool: ...

    def __getitem__(self, name: str, /) -> Any: ...


@frozen(kw_only=True)
class RateLimit:
    """
    How many requests are allowed. Operations with the same bucket share one allowance.
    """

    limit: int
    period: int
    """Seconds."""
    bucket: str
    when: str | None = None
    """The condition, in words, of a limit that applies only sometimes."""
    per: str | None = None
    """What the limit is counted for, if that is not the workspace."""
    per_contract: bool = False
    """Whether a contract may set another number."""
    variants: tuple[RateLimit, ...] = ()
    """Limits that apply, under a condition, in addition to or instead of this one."""


@frozen
class RateLimitState:
    """
    What Braze said about the bucket that a request was counted against. What it did not say is None.
    """

    limit: int | None
    """Requests allowed in the window."""
    remaining: int | None
    """Requests left in the window."""
    reset: datetime | None
    """When the window ends; aware, in UTC."""


@frozen(kw_only=True)
class Pagination:
    """
    How to get the rest of a list. Parameters that the style does not have are None.
    """

    style: Literal["page", "offset", "index", "cursor", "window"]
    items: str
    """Where the response keeps the items: JSON names, joined with dots."""
    page: str | None = None
    first: int | None = None
    """Number of the first page, or index of the first item."""
    size: int | None = None
    """Items on a page by default."""
    max_size: int | None = None
    offset: str | None = None
    limit: str | None = None
    start: str | None = None
    """Parameter for the index of the first item of a page."""
    count: str | None = None
    """Parameter for the number of items."""
    total: str | None = None
    """Where the response keeps the number of all items."""
    cursor: str | None = None
    end: str | None = None
    length: str | None = None
    unit: str | None = None
    """Unit of `length`: ``day``, ``hour``, or the parameter that chooses it."""
    max_length: int | None = None


@frozen(kw_only=True)
class Limit:
    """
    A limit on the request: on the items of some fields taken together, or on the bytes of the body.
    """

    fields: tuple[str, ...] = ()
    min_items: int | None = None
    max_items: int | None = None
    max_per_user: int | None = None
    """How many of the items can be for the same user, or have the same id."""
    max_bytes: int | None = None
    status: int | None = None
    """Status of the response to a body that is too large, if it is not 413."""
    note: str | None = None


@frozen(kw_only=True)
class OneOf:
    """
    How many of some fields may be given.
    """

    fields: tuple[str, ...]
    at_least: int | None = None
    """How many must be given and not be empty."""
    at_most: int | None = None
    """How many may be given, even if they are empty."""
    allow_empty: bool = False
    """Whether `at_least` counts empty fields, too."""
    each: str | None = None
    """The list whose objects must each satisfy the rule; None if it is about the fields of the object itself."""

    def violation(self, given: Members) -> str | None:
        """
        Return how an object with the members *given* breaks the rule, or None if it does not.
        """
        present = [field for field in self.fields if field in given]
        filled = present if self.allow_empty else [field for field in present if not is_empty(given[field])]
        least, most = self.at_least or 0, self.at_most
        if least <= len(filled) and (most is None or len(present) <= most):
            return None
        wanted = (
            f"exactly {least}" if least == most else f"at least {least}" if len(filled) < least else f"at most {most}"
        )
        # What is empty is shown as it is, since it may be a surprise: `events=[]`.
        shown = [field if field in filled else f"{field}={json.dumps(given[field])}" for field in present]
        return f"give {wanted} of {', '.join(self.fields)}; given: {', '.join(shown) or 'none'}"


def is_empty(value: Any) -> bool:
    """
    Return whether a field with this value does not count for `OneOf.at_least`: null, false and an empty list.
    """
    return value is None or value is False or (isinstance(value, (list, tuple)) and not value)


@frozen(kw_only=True)
class UnsafeContent:
    """
    What makes a request unsafe to repeat that is otherwise safe.
    """

    fields: tuple[str, ...]
    """Properties of the body that may not be there, unless empty."""
    keys: tuple[str, ...]
    """Names that no member of the body may have, at any depth."""


@frozen(kw_only=True)
class TextRule:
    """
    What a text has to be.
    """

    name: str
    """Name of the property."""
    max_length: int | None = None
    """Characters."""
    pattern: str | None = None
    """A regular expression."""


@frozen(kw_only=True)
class ItemFields:
    """
    Where it is described which fields the items of a list may have: in an object that another operation returns.
    """

    items: str
    """The list, a property of the body."""
    operation: str
    """Id of the operation that returns the objects."""
    objects: str
    """The list of them, a property of its response."""
    property: str
    """The property by which an object is known."""
    parameter: str
    """The parameter of this operation that has the same value."""
    fields: str
    """The property of the object that lists the fields, each with its ``name`` and ``type``."""
    texts: tuple[TextRule, ...] = ()
    """Rules on texts that every item has, such as its id."""
    max_length: int | None = None
    """Characters of a text in a field."""
    max_depth: int | None = None
    """Levels to which objects and lists can be nested in a field."""
    reserved: tuple[str, ...] = ()
    """Characters that the keys of objects in a field must not contain."""
    changes: tuple[str, ...] = ()
    """The keys of an object that changes a field of the type ``array``, in place of a list."""


@frozen(kw_only=True)
class Operation:
    """
    An operation of the API.
    """

    id: str
    namespace: str
    method_name: str
    http_method: str
    path: str
    permission: str | None
    """What the API key must be allowed to do; None if Braze documents nothing."""
    rate_limit: RateLimit
    retry: Literal["safe", "unsafe"]
    """``safe`` if repeating the request does no harm."""
    unsafe_content: UnsafeContent | None
    """For an unsafe operation that is unsafe only with some contents: which."""
    idempotency_key: str | None
    """Property of the body that makes an unsafe operation safe to repeat if it is given."""
    pagination: Pagination | None
    limits: tuple[Limit, ...]
    one_of: tuple[OneOf, ...]
    """Rules on the parameters and the top level of the body."""
    deprecated: bool
    replacement: str | None
    """What to use instead of a deprecated operation, in words."""
    docs_url: str
    item_fields: ItemFields | None = None
    """Where it is described which fields its items may have; None if the models say all."""
