"""Who takes part in a programme, pairs by hand, and silence, for those who run it."""

from collections.abc import Sequence

from handlers.kit import date_format, small_numbers
from handlers.kit.access import staff_only
from handlers.kit.characters import shortened
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context
from handlers.kit.member_cards import card_lines, name_of
from handlers.kit.navigation import back_button, home_button, page_row, total_line
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Row, Screen, column, main, paragraphs
from handlers.kit.texts import LazyText, Translator, lazy
from handlers.mentoring.callbacks import (
    ManageProgramme,
    OpenPairForStaff,
    OpenPerson,
    PickMentorFor,
    ProposePair,
    ShowMentoringNumbers,
    ShowPairs,
    ShowPeople,
)
from handlers.mentoring.cards import entry_text, pair_dates, reasons_text
from handlers.mentoring.messages import PAIR_STATUS, PROPOSAL_NOTICE, SIDE, SIDES, STEP
from handlers.mentoring.programmes import managed, show_manage
from storage.database import Page
from storage.mentoring import desk, proposals
from storage.mentoring.desk import Candidate, Numbers, PairRow, Person
from storage.mentoring.proposals import ProposalOutcome
from storage.mentoring.records import PairStatus, Programme, ProgrammeStatus, Side

PAGE = 6
NAME = 30
"""Longest name on a button, in characters."""


def people_screen(t: Translator, programme_id: int, side: Side, found: Page[Person]) -> Screen:
    """A page of the mentors or mentees of a programme."""
    buttons = column(
        Button(
            t.plain(
                "mentoring-person-line",
                name=shortened(name_of(t, one.card), NAME),
                pairs=one.pairs,
            ),
            OpenPerson(one.entry.id),
        )
        for one in found.rows
    )
    turning = page_row(t, found, lambda number: ShowPeople(programme_id, side.value, number))
    return Screen(
        paragraphs(
            t(SIDES(side)),
            None if found.rows else t("mentoring-nobody-yet"),
            total_line(t, found),
        ),
        (*buttons, *turning, (back_button(t, ManageProgramme(programme_id)), home_button(t))),
        protected=True,
    )


def person_screen(t: Translator, programme: Programme, one: Person) -> Screen:
    """Somebody who takes part, with what she offers or looks for."""
    entry = one.entry
    rows: list[Row] = []
    state = None
    if entry.side is Side.MENTOR:
        state = t("mentoring-person-full") if entry.is_full else None
    elif one.is_waiting:
        state = t("mentoring-person-waits")
    elif not one.pairs:
        state = t("mentoring-person-looks")
    if entry.side is Side.MENTEE and not one.pairs and programme.status is ProgrammeStatus.OPEN:
        rows.append((main(t.plain("mentoring-propose"), PickMentorFor(entry.id, 0)),))
    back = ShowPeople(programme.id, entry.side.value, 0)
    return Screen(
        paragraphs(
            card_lines(t, one.card),
            entry_text(t, entry, programme.text(t.language).questions),
            t("mentoring-person-pairs", count=one.pairs),
            state,
        ),
        (*rows, (back_button(t, back), home_button(t))),
        protected=True,
    )


def candidates_screen(t: Translator, mentee_id: int, found: Page[Candidate]) -> Screen:
    """A page of the mentors who may be proposed to a mentee."""
    buttons = column(
        Button(shortened(name_of(t, one.person.card), NAME),
               ProposePair(mentee_id, one.person.entry.id))
        for one in found.rows
    )  # fmt: skip
    turning = page_row(t, found, lambda number: PickMentorFor(mentee_id, number))
    return Screen(
        paragraphs(
            t("mentoring-propose-whom") if found.rows else t("mentoring-propose-nobody"),
            total_line(t, found),
        ),
        (*buttons, *turning, (back_button(t, OpenPerson(mentee_id)), home_button(t))),
        protected=True,
    )


def pairs_screen(t: Translator, programme_id: int, found: Page[PairRow]) -> Screen:
    """A page of the pairs of a programme, those with silence first."""
    buttons = column(
        Button(
            t.plain(
                "mentoring-pair-row",
                mentor=shortened(name_of(t, row.mentor), 20),
                mentee=shortened(name_of(t, row.mentee), 20),
                state="silent" if row.silences else row.pair.status.value,
            ),
            OpenPairForStaff(row.pair.id),
        )
        for row in found.rows
    )
    turning = page_row(t, found, lambda number: ShowPairs(programme_id, number))
    return Screen(
        paragraphs(
            t("mentoring-pairs") if found.rows else t("mentoring-pairs-none"),
            total_line(t, found),
        ),
        (*buttons, *turning, (back_button(t, ManageProgramme(programme_id)), home_button(t))),
        protected=True,
    )


def pair_screen(t: Translator, row: PairRow, zone: str) -> Screen:
    """A pair for those who run the programme: that somebody is silent, and never an answer."""
    pair = row.pair
    lines = [
        t(
            "mentoring-silence-line",
            side=t.plain(SIDE(one.side)),
            step=t.plain(STEP(one.step)),
            day=date_format.date(t, one.noticed_at, zone),
        )
        for one in row.silences
    ]
    until = None
    if pair.status is PairStatus.PROPOSED and pair.due_at is not None:
        until = t("mentoring-proposed-until", day=date_format.date(t, pair.due_at, zone))
    return Screen(
        paragraphs(
            t("mentoring-pair-state", state=t.plain(PAIR_STATUS(pair.status))),
            "\n".join(
                t("person-line", label=t.plain(SIDE(side)), value=name_of(t, card))
                for side, card in ((Side.MENTOR, row.mentor), (Side.MENTEE, row.mentee))
            ),
            pair_dates(t, pair, zone),
            until,
            t("mentoring-silence") + "\n" + "\n".join(lines) if lines else None,
            t("mentoring-silence-help") if lines else None,
        ),
        ((back_button(t, ShowPairs(pair.programme_id, 0)), home_button(t)),),
        protected=True,
    )


def _answers(counts: Sequence[int]) -> Sequence[small_numbers.Shown]:
    """The answers to one question. How many there are in all is known: who runs the programme sees
    the pairs, and who was silent.
    """
    return small_numbers.report(sum(counts), counts, is_exact=True).parts[0]


def numbers_screen(t: Translator, programme: Programme, numbers: Numbers) -> Screen:
    """The numbers of a programme; answers when it is over, and small ones are hidden."""
    states = [
        t("mentoring-number", what=t.plain(PAIR_STATUS(status)), count=str(count))
        for status in PairStatus
        if (count := numbers.pairs.get(status, 0))
    ]
    answers = [
        t(
            "mentoring-answers-line",
            step=t.plain(STEP(step)),
            **{
                name: str(count)
                for name, count in zip(("yes", "partly", "no"), _answers(counts), strict=True)
            },
        )
        for step, counts in numbers.answers.items()
    ]
    return Screen(
        paragraphs(
            t("mentoring-numbers", title=programme.text(t.language).title),
            t(
                "mentoring-numbers-people",
                mentors=numbers.mentors,
                mentees=numbers.mentees,
                looking=numbers.looking,
            ),
            "\n".join(states) or None,
            t("mentoring-answers") + "\n" + "\n".join(answers)
            if answers
            else t("mentoring-answers-later"),
            t("numbers-small") if answers else None,
        ),
        ((back_button(t, ManageProgramme(programme.id)), home_button(t)),),
        protected=True,
    )


# Handlers


@staff_only
async def show_people(ctx: Context, press: ShowPeople) -> None:
    """Show the mentors or mentees of a programme."""
    side = Side.MENTOR if press.side == Side.MENTOR else Side.MENTEE
    if await managed(ctx, press.programme_id) is None:
        return
    found = await desk.people(ctx.db, press.programme_id, ctx.member.id, side, press.page, PAGE)
    await ctx.show(people_screen(ctx.t, press.programme_id, side, found))


@staff_only
async def open_person(ctx: Context, press: OpenPerson) -> None:
    """Show a mentor or mentee."""
    found = await desk.person(ctx.db, press.entry_id, ctx.member.id)
    if found is None:
        await show_manage(ctx, 0, lazy(PROPOSAL_NOTICE(ProposalOutcome.GONE)))
    else:
        await ctx.show(person_screen(ctx.t, *found))


@staff_only
async def pick_mentor(ctx: Context, press: PickMentorFor) -> None:
    """Show the mentors who may be proposed to a mentee."""
    if await desk.person(ctx.db, press.entry_id, ctx.member.id) is None:
        await show_manage(ctx, 0, lazy(PROPOSAL_NOTICE(ProposalOutcome.GONE)))
        return
    found = await desk.candidates(ctx.db, press.entry_id, ctx.member.id, press.page, PAGE)
    await ctx.show(candidates_screen(ctx.t, press.entry_id, found))


async def ask_proposing(ctx: Context, press: ProposePair) -> Confirmation | None:
    """The question before two are proposed to each other, with the reasons; None if they cannot be
    a pair now.
    """
    found = await desk.candidate(ctx.db, press.mentee_id, press.mentor_id, ctx.member.id)
    if found is None:
        return None
    t, (mentee, candidate) = ctx.t, found
    return Confirmation(
        paragraphs(
            t(
                "mentoring-propose-sure",
                mentor=name_of(t, candidate.person.card),
                mentee=name_of(t, mentee.card),
                days=proposals.WAITS_FOR.days,
            ),
            entry_text(t, candidate.person.entry),
            reasons_text(t, candidate.match),
        ),
        t.plain("mentoring-propose-both"),
        PickMentorFor(press.mentee_id, 0),
        protected=True,
    )


@staff_only
async def propose(ctx: Context, press: ProposePair) -> None:
    """Propose two to each other."""
    outcome, pair_id = await proposals.propose(
        ctx.db, press.mentee_id, press.mentor_id, ctx.member.id, ctx.now()
    )
    notice = lazy(PROPOSAL_NOTICE(outcome))
    if pair_id is not None:
        await _show_pair(ctx, pair_id, notice)
        return
    found = await desk.person(ctx.db, press.mentee_id, ctx.member.id)
    if found is None:
        await show_manage(ctx, 0, notice)
    else:
        await ctx.show(person_screen(ctx.t, *found), notice)


@staff_only
async def show_pairs(ctx: Context, press: ShowPairs) -> None:
    """Show the pairs of a programme."""
    if await managed(ctx, press.programme_id) is None:
        return
    found = await desk.pair_rows(ctx.db, press.programme_id, ctx.member.id, press.page, PAGE)
    await ctx.show(pairs_screen(ctx.t, press.programme_id, found))


@staff_only
async def open_pair(ctx: Context, press: OpenPairForStaff) -> None:
    """Show a pair to those who run the programme."""
    await _show_pair(ctx, press.pair_id)


async def _show_pair(ctx: Context, pair_id: int, notice: LazyText | None = None) -> None:
    row = await desk.pair_for(ctx.db, pair_id, ctx.member.id)
    if row is None:
        await show_manage(ctx, 0, notice)
    else:
        await ctx.show(pair_screen(ctx.t, row, ctx.member.zone), notice)


@staff_only
async def show_numbers(ctx: Context, press: ShowMentoringNumbers) -> None:
    """Show the numbers of a programme."""
    programme = await managed(ctx, press.programme_id)
    if programme is None:
        return
    numbers = await desk.numbers(ctx.db, programme.id, ctx.member.id)
    assert numbers is not None
    await ctx.show(numbers_screen(ctx.t, programme, numbers))


HANDLERS = [
    on_press(ShowPeople, show_people),
    on_press(OpenPerson, open_person),
    on_press(PickMentorFor, pick_mentor),
    on_press(ProposePair, propose, ask=ask_proposing),
    on_press(ShowPairs, show_pairs),
    on_press(OpenPairForStaff, open_pair),
    on_press(ShowMentoringNumbers, show_numbers),
]
