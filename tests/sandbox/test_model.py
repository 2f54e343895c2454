"""Random sequences of calls to the sandbox and to a model of plain dicts: both agree."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from braze_client import Braze, dicts
from braze_sandbox import Sandbox

IDS = st.sampled_from(["u1", "u2"])
LABELS = st.sampled_from(["shop", "crm"])
NAMES = st.sampled_from(["a", "b"])
# Few names and values, so that profiles that are merged often differ in the same attribute.
ATTRIBUTES = st.dictionaries(
    st.sampled_from(["first_name", "country", "colour"]), st.sampled_from([None, "x", "y", "ß"]), min_size=2
)
EVENTS = st.sampled_from(["opened", "closed"])
PROFILE = {"first_name", "country"}
FIELDS = ["external_id", "user_aliases", "first_name", "country", "custom_attributes", "custom_events"]


class Model:
    """Braze's documented behaviour, as short as possible."""

    def __init__(self) -> None:
        self.users: list[dict[str, Any]] = []

    def by_id(self, external_id: str) -> dict[str, Any] | None:
        return next((user for user in self.users if user["id"] == external_id), None)

    def by_alias(self, label: str, name: str) -> dict[str, Any] | None:
        return next((user for user in self.users if user["aliases"].get(label) == name), None)

    def make(self, external_id: str | None, **aliases: str) -> dict[str, Any]:
        user: dict[str, Any] = {"id": external_id, "aliases": aliases, "fields": {}, "custom": {}, "events": {}}
        self.users.append(user)
        return user

    @staticmethod
    def set(user: dict[str, Any], attributes: dict[str, Any]) -> None:
        for name, value in attributes.items():
            place = user["fields" if name in PROFILE else "custom"]
            place[name] = value
            if value is None:
                del place[name]

    def merge(self, target: dict[str, Any], source: dict[str, Any]) -> None:
        self.users.remove(source)
        for place in ("aliases", "fields", "custom", "events"):
            target[place] = {**source[place], **target[place]}


class Workspace(RuleBasedStateMachine):
    """Makes each call to the sandbox and to the model."""

    def __init__(self) -> None:
        super().__init__()
        self.sandbox = Sandbox(rate_limits={"users_export_ids_fields": (10**9, 1)})
        self.braze = Braze("any", base_url="http://127.0.0.1", transport=self.sandbox.transport())
        self.model = Model()

    def teardown(self) -> None:
        self.sandbox.close()

    @rule(external_id=IDS, attributes=ATTRIBUTES, existing=st.booleans())
    def track(self, external_id: str, attributes: dict[str, Any], existing: bool) -> None:
        self.braze.users.track(
            attributes=[{"external_id": external_id, "_update_existing_only": existing, **attributes}]
        )
        user = self.model.by_id(external_id)
        if user is None and not existing:
            user = self.model.make(external_id)
        if user is not None:
            self.model.set(user, attributes)

    @rule(label=LABELS, name=NAMES, attributes=ATTRIBUTES, only=st.sampled_from([False, None, True]))
    def track_alias(self, label: str, name: str, attributes: dict[str, Any], only: bool | None) -> None:
        item = {"user_alias": {"alias_name": name, "alias_label": label}, **attributes}
        self.braze.users.track(attributes=[item if only is None else {**item, "_update_existing_only": only}])
        user = self.model.by_alias(label, name)
        if user is None and only is False:
            user = self.model.make(None, **{label: name})
        if user is not None:
            self.model.set(user, attributes)

    @rule(external_id=IDS, name=EVENTS, times=st.integers(1, 3))
    def happen(self, external_id: str, name: str, times: int) -> None:
        event: dicts.Event = {"external_id": external_id, "name": name, "time": "2026-01-05T09:30:00Z"}
        self.braze.users.track(events=[event] * times)
        user = self.model.by_id(external_id) or self.model.make(external_id)
        user["events"][name] = user["events"].get(name, 0) + times

    @rule(external_id=st.none() | IDS, label=LABELS, name=NAMES)
    def alias(self, external_id: str | None, label: str, name: str) -> None:
        item: Any = {"alias_name": name, "alias_label": label}
        self.braze.users.alias_new(user_aliases=[item if external_id is None else item | {"external_id": external_id}])
        if self.model.by_alias(label, name):
            return
        if external_id is None:
            self.model.make(None, **{label: name})
        elif (user := self.model.by_id(external_id)) is not None:
            user["aliases"].setdefault(label, name)

    @precondition(lambda self: len({user["id"] is None for user in self.model.users}) == 2)
    @rule(data=st.data())
    def identify_somebody(self, data: st.DataObject) -> None:
        """Choose an existing alias and id. Random ones rarely exist."""
        ids = [user["id"] for user in self.model.users if user["id"] is not None]
        aliases = [alias for user in self.model.users if user["id"] is None for alias in user["aliases"].items()]
        self.identify(data.draw(st.sampled_from(ids)), *data.draw(st.sampled_from(aliases)))

    @rule(external_id=IDS, label=LABELS, name=NAMES)
    def identify_anybody(self, external_id: str, label: str, name: str) -> None:
        self.identify(external_id, label, name)

    def identify(self, external_id: str, label: str, name: str) -> None:
        alias: dicts.UserAlias = {"alias_name": name, "alias_label": label}
        self.braze.users.identify(aliases_to_identify=[{"external_id": external_id, "user_alias": alias}])
        user, target = self.model.by_alias(label, name), self.model.by_id(external_id)
        if user is None or user["id"] is not None:
            return
        if target is None:
            user["id"] = external_id
        elif label not in target["aliases"]:
            self.model.merge(target, user)

    @rule(external_ids=st.lists(IDS, min_size=1, max_size=2))
    def delete(self, external_ids: list[str]) -> None:
        found = [user for user in self.model.users if user["id"] in external_ids]
        assert self.braze.users.delete(external_ids=external_ids).deleted == len(found)
        self.model.users = [user for user in self.model.users if user not in found]

    @rule(label=LABELS, name=NAMES)
    def delete_alias(self, label: str, name: str) -> None:
        user = self.model.by_alias(label, name)
        alias: dicts.UserAlias = {"alias_name": name, "alias_label": label}
        assert self.braze.users.delete(user_aliases=[alias]).deleted == (user is not None)
        self.model.users = [other for other in self.model.users if other is not user]

    @invariant()
    def export_agrees(self) -> None:
        """Exports by every identifier agree with the model."""
        ids = ["u1", "u2"]
        aliases = [(label, name) for label in ("shop", "crm") for name in ("a", "b")]
        response = self.braze.users.export_ids(
            external_ids=ids,
            user_aliases=[{"alias_label": label, "alias_name": name} for label, name in aliases],
            fields_to_export=FIELDS,  # type: ignore[arg-type]
        )
        found = [self.model.by_id(name) for name in ids] + [self.model.by_alias(*alias) for alias in aliases]
        names = [*ids, *(name for _, name in aliases)]
        missing = [name for name, user in zip(names, found, strict=True) if user is None]
        assert (response.to_dict().get("invalid_user_ids") or []) == missing
        exported = sorted((read(user) for user in response.to_dict()["users"]), key=in_order)
        unique = {id(user): user for user in found if user is not None}
        assert exported == sorted(unique.values(), key=in_order)
        assert len(self.sandbox.users.all) == len(self.model.users)


def in_order(user: dict[str, Any]) -> str:
    """Return a sort key that does not depend on the order of properties."""
    return json.dumps(user, sort_keys=True)


def read(profile: dict[str, Any]) -> dict[str, Any]:
    """Return an exported profile in the form of the model."""
    return {
        "id": profile.get("external_id"),
        "aliases": {alias["alias_label"]: alias["alias_name"] for alias in profile.get("user_aliases", [])},
        "fields": {name: profile[name] for name in ("first_name", "country") if name in profile},
        "custom": profile.get("custom_attributes", {}),
        "events": {event["name"]: event["count"] for event in profile.get("custom_events", [])},
    }


def test_agreement() -> None:
    """Tracking, aliases, identifying, deleting and exporting agree with the model after every step."""
    profile = settings(
        max_examples=50,
        stateful_step_count=20,
        derandomize=True,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(Workspace, settings=profile)
