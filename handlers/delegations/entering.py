"""Entering one woman for an event: the questions, and what becomes of the answers."""

from collections.abc import Mapping
from datetime import date

from handlers.delegations import keeping as kept
from handlers.delegations.callbacks import EnterDelegate
from handlers.delegations.fields import day_words
from handlers.delegations.keeping import QUESTIONS
from handlers.delegations.messages import AGREED, COMES, ENTERED, FIELD
from handlers.directory import OpenCard
from handlers.kit import forms
from handlers.kit.access import Access, organisers_only
from handlers.kit.context import Context
from handlers.kit.forms import Choice, Field, Form, several
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Row, Screen, main, pairs, paragraphs
from handlers.kit.taxonomy import COUNTRY
from handlers.kit.texts import Translator, lazy
from storage.delegations import entering
from storage.delegations.entering import Agreed, EnterOutcome, Entry
from storage.kit import form_drafts
from storage.kit.form_drafts import Draft, Value

COUNTRIES = "countries"
"""A key beside the answers: the countries of which she may enter women."""

TITLE = "title"
"""A key beside the answers: the title of the event."""

NAMESAKE = "namesake"
"""A key beside the answers: the id of a member of the same name, once she has been shown."""


async def begin(ctx: Context, form: Form, event_id: int) -> None:
    """Begin a form about an event, for whoever may enter women for it now."""
    found = await entering.delegable(ctx.db, event_id, ctx.member.id, ctx.now())
    if found is None:
        await kept.show_list(ctx, event_id, notice=lazy("delegation-closed"))
        return
    allowed = found.countries
    countries = tuple(one for one in ctx.network.countries if allowed is None or one in allowed)
    if not countries:
        await kept.show_list(ctx, event_id, notice=lazy(ENTERED(EnterOutcome.NOT_ALLOWED)))
        return
    answers: dict[str, Value] = {
        COUNTRIES: countries, TITLE: found.event.wording(ctx.language).title,
    }  # fmt: skip
    if len(countries) == 1:
        answers["country"] = countries[0]
    await forms.begin(ctx, form, subject=event_id, answers=answers)


@organisers_only
async def enter(ctx: Context, press: EnterDelegate) -> None:
    """Ask for a woman to enter for an event; an unfinished entry for it is continued."""
    draft = await form_drafts.of(ctx.db, ctx.member.id, DELEGATE.name)
    if draft is not None and draft.subject_id == press.event_id:
        resumed = await form_drafts.resume(ctx.db, ctx.member.id, DELEGATE.name, ctx.now())
        if resumed is not None:
            await forms.ask(ctx, resumed, lazy("form-welcome-back"))
            return
    await begin(ctx, DELEGATE, press.event_id)


def entry_in(answers: Mapping[str, Value]) -> Entry:
    """The woman in a draft's answers."""

    def text(name: str) -> str | None:
        value = answers.get(name)
        return str(value) if value else None

    return Entry(
        text("name") or "", text("institution"), text("country") or "",
        answers.get("comes") == "yes", Agreed(str(answers["agreed"])),
        date.fromisoformat(str(answers["agreed_on"])), text("said"), text("nominator"),
    )  # fmt: skip


def review_screen(t: Translator, title: str, entry: Entry, namesake: int | None) -> Screen:
    """What is entered, before it is. `namesake` is a member of the same name and country."""
    comes = "yes" if entry.comes else "no"
    lines = (
        t("delegate-name", name=entry.name),
        t("delegate-institution", institution=entry.institution) if entry.institution else None,
        t("delegate-country", country=t.plain(COUNTRY(entry.country))),
        t("delegate-comes", answer=t.plain(COMES(comes))),
        t(
            "delegate-consent",
            how=t.plain(AGREED(entry.agreed)),
            day=day_words(t, entry.agreed_on),
        ),
        t("delegate-said", text=entry.said) if entry.said else None,
        t("delegate-nominated", who=entry.nominator) if entry.nominator else None,
    )
    change = [
        Button(t.plain(FIELD(field.name)), forms.Change(DELEGATE.name, field.name))
        for field in DELEGATE.fields
    ]
    same: tuple[Row, ...] = ()
    send = "delegate-enter"
    if namesake is not None:
        card = OpenCard(namesake, None, None, 0, None)
        same, send = ((Button(t.plain("delegate-namesake-card"), card),),), "delegate-enter-another"
    return Screen(
        paragraphs(
            t("delegate-namesake") if namesake is not None else t("delegate-review"),
            t("event-title", title=title),
            "\n".join(line for line in lines if line),
        ),
        (
            (main(t.plain(send), forms.Submit(DELEGATE.name)),),
            *same,
            *(pairs(change) if namesake is None else ()),
            (Button(t.plain("form-cancel"), forms.Cancel(DELEGATE.name)),),
        ),
        protected=True,
    )


def _review(ctx: Context, draft: Draft) -> Screen:
    shown = draft.answers.get(NAMESAKE)
    namesake = int(str(shown)) if shown else None
    return review_screen(ctx.t, str(draft.answers[TITLE]), entry_in(draft.answers), namesake)


async def _done(ctx: Context, draft: Draft) -> None:
    outcome, found = await entering.enter(
        ctx.closing(draft), draft.subject, ctx.member.id, entry_in(draft.answers), ctx.now(),
        is_another=bool(draft.answers.get(NAMESAKE)),
    )  # fmt: skip
    if outcome is EnterOutcome.MEMBER:
        answers = {**draft.answers, NAMESAKE: str(found.member_id)}
        mended = await form_drafts.rewrite(
            ctx.db, ctx.member.id, draft.form, answers, None, ctx.update.update_id, ctx.now()
        )
        if mended is not None:
            await forms.ask(ctx, mended)
        return
    notice = lazy(ENTERED(outcome))
    if found.profile_id is not None:
        await kept.show(ctx, found.profile_id, notice)
    else:
        await kept.show_list(ctx, draft.subject, notice=notice)


async def _leave(ctx: Context, draft: Draft) -> None:
    await kept.show_list(ctx, draft.subject)


def country_field() -> Field:
    """The question for the country, unless there is only one."""
    return Field(
        "country",
        Choice(COUNTRY, lambda ctx: ctx.network.countries),
        when=lambda answers: len(several(answers.get(COUNTRIES))) != 1,
    )


DELEGATE = Form(
    "delegate",
    (
        QUESTIONS["name"],
        QUESTIONS["institution"],
        country_field(),
        Field("comes", Choice(COMES, lambda _ctx: tuple(COMES))),
        QUESTIONS["agreed"],
        QUESTIONS["agreed_on"],
        QUESTIONS["said"],
        QUESTIONS["nominator"],
    ),
    _done,
    _leave,
    _review,
    access=Access.ORGANISERS,
)

HANDLERS = [on_press(EnterDelegate, enter)]
