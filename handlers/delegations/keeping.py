"""What somebody has entered about women without Telegram: the lists, one entry, changes."""

from handlers.delegations import cards
from handlers.delegations.callbacks import (
    AnswerForDelegate,
    ChangeDelegate,
    EditDelegate,
    OpenDelegate,
    RemoveDelegate,
    ShowDelegations,
    WithdrawDelegate,
)
from handlers.delegations.fields import INSTITUTION, NAME, NOMINATED, SAID, PastDay
from handlers.delegations.messages import AGREED, KEPT
from handlers.kit import checks, forms
from handlers.kit.access import Access, organisers_only
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context
from handlers.kit.forms import Choice, Field, Form, TextLine
from handlers.kit.navigation import Admin, Dialogue, ShowDelegation, WithoutTelegram, home_row
from handlers.kit.router import on_press
from handlers.kit.screens import Screen
from handlers.kit.texts import LazyText, lazy
from storage.delegations import keeping
from storage.delegations.entering import Agreed
from storage.delegations.keeping import TEXTS, ManagedProfile
from storage.kit.form_drafts import Draft


@organisers_only
async def without_telegram(ctx: Context, _press: WithoutTelegram) -> None:
    """Show what can be done for women without Telegram."""
    back = Admin() if ctx.member.is_staff else Dialogue()
    await ctx.show(cards.hub_screen(ctx.t, back))


@organisers_only
async def show_delegations(ctx: Context, press: ShowDelegations) -> None:
    """Show the events for which she may enter women."""
    await show_events(ctx, press.page)


async def show_events(ctx: Context, page: int = 0, notice: LazyText | None = None) -> None:
    """Show a page of the events for which she may enter women; the home screen if she may not."""
    if not Access.ORGANISERS.allows(ctx.member):
        await ctx.home(notice)
        return
    found = await keeping.delegations(
        ctx.db, ctx.member.id, ctx.language, page, cards.PAGE, ctx.now()
    )
    await ctx.show(cards.delegations_screen(ctx.t, found), notice)


@organisers_only
async def show_delegation(ctx: Context, press: ShowDelegation) -> None:
    """Show a page of the women whom she keeps for an event."""
    await show_list(ctx, press.event_id, press.page)


async def show_list(
    ctx: Context, event_id: int, page: int = 0, notice: LazyText | None = None
) -> None:
    """Show the women whom she keeps for an event; her events if there are none."""
    found = await keeping.delegation(ctx.db, event_id, ctx.member.id, page, cards.PAGE, ctx.now())
    if found is None:
        await show_events(ctx, notice=notice or lazy("delegation-not-hers"))
    else:
        await ctx.show(cards.delegation_screen(ctx.t, found), notice)


@organisers_only
async def open_delegate(ctx: Context, press: OpenDelegate) -> None:
    """Show what is stored about a woman."""
    await show(ctx, press.profile_id)


async def looked(ctx: Context, profile_id: int) -> ManagedProfile | None:
    """What is stored, for whoever keeps it; otherwise she is told and None is returned."""
    found = await keeping.look(ctx.db, profile_id, ctx.member.id, ctx.now())
    if found is None:
        await ctx.show(Screen(ctx.t("delegate-notice-not-allowed"), (home_row(ctx.t),)))
    return found


async def show(ctx: Context, profile_id: int, notice: LazyText | None = None) -> None:
    """Show what is stored about a woman, to whoever keeps it."""
    found = await looked(ctx, profile_id)
    if found is not None:
        screen = cards.delegate_screen(ctx.t, found, ctx.member.zone, ctx.now())
        await ctx.show(screen, notice)


@organisers_only
async def answer(ctx: Context, press: AnswerForDelegate) -> None:
    """Say for her that she comes."""
    outcome = await keeping.answer(ctx.db, press.profile_id, ctx.member.id, ctx.now(), comes=True)
    await show(ctx, press.profile_id, lazy(KEPT(outcome)))


async def ask_withdrawal(ctx: Context, press: WithdrawDelegate) -> Confirmation | None:
    """The question before her seat goes to the next."""
    return await _question(ctx, press.profile_id, "delegate-withdraw-sure", "delegate-withdraw-yes")


async def _question(ctx: Context, profile_id: int, key: str, yes: str) -> Confirmation | None:
    found = await keeping.look(ctx.db, profile_id, ctx.member.id, ctx.now())
    if found is None:
        return None
    text = ctx.t(key, name=found.name)
    return Confirmation(text, ctx.t.plain(yes), OpenDelegate(profile_id), protected=True)


@organisers_only
async def withdraw(ctx: Context, press: WithdrawDelegate) -> None:
    """Say for her that she does not come."""
    outcome = await keeping.answer(ctx.db, press.profile_id, ctx.member.id, ctx.now(), comes=False)
    await show(ctx, press.profile_id, lazy(KEPT(outcome)))


async def ask_removal(ctx: Context, press: RemoveDelegate) -> Confirmation | None:
    """The question before an entry is erased."""
    return await _question(ctx, press.profile_id, "delegate-remove-sure", "delegate-remove-yes")


@organisers_only
async def remove(ctx: Context, press: RemoveDelegate) -> None:
    """Erase an entry."""
    found = await looked(ctx, press.profile_id)
    if found is None:
        return
    outcome = await keeping.remove(ctx.services.db, press.profile_id, ctx.member.id, ctx.now())
    await show_list(ctx, found.event.id, notice=lazy(KEPT(outcome)))


# Changes


@organisers_only
async def choose_change(ctx: Context, press: ChangeDelegate) -> None:
    """Show what can be changed."""
    found = await looked(ctx, press.profile_id)
    if found is not None:
        await ctx.show(cards.change_screen(ctx.t, found))


@organisers_only
async def edit(ctx: Context, press: EditDelegate) -> None:
    """Ask for a new value of one field."""
    found = await looked(ctx, press.profile_id)
    if found is not None and press.field in TEXTS:
        value = getattr(found, press.field)
        now = None if value is None else str(value)
        await forms.begin(
            ctx, CHANGE, field=press.field, subject=press.profile_id, answers={press.field: now}
        )


async def _changed(ctx: Context, draft: Draft) -> None:
    field, value = next(
        (field.name, draft.answers[field.name])
        for field in CHANGE.fields
        if field.name in draft.answers
    )
    outcome = await keeping.change(
        ctx.closing(draft), draft.subject, ctx.member.id, field,
        str(value) if value else None, ctx.now(),
    )  # fmt: skip
    await show(ctx, draft.subject, lazy(KEPT(outcome)))


QUESTIONS = {
    "name": Field("name", TextLine(NAME), check=checks.no_contact),
    "institution": Field(
        "institution", TextLine(INSTITUTION), optional=True, check=checks.institution
    ),
    "agreed": Field("agreed", Choice(AGREED, lambda _ctx: tuple(one.value for one in Agreed))),
    "agreed_on": Field("agreed_on", PastDay()),
    "said": Field("said", TextLine(SAID), optional=True, check=checks.no_contact),
    "nominator": Field("nominator", TextLine(NOMINATED), optional=True, check=checks.no_contact),
}
"""The questions about a woman, by what they ask for."""

CHANGE = Form(
    "delegatechange",
    tuple(QUESTIONS[field] for field in TEXTS),
    _changed,
    forms.back_to(show),
    questions="delegate",
    access=Access.ORGANISERS,
)

HANDLERS = [
    on_press(WithoutTelegram, without_telegram),
    on_press(ShowDelegations, show_delegations),
    on_press(ShowDelegation, show_delegation),
    on_press(OpenDelegate, open_delegate),
    on_press(AnswerForDelegate, answer),
    on_press(WithdrawDelegate, withdraw, ask=ask_withdrawal),
    on_press(RemoveDelegate, remove, ask=ask_removal),
    on_press(ChangeDelegate, choose_change),
    on_press(EditDelegate, edit),
]
