"""The named members of an audience."""

from collections.abc import Sequence

from handlers.kit import forms
from handlers.kit.access import Access, organisers_only
from handlers.kit.audience_picker.callbacks import FindMember, NameMember, ShowNamed, ShowSegments
from handlers.kit.audience_picker.groups import leave
from handlers.kit.audience_picker.subjects import load
from handlers.kit.characters import shortened
from handlers.kit.context import Context
from handlers.kit.forms import Field, Form, TextLine
from handlers.kit.label_widths import available, cut
from handlers.kit.member_cards import called
from handlers.kit.navigation import back_button, home_button, page_row
from handlers.kit.screens import Button, Screen, balanced_page, column, paragraphs
from handlers.kit.texts import LazyText, Translator
from storage import audiences
from storage.audiences import Named
from storage.kit import form_drafts
from storage.kit.form_drafts import Draft

NAMED = 6

FOUND = 7
"""Entries on one screen."""


def named_screen(t: Translator, subject: str, id: int, named: Sequence[Named], page: int) -> Screen:
    """The named members; a press removes one."""
    shown = balanced_page(named, page, NAMED)
    buttons = column(
        Button(
            _label(t, one),
            NameMember(subject, id, one.member_id, False),
        )
        for one in shown.rows
    )
    turn = page_row(t, shown, lambda page: ShowNamed(subject, id, page))
    return Screen(
        paragraphs(t("audience-named-list", count=len(named)), t("audience-named-how")),
        (
            (Button(t.plain("audience-named-add"), FindMember(subject, id)),),
            *buttons,
            *turn,
            (back_button(t, ShowSegments(subject, id)), home_button(t)),
        ),
        protected=True,
    )


def _label(t: Translator, one: Named) -> str:
    name = shortened(called(t, one.name, one.sector, one.country), 30)
    return cut(t.plain("audience-named-remove", name=name), available(1))


def found_screen(t: Translator, subject: str, id: int, found: Sequence[tuple[int, str]]) -> Screen:
    """Members to choose from, by their labels."""
    buttons = column(
        Button(label, NameMember(subject, id, member_id, True)) for member_id, label in found
    )
    return Screen(
        t("event-organiser-found") if found else t("roles-nobody-found"),
        (
            *buttons[:FOUND],
            (Button(t.plain("roles-look-up"), FindMember(subject, id)),),
            (back_button(t, ShowNamed(subject, id, 0)), home_button(t)),
        ),
        protected=True,
    )


@organisers_only
async def show_named(ctx: Context, press: ShowNamed) -> None:
    """Show the named members."""
    await _show_named(ctx, press.subject, press.id, press.page)


async def _show_named(
    ctx: Context, name: str, id: int, page: int, notice: LazyText | None = None
) -> None:
    found = await load(ctx, name, id)
    if found is not None:
        named = await audiences.names_of(ctx.db, found[1].audience_id, ctx.member.id)
        await ctx.show(named_screen(ctx.t, name, id, named, page), notice)


@organisers_only
async def name_member(ctx: Context, press: NameMember) -> None:
    """Add or remove a named member."""
    found = await load(ctx, press.subject, press.id)
    if found is not None:
        notice = await found[0].name_member(ctx, press.id, press.member_id, press.named)
        await _show_named(ctx, press.subject, press.id, 0, notice)


@organisers_only
async def find_member(ctx: Context, press: FindMember) -> None:
    """Ask for the words to search a member by."""
    if await load(ctx, press.subject, press.id) is not None:
        answers: dict[str, form_drafts.Value] = {"subject": press.subject}
        await forms.begin(ctx, FIND, field="words", subject=press.id, answers=answers)


async def _found(ctx: Context, draft: Draft) -> None:
    await form_drafts.discard(ctx.db, ctx.member.id, FIND.name)
    found = await load(ctx, str(draft.answers["subject"]), draft.subject)
    if found is not None:
        subject, picked = found
        members = await subject.find(ctx, str(draft.answers["words"]))
        await ctx.show(found_screen(ctx.t, subject.name, picked.id, members))


FIND = Form(
    "audiencefind", (Field("words", TextLine(120)),), _found, leave, questions="lookup",
    access=Access.ORGANISERS,
)  # fmt: skip
