"""Runs a program in another language against the sandbox, and reads back what it did."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx

from .generators import jar

KEY = "interop-key"


@contextmanager
def sandbox() -> Iterator[str]:
    """
    Start a sandbox on a free port and give its address.
    """
    command = [sys.executable, "-m", "braze_sandbox", "--port", "0", "--key", KEY]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            match = re.search(r"http://\S+", process.stdout.readline() if process.stdout else "")
            if match is None:
                raise RuntimeError("the sandbox did not start")
            yield match[0]
        finally:
            process.terminate()


def java(client: Path, url: str) -> list[str]:
    """
    Run the Java program that was compiled with the *client*.
    """
    classpath = os.pathsep.join((str(client / "classes"), str(jar())))
    return run(["java", "-cp", classpath, "Main"], url, "interop-java")


def typescript(client: Path, url: str) -> list[str]:
    """
    Run the TypeScript program that was compiled with the *client*.
    """
    return run(["node", str(client.parent / "out" / "main.js")], url, "interop-typescript")


def run(command: list[str], url: str, user: str) -> list[str]:
    """
    Run a program and return where its output differs from what the sandbox holds.
    """
    result = subprocess.run([*command, url, KEY, user], capture_output=True, text=True, check=False, timeout=60)
    if result.returncode:
        return [f"the program failed:\n{(result.stderr or result.stdout)[-2000:]}"]
    read: dict[str, Any] = json.loads(result.stdout)
    held = read_back(url, user)
    problems = [
        f"{key}: the program read {read.get(key)}, the sandbox holds {held[key]}"
        for key in held
        if read.get(key) != held[key]
    ]
    return problems + [f"{key}: nothing was read" for key in ("users", "campaigns") if not read.get(key)]


def read_back(url: str, user: str) -> dict[str, Any]:
    """
    Return what the program should have read, requested without a generated client.
    """
    with httpx.Client(base_url=url, headers={"Authorization": f"Bearer {KEY}"}) as client:
        fields = {"external_ids": [user], "fields_to_export": ["external_id", "first_name", "email"]}
        users = client.post("/users/export/ids", json=fields).raise_for_status().json()["users"]
        query = {"page": "0", "sort_direction": "desc"}
        campaigns = client.get("/campaigns/list", params=query).raise_for_status().json()["campaigns"]
    return {
        "tracked": ["success", 1, 1],
        "users": [[item.get("external_id"), item.get("first_name"), item.get("email")] for item in users],
        "dispatched": True,
        "campaigns": [[item.get("id"), item.get("name"), item.get("tags")] for item in campaigns],
        "refused": [401, "string"],
    }
