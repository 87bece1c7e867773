"""Terms as admins plan them: countries, days, persons, the order, the focal points."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial

from handlers.directory import find_options
from handlers.kit import forms
from handlers.kit.access import Access, admins_only
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context
from handlers.kit.forms import Choice, Field, Form, Number, TextLine
from handlers.kit.label_widths import fitted
from handlers.kit.navigation import Dialogue, back_button, home_button, page_row, total_line
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Row, Screen, balanced_page, column, main, pairs, paragraphs
from handlers.kit.taxonomy import COUNTRY
from handlers.kit.texts import LazyText, Translator, lazy
from handlers.terms.callbacks import (
    ChangeLength,
    ChangeTerm,
    DeleteTerm,
    EditThemes,
    FindPerson,
    Leave,
    MoveCountry,
    NameFocalPoint,
    NamePerson,
    NewTerm,
    OpenFocalPoints,
    OpenTerm,
    ShowFocalPoints,
    ShowOrder,
    ShowTerms,
    TakeIn,
)
from handlers.terms.fields import Day, day_in_words, term_name
from handlers.terms.messages import FIELD, PLANNED, STATUS, THEMES
from storage.kit import form_drafts
from storage.kit.form_drafts import Draft
from storage.kit.taxonomy import COUNTRIES, zone_of
from storage.plan import drafting
from storage.terms import focal_points, records, years
from storage.terms.records import Planned, Rotation, Term, TermDays, TermOutcome, TermStatus
from storage.terms.themes import ThemeKind

PAGE = 5
LISTED = 6
"""The most members who are found."""

Names = Mapping[int, str]
"""Display names by the ids of members."""


def terms_screen(t: Translator, terms: Sequence[Term], page: int) -> Screen:
    """All terms, the latest first."""
    found = balanced_page(tuple(terms), page, PAGE)

    def label(one: Term) -> str:
        line = partial(t.plain, "term-line", state=t.plain(STATUS(one.status)))
        return fitted(lambda name: line(name=name), term_name(t, one))

    entries = column(Button(label(one), OpenTerm(one.id)) for one in found.rows)
    return Screen(
        paragraphs(t("terms-title"), total_line(t, found), None if terms else t("terms-none")),
        (
            (main(t.plain("term-new"), NewTerm()),),
            *entries,
            *page_row(t, found, ShowTerms),
            (
                Button(t.plain("order-button"), ShowOrder()),
                Button(t.plain("focal-button"), ShowFocalPoints()),
            ),
            (back_button(t, Dialogue()), home_button(t)),
        ),
    )


def term_screen(t: Translator, term: Term, names: Names) -> Screen:
    """A term with what can be changed of it."""
    rows: list[Row] = []
    if term.status is not TermStatus.PAST:
        rows.append(
            (
                Button(t.plain("term-change"), ChangeTerm(term.id)),
                Button(t.plain("term-add-person"), FindPerson(term.id, None)),
            )
        )
    rows.append(
        tuple(Button(t.plain(THEMES(kind)), EditThemes(term.id, kind)) for kind in ThemeKind)
    )
    if term.status is not TermStatus.PAST:
        rows += column(
            Button(
                t.plain("term-remove-person", name=names.get(member_id, "–")),
                NamePerson(term.id, member_id, False),
            )
            for member_id in term.chairs
        )
    if term.status is TermStatus.PLANNED:
        rows.append((Button(t.plain("term-delete"), DeleteTerm(term.id)),))
    who = ", ".join(names.get(member_id, "–") for member_id in term.chairs)
    return Screen(
        paragraphs(
            t("year-title", name=term_name(t, term)),
            "\n".join(
                (
                    t("term-state", state=t.plain(STATUS(term.status))),
                    t(
                        "year-days",
                        start=day_in_words(t, term.starts_on),
                        end=day_in_words(t, term.ends_on),
                    ),
                    t("year-persons", names=who) if who else t("term-nobody"),
                )
            ),
            t("term-about") if term.status is not TermStatus.PAST else None,
        ),
        (*rows, (back_button(t, ShowTerms(0)), home_button(t))),
        protected=True,
    )


def found_screen(
    t: Translator, found: Sequence[tuple[int, str]], term_id: int | None, country: str | None
) -> Screen:
    """The members who were found, to name one."""

    def press(member_id: int) -> NamePerson | NameFocalPoint:
        if term_id is not None:
            return NamePerson(term_id, member_id, True)
        return NameFocalPoint(country or "", member_id, True)

    back = OpenTerm(term_id) if term_id is not None else OpenFocalPoints(country or "")
    return Screen(
        t("event-organiser-found") if found else t("roles-nobody-found"),
        (
            *column(Button(label, press(member_id)) for member_id, label in found[:LISTED]),
            (Button(t.plain("roles-look-up"), FindPerson(term_id, country)),),
            (back_button(t, back), home_button(t)),
        ),
        protected=True,
    )


def order_screen(t: Translator, rotation: Rotation, of_network: Sequence[str]) -> Screen:
    """The order in which the countries take the chair."""
    lines = "\n".join(
        t("theme-line", number=str(number), title=t.plain(COUNTRY(country)))
        for number, country in enumerate(rotation.countries, 1)
    )
    moves = [
        Button(t.plain("order-forward", country=t.plain(COUNTRY(country))), MoveCountry(country))
        for country in rotation.countries[1:]
    ]
    known = dict.fromkeys((*of_network, *rotation.countries))
    join, leave = (
        [
            Button(t.plain(key, country=t.plain(COUNTRY(country))), press(country))
            for country in known
            if (country in rotation.countries) == is_in
        ]
        for key, press, is_in in (("order-in", TakeIn, False), ("order-out", Leave, True))
    )
    return Screen(
        paragraphs(
            t("order-title"),
            lines,
            t("order-length", months=rotation.months),
            t("order-about"),
        ),
        (
            *pairs(moves),
            (Button(t.plain("order-change-length"), ChangeLength()),),
            *pairs(join),
            *pairs(leave),
            (back_button(t, ShowTerms(0)), home_button(t)),
        ),
    )


def focal_points_screen(t: Translator, found: Mapping[str, Sequence[str]]) -> Screen:
    """The focal points of all countries, by name."""
    lines = "\n".join(
        t("focal-line", country=t.plain(COUNTRY(country)), names=", ".join(names) or "–")
        for country, names in found.items()
    )
    buttons = [Button(t.plain(COUNTRY(country)), OpenFocalPoints(country)) for country in found]
    return Screen(
        paragraphs(t("focal-title"), lines, t("focal-about")),
        (*pairs(buttons), (back_button(t, ShowTerms(0)), home_button(t))),
        protected=True,
    )


def focal_point_screen(
    t: Translator, country: str, named: Sequence[tuple[int, str]], coordinators: Sequence[str]
) -> Screen:
    """The focal points of one country; `coordinators` are named where nobody else is."""
    who = ", ".join(name for _, name in named) or ", ".join(coordinators) or "–"
    key = "focal-named" if named else "focal-coordinators"
    return Screen(
        paragraphs(t("focal-line", country=t.plain(COUNTRY(country)), names=who), t(key)),
        (
            (main(t.plain("focal-add"), FindPerson(None, country)),),
            *column(
                Button(
                    t.plain("term-remove-person", name=name),
                    NameFocalPoint(country, member_id, False),
                )
                for member_id, name in named[:LISTED]
            ),
            (back_button(t, ShowFocalPoints()), home_button(t)),
        ),
        protected=True,
    )


def outcome_text(t: Translator, planned: Planned) -> LazyText:
    """What came of planning a term: with the term that is in its way, if there is one."""
    if planned.outcome is TermOutcome.OVERLAPS and planned.other is not None:
        other = planned.other
        return lazy(
            "term-overlaps-with",
            name=term_name(t, other),
            start=day_in_words(t, other.starts_on),
            end=day_in_words(t, other.ends_on),
        )
    return lazy(PLANNED(planned.outcome))


@admins_only
async def show_terms(ctx: Context, press: ShowTerms) -> None:
    """Show a page of all terms."""
    await _show_terms(ctx, press.page)


async def _show_terms(ctx: Context, page: int = 0, notice: LazyText | None = None) -> None:
    await ctx.show(terms_screen(ctx.t, await records.listed(ctx.db), page), notice)


@admins_only
async def open_term(ctx: Context, press: OpenTerm) -> None:
    """Show a term."""
    await _open(ctx, press.term_id)


async def _open(ctx: Context, term_id: int, notice: LazyText | None = None) -> None:
    term = await records.find(ctx.db, term_id)
    if not ctx.member.is_admin:
        await ctx.home(notice)
    elif term is None:
        await _show_terms(ctx, notice=notice or lazy(PLANNED(TermOutcome.GONE)))
    else:
        names = await years.names(ctx.db, term.chairs)
        await ctx.show(term_screen(ctx.t, term, names), notice)


@admins_only
async def new_term(ctx: Context, _press: NewTerm) -> None:
    """Ask for a term, beginning with the one that would follow."""
    next_one = await records.suggestion(ctx.db, ctx.network.countries, ctx.now())
    await forms.begin(ctx, TERM, answers=_answers(next_one), subject=0)


def _answers(days: TermDays) -> dict[str, form_drafts.Value]:
    return {
        "country": days.country,
        "starts": days.starts_on.isoformat(),
        "ends": days.ends_on.isoformat(),
    }


@admins_only
async def change_term(ctx: Context, press: ChangeTerm) -> None:
    """Ask for another country or other days."""
    term = await records.find(ctx.db, press.term_id)
    if term is None:
        await _open(ctx, press.term_id)
        return
    days = TermDays(term.country, term.starts_on, term.ends_on)
    await forms.begin(ctx, TERM, answers=_answers(days), subject=term.id)


def review_screen(
    t: Translator, answers: forms.Answers, today: date, *, is_new: bool = True
) -> Screen:
    """A term before it is saved. `today` is the date where its country is; a new one that is over
    is entered as a past year, and one that has begun may begin at once.
    """
    lines = "\n".join(
        t("person-line", label=t.plain(FIELD(field.name)),
          value=field.kind.shown(t, answers[field.name], answers))
        for field in TERM.fields
        if answers.get(field.name)
    )  # fmt: skip
    day = today.isoformat()
    is_over = is_new and str(answers.get("ends") or "9999") < day
    has_come = is_new and not is_over and str(answers.get("starts") or "9999") <= day
    save = t.plain("term-enter-past" if is_over else "event-organiser-save")
    return Screen(
        paragraphs(
            t("term-review"),
            lines,
            t("term-is-over") if is_over else None,
            t("term-has-come") if has_come else None,
        ),
        (
            (main(save, forms.Submit(TERM.name)),),
            tuple(
                Button(t.plain(FIELD(field.name)), forms.Change(TERM.name, field.name))
                for field in TERM.fields
            ),
            (Button(t.plain("form-cancel"), forms.Cancel(TERM.name)),),
        ),
    )


def _review(ctx: Context, draft: Draft) -> Screen:
    zone = zone_of(str(draft.answers.get("country") or ""))
    today = records.today_in(zone, ctx.now())
    return review_screen(ctx.t, draft.answers, today, is_new=not draft.subject_id)


async def _planned(ctx: Context, draft: Draft) -> None:
    answers = draft.answers
    days = TermDays(
        str(answers["country"]),
        date.fromisoformat(str(answers["starts"])),
        date.fromisoformat(str(answers["ends"])),
    )
    term_id, db = draft.subject, ctx.closing(draft)
    if term_id:
        planned = await records.change_days(db, ctx.member.id, term_id, days, ctx.now())
    else:
        planned = await records.plan(db, ctx.member.id, days, ctx.now())
    notice = outcome_text(ctx.t, planned)
    if planned.term_id is not None:
        await _open(ctx, planned.term_id, notice)
    elif planned.keeps_draft:
        await forms.ask(ctx, draft, notice)
    else:
        await _open(ctx, term_id, notice)


async def _leave_term(ctx: Context, draft: Draft) -> None:
    if draft.subject:
        await _open(ctx, draft.subject)
    elif ctx.member.is_admin:
        await _show_terms(ctx)
    else:
        await ctx.home()


TERM = Form(
    "term",
    (
        Field("country", Choice(COUNTRY, lambda _ctx: COUNTRIES), is_given=True),
        Field("starts", Day(), is_given=True),
        Field("ends", Day(), is_given=True),
    ),
    _planned,
    _leave_term,
    review=_review,
    access=Access.ADMINS,
)


async def ask_deletion(ctx: Context, press: DeleteTerm) -> Confirmation | None:
    """The question before a term is deleted; None if it has begun or is gone."""
    term = await records.find(ctx.db, press.term_id)
    if term is None or term.status is not TermStatus.PLANNED:
        return None
    question = ctx.t("term-delete-sure", name=term_name(ctx.t, term))
    return Confirmation(question, ctx.t.plain("term-delete-yes"), OpenTerm(term.id))


@admins_only
async def delete_term(ctx: Context, press: DeleteTerm) -> None:
    """Delete a term that has not begun."""
    outcome = await records.delete(ctx.db, ctx.member.id, press.term_id, ctx.now())
    if outcome is TermOutcome.DONE:
        await _show_terms(ctx, notice=lazy("term-deleted"))
    else:
        await _open(ctx, press.term_id, lazy(PLANNED(outcome)))


@admins_only
async def find_person(ctx: Context, press: FindPerson) -> None:
    """Ask for the words to look a member up."""
    answers: dict[str, form_drafts.Value] = {"country": press.country}
    subject = press.term_id or 0
    await forms.begin(ctx, PERSON, field="words", subject=subject, answers=answers)


async def _found(ctx: Context, draft: Draft) -> None:
    await form_drafts.discard(ctx.db, ctx.member.id, PERSON.name)
    if not ctx.member.is_admin:
        await ctx.home(lazy("fallback-staff-only"))
        return
    found = await find_options(ctx, str(draft.answers["words"]))
    country = draft.answers.get("country")
    screen = found_screen(
        ctx.t, found, draft.subject or None, None if country is None else str(country)
    )
    await ctx.show(screen)


async def _leave_person(ctx: Context, draft: Draft) -> None:
    country = draft.answers.get("country")
    if not ctx.member.is_admin:
        await ctx.home()
    elif country is not None:
        await _open_focal(ctx, str(country))
    else:
        await _open(ctx, draft.subject)


PERSON = Form(
    "termperson", (Field("words", TextLine(120)),), _found, _leave_person, questions="lookup",
    access=Access.ADMINS,
)  # fmt: skip


@admins_only
async def name_person(ctx: Context, press: NamePerson) -> None:
    """Name a member who carries the term, or take it from her."""
    change = records.add_person if press.is_named else records.remove_person
    outcome = await change(ctx.db, ctx.member.id, press.term_id, press.member_id, ctx.now())
    await _open(ctx, press.term_id, lazy(PLANNED(outcome)))


@admins_only
async def show_order(ctx: Context, _press: ShowOrder) -> None:
    """Show the order of the countries."""
    await _show_order(ctx)


async def _show_order(ctx: Context, notice: LazyText | None = None) -> None:
    if not ctx.member.is_admin:
        await ctx.home(notice)
        return
    rotation = await records.rotation(ctx.db, ctx.network.countries)
    await ctx.show(order_screen(ctx.t, rotation, ctx.network.countries), notice)


@admins_only
async def move_country(ctx: Context, press: MoveCountry) -> None:
    """Move a country one place forward."""
    order = list((await records.rotation(ctx.db, ctx.network.countries)).countries)
    at = order.index(press.country) if press.country in order else 0
    if at:
        order[at - 1], order[at] = order[at], order[at - 1]
    outcome = await records.set_order(ctx.db, ctx.member.id, order, ctx.now())
    await _show_order(ctx, lazy(PLANNED(outcome)))


@admins_only
async def take_in(ctx: Context, press: TakeIn) -> None:
    """Take a country into the Dialogue."""
    order = (await records.rotation(ctx.db, ctx.network.countries)).countries
    outcome = await records.set_order(ctx.db, ctx.member.id, (*order, press.country), ctx.now())
    await _show_order(ctx, lazy(PLANNED(outcome)))


def leaving_text(t: Translator, country: str, planned: Sequence[Term], items: int) -> str:
    """What goes with a country that leaves, as Telegram HTML: its planned terms are deleted, and
    the chair answers for its open items of the plan.
    """
    names = ", ".join(term_name(t, one) for one in planned)
    return paragraphs(
        t("order-leave-sure", country=t.plain(COUNTRY(country))),
        t("order-leave-terms", names=names) if planned else None,
        t("order-leave-items", count=str(items)) if items else None,
        t("order-leave-stays"),
    )


async def ask_leave(ctx: Context, press: Leave) -> Confirmation | None:
    """The question before a country leaves; None if it cannot, or does not belong to it."""
    rotation = await records.rotation(ctx.db, ctx.network.countries)
    running, _ = await records.now_and_next(ctx.db)
    has_chair = running is not None and running.country == press.country
    if has_chair or press.country not in rotation.countries or len(rotation.countries) == 1:
        return None
    planned = await records.planned_of(ctx.db, press.country)
    items = await drafting.open_of_country(ctx.db, press.country)
    return Confirmation(
        leaving_text(ctx.t, press.country, planned, items), ctx.t.plain("order-leave-yes"),
        ShowOrder(), basis=" ".join(str(one.id) for one in planned),
    )  # fmt: skip


@admins_only
async def leave(ctx: Context, press: Leave) -> None:
    """Take a country out of the Dialogue."""
    order = (await records.rotation(ctx.db, ctx.network.countries)).countries
    wanted = [one for one in order if one != press.country]
    outcome = await records.set_order(ctx.db, ctx.member.id, wanted, ctx.now())
    await _show_order(ctx, lazy(PLANNED(outcome)))


@admins_only
async def change_length(ctx: Context, _press: ChangeLength) -> None:
    """Ask how many months a term has."""
    await forms.begin(ctx, LENGTH, field="months")


async def _length(ctx: Context, draft: Draft) -> None:
    months = int(str(draft.answers["months"]))
    outcome = await records.set_months(ctx.closing(draft), ctx.member.id, months, ctx.now())
    await _show_order(ctx, lazy(PLANNED(outcome)))


async def _leave_length(ctx: Context, _draft: Draft) -> None:
    await _show_order(ctx)


LENGTH = Form(
    "termlength", (Field("months", Number(1, 36)),), _length, _leave_length, access=Access.ADMINS
)


@admins_only
async def show_focal_points(ctx: Context, _press: ShowFocalPoints) -> None:
    """Show the focal points of all countries."""
    found = await focal_points.by_country(ctx.db, ctx.network.countries)
    names = await years.names(ctx.db, [one for ids in found.values() for one in ids])
    listed = {country: [names[one] for one in ids] for country, ids in found.items()}
    await ctx.show(focal_points_screen(ctx.t, listed))


@admins_only
async def open_focal_points(ctx: Context, press: OpenFocalPoints) -> None:
    """Show the focal points of a country."""
    await _open_focal(ctx, press.country)


async def _open_focal(ctx: Context, country: str, notice: LazyText | None = None) -> None:
    if country not in COUNTRIES:
        await _show_terms(ctx, notice=lazy(PLANNED(TermOutcome.NOT_A_COUNTRY)))
        return
    named = await focal_points.named(ctx.db, country)
    every = (await focal_points.by_country(ctx.db, (country,))).get(country, ())
    names = await years.names(ctx.db, (*named, *every))
    screen = focal_point_screen(
        ctx.t, country, [(one, names.get(one, "–")) for one in named],
        [names.get(one, "–") for one in every],
    )  # fmt: skip
    await ctx.show(screen, notice)


@admins_only
async def name_focal_point(ctx: Context, press: NameFocalPoint) -> None:
    """Name a focal point, or take it back."""
    change = focal_points.name if press.is_named else focal_points.unname
    outcome = await change(ctx.db, ctx.member.id, press.country, press.member_id, ctx.now())
    await _open_focal(ctx, press.country, lazy(PLANNED(outcome)))


HANDLERS = [
    on_press(ShowTerms, show_terms),
    on_press(OpenTerm, open_term),
    on_press(NewTerm, new_term),
    on_press(ChangeTerm, change_term),
    on_press(DeleteTerm, delete_term, ask=ask_deletion),
    on_press(FindPerson, find_person),
    on_press(NamePerson, name_person),
    on_press(ShowOrder, show_order),
    on_press(MoveCountry, move_country),
    on_press(TakeIn, take_in),
    on_press(Leave, leave, ask=ask_leave),
    on_press(ChangeLength, change_length),
    on_press(ShowFocalPoints, show_focal_points),
    on_press(OpenFocalPoints, open_focal_points),
    on_press(NameFocalPoint, name_focal_point),
]
