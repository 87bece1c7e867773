from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

import pytest

from storage import members
from storage.announcements import drafting as announcements
from storage.audiences import SaveOutcome
from storage.database import Database, Features, Transaction, mutation
from storage.events import fields, publishing
from storage.kit import form_drafts
from storage.kit.form_drafts import Closing
from storage.practices.submissions import SubmitOutcome
from storage.questions import PostOutcome
from tests import engine

NOW = datetime(2026, 11, 22, tzinfo=UTC)


class SendOutcome(StrEnum):
    SENT = "sent"
    TOO_MANY = "too-many"

    @property
    def keeps_draft(self) -> bool:
        return self is SendOutcome.TOO_MANY


@mutation
def send(tx: Transaction, member_id: int, result: object) -> object:
    tx.execute("UPDATE members SET language = 'ky' WHERE id = :id", {"id": member_id})
    if isinstance(result, Exception):
        raise result
    return result


@pytest.fixture
async def db(tmp_path: Path):
    opened = await engine.opened(tmp_path / "test.sqlite3", NOW, Features())
    for telegram_id in (5, 6):
        member = await members.get_or_create(opened, telegram_id, NOW)
        for form in ("other", "question"):
            await form_drafts.begin(opened, member.id, form, "text", None, {}, True, "members", NOW)
            await form_drafts.answer(opened, member.id, form, "text", "How?", None, 1, NOW)
    yield opened
    await opened.close()


async def there(db: Database) -> set[tuple[int, str]]:
    """Whose drafts are left."""
    return {
        (member, form)
        for member in (1, 2)
        for form in ("other", "question")
        if await form_drafts.of(db, member, form) is not None
    }


ALL = {(1, "other"), (1, "question"), (2, "other"), (2, "question")}


@pytest.mark.parametrize("result", [None, True, 7, SendOutcome.SENT, (SendOutcome.SENT, 7)])
async def test_what_takes_the_answers_over_closes_that_draft_alone(
    db: Database, result: object
) -> None:
    assert await send(Closing(db, 1, "question"), 1, result) == result
    assert await there(db) == ALL - {(1, "question")}


@pytest.mark.parametrize("result", [SendOutcome.TOO_MANY, (SendOutcome.TOO_MANY, None)])
async def test_an_outcome_may_keep_the_draft(db: Database, result: object) -> None:
    assert await send(Closing(db, 1, "question"), 1, result) == result
    assert await there(db) == ALL


async def test_an_exception_undoes_the_closing_with_all_else(db: Database) -> None:
    with pytest.raises(ValueError):
        await send(Closing(db, 1, "question"), 1, ValueError())
    assert await there(db) == ALL
    member = await members.by_telegram_id(db, 5)
    assert member is not None and member.language is None


def test_drafts_are_kept_where_she_may_send_them_again() -> None:
    kept = {
        outcome
        for outcomes in (
            PostOutcome, SubmitOutcome, fields.EditOutcome, publishing.PublishOutcome,
            announcements.EditOutcome, SaveOutcome,
        )
        for outcome in outcomes
        if outcome.keeps_draft
    }  # fmt: skip
    assert {PostOutcome.TOO_MANY, SubmitOutcome.TOO_MANY, SubmitOutcome.TAKEN} <= kept
    assert publishing.PublishOutcome.REASON_NEEDS_ADMIN in kept
    assert fields.EditOutcome.CONFLICT in kept and fields.EditOutcome.PAST in kept
    assert SaveOutcome.NAME_TAKEN in kept
    assert not {outcome for outcome in kept if outcome in ("done", "sent", "published", "gone")}


async def test_a_draft_that_she_has_not_answered_is_not_kept(db: Database) -> None:
    given = {"name": "Amina", "text": "As it was."}
    for change in ({}, {"text": "As it was."}, {"text": "Mended."}):
        await form_drafts.begin(db, 1, "third", "text", None, given, True, "members", NOW)
        update = len(change) + len(str(change))
        await form_drafts.rewrite(db, 1, "third", given | change, "text", update, NOW)
        await form_drafts.pause(db, 1, NOW)
        kept = await form_drafts.of(db, 1, "third")
        assert (kept is not None) is (change == {"text": "Mended."})
