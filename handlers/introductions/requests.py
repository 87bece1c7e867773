"""Contact requests: asking a colleague, reading a request, accepting it."""

from handlers.introductions.callbacks import AcceptRequest, AskContact, MoreActions, OpenRequest
from handlers.introductions.cards import more_screen, request_screen, review_screen
from handlers.introductions.lists import show_requests
from handlers.introductions.messages import NOTICE, OPENINGS
from handlers.kit import checks, forms
from handlers.kit.access import Access, members_only, visible_only
from handlers.kit.characters import shortened
from handlers.kit.contacts import Missing, of_today, with_name
from handlers.kit.context import Context
from handlers.kit.date_format import day_and_hour
from handlers.kit.forms import ContactField, Field, Form, TextLine
from handlers.kit.member_cards import called
from handlers.kit.navigation import home_row
from handlers.kit.router import on_press
from handlers.kit.screens import Screen
from handlers.kit.texts import LazyText, lazy
from storage import directory, profile_fields
from storage.directory import TooManyCards
from storage.introductions import contacts, limits, lists, records, requests
from storage.introductions.lists import RequestList
from storage.introductions.records import Introduction, IntroductionStatus, RequestOutcome
from storage.kit import form_drafts
from storage.kit.contacts import Contact
from storage.kit.form_drafts import Draft, Value

LONGEST_NOTE = 300


@members_only
async def open_request(ctx: Context, press: OpenRequest) -> None:
    """Open a request."""
    await show_request(ctx, press.introduction_id)


async def show_request(ctx: Context, introduction_id: int, notice: LazyText | None = None) -> None:
    """Show a request to the requester or the recipient."""
    request = await records.seen_by(ctx.db, introduction_id, ctx.member.id)
    if request is None:
        await ctx.show(Screen(ctx.t("introductions-gone"), (home_row(ctx.t),)), notice)
        return
    gives, gets = None, await _their_contact(ctx, request)
    if request.own_contact is not None:
        gives = with_name(request.own_contact, ctx.username)
    if gets is Missing.GONE:
        await contacts.request_another_contact(ctx.db, request.id, ctx.member.id, ctx.now())
    may_introduce = False
    if request.status is IntroductionStatus.ACCEPTED:
        known = await lists.counts(ctx.db, ctx.member.id)
        may_introduce = known[RequestList.CONTACTS] > 1
    await ctx.show(
        request_screen(ctx.t, request, ctx.member.zone, gives, gets, may_introduce=may_introduce),
        notice,
    )


async def _their_contact(ctx: Context, request: Introduction) -> Contact | Missing | None:
    """The other one's contact as it is today; None before both have agreed."""
    if request.their_contact is None or request.their_telegram_id is None:
        return None
    return await of_today(ctx.bot, request.their_contact, request.their_telegram_id)


@members_only
async def show_more(ctx: Context, press: MoreActions) -> None:
    """Show what else can be done about a request or a contact."""
    request = await records.seen_by(ctx.db, press.introduction_id, ctx.member.id)
    if request is None:
        await show_request(ctx, press.introduction_id)
        return
    await ctx.show(more_screen(ctx.t, request, await _their_contact(ctx, request)))


@visible_only
async def ask(ctx: Context, press: AskContact) -> None:
    """Ask for the note of a request, unless it is too early or there is a request between the
    two.
    """
    between = await records.between(ctx.db, ctx.member.id, press.member_id)
    if between is not None:
        await show_request(ctx, between.id, lazy(NOTICE(_existing_outcome(between))))
        return
    again = await limits.may_ask_at(ctx.db, ctx.member.id, ctx.now())
    if again is not None:
        when = day_and_hour(ctx.t, again, ctx.member.zone)
        text = ctx.t("introductions-too-many", most=limits.RATE_LIMIT.times, when=when)
        await ctx.show(Screen(text, (home_row(ctx.t),)))
        return
    # Her card has been opened by now, or the button is forged.
    profile = await directory.open_card(ctx.db, ctx.member.id, press.member_id, ctx.now())
    if isinstance(profile, TooManyCards):
        when = day_and_hour(ctx.t, profile.until, ctx.member.zone)
        await ctx.show(Screen(ctx.t("directory-too-many", when=when), (home_row(ctx.t),)))
        return
    if profile is None or press.member_id == ctx.member.id:
        await ctx.show(Screen(ctx.t("directory-no-card"), (home_row(ctx.t),)))
        return
    is_named = await profile_fields.shows_name(ctx.db, press.member_id, ctx.member.id)
    answers: dict[str, Value] = {
        "to": shortened(called(ctx.t, profile.name, profile.sector, profile.country), 80),
        "unnamed": "" if is_named else "yes",
    }
    await forms.begin(
        ctx, INTRODUCTION, subject=press.member_id, answers=answers | await usual_contact(ctx)
    )


def _existing_outcome(between: Introduction) -> RequestOutcome:
    if between.is_mine or between.status is IntroductionStatus.ACCEPTED:
        return RequestOutcome.ALREADY
    return RequestOutcome.ASKED_BY_HER


async def usual_contact(ctx: Context) -> dict[str, Value]:
    """The contact that a request begins with, as an answer: the one that she has given last, else
    her Telegram username. She sees it before she sends, and can change it. Empty if there is none.
    """
    last = await contacts.last_given(ctx.db, ctx.member.id) or Contact("username", "")
    today = with_name(last, ctx.username)
    return {} if isinstance(today, Missing) else {"gives": today.packed()}


def given_contact(draft: Draft) -> Contact:
    """The contact in her draft, as she gave it."""
    return Contact.unpack(str(draft.answers.get("gives") or ""))


def current_contact(ctx: Context, draft: Draft) -> Contact | None:
    """The contact in her draft, with the username that she has now. None if it was a Telegram
    username and she no longer has one.
    """
    given = with_name(given_contact(draft), ctx.username)
    return None if isinstance(given, Missing) else given


async def request_another_contact(ctx: Context, draft: Draft) -> None:
    """Ask for another contact before the form is submitted: the Telegram username that she gave is
    gone.
    """
    gone = await form_drafts.go_to(
        ctx.db, ctx.member.id, draft.form, "gives", ctx.update.update_id, ctx.now()
    )
    if gone is not None:
        await forms.ask(ctx, gone, lazy("contact-name-gone"))


def _review(ctx: Context, draft: Draft) -> Screen:
    answers = draft.answers
    to, note = (str(answers.get(key) or "") for key in ("to", "note"))
    gives = current_contact(ctx, draft) or given_contact(draft)
    is_unnamed = bool(answers.get("unnamed"))
    return review_screen(ctx.t, to, note, gives, INTRODUCTION.name, is_unnamed=is_unnamed)


async def _send(ctx: Context, draft: Draft) -> None:
    gives = current_contact(ctx, draft)
    if gives is None:
        await request_another_contact(ctx, draft)
        return
    outcome, introduction_id = await requests.ask(
        ctx.closing(draft),
        ctx.member.id,
        draft.subject,
        str(draft.answers["note"]),
        gives,
        ctx.now(),
    )
    notice = lazy(NOTICE(outcome))
    if introduction_id is not None:
        await show_request(ctx, introduction_id, notice)
    else:
        await show_requests(ctx, None, 0, notice)


async def _cancel_request_form(ctx: Context, _draft: Draft) -> None:
    await show_requests(ctx, None, 0)


NOTE = Field("note", TextLine(LONGEST_NOTE, OPENINGS), check=checks.no_contact)
"""The question for the note of a request."""

INTRODUCTION = Form(
    "introduction",
    (NOTE, Field("gives", ContactField(), is_given=True)),
    done=_send,
    leave=_cancel_request_form,
    review=_review,
    changed_in="/requests",
    access=Access.VISIBLE,
)


@visible_only
async def accept(ctx: Context, press: AcceptRequest) -> None:
    """Ask which contact she gives, if the request can still be accepted."""
    request = await records.seen_by(ctx.db, press.introduction_id, ctx.member.id)
    waits = (
        request is not None and request.status is IntroductionStatus.PENDING and not request.is_mine
    )
    if request is None or not waits or request.other is None:
        await show_request(ctx, press.introduction_id, lazy("introductions-notice-gone"))
        return
    await forms.begin(ctx, ACCEPTANCE, field="gives", subject=press.introduction_id)


async def _accepted(ctx: Context, draft: Draft) -> None:
    outcome = await requests.accept(
        ctx.closing(draft),
        draft.subject,
        ctx.member.id,
        given_contact(draft),
        ctx.now(),
    )
    await show_request(ctx, draft.subject, lazy(NOTICE(outcome)))


ACCEPTANCE = Form(
    "acceptance",
    (Field("gives", ContactField()),),
    _accepted,
    forms.back_to(show_request),
    changed_in="/requests",
    access=Access.VISIBLE,
)


HANDLERS = [
    on_press(AskContact, ask),
    on_press(OpenRequest, open_request),
    on_press(MoreActions, show_more),
    on_press(AcceptRequest, accept),
]
