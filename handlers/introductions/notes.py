"""Private notes about contacts."""

from handlers.introductions.callbacks import EditNote
from handlers.introductions.messages import NOTE_NOTICE
from handlers.introductions.requests import show_request
from handlers.kit import forms
from handlers.kit.access import Access, members_only
from handlers.kit.context import Context
from handlers.kit.forms import Field, Form, TextLine
from handlers.kit.router import on_press
from handlers.kit.texts import lazy
from storage.introductions import notes, records
from storage.introductions.records import IntroductionStatus
from storage.kit.form_drafts import Draft

LONGEST = 300


@members_only
async def edit_note(ctx: Context, press: EditNote) -> None:
    """Ask for the note, with the one that is there."""
    request = await records.seen_by(ctx.db, press.introduction_id, ctx.member.id)
    if request is None or request.status is not IntroductionStatus.ACCEPTED:
        await show_request(ctx, press.introduction_id)
        return
    there = {"note": request.private_note} if request.private_note else {}
    await forms.begin(
        ctx, CONTACT_NOTE, field="note", subject=press.introduction_id, answers={**there}
    )


async def _written(ctx: Context, draft: Draft) -> None:
    text = draft.answers.get("note")
    outcome = await notes.write(
        ctx.closing(draft), draft.subject, ctx.member.id, str(text) if text else None, ctx.now()
    )
    await show_request(ctx, draft.subject, lazy(NOTE_NOTICE(outcome)))


CONTACT_NOTE = Form(
    "contactnote",
    (Field("note", TextLine(LONGEST), optional=True),),
    _written,
    forms.back_to(show_request),
    changed_in="/people",
    access=Access.MEMBERS,
)

HANDLERS = [on_press(EditNote, edit_note)]
