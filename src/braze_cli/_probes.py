"""Harmless requests that tell whether a key is valid and what it may do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from attrs import frozen

from braze_client import APIConnectionError, APIStatusError
from braze_generated.commands import GROUPS
from braze_generated.operations import OPERATIONS

from ._namespaces import commands_of

if TYPE_CHECKING:
    from braze_client import Braze


@frozen
class Probe:
    """
    A read that needs no arguments, and the permission for it.
    """

    permission: str
    namespace: str
    method_name: str

    def ask(self, braze: Braze) -> Answer:
        """
        Call the operation once.
        """
        api = getattr(braze.with_options(max_retries=0).with_raw_response, self.namespace)
        try:
            response = getattr(api, self.method_name)()
        except APIStatusError as error:
            return Answer(error.status_code, error.message, error.response.headers)
        except APIConnectionError as error:
            return Answer(0, str(error), {})
        return Answer(response.status_code, "", response.headers)


@frozen
class Answer:
    """
    What a probe was answered.
    """

    status: int
    """0 if there was no response."""
    message: str
    headers: Mapping[str, str]

    @property
    def time(self) -> datetime | None:
        """The time at the server."""
        try:
            return parsedate_to_datetime(self.headers.get("date", ""))
        except (ValueError, TypeError):
            return None


def probes() -> Iterator[Probe]:
    """
    Yield one probe for each permission that can be tried without an argument.
    """
    tried: set[str] = set()
    for namespace in GROUPS:
        for method_name, described in commands_of(namespace).items():
            operation = OPERATIONS[described.operation]
            harmless = operation.http_method == "GET" and described.effect == "read" and not operation.deprecated
            complete = not operation.one_of and not any(parameter.required for parameter in described.parameters)
            if operation.permission and harmless and complete and operation.permission not in tried:
                tried.add(operation.permission)
                yield Probe(operation.permission, namespace, method_name)


def knows_key(answers: Iterable[Answer]) -> bool:
    """
    Return whether the instance knows the key, asking no more than is needed.

    Braze documents the status 401 for a wrong key, and on some pages also for a missing permission.
    """
    return any(answer.status not in (0, 401) for answer in answers)
