"""
A typical workflow against a local sandbox: track, export, send, trigger, read statistics, send concurrently, fail.

Run it with ``python3 -m nox -s demo``. No Braze account is needed.
"""

from __future__ import annotations

import asyncio
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from braze_client import AsyncBraze, BadRequestError, Braze, models

KEY = "demo-key"
CAMPAIGN = "3f8a1c52-7d0e-4b96-9a41-6c2d85e0b713"
USERS = Path(__file__).with_name("users.jsonl")


@contextmanager
def sandbox() -> Iterator[str]:
    """Start a sandbox on a free port, and yield its base URL."""
    command = [sys.executable, "-m", "braze_sandbox", "--port", "0", "--key", KEY]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            match = re.search(r"http://\S+", process.stdout.readline())
            if match is None:
                raise RuntimeError("the sandbox did not start")
            yield match[0]
        finally:
            process.terminate()


def step(title: str) -> None:
    print(f"\n== {title}")


def main() -> int:
    users = [json.loads(line) for line in USERS.read_text(encoding="utf-8").splitlines()]
    with sandbox() as url, Braze(KEY, base_url=url) as braze:
        print(f"sandbox at {url}")

        step(f"Track {len(users)} users from {USERS.name}, and an event")
        tracked = braze.users.track(
            attributes=users,
            events=[models.Event(external_id="customer-1001", name="signed_up", time=datetime.now(UTC))],
        )
        print(f"message: {tracked.message}, attributes processed: {tracked.attributes_processed}")

        step("Export the users")
        ids = [user["external_id"] for user in users]
        exported = braze.users.export_ids(
            external_ids=[*ids, "customer-9999"],
            fields_to_export=[
                "external_id",
                "first_name",
                "country",
                "created_at",
                "custom_attributes",
                "custom_events",
            ],
        )
        for profile, user in zip(exported.users, users, strict=True):
            custom = profile.custom_attributes.to_dict() if profile.custom_attributes else {}
            events = [event.name for event in profile.custom_events or []]
            print(f"{profile.external_id}: {profile.first_name} from {profile.country}, {custom}, events {events}")
            if (profile.first_name, custom.get("favorite_color")) != (user["first_name"], user["favorite_color"]):
                print("the exported profile differs from the tracked one")
                return 1
        print(f"unknown ids: {exported.invalid_user_ids}")

        step("Send a push message to two of them")
        sent = braze.messages.send(
            external_user_ids=ids[:2],
            messages=models.Messages(android_push=models.AndroidPush(title="Hello", alert="Your order is on its way")),
        )
        print(f"message: {sent.message}, dispatch id: {sent.dispatch_id}")

        step("Trigger a campaign")
        triggered = braze.campaigns.trigger_send(
            campaign_id=CAMPAIGN,
            recipients=[models.CampaignRecipient(external_user_id=ids[0], trigger_properties={"order": "A-1042"})],
        )
        print(f"dispatch id: {triggered.dispatch_id}")

        step("Read today's statistics")
        (today,) = braze.campaigns.data_series(campaign_id=CAMPAIGN, length=1).data
        print(f"{today.time}: {today.unique_recipients} recipient")

        step("List campaigns")
        for campaign in braze.campaigns.list(sort_direction="desc").campaigns:
            print(f"{campaign.id}: {campaign.name}, tags {campaign.tags}")

        step("Track 20 users concurrently")
        print(f"responses: {asyncio.run(track_concurrently(url, 20))}")

        step("Send an invalid request")
        try:
            # The client would refuse it itself, with the same words.
            braze.with_options(validate=False).users.track(attributes=[{"external_id": "customer-1001", "email": 42}])
        except BadRequestError as error:
            print(f"{type(error).__name__}: {error}")
        else:
            print("no error was raised")
            return 1
    print("\nall steps done")
    return 0


async def track_concurrently(url: str, count: int) -> list[str]:
    """Track *count* users with as many concurrent requests, and return the distinct messages of the responses."""
    async with AsyncBraze(KEY, base_url=url) as braze:
        calls = (braze.users.track(attributes=[{"external_id": f"customer-{2000 + n}"}]) for n in range(count))
        results = await asyncio.gather(*calls)
    return sorted({f"{result.message} ({count} times)" for result in results})


if __name__ == "__main__":
    sys.exit(main())
