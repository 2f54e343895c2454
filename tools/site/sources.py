"""The sources of the site: the pages of ``docs/`` and a few other files, the reference pages, and the settings."""

from __future__ import annotations

import json
import posixpath
import re
import shutil
from pathlib import Path

from generator.bundle import Description

from .reference import Reference, environment

# Files outside docs/, and their pages on the site.
ELSEWHERE = {
    "CHANGELOG.md": "changelog.md",
    "CONTRIBUTING.md": "contributing.md",
    "openapi/README.md": "description.md",
    "openapi/CHANGELOG.md": "description-changelog.md",
    "SECURITY.md": "security.md",
}

_LINK = re.compile(r"(?<!!)\[([^\]]+)\]\((?!\w+:)([^)#\s]+)(#[^)]*)?\)")
_CODE = re.compile(r"(^```.*?^```$)", re.M | re.S)


def write(repository: Path, description: Description, target: Path) -> None:
    """
    Write the sources of the site to the folder *target*.

    Raises:
        ValueError: A page of ``docs/`` is not in the navigation.
    """
    pages = target / "pages"
    copy(repository, pages)
    shutil.copy(Path(__file__).with_name("site.css"), pages)
    reference = Reference(description)
    for name, text in reference.pages():
        path = pages / "reference" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    paths = ", ".join(json.dumps(str(repository / folder)) for folder in ("src", "generated"))
    text = environment().get_template("zensical.toml.jinja").render(reference=reference, paths=paths)
    (target / "zensical.toml").write_text(text, encoding="utf-8")
    written = {path.relative_to(pages).as_posix() for path in pages.rglob("*.md")}
    if missing := sorted(written - set(re.findall(r'"([^"]+\.md)"', text))):
        raise ValueError(f"not in the navigation: {', '.join(missing)}")


def copy(repository: Path, pages: Path) -> None:
    """
    Copy the hand-written pages, with links to the pages of the site.
    """
    shutil.copytree(repository / "docs", pages)
    places = {
        f"docs/{path.relative_to(pages).as_posix()}": path.relative_to(pages).as_posix() for path in pages.rglob("*.*")
    }
    places |= ELSEWHERE
    for source, page in places.items():
        if page.endswith(".md"):
            text = (repository / source).read_text(encoding="utf-8")
            (pages / page).write_text(relinked(text, source, places), encoding="utf-8")


def relinked(text: str, source: str, places: dict[str, str]) -> str:
    """
    Return a page with links between pages of the site; a link to another file of the repository becomes its label.

    Args:
        text: The page.
        source: Its path in the repository.
        places: The page on the site for each file that has one.
    """

    def replaced(link: re.Match[str]) -> str:
        label, path, fragment = link.groups(default="")
        file = posixpath.normpath(posixpath.join(posixpath.dirname(source), path))
        if file not in places:
            return label
        start = posixpath.dirname(places[source])
        return f"[{label}]({posixpath.relpath(places[file], start)}{fragment})"

    parts = _CODE.split(text)
    return "".join(part if part.startswith("```") else _LINK.sub(replaced, part) for part in parts)
