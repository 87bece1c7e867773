"""The showcase of a year: in the memory of past years, the closing report and the handover."""

import io
from datetime import timedelta
from typing import Any

import pytest

from handlers.kit.navigation import Year
from handlers.kit.texts import texts
from handlers.plan.callbacks import GetFile
from handlers.projects import callbacks as p
from handlers.terms.callbacks import GetHandoverReport, ShowHandover
from handlers.terms.fields import term_name
from storage.projects import year
from storage.terms import records
from tests.dialogue import Network, plain
from tests.plan.steps import cells, document_of
from tests.projects.steps import TITLE, in_showcase
from tests.terms.steps import chair


async def handed_over(network: Network, term_id: int) -> None:
    """The year of this term is over, with a handover that was confirmed."""
    now = int(network.clock.now().timestamp())

    def end(tx: Any) -> None:
        tx.execute("UPDATE terms SET ended_at = :now WHERE id = :id", {"now": now, "id": term_id})
        tx.execute(
            """INSERT INTO handovers (term_id, status, confirmed_at)
            VALUES (:id, 'confirmed', :now)""",
            {"now": now, "id": term_id},
        )

    await network.db.write(end)


@pytest.mark.parametrize("language", ["en", "ru", "tk"])
async def test_a_past_year_keeps_its_showcase(network: Network, language: str) -> None:
    await network.admin()
    await chair(network, "KG", "Zulfiya")
    (term,) = await records.listed(network.db)
    _, _, _, project_id = await in_showcase(network)
    reader = await network.member("Zebo", "TJ", language=language)
    await reader.say("/year")
    assert plain("year-showcase", language, shown=1, countries=1) in reader.screen
    await network.pass_time(timedelta(days=1))
    await handed_over(network, term.id)
    await reader.say("/start")
    await reader.forge(Year(term.id))
    assert plain("year-showcase", language, shown=1, countries=1) in reader.screen
    await reader.press(p.ShowProjects(term.id, None, None, 0))
    assert term_name(texts(language), term) in reader.screen
    await reader.press(p.ReadProject(project_id, "main", 0, None))
    assert TITLE in reader.screen
    # What is told in the next year belongs to that one.
    assert await year.numbers(network.db, term.id + 1) is None
    await reader.forge(ShowHandover(term.id, 0))
    await reader.press(GetHandoverReport(term.id))
    assert plain("year-showcase", language, shown=1, countries=1) in said(document_of(reader)[1])
    await reader.forge(GetFile(term.id, "report", "docx", language))
    rows = [row for table in cells(document_of(reader)[1]).values() for row in table]
    assert any(TITLE in row for row in rows)
    assert not any("Amina" in cell for row in rows for cell in row), "nobody is named"


def said(content: bytes) -> str:
    """The paragraphs of a .docx."""
    from docx import Document

    document: Any = Document(io.BytesIO(content))
    return "\n".join(one.text for one in document.paragraphs)
