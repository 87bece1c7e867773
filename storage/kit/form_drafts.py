"""Unfinished forms: one row per member and form, kept through restarts and days offline."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, TypeVar, cast

from storage.database import (
    Row,
    Transaction,
    Writer,
    from_timestamp,
    mutation,
    query,
    to_timestamp,
)
from storage.kit import permissions
from storage.kit.personal_data import DELETED, MemberColumn

T = TypeVar("T")
Value = str | tuple[str, ...] | None
"""One answer: a line or a key, several keys, or None if she skipped the question."""


def packed_moment(moment: datetime) -> str:
    """A UTC datetime as an answer: seconds since 1970."""
    return str(to_timestamp(moment))


def moment_in(value: Value) -> datetime:
    """The UTC datetime in an answer of `packed_moment`."""
    return from_timestamp(int(str(value)))


@dataclass(frozen=True, slots=True)
class Draft:
    """What she has answered so far. `field` is the question she is at, None at the review.

    `subject_id` is the id of what the form is about, if it is about anything. `message_id` is the
    message that shows the question, None before it is shown.
    """

    form: str
    is_open: bool
    field: str | None
    subject_id: int | None
    answers: Mapping[str, Value]
    message_id: int | None = None

    @property
    def subject(self) -> int:
        """The id of what the form is about. A form without a subject must not ask for it."""
        assert self.subject_id is not None
        return self.subject_id


@dataclass(frozen=True, slots=True)
class Closing:
    """A database for the one mutation that takes over a form's answers; it closes her draft of the
    form in the same transaction.

    The draft is kept if the outcome, alone or in a tuple, has a true `keeps_draft`: she may then
    change her answers and send them again.
    """

    db: Writer
    member_id: int
    form: str

    async def write(self, work: Callable[[Transaction], T]) -> T:
        """Run `work` and close the draft in one transaction."""

        def work_and_close(tx: Transaction) -> T:
            result = work(tx)
            if not _keeps_draft(result):
                close(tx, self.member_id, self.form)
            return result

        return await self.db.write(work_and_close)


def _keeps_draft(result: object) -> bool:
    parts = cast("tuple[Any, ...]", result) if isinstance(result, tuple) else (result,)
    return any(getattr(part, "keeps_draft", False) for part in parts)


def _draft(row: Row) -> Draft:
    answers: dict[str, str | list[str] | None] = json.loads(row["answers"])
    return Draft(
        form=row["form"],
        is_open=row["status"] == "open",
        field=row["field"],
        subject_id=row["subject_id"],
        answers={
            name: tuple(value) if isinstance(value, list) else value
            for name, value in answers.items()
        },
        message_id=row["message_id"],
    )


@query
def of(tx: Transaction, member_id: int, form: str) -> Draft | None:
    """Her draft of this form, open or paused; None if there is none."""
    return _find(tx, member_id, form)


def _find(tx: Transaction, member_id: int, form: str) -> Draft | None:
    row = tx.row(
        "SELECT * FROM form_drafts WHERE member_id = :member AND form = :form",
        {"member": member_id, "form": form},
    )
    return _draft(row) if row else None


@mutation
def begin(
    tx: Transaction,
    member_id: int,
    form: str,
    field: str | None,
    subject_id: int | None,
    answers: Mapping[str, Value],
    keep_when_paused: bool,
    access: str,
    now: datetime,
) -> Draft:
    """Start the form afresh with these answers; any other open form is paused.

    A draft without `keep_when_paused` is deleted when she turns to something else. `access` names
    the group of people who may fill the form in ("members", "staff" …).
    """
    _pause(tx, member_id, now)
    close(tx, member_id, form)
    tx.execute(
        """INSERT INTO form_drafts
            (member_id, form, status, field, subject_id, answers, keep_when_paused, access,
            updated_at)
        VALUES (:member, :form, 'open', :field, :subject, :answers, :lasting, :access,
            :now)""",
        {
            "member": member_id,
            "form": form,
            "field": field,
            "subject": subject_id,
            "answers": json.dumps(dict(answers), ensure_ascii=False),
            "lasting": int(keep_when_paused),
            "access": access,
            "now": to_timestamp(now),
        },
    )
    return Draft(form, True, field, subject_id, dict(answers))


@mutation
def resume(tx: Transaction, member_id: int, form: str, now: datetime) -> Draft | None:
    """Reopen a paused form where she left it; None if there is none."""
    draft = _find(tx, member_id, form)
    if draft is None or draft.is_open:
        return draft
    _pause(tx, member_id, now)
    tx.execute(
        "UPDATE form_drafts SET status = 'open' WHERE member_id = :member AND form = :form",
        {"member": member_id, "form": form},
    )
    return Draft(form, True, draft.field, draft.subject_id, draft.answers)


@mutation
def answer(
    tx: Transaction,
    member_id: int,
    form: str,
    field: str,
    value: Value,
    next_field: str | None,
    update_id: int,
    now: datetime,
) -> Draft | None:
    """Store the answer to the question she is at and go to the next one.

    Applied once per update, and only to the current question; otherwise returns the draft
    unchanged. None if there is no open draft.
    """
    draft = _find(tx, member_id, form)
    if draft is None or not draft.is_open:
        return None
    if draft.field != field or not _is_new_update(tx, member_id, form, update_id):
        return draft
    return _store(tx, member_id, draft, {**draft.answers, field: value}, next_field, now)


@mutation
def skip(
    tx: Transaction,
    member_id: int,
    form: str,
    fields: Sequence[str],
    update_id: int,
    now: datetime,
) -> Draft | None:
    """Leave these questions unanswered and go to the review. None if there is no open draft."""
    draft = _find(tx, member_id, form)
    if draft is None or not draft.is_open:
        return None
    if not _is_new_update(tx, member_id, form, update_id):
        return draft
    return _store(tx, member_id, draft, dict.fromkeys(fields) | dict(draft.answers), None, now)


@mutation
def go_to(
    tx: Transaction,
    member_id: int,
    form: str,
    field: str | None,
    update_id: int,
    now: datetime,
) -> Draft | None:
    """Go to another question, or with None to the review, keeping every answer.

    None if there is no open draft.
    """
    draft = _find(tx, member_id, form)
    if draft is None or not draft.is_open:
        return None
    if not _is_new_update(tx, member_id, form, update_id):
        return draft
    return _store(tx, member_id, draft, draft.answers, field, now)


@mutation
def rewrite(
    tx: Transaction,
    member_id: int,
    form: str,
    answers: Mapping[str, Value],
    field: str | None,
    update_id: int,
    now: datetime,
) -> Draft | None:
    """Replace all answers with these and go to this question.

    Applied once per update, to an open or a paused draft. None if there is no draft.
    """
    draft = _find(tx, member_id, form)
    if draft is None or not _is_new_update(tx, member_id, form, update_id):
        return draft
    stored = _store(tx, member_id, draft, answers, field, now)
    return replace(stored, is_open=draft.is_open)


@mutation
def shown(tx: Transaction, member_id: int, form: str, message_id: int) -> None:
    """Note which message shows the question, so that it can lose its buttons once another one
    does.
    """
    tx.execute(
        """UPDATE form_drafts SET message_id = :message
        WHERE member_id = :member AND form = :form AND status = 'open'""",
        {"member": member_id, "form": form, "message": message_id},
    )


@mutation
def pause(tx: Transaction, member_id: int, now: datetime) -> None:
    """Pause her open form, if there is one; her answers are kept."""
    _pause(tx, member_id, now)


@mutation
def amend(tx: Transaction, member_id: int, form: str, answers: Mapping[str, Value]) -> None:
    """Replace these answers in her draft, if there is one: she has changed them elsewhere since."""
    draft = _find(tx, member_id, form)
    if draft is not None:
        tx.execute(
            "UPDATE form_drafts SET answers = :answers WHERE member_id = :member AND form = :form",
            {
                "member": member_id,
                "form": form,
                "answers": json.dumps({**draft.answers, **answers}, ensure_ascii=False),
            },
        )


@mutation
def discard(tx: Transaction, member_id: int, form: str) -> None:
    """Delete the draft with all her answers."""
    close(tx, member_id, form)
    tx.execute(
        "DELETE FROM incoming_messages WHERE member_id = :member AND form = :form",
        {"member": member_id, "form": form},
    )


def close(tx: Transaction, member_id: int, form: str) -> None:
    """Remove the draft; from now on, editing a message that she sent for it changes nothing."""
    tx.execute(
        "DELETE FROM form_drafts WHERE member_id = :member AND form = :form",
        {"member": member_id, "form": form},
    )
    tx.execute(
        "UPDATE incoming_messages SET is_closed = 1 WHERE member_id = :member AND form = :form",
        {"member": member_id, "form": form},
    )


def end_forbidden(tx: Transaction, member_id: int) -> None:
    """Delete the drafts that she may no longer finish, inside the transaction that takes the right
    away.
    """
    chairs = f"""({permissions.CHAIRS.format(one=":member")} AND EXISTS (SELECT 1 FROM members
        WHERE id = :member AND status = 'member'))"""
    tx.execute(
        f"""DELETE FROM form_drafts
        WHERE member_id = :member AND CASE replace(access, 'visible', 'members')
            WHEN 'admins' THEN NOT EXISTS (SELECT 1 FROM roles
                WHERE roles.member_id = :member AND role = 'admin')
            WHEN 'staff' THEN NOT EXISTS (SELECT 1 FROM roles WHERE roles.member_id = :member)
            WHEN 'organisers' THEN NOT EXISTS (SELECT 1 FROM roles
                WHERE roles.member_id = :member) AND NOT {chairs}
            WHEN 'chair' THEN NOT EXISTS (SELECT 1 FROM roles
                WHERE roles.member_id = :member AND role = 'admin')
                AND NOT {chairs}
            WHEN 'members' THEN NOT EXISTS (SELECT 1 FROM members
                WHERE id = :member AND status = 'member')
            WHEN 'unsuspended' THEN EXISTS (SELECT 1 FROM members
                WHERE id = :member AND suspended_at IS NOT NULL)
            ELSE 1 = 0 END""",
        {"member": member_id},
    )


def _pause(tx: Transaction, member_id: int, now: datetime) -> None:
    # A draft that she has not answered holds nothing worth coming back to.
    tx.execute(
        """DELETE FROM form_drafts WHERE member_id = :member AND status = 'open'
        AND (keep_when_paused = 0 OR is_answered = 0)""",
        {"member": member_id},
    )
    tx.execute(
        """UPDATE form_drafts SET status = 'paused', message_id = NULL, updated_at = :now
        WHERE member_id = :member AND status = 'open'""",
        {"member": member_id, "now": to_timestamp(now)},
    )


def _is_new_update(tx: Transaction, member_id: int, form: str, update_id: int) -> bool:
    return bool(
        tx.execute(
            """INSERT INTO form_draft_updates (member_id, form, update_id)
            VALUES (:member, :form, :update_id)
            ON CONFLICT DO NOTHING""",
            {"member": member_id, "form": form, "update_id": update_id},
        )
    )


def _store(
    tx: Transaction,
    member_id: int,
    draft: Draft,
    answers: Mapping[str, Value],
    field: str | None,
    now: datetime,
) -> Draft:
    tx.execute(
        """UPDATE form_drafts SET answers = :answers, field = :field, updated_at = :now,
            is_answered = CASE WHEN answers <> :answers THEN 1 ELSE is_answered END
        WHERE member_id = :member AND form = :form""",
        {
            "member": member_id,
            "form": draft.form,
            "answers": json.dumps(dict(answers), ensure_ascii=False),
            "field": field,
            "now": to_timestamp(now),
        },
    )
    return Draft(draft.form, True, field, draft.subject_id, answers, draft.message_id)


MEMBER_DATA = (
    MemberColumn(
        "form_drafts", "member_id", DELETED, "updated_at, form, status, field, answers",
        internal=(
            "subject_id", "is_answered", "keep_when_paused", "access", "message_id",
        ),
    ),
    MemberColumn("form_draft_updates", "member_id", DELETED, omitted="numbers of updates"),
)  # fmt: skip
