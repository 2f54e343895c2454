# Generated from openapi/ by `python -m generator`. Do not edit.
"""The operations, and the policy that the description gives each of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Literal

DESCRIPTION_VERSION: Final = "1.0.0"
"""The version of the description that this was made from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RateLimit:
    """
    How many requests are allowed. Operations with the same bucket share one allowance.
    """

    limit: int
    period: int
    """Seconds."""
    bucket: str
    when: str | None = None
    """The condition, in words, for a limit that holds only under one."""
    per: str | None = None
    """What the limit is counted for, where that is not the workspace."""
    per_contract: bool = False
    """Whether a contract may set another number."""
    variants: tuple[RateLimit, ...] = ()
    """Limits that hold, under a condition, beside or instead of this one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pagination:
    """
    How to get the rest of a list. The parameters that the style does not have are None.
    """

    style: Literal["page", "offset", "cursor", "window"]
    items: str
    """Where the answer keeps the items: wire names, joined with dots."""
    page: str | None = None
    first: int | None = None
    """Number of the first page."""
    size: int | None = None
    """Items to a page, when nothing else is asked for."""
    max_size: int | None = None
    offset: str | None = None
    limit: str | None = None
    cursor: str | None = None
    end: str | None = None
    length: str | None = None
    unit: str | None = None
    """Unit of `length`: ``day``, ``hour``, or the parameter that chooses it."""
    max_length: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """
    A limit on the request: on the items of some fields taken together, or on the bytes of the body.
    """

    fields: tuple[str, ...] = ()
    min_items: int | None = None
    max_items: int | None = None
    max_bytes: int | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OneOf:
    """
    How many of some fields may be given.
    """

    fields: tuple[str, ...]
    at_least: int | None = None
    at_most: int | None = None
    each: str | None = None
    """The list whose objects each have to keep the rule; None where it is about the fields of the request itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnsafeContent:
    """
    What makes it unsafe to repeat a request that is safe otherwise.
    """

    fields: tuple[str, ...]
    """Properties of the body that may not be there, unless empty."""
    keys: tuple[str, ...]
    """Names that no member of the body may have, at any depth."""


@dataclass(frozen=True, slots=True, kw_only=True)
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
    """What the API key must be allowed to do; None where Braze documents nothing."""
    rate_limit: RateLimit
    retry: Literal["safe", "unsafe"]
    """``safe`` where repeating the request cannot do harm."""
    unsafe_content: UnsafeContent | None
    """For an unsafe operation that is so only with some contents: which."""
    idempotency_key: str | None
    """Property of the body that makes an unsafe operation safe to repeat, where it is given."""
    pagination: Pagination | None
    limits: tuple[Limit, ...]
    one_of: tuple[OneOf, ...]
    """Rules on the parameters and the top level of the body."""
    deprecated: bool
    replacement: str | None
    """What to use instead of a deprecated operation, in words."""
    docs_url: str


OPERATIONS: Final[Mapping[str, Operation]] = MappingProxyType(
    {
        "pets_track": Operation(
            id="pets_track",
            namespace="pets",
            method_name="track",
            http_method="POST",
            path="/pets/track",
            permission="pets.track",
            rate_limit=RateLimit(
                limit=100,
                period=3,
                bucket="pets",
                per_contract=True,
                variants=(RateLimit(when="the pet is a cat", limit=10, period=60, bucket="cats", per="audience"),),
            ),
            retry="unsafe",
            unsafe_content=None,
            idempotency_key=None,
            pagination=None,
            limits=(
                Limit(fields=("pets", "walks"), max_items=75),
                Limit(max_bytes=4194304),
            ),
            one_of=(),
            deprecated=False,
            replacement=None,
            docs_url="https://www.braze.com/docs/pets/track",
        ),
        "pets_list": Operation(
            id="pets_list",
            namespace="pets",
            method_name="list",
            http_method="GET",
            path="/pets/list",
            permission=None,
            rate_limit=RateLimit(limit=250000, period=3600, bucket="default"),
            retry="safe",
            unsafe_content=None,
            idempotency_key=None,
            pagination=Pagination(style="page", page="page", first=0, size=100, items="pets"),
            limits=(),
            one_of=(OneOf(fields=("page", "since.time[gt]"), at_least=1),),
            deprecated=True,
            replacement="Use walks.",
            docs_url="https://www.braze.com/docs/pets/list",
        ),
        "pets_walks": Operation(
            id="pets_walks",
            namespace="pets",
            method_name="walks",
            http_method="POST",
            path="/pets/v2/{pet_id}/walks",
            permission="pets.walk",
            rate_limit=RateLimit(limit=250000, period=3600, bucket="default"),
            retry="unsafe",
            unsafe_content=None,
            idempotency_key=None,
            pagination=None,
            limits=(),
            one_of=(),
            deprecated=False,
            replacement=None,
            docs_url="https://www.braze.com/docs/pets/walks",
        ),
    }
)
