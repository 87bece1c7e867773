"""The plan and the closing report as files, read by other programs."""

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from handlers.kit.navigation import Plan
from handlers.kit.texts import LANGUAGES, texts
from handlers.plan import documents
from handlers.plan.callbacks import GetFile, GetPicture, ShowFiles
from storage.events.checkin import Attendance
from storage.plan.decisions import DecisionKind
from storage.plan.listing import Meeting, Progress, WholePlan
from storage.projects.year import ShowcaseNumbers, ShowcaseProject, YearShowcase
from tests.dialogue import Network, plain
from tests.plan.screens import decision_of, views_of
from tests.plan.steps import adopted, cells, document_of, reviewed
from tests.screens import HOSTILE, NOW
from tests.terms.screens import CURRENT, themes_of
from tests.terms.steps import chair

LETTERS = {
    "en": "fjord", "ru": "ёжик, щука", "kk": "әғқңөұүһі", "ky": "өңү", "tg": "ғӣқӯҳҷ",
    "tk": "ýňžşçäöü", "uz": "o‘g‘ shch",
}  # fmt: skip
"""Letters that a font or an encoding loses first."""


def whole(text: str) -> WholePlan:
    items = [view for view in views_of(text) if view.item.status == "adopted"]
    themes = themes_of(text)
    return WholePlan(
        CURRENT, themes[:5], themes[5:], tuple(items), Progress(3, (1, 0, 0, 2, 0), 1, 1),
        tuple(decision_of(text, kind) for kind in DecisionKind),
        (Meeting(text, NOW, Attendance(3, 47, (), (), ())),), {"KZ": 3, "TJ": 9}, 2,
        YearShowcase(
            ShowcaseNumbers(9, 2, {"KZ": 1, "TM": 1}, 3, 4, 2),
            (
                ShowcaseProject("Family and Society", text, "TM", 2),
                ShowcaseProject("Business and employment", text, "KZ", 1),
            ),
        ),
    )  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_hold_the_same_in_every_language(language: str) -> None:
    t, text = texts(language), LETTERS[language]
    found = whole(text)
    for what in (documents.PLAN, documents.REPORT):
        table = next(iter(cells(documents.xlsx(t, found, what)).values()))
        assert table == cells(documents.docx(t, "Kurak", found, what))["0"]
        assert text in table[1][3] and len(table) == 1 + len(found.items)
        assert t.plain("plan-column-person") not in table[0]


def test_numbers_of_people_are_hidden_when_small() -> None:
    found = cells(documents.xlsx(texts("en"), whole("Forum"), documents.REPORT))
    meetings, people, showcase, projects = list(found.values())[3:]
    assert meetings[1][2:] == ["<5", "45"] and "3" not in {row[1] for row in people}
    # Marks are put by people, and so is what is sent and not shown; countries are not people.
    assert dict(showcase)["Projects sent"] == "5"
    assert dict(showcase)["Marked as useful, times"] == "<5"
    assert dict(showcase)["Repeated, times"] == "4"
    assert [row[3] for row in projects[1:]] == ["2", "1"]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_do_no_harm(text: str) -> None:
    found = whole(text)
    for what in (documents.PLAN, documents.REPORT):
        assert cells(documents.xlsx(texts("kk"), found, what))
        assert cells(documents.docx(texts("kk"), text, found, what))
    empty = replace(
        found, items=(), decisions=(), meetings=(), people={}, priorities=(), showcase=None
    )
    assert cells(documents.docx(texts("tg"), "Kurak", empty, documents.REPORT))


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_reads_the_letters(tmp_path: Path) -> None:
    letters = " ".join(LETTERS.values())
    path = tmp_path / "plan.xlsx"
    path.write_bytes(documents.xlsx(texts("tg"), whole(letters), documents.PLAN))
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to",
         "csv:Text - txt - csv (StarCalc):44,34,76", "--outdir", tmp_path, path],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    text = (tmp_path / "plan.csv").read_text("utf-8")
    assert all(some in text for some in LETTERS.values())
    assert texts("tg").plain("plan-column-indicator") in text


WRITER = Path("/usr/lib/libreoffice/program/libswlo.so")


@pytest.mark.skipif(
    shutil.which("soffice") is None or not WRITER.exists(),
    reason="LibreOffice Writer is not installed (libreoffice-writer-nogui)",
)
def test_libreoffice_writer_reads_the_documents(tmp_path: Path) -> None:
    t, letters = texts("kk"), " ".join(LETTERS.values())
    path = tmp_path / "report.docx"
    path.write_bytes(documents.docx(t, "Kurak", whole(letters), documents.REPORT))
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir",
         tmp_path, path],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    text = (tmp_path / "report.txt").read_text("utf-8")
    assert all(some in text for some in LETTERS.values())
    assert t.plain("plan-doc-showcase") in text


async def test_she_gets_them_in_the_language_that_she_chooses(network: Network) -> None:
    admin = await network.admin()
    amina = await chair(network)
    await reviewed(network, amina, (await admin.member()).id)
    await adopted(network, (await amina.member()).id)
    reader = await network.member("Zebo", "TJ", language="tg")
    await reader.say("/plan")
    await reader.press(ShowFiles(1, "tg"))
    for kind in ("docx", "xlsx"):
        await reader.forge(GetFile(1, "report", kind, "kk"))
        name, content = document_of(reader)
        assert name.startswith("report-") and name.endswith(f"-kk.{kind}")
        table = next(iter(cells(content).values()))
        assert texts("kk").plain("plan-column-action") in table[0]
        assert "Hold a workshop on shifts" in table[1]
        assert not any("Amina" in cell for row in table for cell in row), "nobody is named"
    await reader.forge(GetPicture(1))
    assert "photo" in reader.last
    await reader.forge(GetFile(99, "report", "docx", "kk"))
    assert reader.toasted("plan-gone")
    await reader.forge(Plan(99))
    assert plain("plan-no-year", "tg") in reader.inbox
