"""The recipe for Airflow, run by Airflow's own task runner; run by ``nox -s airflow``."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

from .peers import run_peer

PAGE = Path(__file__).parents[2] / "docs" / "frameworks" / "airflow.md"
RUN = """
import json

if __name__ == "__main__":
    run = loading.test()
    print("RESULT", json.dumps({task.task_id: task.state for task in run.get_task_instances()}))
"""


def test_recipe(tmp_path: Path) -> None:
    """The operators of the page load a file, and sync an integration; the key is in no log."""
    blocks = re.findall(r"^```python\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.M | re.S)
    recipe = [block for block in blocks if "BrazeHook" in block or "braze_load" in block]
    assert len(recipe) == 2
    dags = tmp_path / "dags"
    dags.mkdir()
    (dags / "recipe.py").write_text("\n".join([*recipe, RUN]), encoding="utf-8")
    (tmp_path / "users.jsonl").write_text("".join(f'{{"external_id": "u{n}", "plan": "gold"}}\n' for n in range(200)))
    with run_peer(speed=60) as peer:
        environment = {
            **os.environ,
            "AIRFLOW_HOME": str(tmp_path),
            "AIRFLOW__CORE__LOAD_EXAMPLES": "false",
            "AIRFLOW_CONN_BRAZE_DEFAULT": json.dumps(
                {"conn_type": "braze", "host": peer.url, "password": "key-of-the-test"}
            ),
            "AIRFLOW_VAR_BRAZE_FOLDER": str(tmp_path),
            "AIRFLOW_VAR_BRAZE_INTEGRATION": "11111111-1111-4111-8111-111111111111",
        }
        migrate = [sys.executable, "-m", "airflow", "db", "migrate"]
        subprocess.run(migrate, env=environment, check=True, capture_output=True, timeout=180)
        command = [sys.executable, str(dags / "recipe.py")]
        run = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=180)
        taken = peer.counts()["attributes"]
    results = [line for line in run.stdout.splitlines() if line.startswith("RESULT ")]
    assert results, run.stdout[-3000:] + run.stderr[-3000:]
    states = json.loads(results[0].removeprefix("RESULT "))
    assert states == {"load": "success", "sync": "success"}
    assert taken == 200
    assert "key-of-the-test" not in run.stdout + run.stderr
