"""Makes the files for teams that use other languages: ``nox -s publish-spec``."""

from __future__ import annotations

import hashlib
import re
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

import yaml

from generator import bundle, rules
from generator.source import InvalidDescription, load

from . import node
from .links import loads
from .spec_diff import has_entry

REPOSITORY = Path(__file__).resolve().parent.parent
SUMS = "SHA256SUMS"


class NotPublishable(Exception):
    """
    The description cannot be published as it is.
    """


class _Dumper(yaml.SafeDumper):
    """
    Quotes strings that YAML 1.2 parsers read as numbers, in addition to those that YAML 1.1 parsers do.
    """

    def ignore_aliases(self, data: Any) -> bool:
        # Aliases are valid, but nobody expects them.
        return True


_Dumper.add_implicit_resolver(
    "tag:yaml.org,2002:float", re.compile(r"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)[eE][-+]?[0-9]+$"), list("-+.0123456789")
)
_Dumper.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"^0o[0-7]+$"), ["0"])


def to_yaml(document: dict[str, Any]) -> str:
    """
    Return *document* as YAML that parsers of versions 1.1 and 1.2 read alike.
    """
    text = yaml.dump(document, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=100)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "openapi.yaml")
        path.write_text(text, encoding="utf-8")
        source, faults = load(path, path.name)
    if faults or source.data != document or yaml.load(text, yaml.CSafeLoader) != document:
        raise NotPublishable("the YAML does not say the same as the JSON")
    return text


def publish(source: Path, target: Path) -> list[Path]:
    """
    Make the artifacts of the description in the folder *source*, and return their paths.

    The same description always gives the same bytes.

    Raises:
        InvalidDescription: The description breaks a rule.
        NotPublishable: Its version has no entry in the changelog, or an artifact is wrong.
    """
    description = bundle.read(source)
    if faults := rules.check(description):
        raise InvalidDescription(faults)
    version = str(description.bundle["info"]["version"])
    changelog = (source / "CHANGELOG.md").read_text(encoding="utf-8")
    if not has_entry(changelog, version):
        raise NotPublishable(f"openapi/CHANGELOG.md says nothing under ## {version}")
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    document = target / "openapi.json"
    document.write_text(description.to_json(), encoding="utf-8")
    (target / "openapi.yaml").write_text(to_yaml(description.bundle), encoding="utf-8")
    (target / "CHANGELOG.md").write_text(changelog, encoding="utf-8")
    _reference(document, target / "reference.html")
    files = sorted(target.iterdir())
    sums = "".join(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files)
    (target / SUMS).write_text(sums, encoding="utf-8")
    return [*files, target / SUMS]


def _reference(document: Path, page: Path) -> None:
    """
    Make a reference for readers: one file that needs no network.
    """
    result = node.redocly("build-docs", "--inlineBundle", "--output", page, document)
    if result.returncode or not page.is_file():
        raise NotPublishable(f"redocly build-docs failed:\n{result.stderr.strip()}")
    if found := loads(page.read_text(encoding="utf-8")):
        raise NotPublishable("the reference needs the network:\n" + "\n".join(found))


def main() -> int:
    """
    Make ``dist/openapi/``.
    """
    try:
        for path in publish(REPOSITORY / "openapi", REPOSITORY / "dist" / "openapi"):
            print(f"{path.stat().st_size:>10,}  {path.relative_to(REPOSITORY)}")
    except (InvalidDescription, NotPublishable, node.NoNode, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
