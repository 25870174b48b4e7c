"""Documentation is checked like code: links lead somewhere, decisions have one form, paths exist."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
DECISIONS = sorted((DOCS / "decisions").glob("[0-9]*.md"))
PAGES = sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md")])

#: A link in Markdown or in the HTML of the README; addresses outside the repository are not looked at.
LINK = re.compile(r"(?:\]\(|src=\")(?!https?:|mailto:)([^)\"\s]*)")
SECTIONS = ["Context", "Decision", "Consequences", "Alternatives that lost"]


def read(path: Path) -> str:
    """The page without its code blocks and code marks, which hold no links."""
    text = path.read_text(encoding="utf-8")
    return re.sub(r"`[^`\n]*`", "", re.sub(r"^(?:    .*|```.*?^```)$", "", text, flags=re.M | re.S))


def anchors(path: Path) -> set[str]:
    """The anchors that a forge gives to the headings of a page."""
    titles = re.findall(r"^#+ (.+)$", path.read_text(encoding="utf-8"), re.M)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_link_leads_somewhere(page: Path) -> None:
    for link in LINK.findall(read(page)):
        target, _, anchor = link.partition("#")
        path = (page.parent / target).resolve() if target else page
        if page.name != "template.md":
            assert path.exists(), link
            assert not anchor or anchor in anchors(path), link


def test_the_index_leads_to_every_page() -> None:
    index = DOCS / "index.md"
    linked = {(DOCS / link.partition("#")[0]).resolve() for link in LINK.findall(read(index))}
    assert {name(page) for page in DOCS.rglob("*.md")} - {name(path) for path in linked} == {name(index)}


@pytest.mark.parametrize("page", DECISIONS, ids=name)
def test_a_decision_has_the_form_of_the_template(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    number = int(page.name[:4])
    assert re.match(
        rf"# {number}\. .+\n\n- Status: (?:proposed|accepted|superseded by \[\d+\]\(.+\))\n- Date: \d{{4}}-\d\d-\d\d\n",
        text,
    )
    assert re.findall(r"^## (.+)$", text, re.M) == SECTIONS


def test_decisions_are_numbered_without_a_gap() -> None:
    assert [int(page.name[:4]) for page in DECISIONS] == list(range(1, len(DECISIONS) + 1))


def test_the_template_has_the_sections_of_a_decision() -> None:
    text = (DOCS / "decisions" / "template.md").read_text(encoding="utf-8")
    assert re.findall(r"^## (.+)$", text, re.M) == SECTIONS


def test_contributing_names_files_that_exist() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    paths = re.findall(r"`((?:bot|handlers|storage|tests|docs|deploy)/[\w./-]*)`", text)
    assert [path for path in paths if "ping" not in path and not (ROOT / path).exists()] == []


def test_the_changelog_has_the_version_of_the_project() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    titles = re.findall(r"^## (.+)$", text, re.M)
    assert titles[0] == "Unreleased"
    assert re.fullmatch(rf"{re.escape(project['version'])} - \d{{4}}-\d\d-\d\d", titles[1])
    assert set(re.findall(r"^### (.+)$", text, re.M)) <= {
        "Added",
        "Changed",
        "Deprecated",
        "Removed",
        "Fixed",
        "Security",
    }


@pytest.mark.parametrize("package", ["bot", "handlers", "storage"])
def test_a_package_says_that_it_is_typed(package: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert (ROOT / package / "py.typed").exists()
    assert "py.typed" in project["tool"]["setuptools"]["package-data"][package]
