"""Data Objects, their types, and their relationships."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from braze_client import Braze, BrazeError
from braze_client.errors import (
    APIStatusError,
    BadRequestError,
    ConflictError,
    NotFoundError,
    PermissionDeniedError,
    UnprocessableEntityError,
)
from braze_sandbox import Sandbox

BIKE = {
    "type_name": "bike",
    "metadata": {"display_name_source": "model"},
    "schema_def": {
        "type": "object",
        "properties": {"model": {"type": "string"}, "gears": {"type": "integer"}},
        "required": ["model"],
    },
    "object_relationship_types": [{"to_type_name": "shed", "rel_kind": "parked_in", "display_name": "Parked in"}],
    "user_relationship_types": [{"rel_kind": "rider", "display_name": "Rider"}],
}
LINK = {"rel_kind": "parked_in", "related_type_name": "shed", "related_external_id": "s1"}
MODES = pytest.mark.parametrize("braze_sandbox_options", [{}, {"strict": True}], ids=["lenient", "strict"])
STRICT = pytest.mark.parametrize("braze_sandbox_options", [{"strict": True}], ids=["strict"])


@pytest.fixture
def objects(braze: Braze, braze_sandbox: Sandbox) -> Any:
    """The operations, in a sandbox with two types of its own."""
    braze_sandbox.seed({"data_object_types": [BIKE, {"type_name": "shed"}], "users": [{"braze_id": "u1"}]})
    return braze.data_objects


def bike(objects: Any, name: str = "b1", **attributes: Any) -> Any:
    """Create a Data Object."""
    return objects.objects_create(type_name="bike", external_id=name, attributes={"model": "Swift", **attributes})


def link_users(objects: Any) -> Callable[..., Any]:
    return lambda method, **given: getattr(objects, f"object_users_{method}")(
        **{"type_name": "bike", "external_id": "b1", "braze_id": "u1", "rel_kind": "rider", **given}
    )


def link_objects(objects: Any) -> Callable[..., Any]:
    return lambda method, **given: getattr(objects, f"object_relationships_{method}")(
        **{"type_name": "bike", "external_id": "b1", **LINK, **given}
    )


LINKS = pytest.mark.parametrize(
    ("links", "result"), [(link_objects, "object_relationship"), (link_users, "user_relationship")]
)


def ids_of(error: pytest.ExceptionInfo[APIStatusError]) -> list[str]:
    """Return the identifiers in the body of an error, which has nothing else."""
    body: dict[str, Any] = error.value.response.json()
    assert body.keys() == {"errors"}
    assert all(item.keys() == {"id", "message"} for item in body["errors"])
    return [item["id"] for item in body["errors"]]


@MODES
def test_types(objects: Any) -> None:
    """Types are seeded, found by the beginning of their names, and shown with schema and kinds of relationships."""
    assert [item.type_name for item in objects.types_list(search_term="BI").items] == ["bike"]
    assert {item.type_name for item in objects.types_list().items} >= {"vehicle", "garage", "fleet", "bike"}
    found = objects.type_get(type_name="bike").data_object_type
    assert found.to_dict() == {name: BIKE[name] for name in ("type_name", "metadata", "schema_def")}
    (kind,) = objects.type_object_relationship_types(type_name="bike").items
    assert (kind.to_type_name, kind.rel_kind, kind.related_type_name) == ("shed", "parked_in", "shed")
    (same,) = objects.type_object_relationship_types(type_name="shed", anchor="target").items
    assert {**same.to_dict(), "related_type_name": "shed"} == kind.to_dict()
    (rider,) = objects.type_user_relationship_types(type_name="bike").items
    assert rider.to_dict() == {"rel_kind": "rider", "display_name": "Rider"}


def test_own_types(objects: Any) -> None:
    """By default, an unknown type is taken for one of your own, with any fields and relationships."""
    assert objects.type_get(type_name="boat").data_object_type.type_name == "boat"
    objects.objects_create(type_name="boat", external_id="b", attributes={"any": [1]})
    bike(objects)
    objects.object_relationships_create(
        type_name="boat", external_id="b", rel_kind="carries", related_type_name="bike", related_external_id="b1"
    )
    (found,) = objects.object_relationships_list(type_name="bike", external_id="b1", anchor="target").items
    assert (found.rel_kind, found.from_data_object.external_id) == ("carries", "b")


@STRICT
@pytest.mark.parametrize(
    "call",
    [
        lambda objects: objects.type_get(type_name="boat"),
        lambda objects: objects.type_object_relationship_types(type_name="boat"),
        lambda objects: objects.type_user_relationship_types(type_name="boat"),
        lambda objects: objects.objects_list(type_name="boat"),
        lambda objects: objects.objects_create(type_name="boat", external_id="b", attributes={}),
        lambda objects: objects.object_get(type_name="boat", external_id="b"),
        lambda objects: objects.object_replace(type_name="boat", external_id="b", attributes={}),
        lambda objects: objects.object_relationships_list(type_name="boat", external_id="b"),
        lambda objects: objects.object_user_relationships(type_name="boat", external_id="b"),
    ],
)
def test_unknown_type(call: Callable[[Any], Any], objects: Any) -> None:
    """A strict sandbox responds to an unknown type with Braze's 404."""
    with pytest.raises(NotFoundError) as error:
        call(objects)
    assert ids_of(error) == ["data-object-type-not-found"]


@MODES
def test_life(objects: Any) -> None:
    """A Data Object is created once, read, updated by merging, replaced as a whole, and deleted once."""
    assert bike(objects, gears=7).data_object.attributes.to_dict() == {"model": "Swift", "gears": 7}
    with pytest.raises(ConflictError) as error:
        bike(objects)
    assert ids_of(error) == ["duplicate-data-object"]
    one = {"type_name": "bike", "external_id": "b1"}
    objects.object_update(**one, attributes={"gears": 8})
    assert objects.object_get(**one).data_object.attributes.to_dict() == {"model": "Swift", "gears": 8}
    objects.object_replace(**one, attributes={"model": "Heron"})
    assert objects.object_get(**one).data_object.attributes.to_dict() == {"model": "Heron"}
    objects.object_replace(type_name="bike", external_id="b2", attributes={"model": "New"})
    assert [item.external_id for item in objects.objects_list(type_name="bike").items] == ["b1", "b2"]
    assert objects.object_delete(**one).deleted is True
    calls: list[tuple[str, dict[str, Any]]] = [("get", {}), ("delete", {}), ("update", {"attributes": {}})]
    for method, given in calls:
        with pytest.raises(NotFoundError) as gone:
            getattr(objects, f"object_{method}")(**one, **given)
        assert ids_of(gone) == ["data-object-not-found"]
    bike(objects)


@MODES
@pytest.mark.parametrize(
    ("attributes", "message"),
    [
        ({"model": 3}, r"body attributes\.model: must be a string, got a number"),
        ({"model": "x", "wheels": 2}, r"body attributes: is not allowed here"),
        ({}, r"body attributes: model is required"),
    ],
)
def test_schema(attributes: dict[str, Any], message: str, objects: Any) -> None:
    """The schema of a known type decides which attributes are accepted. Nothing is written otherwise."""
    bike(objects)
    one = {"type_name": "bike", "external_id": "b1"}
    with pytest.raises(BadRequestError, match=message):
        objects.objects_create(type_name="bike", external_id="b2", attributes=attributes)
    with pytest.raises(BadRequestError, match=message):
        objects.object_replace(**one, attributes=attributes)
    if attributes:
        with pytest.raises(BadRequestError, match=message):
            objects.object_update(**one, attributes=attributes)
    (only,) = objects.objects_list(type_name="bike").items
    assert only.attributes.to_dict() == {"model": "Swift"}


def test_display_name(objects: Any, braze_sandbox: Sandbox) -> None:
    """The display name is that of the type's field, or else the given one, or else the identifier."""
    bike(objects)
    objects.objects_create(type_name="shed", external_id="s1", attributes={}, display_name="Old shed")
    objects.objects_create(type_name="shed", external_id="s2", attributes={})
    names = [item["display_name"] for item in braze_sandbox.state()["data_objects"]]
    assert names[-3:] == ["Swift", "Old shed", "s2"]


@pytest.mark.parametrize("braze_sandbox_options", [{"rate_limits": {"data_objects_write": (1000, 60)}}])
def test_pages(objects: Any) -> None:
    """A list says where it goes on, and uses the nearest possible limit and offset."""
    for number in range(251):
        objects.object_replace(type_name="shed", external_id=f"s{number:03}", attributes={})
    first = objects.objects_list(type_name="shed", limit=1000, offset=-5)
    assert (len(first.items), first.limit, first.offset) == (250, 250, 0)
    assert (first.total_count, first.has_more, first.next_offset) == (251, True, 250)
    last = objects.objects_list(type_name="shed", limit=0, offset=250)
    assert ([item.external_id for item in last.items], last.limit) == (["s250"], 1)
    assert (last.has_more, last.next_offset) == (False, None)
    assert objects.objects_list(type_name="shed").limit == 100
    assert len(list(objects.objects_list_iter(type_name="shed", limit=100))) == 251
    assert objects.objects_list(type_name="shed", search_term="24").total_count == 13


@MODES
@LINKS
def test_relationship_life(links: Any, result: str, objects: Any) -> None:
    """A relationship is created once, updated by merging, replaced as a whole, and deleted once."""
    link = links(objects)
    bike(objects)
    objects.objects_create(type_name="shed", external_id="s1", attributes={"size": 3})
    for method in ("update", "delete"):
        with pytest.raises(NotFoundError) as missing:
            link(method)
        assert ids_of(missing) == ["data-object-relationship-not-found"]
    made = getattr(link("create", attributes={"since": 2024}), result)
    assert made.attributes.to_dict() == {"since": 2024}
    with pytest.raises(ConflictError) as error:
        link("create")
    assert ids_of(error)[0].startswith("duplicate-")
    changed = getattr(link("update", attributes={"fee": 1}), result)
    assert changed.attributes.to_dict() == {"since": 2024, "fee": 1}
    assert getattr(link("update"), result).attributes.to_dict() == {"since": 2024, "fee": 1}
    assert getattr(link("replace", attributes={"fee": 2}), result).attributes.to_dict() == {"fee": 2}
    assert getattr(link("replace"), result).attributes.to_dict() == {}
    assert link("delete").deleted is True
    with pytest.raises(NotFoundError):
        link("delete")
    link("replace")


@MODES
def test_both_sides(objects: Any) -> None:
    """A relationship is the same from both sides. Each side shows the other Data Object."""
    bike(objects)
    objects.objects_create(type_name="shed", external_id="s1", attributes={"size": 3})
    link_objects(objects)("create")
    other = {"rel_kind": "parked_in", "related_type_name": "bike", "related_external_id": "b1", "anchor": "target"}
    with pytest.raises(ConflictError):
        objects.object_relationships_create(type_name="shed", external_id="s1", **other)
    (out,) = objects.object_relationships_list(type_name="bike", external_id="b1").items
    assert out.to_data_object.attributes.to_dict() == {"size": 3}
    (back,) = objects.object_relationships_list(type_name="shed", external_id="s1", anchor="target").items
    assert back.from_data_object.external_id == "b1"
    assert objects.object_relationships_list(type_name="shed", external_id="s1").items == []
    listed = objects.object_relationships_list(type_name="bike", external_id="b1", rel_kind="other")
    assert listed.total_count == 0
    objects.object_delete(type_name="shed", external_id="s1")
    assert objects.object_relationships_list(type_name="bike", external_id="b1").items == []


@MODES
def test_wrong_relationships(objects: Any) -> None:
    """Both Data Objects must exist, and their types must be those of the relationship."""
    bike(objects)
    bike(objects, "b2")
    link = link_objects(objects)
    with pytest.raises(NotFoundError) as error:
        link("create")
    assert ids_of(error) == ["data-object-not-found"]
    with pytest.raises(NotFoundError) as error:
        link("replace")
    assert ids_of(error) == ["data-object-relationship-not-found"]
    for method in ("create", "replace", "update", "delete"):
        with pytest.raises(BadRequestError, match="no such relationship between these types"):
            link(method, related_type_name="bike", related_external_id="b2")
    with pytest.raises(BadRequestError, match="must be one of source, target"):
        link("create", anchor="middle")


def test_users(objects: Any) -> None:
    """The users of a Data Object are listed by kind, and forgotten with it."""
    bike(objects)
    link = link_users(objects)
    link("create", attributes={"since": 2024})
    link("create", braze_id="u2", rel_kind="owner")
    one = {"type_name": "bike", "external_id": "b1"}
    found = objects.object_user_relationships(**one).items
    assert [(item.user.braze_id, item.rel_kind, item.external_id) for item in found] == [
        ("u1", "rider", "b1"),
        ("u2", "owner", "b1"),
    ]
    assert [item.user.braze_id for item in objects.object_user_relationships(**one, rel_kind="owner").items] == ["u2"]
    objects.object_delete(**one)
    bike(objects)
    assert objects.object_user_relationships(**one).items == []


@STRICT
def test_unknown_user(objects: Any) -> None:
    """In a strict sandbox, users and the kinds of their relationships must exist."""
    bike(objects)
    link = link_users(objects)
    with pytest.raises(BadRequestError, match="no such user"):
        link("create", braze_id="u2")
    with pytest.raises(NotFoundError) as error:
        link("replace", braze_id="u2")
    assert ids_of(error) == ["data-object-relationship-not-found"]
    with pytest.raises(BadRequestError, match="no such relationship to users"):
        link("create", rel_kind="owner")


def test_contract_limits(objects: Any, braze_sandbox: Sandbox) -> None:
    """The limits of a contract are seeded. One more than that is rejected, and replacing remains possible."""
    limits = {"data_objects": 2, "object_relationships": 1, "users": 1, "data_objects_per_user": 1}
    braze_sandbox.seed({"data_object_types": [{**BIKE, "limits": limits}]})
    bike(objects)
    bike(objects, "b2")
    for name in ("s1", "s2"):
        objects.objects_create(type_name="shed", external_id=name, attributes={})
    to_object, to_user = link_objects(objects), link_users(objects)
    to_object("create")
    to_user("create")
    attempts: list[tuple[Callable[[], Any], str]] = [
        (lambda: bike(objects, "b3"), "data-object-record-limit-exceeded"),
        (lambda: to_object("create", related_external_id="s2"), "data-object-relationship-limit-exceeded"),
        (lambda: to_user("replace", braze_id="u2"), "users-per-data-object-limit-exceeded"),
        (lambda: to_user("create", external_id="b2"), "data-objects-per-user-limit-exceeded"),
    ]
    for attempt, error_id in attempts:
        with pytest.raises(UnprocessableEntityError) as error:
            attempt()
        assert ids_of(error) == [error_id]
    objects.object_replace(type_name="bike", external_id="b2", attributes={"model": "Heron"})
    to_object("replace", attributes={"fee": 1})
    to_user("replace", attributes={"fee": 1})


@pytest.mark.parametrize("braze_sandbox_options", [{"api_keys": {"sandbox": ["data_objects.read"]}}])
def test_permissions(objects: Any) -> None:
    """Reading relationships between Data Objects needs no permission of its own; all else does."""
    one = {"type_name": "vehicle", "external_id": "vehicle-3107"}
    assert objects.object_get(**one)
    assert objects.object_relationships_list(**one).items
    calls: list[Callable[[], Any]] = [
        lambda: bike(objects),
        lambda: objects.object_delete(**one),
        lambda: objects.object_user_relationships(**one),
    ]
    for call in calls:
        with pytest.raises(PermissionDeniedError):
            call()


def test_buckets(objects: Any) -> None:
    """All reads share a bucket, and so do all writes."""
    for _ in range(25):
        objects.types_list()
        objects.objects_list(type_name="bike")
    with pytest.raises(BrazeError, match="Rate Limited"):
        objects.type_get(type_name="bike")
    bike(objects)


def test_state_is_a_seed(objects: Any, braze_sandbox: Sandbox) -> None:
    """The state of one sandbox is a valid seed for another, which then has the same state."""
    bike(objects)
    link_users(objects)("create")
    other = Sandbox()
    other.seed(braze_sandbox.state())
    assert other.state() == braze_sandbox.state()
