"""Fixtures for the tests of the generator."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator import build

HERE = Path(__file__).parent


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A copy of the tiny description."""
    return shutil.copytree(HERE / "tiny" / "openapi", tmp_path / "openapi")


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that is generated from the tiny description."""
    target = tmp_path_factory.mktemp("tiny") / "generated"
    build.build(HERE / "tiny" / "openapi", target)
    return target
