"""Saved segments."""

from collections.abc import Sequence
from functools import partial

from handlers.kit import forms
from handlers.kit.access import Access, organisers_only
from handlers.kit.audience_picker.callbacks import (
    DeleteSegment,
    SaveSegment,
    ShowAudience,
    ShowNamed,
    ShowSegments,
    UseSegment,
)
from handlers.kit.audience_picker.groups import leave, show
from handlers.kit.audience_picker.subjects import load
from handlers.kit.audience_picker.words import reach_number
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context
from handlers.kit.forms import Field, Form, TextLine
from handlers.kit.label_widths import fitted
from handlers.kit.navigation import back_button, home_button
from handlers.kit.screens import Button, Row, Screen
from handlers.kit.texts import Family, LazyText, Translator, lazy
from storage import audiences
from storage.audiences import SaveOutcome, Segment
from storage.kit import form_drafts
from storage.kit.form_drafts import Draft

SEGMENTS = 4
"""Entries on one screen."""

NOTICE = Family("audience-notice", SaveOutcome)


def segments_screen(t: Translator, subject: str, id: int, kept: Sequence[Segment]) -> Screen:
    """Her saved segments, each with its current number of members."""

    def label(one: Segment) -> str:
        counted = partial(t.plain, "audience-count", count=reach_number(one.reach))
        return fitted(lambda name: counted(name=name), one.name, 2)

    rows: list[Row] = [
        (
            Button(label(one), UseSegment(subject, id, one.audience_id)),
            # Not in red: it stands beside what it deletes, in a list of several.
            Button(
                t.plain("audience-segment-delete"),
                DeleteSegment(subject, id, one.audience_id),
                "plain",
            ),
        )
        for one in kept[-SEGMENTS:]
    ]
    return Screen(
        t("audience-segments-list") if kept else t("audience-segments-none"),
        (
            *rows,
            (Button(t.plain("audience-segment-save"), SaveSegment(subject, id)),),
            (Button(t.plain("audience-named"), ShowNamed(subject, id, 0)),),
            (back_button(t, ShowAudience(subject, id, 1)), home_button(t)),
        ),
    )


@organisers_only
async def show_segments(ctx: Context, press: ShowSegments) -> None:
    """Show her saved segments."""
    await _show_segments(ctx, press.subject, press.id)


async def _show_segments(ctx: Context, name: str, id: int, notice: LazyText | None = None) -> None:
    found = await load(ctx, name, id)
    if found is not None:
        kept = await audiences.segments_of(ctx.db, ctx.member.id, found[1].kind)
        await ctx.show(segments_screen(ctx.t, name, id, kept), notice)


@organisers_only
async def use_segment(ctx: Context, press: UseSegment) -> None:
    """Use a saved segment."""
    found = await load(ctx, press.subject, press.id)
    if found is None:
        return
    segment = await audiences.segment(ctx.db, ctx.member.id, press.audience_id)
    notice: LazyText | None = lazy("audience-notice-gone")
    if segment is not None:
        notice = await found[0].change(ctx, press.id, lambda _audience: segment)
    await show(ctx, press.subject, press.id, 1, notice)


async def ask_deletion(ctx: Context, press: DeleteSegment) -> Confirmation | None:
    """The question before a saved segment is deleted; None if it is gone."""
    found = await load(ctx, press.subject, press.id)
    if found is None:
        return None
    kept = await audiences.segments_of(ctx.db, ctx.member.id, found[1].kind)
    one = next((one for one in kept if one.audience_id == press.audience_id), None)
    if one is None:
        return None
    return Confirmation(
        ctx.t("audience-segment-delete-sure", name=one.name),
        ctx.t.plain("audience-segment-delete-yes"),
        ShowSegments(press.subject, press.id),
    )


@organisers_only
async def delete_segment(ctx: Context, press: DeleteSegment) -> None:
    """Delete a saved segment."""
    await audiences.delete_segment(ctx.db, ctx.member.id, press.audience_id)
    await _show_segments(ctx, press.subject, press.id, lazy("audience-notice-deleted"))


@organisers_only
async def save_segment(ctx: Context, press: SaveSegment) -> None:
    """Ask for the name of a new segment."""
    if await load(ctx, press.subject, press.id) is not None:
        answers: dict[str, form_drafts.Value] = {"subject": press.subject}
        await forms.begin(ctx, SEGMENT, field="name", subject=press.id, answers=answers)


async def _save_segment(ctx: Context, draft: Draft) -> None:
    found = await load(ctx, str(draft.answers["subject"]), draft.subject)
    if found is None:
        await form_drafts.discard(ctx.db, ctx.member.id, draft.form)
        return
    subject, picked = found
    outcome = await audiences.save_segment(
        ctx.closing(draft), ctx.member.id, str(draft.answers["name"]), picked.audience
    )
    notice = lazy(NOTICE(outcome))
    if outcome is SaveOutcome.NAME_TAKEN:
        answers: dict[str, form_drafts.Value] = {"subject": subject.name}
        await forms.begin(
            ctx, SEGMENT, field="name", subject=picked.id, answers=answers, notice=notice
        )
        return
    await _show_segments(ctx, subject.name, picked.id, notice)


SEGMENT = Form(
    "segment", (Field("name", TextLine(40)),), _save_segment, leave, access=Access.ORGANISERS
)
