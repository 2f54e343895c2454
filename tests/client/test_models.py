"""The models: typed views of JSON objects."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest

import braze_client.models
from braze_client import OMIT, Omit, Timestamp, models
from braze_generated.runtime.model import Model


def test_absent() -> None:
    """A field that the answer lacks reads as None; nothing has to be unwrapped."""
    profile = models.UserProfile.from_dict({"external_id": "u1", "email": None})
    assert (profile.external_id, profile.email, profile.first_name) == ("u1", None, None)
    assert "email" in profile
    assert "first_name" not in profile


def test_lossless() -> None:
    """What the description does not know is kept, and the source is not changed."""
    data: dict[str, Any] = {"message": "success", "users": [{"external_id": "u1", "new": {"a": [1]}}], "x": None}
    answer = models.UsersExportIdsResponse.from_dict(data)
    user = answer.users[0]
    assert isinstance(user, models.UserProfile)
    assert user["new"] == {"a": [1]}
    assert user.additional_properties == {"new": {"a": [1]}}
    assert answer.additional_properties == {"x": None}
    assert answer.to_dict() == data
    assert data == {"message": "success", "users": [{"external_id": "u1", "new": {"a": [1]}}], "x": None}
    assert type(data["users"][0]) is dict


def test_same_object() -> None:
    """Reading a nested model twice gives the same object, so that a change to it is not lost."""
    answer = models.UsersExportIdsResponse.from_dict({"message": "", "users": [{"external_id": "u1"}]})
    assert answer.users[0] is answer.users[0]
    answer.users[0].first_name = "Ada"
    answer.users.append(models.UserProfile(external_id="u2"))
    assert answer.to_dict()["users"] == [{"external_id": "u1", "first_name": "Ada"}, {"external_id": "u2"}]


def test_to_dict_is_a_copy() -> None:
    """Changing what `to_dict` gave does not change the model."""
    alias = models.UserAttributes(external_id="u1", tags=["a"])
    alias.to_dict()["tags"].append("b")
    assert alias.to_dict() == {"external_id": "u1", "tags": ["a"]}


def test_set_and_delete() -> None:
    """Fields and custom attributes can be set and removed."""
    user = models.UserAttributes(external_id="u1", email="a@example.com", color="red")
    user.email = None
    user["size"] = 3
    del user["color"]
    assert user.to_dict() == {"external_id": "u1", "email": None, "size": 3}
    del user.email
    del user.email
    assert user.to_dict() == {"external_id": "u1", "size": 3}
    assert list(user) == ["external_id", "size"]
    assert len(user) == 2


def test_departing_answers() -> None:
    """Fields of another type than described are given as they are, and never raise."""
    answer = models.UsersExportIdsResponse.from_dict({"message": 5, "users": {"a": 1}, "invalid_user_ids": None})
    assert answer.message == 5  # type: ignore[comparison-overlap]
    assert answer.users == {"a": 1}  # type: ignore[comparison-overlap]
    mixed = models.UsersExportIdsResponse.from_dict({"users": [None, 5, {"external_id": "u1"}, "x"]})
    assert [type(user).__name__ for user in mixed.users] == ["NoneType", "int", "UserProfile", "str"]
    assert mixed.to_dict() == {"users": [None, 5, {"external_id": "u1"}, "x"]}
    profile = models.UserProfile.from_dict({"created_at": 5, "gender": "X", "custom_events": "none"})
    assert (profile.created_at, profile.gender, profile.custom_events) == (5, "X", "none")  # type: ignore[comparison-overlap]


def test_map() -> None:
    """An object whose keys are data reads like a dict, with typed members."""
    details = models.CampaignsDetailsResponse.from_dict(
        {"messages": {"v1": {"channel": "email"}, "v2": {"channel": "sms"}}}
    )
    messages = details.messages
    assert messages is not None
    assert list(messages) == ["v1", "v2"]
    assert messages["v1"].channel == "email"
    assert {name: type(message).__name__ for name, message in messages.items()} == dict.fromkeys(
        ("v1", "v2"), "CampaignMessageDetails"
    )
    assert [message.channel for message in messages.values()] == ["email", "sms"]
    assert list(messages.keys()) == ["v1", "v2"]
    assert messages.get("v3") is None
    with pytest.raises(KeyError):
        messages["v3"]


def test_free_map() -> None:
    """A free map can be made of a mapping, of keywords, or of both."""
    expected = {"a b": 1, "c": 2}
    assert models.TriggerProperties({"a b": 1}, c=2).to_dict() == expected
    assert models.TriggerProperties(expected).to_dict() == expected
    assert models.TriggerProperties().to_dict() == {}


def test_recursion() -> None:
    """A connected audience nests to any depth."""
    audience: Any = models.ConnectedAudience(
        and_=[
            models.ConnectedAudience(email_subscription_status={"comparison": "is", "value": "opted_in"}),
            {"OR": [{"last_used_app": {"comparison": "after", "value": "2026-01-05T00:00:00Z"}}]},
        ]
    )
    nested = audience.and_[1].or_
    assert nested[0].last_used_app.value.datetime == datetime(2026, 1, 5, tzinfo=UTC)
    assert audience.to_dict()["AND"][0] == {"email_subscription_status": {"comparison": "is", "value": "opted_in"}}


def test_repr_is_discreet() -> None:
    """A repr names the fields and never shows a value, since it ends in logs."""
    user = models.UserAttributes(external_id="u1", email="ada@example.com", favorite_color="red")
    assert repr(user) == "UserAttributes(external_id=..., email=..., favorite_color=...)"
    assert "ada@example.com" not in f"{user} {[user]!r}"


def test_equality() -> None:
    """Models are equal when they are of one class and say the same."""
    one: Any = models.UserAlias(alias_name="a", alias_label="b")
    assert one == models.UserAlias.from_dict({"alias_label": "b", "alias_name": "a"})
    assert one != models.UserAlias(alias_name="a", alias_label="c")
    assert one != {"alias_name": "a", "alias_label": "b"}
    assert one != models.AliasToCreate(alias_name="a", alias_label="b")
    with pytest.raises(TypeError):
        hash(one)
    assert bool(models.TriggerProperties())


def test_copies() -> None:
    """Models can be copied and pickled."""
    answer = models.UsersExportIdsResponse.from_dict({"message": "", "users": [{"external_id": "u1"}]})
    assert answer.users
    for other in (copy.deepcopy(answer), pickle.loads(pickle.dumps(answer))):
        assert other == answer
        other.users[0].external_id = "u2"
        assert answer.users[0].external_id == "u1"


def test_naive_datetime() -> None:
    """`to_dict` refuses a time that does not say which one it is."""
    event = models.Event(name="x", time=datetime(2026, 1, 5), external_id="u1")
    with pytest.raises(ValueError, match="needs a time zone"):
        event.to_dict()


EAST = timezone(timedelta(hours=5, minutes=30))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-01-05T09:30:00Z", datetime(2026, 1, 5, 9, 30, tzinfo=UTC)),
        ("2026-01-05T09:30:00.000Z", datetime(2026, 1, 5, 9, 30, tzinfo=UTC)),
        ("2026-01-05 09:30:00.123 UTC", datetime(2026, 1, 5, 9, 30, 0, 123000, tzinfo=UTC)),
        ("2026-01-05T09:30:00:123Z", datetime(2026, 1, 5, 9, 30, 0, 123000, tzinfo=UTC)),
        ("2026-01-05T09:30:00.123456789+05:30", datetime(2026, 1, 5, 9, 30, 0, 123456, tzinfo=EAST)),
        ("2026-01-05T09:30:00+0000", datetime(2026, 1, 5, 9, 30, tzinfo=UTC)),
        ("2020-06-28T23:59:59-5:00", datetime(2020, 6, 29, 4, 59, 59, tzinfo=UTC)),
        ("2026-01-05 09:30", datetime(2026, 1, 5, 9, 30, tzinfo=UTC)),
        ("2026-01-05T09:30:00", datetime(2026, 1, 5, 9, 30, tzinfo=UTC)),
        ("2026-01-05", datetime(2026, 1, 5, tzinfo=UTC)),
        ("2014-10-25T00:00:00-99:00", None),
        ("2026-02-30", None),
        ("yesterday", None),
        ("", None),
        ("٢٠٢٦-٠١-٠٥", None),
    ],
)
def test_timestamp(text: str, expected: datetime | None) -> None:
    """A time is the string that Braze sent, and the time it means, where that can be told."""
    profile = models.UserProfile.from_dict({"created_at": text})
    assert profile.created_at == text
    assert isinstance(profile.created_at, Timestamp)
    assert profile.created_at.datetime == expected
    assert profile.to_dict() == {"created_at": text}
    assert type(profile.to_dict()["created_at"]) is str


def test_timestamp_given_as_datetime() -> None:
    """A time that was given as a datetime reads as it will be sent."""
    when = datetime(2026, 1, 5, 9, 30, tzinfo=EAST)
    event = models.Event(name="x", time=when)
    assert event.time == "2026-01-05T09:30:00+05:30"
    assert isinstance(event.time, Timestamp)
    assert event.time.datetime == when
    assert event.to_dict()["time"] == "2026-01-05T09:30:00+05:30"
    assert models.UserAttributes(dob=date(1990, 2, 3)).to_dict() == {"dob": "1990-02-03"}


def test_omit() -> None:
    """There is one OMIT, which is false and says its name."""
    assert repr(OMIT) == "OMIT"
    assert not OMIT
    assert isinstance(OMIT, Omit)
    assert pickle.loads(pickle.dumps(OMIT)) is OMIT
    assert copy.deepcopy(OMIT) is OMIT


def test_module() -> None:
    """The models are reached as `braze_client.models`, and an unknown name is an AttributeError."""
    assert braze_client.models.UserAlias is models.UserAlias
    assert "UserAlias" in dir(braze_client.models)
    with pytest.raises(AttributeError, match="no attribute 'UserAlia'"):
        _ = models.UserAlia


@pytest.mark.parametrize("name", sorted(dir(models)))
def test_every_name(name: str) -> None:
    """Every name of the module leads to something, documented and made to be extended by nobody's accident."""
    thing = getattr(models, name)
    if isinstance(thing, type):
        assert issubclass(thing, Model)
        assert thing.__doc__
        assert not hasattr(thing.from_dict({}), "__dict__"), "a misspelt attribute would be accepted"
