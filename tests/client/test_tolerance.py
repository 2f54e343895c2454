"""Whatever Braze answers, as long as it is a JSON object: the call succeeds, and all of it can be read."""

from __future__ import annotations

import copy
import json
import pickle
from contextlib import suppress
from itertools import islice
from random import Random
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from braze_client import OPERATIONS as TABLE
from braze_client import AsyncBraze, Braze, InvalidResponseError, Timestamp, failures_of
from braze_generated.runtime.document import DescribedOperation
from braze_generated.runtime.members import members_of
from braze_generated.runtime.model import Map, Model

from ..conftest import KEY
from ..operations import OPERATIONS, bodies, response
from .mutations import mutated, rate_limit_headers
from .test_contract import arguments_of, method

BULK = 10_000
ANSWERS = [(item, answer) for item in OPERATIONS for answer in response(item).examples.values()]
PAGED = [(item, answer) for item, answer in ANSWERS if TABLE[item.id].pagination is not None]

# The same cases in each run, so that a failure is a change of the project's.
deterministic = settings(
    derandomize=True,
    database=None,
    deadline=None,
    max_examples=150,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


class Answering:
    """A transport that gives the answer that it is told to give."""

    def __init__(self) -> None:
        self.answer: Any = {}
        self.headers: list[tuple[bytes, bytes]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        content = json.dumps(self.answer).encode()
        return httpx.Response(200, headers=self.headers, content=content)


def read(value: Any) -> None:
    """Read all that *value* holds, in every way that there is."""
    if isinstance(value, Timestamp):
        assert value.datetime is None or value.datetime.utcoffset() is not None
    elif isinstance(value, list):
        for entry in value:
            read(entry)
    elif isinstance(value, Model):
        for field in members_of(type(value)):
            read(field.__get__(value, type(value)))
        if isinstance(value, Map):
            assert list(value.keys()) == [name for name, _ in value.items()] == list(value)
            for name, member in zip(value, value.values(), strict=True):
                read(member)
                assert value.get(name) is member or value.get(name) == member
        assert all(name in value and value[name] is not value for name in value)
        assert len(value) == len(value.to_dict()) >= len(value.additional_properties)
        repr(value)


def check(braze: Braze, transport: Answering, item: DescribedOperation, answer: dict[str, Any], random: Random) -> None:
    transport.answer, transport.headers = answer, rate_limit_headers(random)
    result = method(braze, item)(**arguments_of(item, next(iter(bodies(item).values()))))
    unread = copy.deepcopy(result)
    assert result.to_dict() == answer
    read(result)
    assert result.to_dict() == answer
    assert result == unread == pickle.loads(pickle.dumps(result)) == copy.copy(result)
    assert result.rate_limit.reset is None or result.rate_limit.reset.utcoffset() is not None
    for failure in failures_of(result):
        assert isinstance(failure.message, str)
        assert failure.array is None or isinstance(failure.array, str)
        assert failure.index is None or type(failure.index) is int


@pytest.fixture(scope="module")
def transport() -> Answering:
    return Answering()


@pytest.fixture(scope="module")
def braze(transport: Answering) -> Braze:
    return Braze(KEY, "EU-01", transport=httpx.MockTransport(transport))


def test_many(braze: Braze, transport: Answering, capsys: pytest.CaptureFixture[str]) -> None:
    """Ten thousand answers with up to four departures each: every one of them can be read."""
    different = set()
    for seed in range(BULK):
        random = Random(seed)
        item, example = ANSWERS[seed % len(ANSWERS)]
        answer = mutated(example, random, random.randint(1, 4))
        different.add((item.id, json.dumps(answer)))
        try:
            check(braze, transport, item, answer, random)
        except Exception as error:
            error.add_note(f"{item.id}, seed {seed}: {json.dumps(answer)[:1000]}")
            raise
    with capsys.disabled():
        print(f"\n{BULK:,} mutated answers of {len(OPERATIONS)} operations read, {len(different):,} of them different")
    assert len(different) > BULK * 0.7


@deterministic
@given(st.sampled_from(ANSWERS), st.randoms(use_true_random=False), st.integers(1, 30))
def test_smallest(
    braze: Braze, transport: Answering, case: tuple[DescribedOperation, Any], random: Random, changes: int
) -> None:
    """The same with more departures; Hypothesis finds the smallest answer that fails."""
    item, example = case
    check(braze, transport, item, mutated(example, random, changes), random)


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@deterministic
@given(st.sampled_from(ANSWERS), st.data(), st.randoms(use_true_random=False))
def test_anything(
    braze: Braze, transport: Answering, case: tuple[DescribedOperation, Any], data: st.DataObject, random: Random
) -> None:
    """Any JSON at all may stand for any member of an answer."""
    item, example = case
    name = data.draw(st.sampled_from([*example, "new"]))
    check(braze, transport, item, {**example, name: data.draw(JSON)}, random)


@deterministic
@given(JSON.filter(lambda value: not isinstance(value, dict)))
def test_no_object(braze: Braze, transport: Answering, value: Any) -> None:
    """What is no object is an error of ours that says so."""
    transport.answer, transport.headers = value, []
    with pytest.raises(InvalidResponseError, match="200 OK, but the body cannot be read as a JSON object"):
        braze.campaigns.list()


@deterministic
@given(st.binary(min_size=1, max_size=100))
def test_no_json(content: bytes) -> None:
    """Any bytes give a result or that error, and nothing else."""
    transport = httpx.MockTransport(lambda _: httpx.Response(200, content=content))
    with suppress(InvalidResponseError):
        result = Braze(KEY, "EU-01", transport=transport).campaigns.list()
        assert result.to_dict() == json.loads(content)


def test_pages(braze: Braze, transport: Answering) -> None:
    """Going through pages ends, and yields what can be read, whatever they hold."""
    for seed in range(1000):
        random = Random(seed)
        item, example = PAGED[seed % len(PAGED)]
        pagination = TABLE[item.id].pagination
        assert pagination is not None
        transport.answer = mutated(example, random, random.randint(1, 4))
        transport.headers = rate_limit_headers(random)
        arguments = arguments_of(item, next(iter(bodies(item).values())))
        if pagination.style == "window":
            arguments["length"] = 2 * (pagination.max_length or 1)
        row = TABLE[item.id]
        items = getattr(getattr(braze, row.namespace), f"{row.method_name}_iter")(**arguments)
        try:
            for entry in islice(items, 1000):
                read(entry)
        except Exception as error:
            error.add_note(f"{item.id}, seed {seed}: {json.dumps(transport.answer)[:1000]}")
            raise
        assert next(items, None) is None


async def test_twin(transport: Answering) -> None:
    """The asynchronous client reads no worse."""
    async with AsyncBraze(KEY, "EU-01", transport=httpx.MockTransport(transport)) as braze:
        for seed in range(100):
            random = Random(seed)
            item, example = ANSWERS[seed % len(ANSWERS)]
            transport.answer = mutated(example, random, 2)
            transport.headers = rate_limit_headers(random)
            result = await method(braze, item)(**arguments_of(item, next(iter(bodies(item).values()))))
            read(result)
            assert result.to_dict() == transport.answer
