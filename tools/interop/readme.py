"""What README.md shows for other languages: it is run as it stands there."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from tools import node

from .generators import jar
from .programs import KEY

REPOSITORY = Path(__file__).resolve().parent.parent.parent
HERE = Path(__file__).parent

# Names in the lines of the README that are not in a generated client, by language: of the language, and of readers.
_OWN = {
    "java": {"client", "url", "key", "r", "setHeader", "Authorization", "Bearer"},
    "go": {"config", "URL", "url", "ctx", "context", "WithValue", "key"},
    "typescript-fetch": {"const", "config", "new", "url", "key"},
    "csharp": {"options", "new", "key", "c", "BaseAddress", "Uri", "url"},
    "ruby": {"c", "scheme", "host", "key"},
    "php": {"url", "key"},
    "kotlin": {"key", "val", "users", "url"},
    "swift6": {"url", "Authorization", "Bearer", "key"},
}
_MARK = "README"


def section(title: str) -> str:
    """
    Return the text under a heading of the README.
    """
    text = (REPOSITORY / "README.md").read_text(encoding="utf-8")
    return text.partition(f"\n### {title}\n")[2].partition("\n## ")[0].partition("\n### ")[0]


def blocks(title: str) -> dict[str, str]:
    """
    Return the code under a heading of the README, by language. There is one block of each.
    """
    return dict(re.findall(r"^```(\w+)\n(.*?)^```", section(title), re.M | re.S))


def rows(column: str) -> dict[str, str]:
    """
    Return what a table in the README has for each language, by the name of the language.
    """
    table = (
        section("Every other language").partition(f"| language | {column} |\n| --- | --- |\n")[2].partition("\n\n")[0]
    )
    cells = re.findall(r"^\| ([^|]+) \| `(.+?)`", table.replace("\\|", "\0"), re.M)
    return {language: cell.replace("\0", "|") for language, cell in cells}


def options() -> dict[str, list[str]]:
    """
    Return the options of each generator of openapi-generator.
    """
    return {name: rest for name, *rest in map(str.split, rows("generator and options").values())}


def lines() -> dict[str, str]:
    """
    Return the code that sets base URL and API key, by generator.
    """
    generators = {language: cell.split()[0] for language, cell in rows("generator and options").items()}
    return {generators[language]: code for language, code in rows("base URL and API key").items()}


def unknown_names(language: str, client: Path) -> list[str]:
    """
    Return the names in the README's line for a language that the generated client does not have.
    """
    texts = (path.read_text(encoding="utf-8", errors="replace") for path in client.rglob("*") if path.is_file())
    known = {word for text in texts for word in re.findall(r"\w+", text)} | _OWN[language]
    names = dict.fromkeys(re.findall(r"[A-Za-z_]\w*", lines()[language]))
    return [f"README.md: there is no {name} in the client" for name in names if name not in known]


def configuration(folder: Path) -> None:
    """
    Write the README's configuration of hey-api.
    """
    (folder / "openapi-ts.config.mjs").write_text(blocks("TypeScript")["js"], encoding="utf-8")


def typescript(document: Path, folder: Path, url: str) -> Iterator[str]:
    """
    Follow the README's section about TypeScript in an empty folder, and yield what does not work.
    """
    folder.mkdir()
    shutil.copy(document, folder / "openapi.json")
    node.install()
    (folder / "node_modules").symlink_to(node.HERE / "node_modules")  # in place of `npm install`
    configuration(folder)
    code = blocks("TypeScript")
    program = folder / "main.ts"
    program.write_text(code["ts"], encoding="utf-8")
    _, *commands = code["sh"].splitlines()
    printed = ""
    for command in commands:
        result = _shell(command, folder, BRAZE_BASE_URL=url, BRAZE_API_KEY=KEY)
        if result.returncode:
            yield f"{command}: {(result.stdout + result.stderr)[-2000:]}"
            return
        printed = result.stdout
    if not re.match(r"\[.*'", printed, re.S):
        yield f"it printed no names: {printed[:200]}"
    # What the README says of a program that forgets the address.
    configure = next(line for line in code["ts"].splitlines(keepends=True) if "setConfig" in line)
    forgetful = code["ts"].replace(configure, "").replace('import { client } from "./braze/client.gen";\n', "")
    program.write_text(forgetful, encoding="utf-8")
    results = [_shell(command, folder) for command in commands]
    if results[-1].returncode == 0 or "Failed to parse URL" not in results[-1].stderr:
        yield f"without setConfig, it does not fail at once: {results[-1].stderr[-500:]}"


def java(client: Path, url: str) -> list[str]:
    """
    Compile a program with the README's line for Java, and run it.
    """
    classes = os.pathsep.join((str(client / "classes"), str(jar())))
    program = _program("java", "Readme.java", client / "readme")
    command = ["javac", "-nowarn", "-d", str(client / "classes"), "-cp", classes, str(program)]
    return _run(command) or _run(["java", "-cp", classes, "Readme", url, KEY])


def go(client: Path, url: str) -> list[str]:
    """
    Run a program with the README's line for Go.
    """
    folder = client.parent / "go-readme"
    _program("go", "main.go", folder)
    module = "example.com/readme\n\nrequire github.com/example/braze v0.0.0\n\nreplace github.com/example/braze => "
    (folder / "go.mod").write_text(f"module {module}{client}\n", encoding="utf-8")
    offline = {"GOPROXY": "off", "GOFLAGS": "-mod=mod", "GOTOOLCHAIN": "local", "GOCACHE": str(client.parent / ".go")}
    return _run(["go", "run", ".", url, KEY], cwd=folder, env=offline)


def typescript_fetch(client: Path, url: str) -> list[str]:
    """
    Compile a program with the README's line for openapi-generator's TypeScript client, and run it.
    """
    program = _program("typescript-fetch", "readme.ts", client)
    types = str(node.HERE / "node_modules" / "@types")
    options = ("--strict", "--target", "es2022", "--module", "commonjs", "--outDir", "out", "--typeRoots", types)
    result = node.run("tsc", *options, program.name, cwd=client)
    if result.returncode:
        return [result.stdout[-2000:]]
    return _run(["node", "out/readme.js", url, KEY], cwd=client)


def _program(language: str, name: str, folder: Path) -> Path:
    """
    Write the program *name*, which has the README's line for a language where it has a mark.
    """
    text = (HERE / "readme" / name).read_text(encoding="utf-8")
    folder.mkdir(exist_ok=True)
    target = folder / name
    target.write_text(re.sub(rf"//.*\b{_MARK}\b.*", lambda _: lines()[language], text), encoding="utf-8")
    return target


def _run(command: list[str], cwd: Path | None = None, env: dict[str, str] | None = None) -> list[str]:
    environment = os.environ | (env or {})
    result = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False, timeout=300)
    return [] if result.returncode == 0 else [f"{command[0]}: {(result.stdout + result.stderr)[-2000:]}"]


def _shell(command: str, cwd: Path, **env: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("BRAZE_")} | env
    return subprocess.run(
        ["sh", "-c", command], cwd=cwd, env=environment, capture_output=True, text=True, check=False, timeout=300
    )
