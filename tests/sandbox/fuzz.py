"""Fuzzes a running sandbox with schemathesis: ``nox -s fuzz``."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from ..processes import run_sandbox

DOCUMENT = Path(__file__).parents[2] / "generated" / "openapi.json"
# With small buckets, most responses would be 429.
LIMITS = ("sends_id_create", "users_export_ids", "users_export_ids_fields", "broadcast", "broadcast_audience")
CHECKS = (
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
)


def main(arguments: list[str]) -> int:
    """Run schemathesis against a sandbox, and return its exit status."""
    options = [f"--rate-limit={bucket}=1000000/60" for bucket in LIMITS]
    # Schemathesis creates a folder in its working directory.
    with run_sandbox(*options) as url, tempfile.TemporaryDirectory() as folder:
        command = ["schemathesis", "run", str(DOCUMENT), "--url", url, "--header", "Authorization: Bearer any"]
        command += ["--checks", ",".join(CHECKS), "--phases", "examples,coverage,fuzzing"]
        command += ["--generation-deterministic", "--warnings", "off"]
        return subprocess.run([*command, *arguments], check=False, cwd=folder).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
