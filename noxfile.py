"""Every task of the project: ``nox -l`` lists them, ``nox -s NAME`` runs one in an environment of its own."""

import shutil
from pathlib import Path

import nox

nox.needs_version = ">=2025.2.9"
nox.options.default_venv_backend = "virtualenv"
nox.options.reuse_existing_virtualenvs = True
nox.options.error_on_missing_interpreters = True
nox.options.sessions = ["tests", "drift", "lint", "typing"]

PYPROJECT = nox.project.load_toml("pyproject.toml")
GENERATOR = "generator/requirements.txt"


def install(session: nox.Session, *groups: str, package: str | None = None, generator: bool = False) -> None:
    """Install the pinned tools of *groups* and, where wanted, the generator's tools and the package as a wheel."""
    pins = nox.project.dependency_groups(PYPROJECT, *groups) if groups else []
    tools = ["-r", GENERATOR] if generator else []
    session.install("--quiet", *pins, *tools, *([package] if package else []))
    if package is not None and package.startswith("."):
        # pip keeps an installed wheel of the same version, so it has to be told that the sources may have changed.
        session.install("--quiet", "--no-deps", "--force-reinstall", ".")


@nox.session
def demo(session: nox.Session) -> None:
    """Run a typical workflow against a local sandbox."""
    install(session, package=".[sandbox]")
    session.run("python", "examples/demo.py")


@nox.session
def tests(session: nox.Session) -> None:
    """Run the default test suite, on the package as it would be installed."""
    install(session, "test", package=".[sandbox,cli]", generator=True)
    session.run("python", "-m", "pytest", "--numprocesses", "auto", *session.posargs)


@nox.session(python=nox.project.python_versions(PYPROJECT))
def pythons(session: nox.Session) -> None:
    """Run the tests of what is shipped on each Python of the classifiers; the interpreters have to be installed."""
    install(session, "test", package=".[sandbox,cli]", generator=True)
    folders = ("tests/client", "tests/sandbox", "tests/bulk", "tests/engines", "tests/faults", "tests/cli")
    session.run("python", "-m", "pytest", *folders, *session.posargs)


@nox.session
def faults(session: nox.Session) -> None:
    """Print how often requests arrive, and what callers get, when a server misbehaves."""
    install(session, package=".[sandbox]")
    session.run("python", "-m", "tests.faults")


@nox.session
def soak(session: nox.Session) -> None:
    """Load through a sandbox that fails, killed ten times; -- --attributes 1000000 --events 200000 for the long one."""
    install(session, package=".[sandbox,aiohttp]")
    session.run("python", "-m", "tests.bulk.soak", *session.posargs)


@nox.session
def redis(session: nox.Session) -> None:
    """Run the tests of the rate limiter that need a redis-server, which has to be installed."""
    install(session, "test", package=".[sandbox]")
    session.run("python", "-m", "pytest", "tests/client/redis_server.py", *session.posargs)


@nox.session
def engines(session: nox.Session) -> None:
    """Run Spark and dlt against the sandbox; needs Java 17 and a redis-server. ENGINES_RECORDS says how much."""
    install(session, "engines", package=".[dlt,parquet,sandbox,spark]")
    adapters = ["src/braze_client/spark.py", "src/braze_client/dlt.py"]
    adapters += [str(path) for path in Path("src/braze_client/_engines").glob("*.py")]
    tests = ["tests/engines/run_spark.py", "tests/engines/run_dlt.py"]
    # Other modules are the business of the session typing, which has what they import.
    session.run("mypy", "--follow-imports", "silent", *adapters, *tests, "tests/engines/dlt_pipeline.py")
    # The workers of Spark find the functions of the tests by name.
    env = {"PYTHONPATH": str(Path.cwd())}
    session.run("python", "-m", "pytest", "-s", *tests, *session.posargs, env=env)


@nox.session
def airflow(session: nox.Session) -> None:
    """Run the recipe for Airflow with Airflow's own task runner."""
    install(session, "airflow", package=".[sandbox]")
    # What Airflow and its providers warn of is theirs.
    options = ("--override-ini", "filterwarnings=")
    session.run("python", "-m", "pytest", *options, "tests/engines/run_airflow.py", *session.posargs)


@nox.session
def generate(session: nox.Session) -> None:
    """Generate generated/ from openapi/, and the golden tree of the generator's tests from their tiny description."""
    install(session, generator=True)
    session.run("python", "-m", "generator")
    tiny = "tests/generator/tiny"
    session.run("python", "-m", "generator", "--source", f"{tiny}/openapi", "--target", f"{tiny}/golden")


@nox.session
def drift(session: nox.Session) -> None:
    """Check that generated/ is up to date with openapi/, byte for byte."""
    install(session, generator=True)
    session.run("python", "-m", "generator", "--check")


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and format of the hand-written code."""
    install(session, generator=True)
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session
def typing(session: nox.Session) -> None:
    """Check the types of all shipped code, and the public surface, with mypy and pyright."""
    install(session, "typing", package=".[sandbox,cli]", generator=True)
    session.run("mypy", "src", "generator", "generated", "tools", "tests/typing", "examples")
    session.run("mypy", "tests", "benchmarks", "--exclude", "tests/(typing|generator/tiny)")
    session.run("pyright")


@nox.session
def fuzz(session: nox.Session) -> None:
    """Fuzz the sandbox with schemathesis; takes a few minutes."""
    install(session, "fuzz", package=".[sandbox]")
    session.run("python", "-m", "tests.sandbox.fuzz", *(session.posargs or ["--max-examples", "60"]))


@nox.session
def browser(session: nox.Session) -> None:
    """Test the sandbox's console in a browser; needs Debian's packages chromium and chromium-driver."""
    install(session, "browser", package=".[sandbox]")
    session.run("python", "-m", "pytest", "tests/sandbox/browser.py", *session.posargs)


@nox.session
def build(session: nox.Session) -> None:
    """Build sdist and wheel, install the wheel alone, and run the tests of the client on it."""
    dist = Path("dist")
    shutil.rmtree(dist, ignore_errors=True)
    install(session, "build", "test")
    session.run("python", "-m", "build", "--outdir", str(dist))
    session.run("python", "-m", "twine", "check", "--strict", *map(str, sorted(dist.iterdir())))
    (wheel,) = dist.glob("*.whl")
    session.install("--quiet", "--force-reinstall", "--no-deps", str(wheel))
    session.install("--quiet", str(wheel))
    # Without the extra: the client must not need what the sandbox needs.
    session.run("python", "-c", "import braze_client; print(braze_client.__version__, len(braze_client.OPERATIONS))")
    session.install("--quiet", f"{wheel}[sandbox,cli]")
    session.run("braze", "--version")
    folders = ("tests/client", "tests/sandbox", "tests/cli", "tests/bulk")
    session.run("python", "-m", "pytest", "--numprocesses", "auto", *folders, *session.posargs)


@nox.session
def docs(session: nox.Session) -> None:
    """Make the documentation site in dist/docs/; a warning, or a link that leads nowhere, is a failure."""
    install(session, "docs", package=".[sandbox,cli]", generator=True)
    session.run("python", "-m", "tools.site")


@nox.session
def recording(session: nox.Session) -> None:
    """Record the session with the command line that the README shows: docs/command-line.svg."""
    install(session, "test", package=".[sandbox,cli]")
    session.run("python", "-m", "tools.recording")


PEERS = {
    # Without what they ask for: the tenacity of braze-client does not run on this Python, and the Django of
    # edx-braze-client is not needed here.
    "braze-client": ("braze-client==2.3.3", "requests==2.34.2", "tenacity==9.2.1"),
    "edx-braze-client": ("edx-braze-client==1.1.4", "requests==2.34.2"),
}


@nox.session
def bench(session: nox.Session) -> None:
    """Compare the client with httpx, aiohttp and the other clients; docs/performance.md explains the figures."""
    install(session, "bench", package=".[aiohttp,parquet,zstd]", generator=True)
    session.install("--quiet", "--no-deps", "--force-reinstall", ".")
    peers = Path(session.create_tmp()) / "peers"
    for name, packages in PEERS.items():
        session.install("--quiet", "--no-deps", "--upgrade", "--target", str(peers / name), packages[0])
        session.install("--quiet", "--upgrade", "--target", str(peers / name), *packages[1:])
    made = ("openapi-python-client", "generate", "--path", "generated/openapi.json", "--meta", "none", "--overwrite")
    config = "benchmarks/peer.yaml"
    (peers / "opc").mkdir(parents=True, exist_ok=True)
    session.run(*made, "--config", config, "--output-path", str(peers / "opc" / "opc_client"), silent=True)
    session.run("python", "-m", "benchmarks.reading")
    options = ["--peers", str(peers)]
    for name, package in (("alone", "."), ("command", ".[cli]")):
        folder = Path(session.create_tmp()) / name
        session.run("python", "-m", "venv", "--clear", str(folder))
        session.run(str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet", package, external=True)
        options += [f"--{name}", str(folder / "bin" / "python")]
    session.run("python", "-m", "benchmarks", *options, *session.posargs)


@nox.session(name="spec-lint")
def spec_lint(session: nox.Session) -> None:
    """Lint the description with Redocly and openapi-spec-validator; needs Node."""
    install(session, "test", package=".[sandbox]", generator=True)
    session.run("python", "-m", "tools.spec_lint")
    session.run("python", "-m", "pytest", "-q", "-m", "node", "tests/tools/test_spec_lint.py")


@nox.session(name="spec-diff")
def spec_diff(session: nox.Session) -> None:
    """Compare the description with a git ref, or with its last two versions; needs Node."""
    install(session, "test", package=".[sandbox]", generator=True)
    if not session.posargs:
        session.run("python", "-m", "pytest", "-q", "-m", "node", "tests/tools/test_spec_diff_engine.py")
    session.run("python", "-m", "tools.spec_diff", *session.posargs)


@nox.session(name="publish-spec")
def publish_spec(session: nox.Session) -> None:
    """Make dist/openapi/: the bundle as YAML and JSON, an offline reference, changelog, checksums; needs Node."""
    install(session, "test", generator=True)
    session.run("python", "-m", "tools.publish_spec")


@nox.session
def upstream(session: nox.Session) -> None:
    """Compare the description with endpoint-index pages or a Postman collection of Braze's: -- FILE..."""
    install(session, generator=True)
    session.run("python", "-m", "tools.upstream", *session.posargs)


@nox.session
def interop(session: nox.Session) -> None:
    """Generate clients in eight languages, compile them and run two on the sandbox; needs Node and Java."""
    install(session, "interop", package=".[sandbox]", generator=True)
    session.run("python", "-m", "tools.interop")
