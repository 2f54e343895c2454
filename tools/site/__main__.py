"""The command line: ``python -m tools.site``."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from generator import bundle, rules
from generator.source import InvalidDescription
from tools.links import loads, lost

from . import search, sources

REPOSITORY = Path(__file__).resolve().parent.parent.parent


def main() -> int:
    """
    Make ``dist/docs/``.

    Returns:
        The exit status: 1 if a page cannot be made, zensical warns, a link leads nowhere, or a page would load
        something from another server.
    """
    work = REPOSITORY / "build" / "docs"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    try:
        description = bundle.read(REPOSITORY / "openapi")
        if faults := rules.check(description):
            raise InvalidDescription(faults)
        sources.write(REPOSITORY, description, work)
    except (InvalidDescription, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    zensical = [sys.executable, "-m", "zensical", "build", "--clean", "--strict"]
    if subprocess.run(zensical, cwd=work, check=False).returncode:
        return 1
    site = work / "site"
    # The theme's own page works only at the root of a host.
    shutil.copy(Path(__file__).with_name("404.html"), site)
    search.fold(site / "search.json")
    pages = sorted(site.rglob("*.html"))
    if found := [f"{page.relative_to(site)}: {link}" for page in pages for link in lost(page, site)]:
        print("Links that lead nowhere:", *found, sep="\n", file=sys.stderr)
        return 1
    if found := [f"{path}: {part}" for path in pages for part in loads(path.read_text(encoding="utf-8"))]:
        print("The site needs the network:", *found, sep="\n", file=sys.stderr)
        return 1
    target = REPOSITORY / "dist" / "docs"
    shutil.rmtree(target, ignore_errors=True)
    shutil.move(site, target)
    print(f"{len(pages)} pages in {target.relative_to(REPOSITORY)}/")
    return 0


if __name__ == "__main__":
    sys.exit(main())
