"""The models are attrs classes, and what attrs offers holds for them."""

from __future__ import annotations

import copy
import inspect
import pickle
from typing import Any

import attrs
import pytest

import braze_client.models
from braze_client import OMIT, models
from braze_generated.runtime.model import Map, Model, RequestModel, Result

NAMES = [name for name in dir(braze_client.models) if isinstance(getattr(models, name), type)]
MODELS: list[type[Model]] = [getattr(models, name) for name in NAMES if issubclass(getattr(models, name), Model)]


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_model(model: type[Model]) -> None:
    """Every model is an attrs class; each field is declared once, has a doc, and round-trips by `evolve` and pickle."""
    assert bool(attrs.has(model))
    if issubclass(model, Map):
        return
    fields = [field for field in attrs.fields(model) if not field.inherited]
    source = inspect.getsource(model)
    for field in fields:
        declarations = [line for line in source.splitlines() if line.startswith(f"    {field.name}: ")]
        assert len(declarations) == 1
    made = model.from_dict({"unknown": 1})
    if not model._required:
        assert attrs.evolve(made) == made
        assert attrs.evolve(made).to_dict() == {"unknown": 1}
    for other in (copy.copy(made), copy.deepcopy(made), pickle.loads(pickle.dumps(made))):
        assert other == made
        assert other is not made


def test_evolve_of_a_request_invents_no_null() -> None:
    """An omitted field of a request stays omitted: null would erase data."""
    user = models.UserAttributes(external_id="u1", first_name=None, plan="gold")
    assert user.email is OMIT
    assert attrs.evolve(user, last_name="L").to_dict() == {
        "external_id": "u1",
        "first_name": None,
        "last_name": "L",
        "plan": "gold",
    }
    event = attrs.evolve(models.Event(name="x", time="2026-01-05T00:00:00Z", external_id="u1"), name="y")
    assert event.to_dict() == {"name": "y", "time": "2026-01-05T00:00:00Z", "external_id": "u1"}


def test_evolve_of_a_response_invents_no_null() -> None:
    """An absent field of a response stays absent."""
    campaign = models.CampaignSummary.from_dict({"id": "c1", "name": "n", "new": 1})
    changed = attrs.evolve(campaign, name="m", is_api_campaign=True, tags=[])
    assert changed.to_dict() == {"id": "c1", "name": "m", "is_api_campaign": True, "tags": [], "new": 1}


def test_asdict() -> None:
    """`attrs.asdict` gives fields by their Python names."""
    alias = models.UserAlias(alias_name="a", alias_label="b")
    assert attrs.asdict(alias) == {"additional_properties": {}, "alias_name": "a", "alias_label": "b"}


def test_equality() -> None:
    """Models are equal if their class and what they hold are, whatever the order, decoded or not."""
    one, other = (
        models.CampaignsListResponse.from_dict({"message": "success", "campaigns": [{"id": "c1", "name": "n"}]})
        for _ in range(2)
    )
    assert one.campaigns[0].id == "c1"
    assert one == other
    assert one != models.CampaignsListResponse.from_dict({"message": "success", "campaigns": []})


def test_matching() -> None:
    """Fields can be matched by name."""
    match models.Event(name="x", time="2026-01-05", external_id="u1"):
        case models.Event(name="x", external_id=user):
            assert user == "u1"
        case _:
            pytest.fail("not matched")


@pytest.mark.parametrize(
    "arguments",
    [{}, {"name": "x"}, {"name": "x", "time": "t", "nmae": "y"}, {"name": "x", "time": "t", "_data": {}}],
    ids=["nothing", "one missing", "misspelt", "private"],
)
def test_wrong_arguments(arguments: dict[str, Any]) -> None:
    """Missing and misspelt arguments are TypeErrors that name them."""
    with pytest.raises(TypeError, match=r"missing .* required keyword-only argument|unexpected keyword argument"):
        models.Event(**arguments)


def test_signature() -> None:
    """The signature shows every field as a keyword."""
    parameters = inspect.signature(models.Event).parameters
    assert {"name", "time", "external_id", "additional_properties"} <= parameters.keys()
    assert parameters["external_id"].default is OMIT
    assert all(parameter.kind is parameter.KEYWORD_ONLY for parameter in parameters.values())


def test_required_list() -> None:
    """A list that is always there by the description reads as empty if Braze omits it; `to_dict` invents nothing."""
    for data in ({"message": "success"}, {"message": "success", "campaigns": None}):
        result = models.CampaignsListResponse.from_dict(data)
        assert result.campaigns == []
        assert result.to_dict() == data


def test_additional_properties() -> None:
    """Undeclared members can be given and read together, but not in place of declared ones."""
    event = models.Event(name="x", time="t", additional_properties={"color": "red"})
    assert event.to_dict() == {"name": "x", "time": "t", "color": "red"}
    assert event.additional_properties == {"color": "red"}
    with pytest.raises(ValueError, match="Event has fields for name"):
        models.Event(name="x", time="t", additional_properties={"name": "y"})


def test_kinds() -> None:
    """A model is sent or received; only a result knows the rate limit."""
    assert issubclass(models.Event, RequestModel)
    assert not issubclass(models.CampaignSummary, RequestModel)
    assert issubclass(models.CampaignsListResponse, Result)
    assert models.CampaignsListResponse.from_dict({}).rate_limit is None
