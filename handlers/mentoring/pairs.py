"""A pair as one of the two sees it: its agreement, its questions, and how it ends."""

from datetime import datetime

from handlers.introductions.callbacks import OpenRequest
from handlers.kit import checks, date_format, forms
from handlers.kit.access import Access, members_only
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context
from handlers.kit.forms import Answers, Choice, Field, Form, Lines
from handlers.kit.member_cards import card_lines, name_of
from handlers.kit.navigation import (
    FindTime,
    Mentoring,
    OpenCertificate,
    back_button,
    home_button,
    home_row,
    page_row,
)
from handlers.kit.report_buttons import report_row
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Row, Screen, column, main, pairs, paragraphs
from handlers.kit.taxonomy import LANGUAGE
from handlers.kit.texts import LANGUAGES, LazyText, Translator, lazy
from handlers.mentoring.callbacks import (
    AcceptAgreement,
    AnswerCheckin,
    EndPair,
    OpenCheckin,
    OpenPair,
    ShowAgreement,
    WantToMentor,
    WriteAgreement,
)
from handlers.mentoring.cards import pair_dates
from handlers.mentoring.home import show_home
from handlers.mentoring.messages import (
    AGREEMENT_FIELD,
    AGREEMENT_NOTICE,
    CHECKIN,
    PAIR_STATUS,
    RHYTHM,
    SIDE,
    answer_key,
    thanks_key,
)
from storage.database import Page
from storage.kit.form_drafts import Draft, Value
from storage.mentoring import agreements, checkins, endings
from storage.mentoring import pairs as stored
from storage.mentoring.agreements import MAX_GOALS, Agreement, Rhythm
from storage.mentoring.checkins import Answer, Answered, Step
from storage.mentoring.pairs import MENTORING, PairView
from storage.mentoring.records import PairStatus, Side
from storage.mentoring.reports import PAIR

LONGEST_GOAL = 200


def pair_screen(t: Translator, view: PairView, zone: str, now: datetime) -> Screen:
    """A pair: who the other one is, how it stands, and what comes next."""
    pair, agreement = view.pair, view.agreement
    is_own = agreement is not None and view.side in agreement.accepted
    rows: list[Row] = []
    said: list[str | None] = []
    label = t.plain("mentoring-agreement")
    if pair.status is PairStatus.AGREEING:
        if agreement is None:
            said.append(t("mentoring-write-first", who=view.side.value))
            rows.append((main(t.plain("mentoring-write"), WriteAgreement(pair.id)),))
        else:
            said.append(t("mentoring-other-accepts" if is_own else "mentoring-you-accept"))
            read = ShowAgreement(pair.id, 0)
            rows.append((Button(label, read) if is_own else main(label, read),))
    elif agreement is not None:
        if pair.is_active and not agreement.is_accepted:
            said.append(t("mentoring-other-accepts" if is_own else "mentoring-you-accept"))
        rows.append((Button(label, ShowAgreement(pair.id, 0)),))
    if view.open_step is not None:
        answer = OpenCheckin(pair.id, view.open_step.value)
        rows.insert(0, (main(t.plain("mentoring-answer-now"), answer),))
        said.append(t("mentoring-answer-waits"))
    if pair.is_active and view.next_at is not None:
        said.append(t("mentoring-next", day=date_format.date(t, view.next_at, zone)))
    if pair.status is PairStatus.ENDED:
        said.append(t("mentoring-ended-first"))
    if view.has_confirmed:
        certificate = OpenCertificate(MENTORING, pair.id)
        rows.append((main(t.plain("certificate-button"), certificate),))
    if view.has_confirmed and view.side is Side.MENTEE:
        rows.append((Button(t.plain("mentoring-be-mentor"), WantToMentor(pair.id)),))
    if pair.introduction_id is not None and view.other is not None:
        contact = OpenRequest(pair.introduction_id)
        rows.append((Button(t.plain("mentoring-contact"), contact),))
    if pair.is_active and view.other is not None:
        find, label = FindTime(MENTORING, pair.id), t.plain("scheduling-button")
        has_time = view.meets_at is not None and view.meets_at > now
        if pair.status is PairStatus.RUNNING and view.open_step is None and not has_time:
            rows.insert(0, (main(label, find),))
        else:
            rows.append((Button(label, find),))
    rows.append(report_row(t, PAIR, pair.id))
    if pair.is_active:
        rows.append((Button(t.plain("mentoring-end"), EndPair(pair.id)),))
    said.append(t("mentoring-trouble"))
    return Screen(
        paragraphs(
            t(
                "mentoring-pair-head",
                title=view.programme.text(t.language).title,
                side=t.plain(SIDE(view.side)),
                state=t.plain(PAIR_STATUS(pair.status)),
            ),
            card_lines(t, view.other) if view.other is not None else t("mentoring-away"),
            pair_dates(t, pair, zone),
            *said,
        ),
        (*rows, (back_button(t, Mentoring()), home_button(t))),
        protected=True,
    )


# The agreement


def agreement_screen(t: Translator, view: PairView, found: Page[Agreement], zone: str) -> Screen:
    """A version of the agreement, with the clauses that are the same for all in her language."""
    pair = view.pair
    (one,) = found.rows
    is_last = not found.number
    is_accepted = view.side in one.accepted
    rows: list[Row] = []
    if pair.is_active and is_last:
        if not is_accepted:
            accept = AcceptAgreement(pair.id, one.version)
            rows.append((main(t.plain("mentoring-accept-agreement"), accept),))
        rows.append((Button(t.plain("mentoring-write-anew"), WriteAgreement(pair.id)),))
    if not is_last:
        key = "mentoring-version-old"
    elif one.is_accepted:
        key = "mentoring-version-both"
    else:
        key = "mentoring-version-waits" if is_accepted else "mentoring-version-yours"
    months = view.programme.months
    return Screen(
        paragraphs(
            t("mentoring-agreement-title", number=one.version),
            t(key, day=date_format.date(t, one.written_at, zone)),
            t("mentoring-goals")
            + "\n"
            + "\n".join(
                t("mentoring-goal", number=number, text=goal)
                for number, goal in enumerate(one.goals, 1)
            ),
            t(
                "mentoring-agreement-facts",
                language=t.plain(LANGUAGE(one.language)),
                rhythm=t.plain(RHYTHM(one.rhythm.value)),
                months=months,
            ),
            t("mentoring-clauses"),
        ),
        (
            *rows,
            *page_row(t, found, lambda number: ShowAgreement(pair.id, number)),
            (back_button(t, OpenPair(pair.id)), home_button(t)),
        ),
        protected=True,
    )


def review_screen(t: Translator, answers: Answers) -> Screen:
    """A version of the agreement before it goes to the other one."""
    said = [
        t(
            "person-line",
            label=t.plain(AGREEMENT_FIELD(field.name)),
            value=field.kind.shown(t, answers[field.name], answers)
            if answers.get(field.name)
            else "–",
        )
        for field in AGREEMENT.fields
    ]
    buttons = [
        Button(t.plain(AGREEMENT_FIELD(field.name)), forms.Change(AGREEMENT.name, field.name))
        for field in AGREEMENT.fields
    ]
    return Screen(
        paragraphs(t("mentoring-agreement-review"), *said, t("mentoring-clauses")),
        (
            (main(t.plain("mentoring-agreement-send"), forms.Submit(AGREEMENT.name)),),
            *pairs(buttons),
            (Button(t.plain("form-cancel"), forms.Cancel(AGREEMENT.name)),),
        ),
        protected=True,
    )


# Questions


def checkin_screen(t: Translator, view: PairView, step: Step) -> Screen:
    """A question about the mentoring; for the first one, the agreement is the answer."""
    pair_id = view.pair.id
    if step is Step.AGREEMENT:
        buttons: tuple[Button, ...] = (main(t.plain("mentoring-open"), OpenPair(pair_id)),)
    else:
        buttons = tuple(
            Button(t.plain(answer_key(step, one)), AnswerCheckin(pair_id, step.value, one.value))
            for one in Answer
        )
    return Screen(
        paragraphs(
            t(CHECKIN(step), name=name_of(t, view.other)),
            None if step is Step.AGREEMENT else t("mentoring-only-counted"),
        ),
        (*column(buttons), home_row(t)),
        protected=True,
        private=True,
    )


def thanks_screen(t: Translator, pair_id: int, answered: Answered) -> Screen:
    """What she reads after her answer, and what she can do now."""
    rows: list[Row] = []
    step, said = answered.step, answered.answer
    if step is Step.END and said is not Answer.NO:
        rows.append((main(t.plain("certificate-button"), OpenCertificate(MENTORING, pair_id)),))
    if step is Step.END and said is not Answer.NO and answered.side is Side.MENTEE:
        rows.append((Button(t.plain("mentoring-be-mentor"), WantToMentor(pair_id)),))
    if step is Step.FORTNIGHT and said is Answer.NO:
        find = FindTime(MENTORING, pair_id)
        rows.append((main(t.plain("scheduling-button"), find),))
    rows.append((Button(t.plain("mentoring-open"), OpenPair(pair_id)),))
    return Screen(t(thanks_key(step, said)), (*rows, home_row(t)), protected=True)


# Handlers


@members_only
async def open_pair(ctx: Context, press: OpenPair) -> None:
    """Show a pair of hers."""
    await show_pair(ctx, press.pair_id)


async def show_pair(ctx: Context, pair_id: int, notice: LazyText | None = None) -> None:
    """Show a pair to one of the two, or that it is gone."""
    view = await stored.seen(ctx.db, pair_id, ctx.member.id)
    if view is None:
        await show_home(ctx, notice or lazy("mentoring-pair-gone"))
    else:
        await ctx.show(pair_screen(ctx.t, view, ctx.member.zone, ctx.now()), notice)


@members_only
async def show_agreement(ctx: Context, press: ShowAgreement) -> None:
    """Show a version of the agreement."""
    await _show_agreement(ctx, press.pair_id, press.page)


async def _show_agreement(
    ctx: Context, pair_id: int, page: int, notice: LazyText | None = None
) -> None:
    view = await stored.seen(ctx.db, pair_id, ctx.member.id)
    found = await agreements.versions(ctx.db, pair_id, ctx.member.id, page)
    if view is None or not found.rows:
        await show_pair(ctx, pair_id, notice)
    else:
        await ctx.show(agreement_screen(ctx.t, view, found, ctx.member.zone), notice)


@members_only
async def write(ctx: Context, press: WriteAgreement) -> None:
    """Ask for the goals and the rhythm; they begin with those of the last version."""
    view = await stored.seen(ctx.db, press.pair_id, ctx.member.id)
    if view is None or not view.pair.is_active:
        await show_pair(ctx, press.pair_id)
        return
    answers: dict[str, Value] = {}
    if view.agreement is not None:
        answers = {
            "goals": view.agreement.goals,
            "language": view.agreement.language,
            "rhythm": view.agreement.rhythm.value,
        }
    await forms.begin(ctx, AGREEMENT, subject=press.pair_id, answers=answers)


async def _written(ctx: Context, draft: Draft) -> None:
    answers = draft.answers
    outcome = await agreements.write(
        ctx.closing(draft), draft.subject, ctx.member.id, forms.several(answers["goals"]),
        str(answers["language"]), Rhythm(str(answers["rhythm"])), ctx.now(),
    )  # fmt: skip
    await show_pair(ctx, draft.subject, lazy(AGREEMENT_NOTICE(outcome)))


def _review(ctx: Context, draft: Draft) -> Screen:
    return review_screen(ctx.t, draft.answers)


AGREEMENT = Form(
    "goals",
    (
        Field("goals", Lines(1, MAX_GOALS, LONGEST_GOAL), check=checks.no_contact),
        Field("language", Choice(LANGUAGE, lambda _ctx: LANGUAGES)),
        Field("rhythm", Choice(RHYTHM, lambda _ctx: tuple(one.value for one in Rhythm))),
    ),
    _written,
    forms.back_to(show_pair),
    _review,
    changed_in="/mentoring",
    access=Access.MEMBERS,
)


@members_only
async def accept(ctx: Context, press: AcceptAgreement) -> None:
    """Accept the version that she has read."""
    outcome = await agreements.accept(ctx.db, press.pair_id, ctx.member.id, press.number, ctx.now())
    notice = lazy(AGREEMENT_NOTICE(outcome))
    if outcome is agreements.AgreementOutcome.CHANGED:
        await _show_agreement(ctx, press.pair_id, 0, notice)
    else:
        await show_pair(ctx, press.pair_id, notice)


async def ask_ending(ctx: Context, press: EndPair) -> Confirmation | None:
    """The question before a pair ends early; None unless it goes on."""
    view = await stored.seen(ctx.db, press.pair_id, ctx.member.id)
    if view is None or not view.pair.is_active:
        return None
    t = ctx.t
    return Confirmation(
        t("mentoring-end-sure", name=name_of(t, view.other)), t.plain("mentoring-end"),
        OpenPair(press.pair_id), protected=True,
    )  # fmt: skip


@members_only
async def end(ctx: Context, press: EndPair) -> None:
    """End a pair early."""
    ended = await endings.end(ctx.db, press.pair_id, ctx.member.id, ctx.now())
    key = "mentoring-end-done" if ended else "mentoring-pair-gone"
    await show_pair(ctx, press.pair_id, lazy(key))


def _step(text: str) -> Step | None:
    return Step(text) if text in {step.value for step in Step} else None


@members_only
async def open_checkin(ctx: Context, press: OpenCheckin) -> None:
    """Show a question that she has not answered."""
    step = _step(press.step)
    view = await stored.seen(ctx.db, press.pair_id, ctx.member.id)
    if step is None or view is None or view.open_step is not step:
        await show_pair(ctx, press.pair_id)
    else:
        await ctx.show(checkin_screen(ctx.t, view, step))


@members_only
async def answer(ctx: Context, press: AnswerCheckin) -> None:
    """Count her answer."""
    step = _step(press.step)
    if step is None or press.answer not in {one.value for one in Answer}:
        await show_home(ctx)
        return
    answered = await checkins.answer(
        ctx.db, press.pair_id, ctx.member.id, step, Answer(press.answer), ctx.now()
    )
    if answered is None:
        await show_pair(ctx, press.pair_id, lazy("mentoring-answer-over"))
    else:
        await ctx.show(thanks_screen(ctx.t, press.pair_id, answered))


@members_only
async def want_to_mentor(ctx: Context, press: WantToMentor) -> None:
    """Note that a former mentee wants to be a mentor, and show the programmes that are open."""
    noted = await checkins.will_mentor(ctx.db, press.pair_id, ctx.member.id)
    key = "mentoring-be-mentor-noted" if noted else "mentoring-pair-gone"
    await show_home(ctx, lazy(key))


HANDLERS = [
    on_press(OpenPair, open_pair),
    on_press(ShowAgreement, show_agreement),
    on_press(WriteAgreement, write),
    on_press(AcceptAgreement, accept),
    on_press(EndPair, end, ask=ask_ending),
    on_press(OpenCheckin, open_checkin),
    on_press(AnswerCheckin, answer),
    on_press(WantToMentor, want_to_mentor),
]
