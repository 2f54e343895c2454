"""Has schemathesis ask a running sandbox whatever it can think of: ``nox -s fuzz``."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

DOCUMENT = Path(__file__).parents[2] / "generated" / "openapi.json"
# Small buckets would answer most requests with 429.
LIMITS = ("sends_id_create", "users_export_ids", "users_export_ids_fields", "broadcast", "broadcast_audience")
CHECKS = (
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
)


def main(arguments: list[str]) -> int:
    """Run schemathesis against a sandbox, and return its status."""
    sandbox = [sys.executable, "-m", "braze_sandbox", "--port", "0"]
    for bucket in LIMITS:
        sandbox += ["--rate-limit", f"{bucket}=1000000/60"]
    with subprocess.Popen(sandbox, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            match = re.search(r"http://\S+", process.stdout.readline())
            assert match is not None
            command = ["schemathesis", "run", str(DOCUMENT), "--url", match[0], "--header", "Authorization: Bearer any"]
            command += ["--checks", ",".join(CHECKS), "--phases", "examples,coverage,fuzzing"]
            command += ["--generation-deterministic", "--warnings", "off"]
            # Schemathesis leaves a folder where it runs.
            with tempfile.TemporaryDirectory() as folder:
                return subprocess.run([*command, *arguments], check=False, cwd=folder).returncode
        finally:
            process.terminate()
            process.wait(10)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
