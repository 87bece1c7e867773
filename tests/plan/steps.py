"""Steps of dialogues about the action plan: drafting, adopting, reporting, reading its files."""

import io
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from openpyxl import load_workbook

from handlers.kit import forms
from handlers.plan.callbacks import NewItem, RecordAt, ReportItem, SendItem
from storage.database import Transaction
from storage.plan import decisions, drafting, records
from storage.plan.decisions import DecisionOutcome
from storage.plan.drafting import DraftOutcome
from storage.plan.records import Item
from tests.dialogue import Network, Someone
from tests.reviews.steps import decides

TEXTS = {
    "objective": "More women in border services",
    "task": "Share what worked",
    "action": "Hold a workshop on shifts",
    "indicator": "A workshop with five countries",
    "body": "Border service",
}


def today(network: Network) -> date:
    """The date of the network's clock."""
    return network.clock.now().date()


async def last_item(network: Network) -> int:
    """The id of the newest item."""
    return await network.db.read(lambda tx: tx.value("SELECT max(id) FROM plan_items"))


async def item(network: Network, item_id: int) -> Item:
    """An item as the database has it."""
    found = await network.db.read(lambda tx: records.load(tx, item_id))
    assert found is not None
    return found


async def drafts(
    someone: Someone, countries: Sequence[str] = ("KG", "TJ"), action: str = TEXTS["action"]
) -> int:
    """She drafts an item in a dialogue and sends it for review; returns its id."""
    network = someone.network
    await someone.say("/plan")
    await someone.forge(NewItem())
    for name, text in (TEXTS | {"action": action}).items():
        assert someone.reads(f"planitem-ask-{name}"), someone.screen
        await someone.say(text)
    await someone.press(forms.Next("planitem", "partner"))
    await someone.press(forms.Choose("planitem", "form", "training"))
    for country in countries:
        await someone.press(forms.Mark("planitem", "countries", country, True, 0))
    await someone.press(forms.Next("planitem", "countries"))
    for days in (0, 300):
        await someone.say(f"{today(network) + timedelta(days=days):%d.%m.%Y}")
    await someone.press(forms.Submit("planitem"))
    assert someone.toasted("plan-draft-saved"), (someone.toast, someone.screen)
    id = await last_item(network)
    await someone.press(SendItem(id))
    assert someone.toasted("plan-draft-sent"), someone.toast
    return id


async def reviewed(network: Network, author: Someone, admin_id: int, action: str = "") -> int:
    """An item that was drafted and approved in the database; returns its id."""
    now, author_id = network.clock.now(), (await author.member()).id
    texts = TEXTS | ({"action": action} if action else {})
    starts = today(network)
    outcome, id = await drafting.save(
        network.db, author_id, None, author.language, texts, "training", starts,
        starts + timedelta(days=300), ("KG", "TJ"), now,
    )  # fmt: skip
    assert outcome is DraftOutcome.SAVED and id is not None, outcome
    assert await drafting.send(network.db, id, author_id, now) is DraftOutcome.SENT
    upcoming = (await item(network, id)).next
    assert upcoming is not None
    await decides(network, admin_id, records.PLAN_ITEM, upcoming.id)
    return id


async def adopted(network: Network, leader_id: int) -> None:
    """All reviewed items are adopted at a meeting that is no event."""

    def ready(tx: Transaction) -> list[int]:
        rows = tx.rows("SELECT id FROM plan_items WHERE status = 'reviewed' ORDER BY id")
        return [row["id"] for row in rows]

    outcome, _ = await decisions.adopt(
        network.db, leader_id, None, "Opening", today(network), await network.db.read(ready), "en",
        network.clock.now(),
    )  # fmt: skip
    assert outcome is DecisionOutcome.ADOPTED, outcome
    await network.settled()


async def adopts(chair: Someone, meeting: str = "Opening") -> None:
    """She adopts what is reviewed, in a dialogue, at a meeting that is no event."""
    await chair.say("/plan")
    await chair.forge(RecordAt("adoption", None))
    await chair.say(meeting)
    await chair.say(f"{today(chair.network):%d.%m.%Y}")
    assert chair.reads("plan-adopt-sure", count=1), chair.screen
    await chair.press(forms.Submit("decision"))
    assert chair.toasted("decision-notice-adopted", count=1), chair.toast


async def reports(someone: Someone, item_id: int, state: str, text: str) -> None:
    """She reports on an item, without evidence."""
    await someone.press(ReportItem(item_id))
    await someone.press(forms.Choose("planreport", "state", state))
    await someone.say(text)
    await someone.press(forms.Next("planreport", "evidence"))
    await someone.press(forms.Submit("planreport"))
    assert someone.toasted("plan-reported-recorded"), (someone.toast, someone.screen)


def document_of(someone: Someone) -> tuple[str, bytes]:
    """Name and content of the last file that she got."""
    document = next(one["document"] for one in reversed(someone.messages) if "document" in one)
    return document["file_name"], someone.network.world.files[document["file_id"]].content


def cells(content: bytes) -> dict[str, list[list[str]]]:
    """The rows of each sheet of an .xlsx, or of each table of a .docx."""
    if content[:2] == b"PK" and b"word/document.xml" in content:
        from docx import Document

        document: Any = Document(io.BytesIO(content))
        return {
            str(number): [[cell.text for cell in row.cells] for row in table.rows]
            for number, table in enumerate(document.tables)
        }
    book = load_workbook(io.BytesIO(content))
    return {
        sheet.title: [[str(cell.value or "") for cell in row] for row in sheet.iter_rows()]
        for sheet in book
    }
