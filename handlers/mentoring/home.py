"""/mentoring: what waits for a member, her pairs, and the programmes that she sees."""

from collections.abc import Sequence

from handlers.kit.access import members_only
from handlers.kit.characters import shortened
from handlers.kit.context import Context
from handlers.kit.navigation import Mentoring, back_button, home_button, home_row
from handlers.kit.router import on_command, on_press
from handlers.kit.screens import Button, Row, Screen, column, main, paragraphs
from handlers.kit.taxonomy import COUNTRY
from handlers.kit.texts import LazyText, Translator, lazy
from handlers.mentoring.callbacks import (
    OfferMentoring,
    OpenMentee,
    OpenPair,
    OpenProposedPair,
    SeekMentor,
    SetFull,
    ShowChoices,
    ShowMentors,
    ShowProgramme,
    ShowProgrammes,
    WithdrawFromProgramme,
)
from handlers.mentoring.cards import entry_text, pair_label, programme_text
from handlers.mentoring.messages import SIDE
from storage.mentoring import asking, choices, pairs, programmes, proposals
from storage.mentoring.asking import Question
from storage.mentoring.choices import ChoiceList
from storage.mentoring.pairs import PairView
from storage.mentoring.programmes import ProgrammeView
from storage.mentoring.proposals import Proposal
from storage.mentoring.records import Entry, ProgrammeStatus, Side

TITLE = 40
MOST = 3
"""Longest title on a button in characters, and most buttons of one kind on the first screen."""


def waits_label(t: Translator, entry: Entry) -> str:
    """Somebody who waits for an answer, without her name, on a button."""
    return t.plain("mentoring-waits", country=t.plain(COUNTRY(entry.country)))


def home_screen(
    t: Translator,
    questions: Sequence[Question],
    proposed: Sequence[Proposal],
    own: Sequence[PairView],
    found: Sequence[ProgrammeView],
    *,
    is_staff: bool,
) -> Screen:
    """What waits for her first, then her pairs, then the programmes."""
    waits = [Button(waits_label(t, one.mentee), OpenMentee(one.id)) for one in questions]
    waits += [
        Button(
            waits_label(t, one.match.entry),
            OpenProposedPair(one.pair.id),
        )
        for one in proposed
    ]
    shown = [Button(pair_label(t, view), OpenPair(view.pair.id)) for view in own]
    listed = [
        Button(
            t.plain(
                "mentoring-programme-line",
                title=shortened(view.programme.text(t.language).title, TITLE),
                part="none" if view.entry is None else view.entry.side.value,
            ),
            ShowProgramme(view.programme.id),
        )
        for view in found
    ]
    staff = (Button(t.plain("mentoring-run"), ShowProgrammes(0)),) if is_staff else ()
    return Screen(
        paragraphs(
            t("mentoring-title"),
            t("mentoring-about"),
            t("mentoring-answer-these") if waits else None,
            None if listed else t("mentoring-no-programme"),
        ),
        (
            *column((*waits[:MOST], *shown[:MOST], *listed[:MOST])[: 8 - len(staff)]),
            *column(staff),
            home_row(t),
        ),
        protected=True,
    )


def programme_screen(
    t: Translator, view: ProgrammeView, own_list: ChoiceList | None, zone: str
) -> Screen:
    """A programme for a member, with her entry in it. `own_list` is her list as a mentee."""
    programme, entry = view.programme, view.entry
    is_open = programme.status is ProgrammeStatus.OPEN
    rows: list[Row] = []
    said: list[str | None] = [programme_text(t, programme, zone)]
    if not is_open:
        said.append(t("mentoring-closed"))
    elif not view.has_room:
        said.append(t("mentoring-no-places"))
    if entry is None and is_open:
        rows.append((Button(t.plain("mentoring-seek"), SeekMentor(programme.id)),))
        rows.append((Button(t.plain("mentoring-offer"), OfferMentoring(programme.id)),))
        said.append(t("mentoring-both-sides"))
    elif entry is not None:
        questions = programme.text(t.language).questions
        said.append(t("mentoring-you-are", side=t.plain(SIDE(entry.side))))
        said.append(entry_text(t, entry, questions, own=True))
        if entry.side is Side.MENTOR:
            said.append(t("mentoring-is-full") if entry.is_full else None)
            if is_open:
                rows.append((Button(t.plain("mentoring-change"), OfferMentoring(programme.id)),))
                label = t.plain("mentoring-take-again" if entry.is_full else "mentoring-be-full")
                rows.append((Button(label, SetFull(entry.id, not entry.is_full)),))
        elif view.is_paired:
            said.append(t("mentoring-has-pair"))
        elif is_open:
            said.append(_list_line(t, own_list))
            if own_list is not None and own_list.choices:
                rows.append((main(t.plain("mentoring-list"), ShowChoices(entry.id)),))
            if own_list is None or not own_list.is_sent:
                rows.append((Button(t.plain("mentoring-mentors"), ShowMentors(entry.id, 0)),))
            rows.append((Button(t.plain("mentoring-change"), SeekMentor(programme.id)),))
        rows.append((Button(t.plain("mentoring-withdraw"), WithdrawFromProgramme(entry.id)),))
    return Screen(
        paragraphs(*said),
        (*rows, (back_button(t, Mentoring()), home_button(t))),
        protected=True,
    )


def _list_line(t: Translator, own_list: ChoiceList | None) -> str:
    if own_list is None or not own_list.choices:
        return t("mentoring-list-none")
    key = "mentoring-list-sent" if own_list.is_sent else "mentoring-list-picked"
    return t(key, count=len(own_list.choices), days=asking.ANSWER_IN.days)


@members_only
async def command(ctx: Context, _arguments: str) -> None:
    """Answer /mentoring."""
    await show_home(ctx)


@members_only
async def pressed(ctx: Context, _press: Mentoring) -> None:
    """Show what waits for her, her pairs and the programmes."""
    await show_home(ctx)


async def show_home(ctx: Context, notice: LazyText | None = None) -> None:
    """Show the first screen of mentoring."""
    own = ctx.member.id
    questions = await asking.questions_to(ctx.db, own)
    proposed = await proposals.proposals_to(ctx.db, own)
    screen = home_screen(
        ctx.t,
        questions,
        proposed,
        await pairs.of_member(ctx.db, own),
        await programmes.open_to(ctx.db, own),
        is_staff=ctx.member.is_staff,
    )
    await ctx.show(screen, notice)


@members_only
async def open_programme(ctx: Context, press: ShowProgramme) -> None:
    """Show a programme."""
    await show_programme(ctx, press.programme_id)


async def show_programme(ctx: Context, programme_id: int, notice: LazyText | None = None) -> None:
    """Show a programme to a member, or that she does not see it any more."""
    view = await programmes.seen(ctx.db, programme_id, ctx.member.id)
    if view is None:
        await show_home(ctx, notice or lazy("mentoring-gone"))
        return
    own = None
    if view.entry is not None and view.entry.side is Side.MENTEE:
        own = await choices.choices_of(ctx.db, view.entry.id, ctx.member.id)
    await ctx.show(programme_screen(ctx.t, view, own, ctx.member.zone), notice)


HANDLERS = [
    on_command("mentoring", command),
    on_press(Mentoring, pressed),
    on_press(ShowProgramme, open_programme),
]
