"""The command line: ``python -m tools.site``."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from generator import bundle, rules
from generator.source import FaultyDescription

from . import links, pages

REPOSITORY = Path(__file__).resolve().parent.parent.parent


def main() -> int:
    """
    Make ``dist/docs/``.

    Returns:
        The exit status: 1 when a page cannot be made, zensical has a warning, or a link leads nowhere.
    """
    work = REPOSITORY / "build" / "docs"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    try:
        description = bundle.read(REPOSITORY / "openapi")
        if faults := rules.check(description):
            raise FaultyDescription(faults)
        pages.write(REPOSITORY, description, work)
    except (FaultyDescription, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    zensical = [sys.executable, "-m", "zensical", "build", "--clean", "--strict"]
    if subprocess.run(zensical, cwd=work, check=False).returncode:
        return 1
    found = list(links.faults(work / "site"))
    if found:
        print("\n".join(found), file=sys.stderr)
        return 1
    target = REPOSITORY / "dist" / "docs"
    shutil.rmtree(target, ignore_errors=True)
    shutil.move(work / "site", target)
    print(f"{len(list(target.rglob('*.html')))} pages in {target.relative_to(REPOSITORY)}/")
    return 0


if __name__ == "__main__":
    sys.exit(main())
