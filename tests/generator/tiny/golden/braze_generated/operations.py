# Generated from openapi/ by `python -m generator`. Do not edit.
"""The operations and the policy of each: permission, rate limit, retries, pagination and limits."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from .runtime.operation import Limit, OneOf, Operation, Pagination, RateLimit

DESCRIPTION_VERSION: Final = "1.0.0"
"""The version of the description that this package was generated from."""


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
