"""Introductions: one member asks, the other agrees, and each gives the contact that she chose.

Notifications only say that there is news, so a preview on a shared phone does not reveal who asked
whom.
"""

from handlers.kit import contacts, forms
from handlers.kit.access import Access, members_only
from handlers.kit.buttons import Press
from handlers.kit.characters import shortened
from handlers.kit.confirm import Confirmation
from handlers.kit.contacts import Missing, of_today, with_name
from handlers.kit.context import Context, Services
from handlers.kit.date_format import day, day_and_hour
from handlers.kit.forms import ContactField, Field, Form, TextLine
from handlers.kit.member_cards import card_lines
from handlers.kit.navigation import (
    Requests,
    back_button,
    home_button,
    home_row,
    page_row,
)
from handlers.kit.router import on_command, on_press
from handlers.kit.screens import Button, Row, Screen, balanced_page, column, main, paragraphs
from handlers.kit.taxonomy import COUNTRY
from handlers.kit.texts import Family, LazyText, Translator, lazy
from storage import blocks, directory, introductions
from storage.blocks import Blocked
from storage.database import Page
from storage.directory import TooManyCards
from storage.introductions import (
    Introduction,
    IntroductionOutcome,
    IntroductionStatus,
    RequestList,
    RequestOutcome,
    RequestRow,
)
from storage.kit import form_drafts
from storage.kit.contacts import Contact
from storage.kit.form_drafts import Draft
from storage.outbox import ClaimedDelivery

PAGE, BLOCKED = 5, 7
LONGEST_NOTE = 300

STATUS = Family(
    "introductions-is", IntroductionStatus,
    without=[IntroductionStatus.PENDING, IntroductionStatus.ACCEPTED],
)  # fmt: skip
TAB = Family("introductions-box", RequestList)
LIST = Family("introductions-list", RequestList)
NONE = Family("introductions-none", RequestList)
CHANGE = Family("introductions-change", ["note", "gives"])
NOTICE = Family("introductions-notice", RequestOutcome, IntroductionOutcome)


class AskContact(Press, prefix="ia"):
    """Ask to be introduced to this member."""

    member_id: int


class OpenRequest(Press, prefix="io"):
    """Open a request, as the requester or as the recipient."""

    introduction_id: int


class AcceptRequest(Press, prefix="iy"):
    """Accept a request; the contact to give is asked for first."""

    introduction_id: int


class DeclineRequest(Press, prefix="in", irrevocable=True, destructive=True):
    """Decline a request, without a notification to the requester."""

    introduction_id: int


class BlockMember(Press, prefix="ib", irrevocable=True, destructive=True):
    """Block a member: neither of the two finds the other any more."""

    introduction_id: int


class GiveAnotherContact(Press, prefix="ig"):
    """Replace the contact that was given."""

    introduction_id: int


class WithdrawRequest(Press, prefix="it", irrevocable=True, destructive=True):
    """Withdraw a request, or end an accepted introduction."""

    introduction_id: int


class ShowBlocked(Press, prefix="ibl"):
    """Show a page of the members whom she has blocked."""

    page: int


class UnblockMember(Press, prefix="iu"):
    """Unblock a member."""

    member_id: int


def card_part(
    t: Translator, member_id: int, between: Introduction | None, zone: str
) -> tuple[str | None, Row]:
    """The introduction's line on a colleague's card, and its button."""
    if between is None:
        return None, (main(t.plain("introductions-ask"), AskContact(member_id)),)
    button = (Button(t.plain("introductions-open"), OpenRequest(between.id)),)
    if between.status is IntroductionStatus.ACCEPTED:
        return t("introductions-acquainted"), button
    if between.is_mine:
        return t("introductions-asked-already", day=day(t, between.expires_at, zone)), button
    return t("introductions-asks-you"), button


def request_screen(
    t: Translator, request: Introduction, zone: str,
    gives: Contact | Missing | None, gets: Contact | Missing | None,
) -> Screen:  # fmt: skip
    """A request as one of the two sees it, with what she can do; the contacts are today's."""
    if request.is_hidden:
        other = t("introductions-author", title=request.about or "…")
    else:
        other = card_lines(t, request.other) if request.other else t("directory-no-card")
    if request.about and not request.is_hidden:
        other = paragraphs(other, t("introductions-about", title=request.about))
    if request.hides_me:
        other = paragraphs(other, t("introductions-hides-you"))
    note = t("introductions-note", note=request.note)
    until = day(t, request.expires_at, zone)
    acts: tuple[Row, ...] = ()
    said: tuple[str | None, ...]
    match request.status:
        case IntroductionStatus.PENDING if request.is_mine:
            said = (t("introductions-asked-already", day=until), note, _gives(t, gives))
            acts = (
                *_give_another_row(t, request, gives),
                (Button(t.plain("introductions-take-back"), WithdrawRequest(request.id)),),
            )
        case IntroductionStatus.PENDING if request.other is not None:
            said = (note, t("introductions-you-decide", day=until))
            # Neither answer is the main one: whether to give a contact is hers alone to say.
            acts = (
                (Button(t.plain("introductions-accept"), AcceptRequest(request.id)),),
                (
                    Button(t.plain("introductions-decline"), DeclineRequest(request.id)),
                    Button(t.plain("introductions-block"), BlockMember(request.id)),
                ),
            )
        case IntroductionStatus.ACCEPTED:
            said = (_gets(t, gets), note, _gives(t, gives))
            acts = (
                *_give_another_row(t, request, gives),
                *_check_again_row(t, request, gets),
                (
                    Button(t.plain("introductions-end"), WithdrawRequest(request.id)),
                    Button(t.plain("introductions-block"), BlockMember(request.id)),
                ),
            )
        case state:
            mine = "mine" if request.is_mine else "theirs"
            waited = state is IntroductionStatus.PENDING
            said = (None if waited else t(STATUS(state), whose=mine),)
            if request.is_mine and request.other is not None:
                acts = ((Button(t.plain("introductions-ask"), AskContact(request.other_id)),),)
    box = (
        RequestList.CONTACTS
        if request.status is IntroductionStatus.ACCEPTED
        else RequestList.SENT
        if request.is_mine
        else RequestList.RECEIVED
    )
    navigation = (back_button(t, Requests(box.value, 0)), home_button(t))
    return Screen(paragraphs(other, *said), (*acts, navigation), protected=True)


def _gives(t: Translator, gives: Contact | Missing | None) -> str | None:
    match gives:
        case Contact():
            return t("introductions-gives", contact=gives.plain())
        case Missing():
            return t("introductions-gives-no-more")
        case None:
            return None


def _gets(t: Translator, gets: Contact | Missing | None) -> str:
    match gets:
        case Contact():
            return t("introductions-gets") + "\n" + contacts.html(t, gets)
        case Missing.UNCHECKED:
            return t("introductions-gets-unchecked")
        case _:
            return t("introductions-gets-no-more")


def _give_another_row(
    t: Translator, request: Introduction, gives: Contact | Missing | None
) -> tuple[Row, ...]:
    if not isinstance(gives, Missing):
        return ()
    return ((Button(t.plain("introductions-give-another"), GiveAnotherContact(request.id)),),)


def _check_again_row(
    t: Translator, request: Introduction, gets: Contact | Missing | None
) -> tuple[Row, ...]:
    if gets is not Missing.UNCHECKED:
        return ()
    return ((Button(t.plain("introductions-look-again"), OpenRequest(request.id)),),)


def list_screen(
    t: Translator, box: RequestList, entries: Page[RequestRow],
    counts: dict[RequestList, int],
    has_blocked: bool,
) -> Screen:  # fmt: skip
    """One of her three lists."""
    buttons = column(
        Button(
            t.plain(
                "introductions-line",
                name=shortened(entry.name, 40) or t.plain("introductions-somebody"),
                country=t.plain(COUNTRY(entry.country or "ZZ")),
                state=entry.status.value if box is RequestList.SENT else "none",
            ),
            OpenRequest(entry.id),
        )
        for entry in entries.rows
    )
    turning = page_row(t, entries, lambda number: Requests(box.value, number))
    others = tuple(
        Button(t.plain(TAB(other), count=counts[other]), Requests(other.value, 0))
        for other in RequestList
        if other is not box
    )
    blocked = ((Button(t.plain("introductions-blocked"), ShowBlocked(0)),),) if has_blocked else ()
    said = t(LIST(box)) if entries.rows else t(NONE(box))
    return Screen(
        paragraphs(t("introductions-title"), said),
        (*buttons, *turning, *column(others), *blocked, home_row(t)),
        protected=True,
    )


def blocked_screen(t: Translator, blocked: tuple[Blocked, ...], page: int = 0) -> Screen:
    """A page of the members whom she has blocked, with a button to unblock each."""
    shown = balanced_page(blocked, page, BLOCKED)
    buttons = column(
        Button(
            t.plain("introductions-unblock", name=shortened(one.name, 30)),
            UnblockMember(one.member_id),
        )
        for one in shown.rows
    )
    said = t("introductions-blocked-list") if blocked else t("introductions-nobody-blocked")
    return Screen(
        said,
        (
            *buttons,
            *page_row(t, shown, ShowBlocked),
            (back_button(t, Requests(None, 0)), home_button(t)),
        ),
        protected=True,
    )


def news_screen(t: Translator, network: str, introduction_id: int) -> Screen:
    """The notification, which stays in the chat until she opens it. It contains nothing that a
    passer-by should read.
    """
    return Screen(
        t("notice-private", network=network),
        ((Button(t.plain("introductions-open"), OpenRequest(introduction_id)),),),
    )


def review_screen(t: Translator, name: str, note: str, gives: Contact, form: str) -> Screen:
    """The review of a request or an answer before she sends it: to whom, and what."""

    def change(field: str) -> Button:
        label = t.plain(CHANGE(field))
        return Button(label, forms.Change(form, field))

    return Screen(
        paragraphs(
            t("introductions-review", name=name),
            t("introductions-note", note=note),
            t("introductions-gives", contact=gives.plain()),
            t("introductions-only-then"),
        ),
        (
            (main(t.plain("introductions-send"), forms.Submit(form)),),
            (change("note"), change("gives")),
            (Button(t.plain("form-cancel"), forms.Cancel(form)),),
        ),
        protected=True,
    )


# Requesting


@members_only
async def ask(ctx: Context, press: AskContact) -> None:
    """Ask for the note of a request, unless it is too early or there is a request between the
    two.
    """
    between = await introductions.between(ctx.db, ctx.member.id, press.member_id)
    if between is not None:
        await show_request(ctx, between.id, lazy(NOTICE(_existing_outcome(between))))
        return
    again = await introductions.may_ask_at(ctx.db, ctx.member.id, ctx.now())
    if again is not None:
        when = day_and_hour(ctx.t, again, ctx.member.zone)
        text = ctx.t("introductions-too-many", most=introductions.RATE_LIMIT.times, when=when)
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
    await forms.begin(
        ctx, INTRODUCTION, subject=press.member_id, answers={"to": shortened(profile.name, 80)}
    )


def _existing_outcome(between: Introduction) -> RequestOutcome:
    if between.is_mine or between.status is IntroductionStatus.ACCEPTED:
        return RequestOutcome.ALREADY
    return RequestOutcome.ASKED_BY_HER


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
    return review_screen(ctx.t, to, note, gives, INTRODUCTION.name)


async def _send(ctx: Context, draft: Draft) -> None:
    gives = current_contact(ctx, draft)
    if gives is None:
        await request_another_contact(ctx, draft)
        return
    outcome, introduction_id = await introductions.ask(
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
        await _request_list(ctx, None, 0, notice)


async def _cancel_request_form(ctx: Context, _draft: Draft) -> None:
    await _request_list(ctx, None, 0)


INTRODUCTION = Form(
    "introduction",
    (Field("note", TextLine(LONGEST_NOTE)), Field("gives", ContactField())),
    done=_send,
    leave=_cancel_request_form,
    review=_review,
    changed_in="/requests",
    access=Access.MEMBERS,
)


# Answering


@members_only
async def open_request(ctx: Context, press: OpenRequest) -> None:
    """Open a request."""
    await show_request(ctx, press.introduction_id)


async def show_request(ctx: Context, introduction_id: int, notice: LazyText | None = None) -> None:
    """Show a request to the requester or the recipient."""
    request = await introductions.seen_by(ctx.db, introduction_id, ctx.member.id)
    if request is None:
        await ctx.show(Screen(ctx.t("introductions-gone"), (home_row(ctx.t),)), notice)
        return
    gives = gets = None
    if request.own_contact is not None:
        gives = with_name(request.own_contact, ctx.username)
    if request.their_contact is not None and request.their_telegram_id is not None:
        gets = await of_today(ctx.bot, request.their_contact, request.their_telegram_id)
    if gets is Missing.GONE:
        await introductions.request_another_contact(ctx.db, request.id, ctx.member.id, ctx.now())
    await ctx.show(request_screen(ctx.t, request, ctx.member.zone, gives, gets), notice)


@members_only
async def accept(ctx: Context, press: AcceptRequest) -> None:
    """Ask which contact she gives, if the request can still be accepted."""
    request = await introductions.seen_by(ctx.db, press.introduction_id, ctx.member.id)
    waits = (
        request is not None and request.status is IntroductionStatus.PENDING and not request.is_mine
    )
    if request is None or not waits or request.other is None:
        await show_request(ctx, press.introduction_id, lazy("introductions-notice-gone"))
        return
    await forms.begin(ctx, ACCEPTANCE, field="gives", subject=press.introduction_id)


async def _accepted(ctx: Context, draft: Draft) -> None:
    outcome = await introductions.accept(
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
    access=Access.MEMBERS,
)


@members_only
async def give_another(ctx: Context, press: GiveAnotherContact) -> None:
    """Ask for another contact, while somebody may still receive it."""
    request = await introductions.seen_by(ctx.db, press.introduction_id, ctx.member.id)
    if request is None or request.own_contact is None:
        await show_request(ctx, press.introduction_id, lazy("introductions-notice-gone"))
        return
    await forms.begin(ctx, ANOTHER_CONTACT, field="gives", subject=press.introduction_id)


async def _given(ctx: Context, draft: Draft) -> None:
    outcome = await introductions.give_contact(
        ctx.closing(draft),
        draft.subject,
        ctx.member.id,
        given_contact(draft),
        ctx.now(),
    )
    await show_request(ctx, draft.subject, lazy(NOTICE(outcome)))


ANOTHER_CONTACT = Form(
    "contact",
    (Field("gives", ContactField()),),
    _given,
    forms.back_to(show_request),
    access=Access.MEMBERS,
)


async def ask_decline(ctx: Context, press: DeclineRequest) -> Confirmation | None:
    """The question before declining; None unless she may still answer the request."""
    request = await introductions.seen_by(ctx.db, press.introduction_id, ctx.member.id)
    if request is None or request.is_mine or request.status is not IntroductionStatus.PENDING:
        return None
    question, yes = ctx.t("introductions-sure-decline"), ctx.t.plain("introductions-decline")
    return Confirmation(question, yes, OpenRequest(request.id), protected=True)


@members_only
async def decline(ctx: Context, press: DeclineRequest) -> None:
    """Decline a request, without a notification to the requester."""
    outcome = await introductions.decline(ctx.db, press.introduction_id, ctx.member.id, ctx.now())
    await _answered(ctx, press.introduction_id, outcome, RequestList.RECEIVED)


async def ask_block(ctx: Context, press: BlockMember) -> Confirmation | None:
    """The question before blocking a member, who is not told about it."""
    request = await introductions.seen_by(ctx.db, press.introduction_id, ctx.member.id)
    if request is None:
        return None
    question = ctx.t("introductions-sure-block", name=request.name)
    yes = ctx.t.plain("introductions-yes")
    return Confirmation(question, yes, OpenRequest(request.id), protected=True)


@members_only
async def block(ctx: Context, press: BlockMember) -> None:
    """Decline the request and block the requester."""
    outcome = await introductions.block(ctx.db, press.introduction_id, ctx.member.id, ctx.now())
    await _answered(ctx, press.introduction_id, outcome, None)


async def ask_withdrawal(ctx: Context, press: WithdrawRequest) -> Confirmation | None:
    """The question before a request is withdrawn or an introduction ended. Her confirmation counts
    only for the state that she was asked about.
    """
    request = await introductions.seen_by(ctx.db, press.introduction_id, ctx.member.id)
    if request is None:
        return None
    match request.status:
        case IntroductionStatus.ACCEPTED:
            question = ctx.t("introductions-sure-end", name=request.name)
        case IntroductionStatus.PENDING if request.is_mine:
            question = ctx.t("introductions-sure-withdraw", name=request.name)
        case _:
            return None
    return Confirmation(
        question, ctx.t.plain("introductions-yes"), OpenRequest(request.id),
        basis=request.status.value, protected=True,
    )  # fmt: skip


@members_only
async def withdraw_request(ctx: Context, press: WithdrawRequest) -> None:
    """Withdraw a request, or end an introduction."""
    outcome = await introductions.withdraw(ctx.db, press.introduction_id, ctx.member.id, ctx.now())
    await _answered(ctx, press.introduction_id, outcome, RequestList.SENT)


async def _answered(
    ctx: Context, introduction_id: int, outcome: IntroductionOutcome, box: RequestList | None
) -> None:
    notice = lazy(NOTICE(outcome))
    if outcome in (IntroductionOutcome.UNCHANGED, IntroductionOutcome.GONE):
        await show_request(ctx, introduction_id, notice)
    else:
        await _request_list(ctx, box, 0, notice)


# Lists


@members_only
async def requests_command(ctx: Context, _arguments: str) -> None:
    """Answer /requests: show her introduction requests."""
    await _request_list(ctx, None, 0)


@members_only
async def show_list(ctx: Context, press: Requests) -> None:
    """Show one of the lists."""
    box = RequestList(press.box) if press.box in {box.value for box in RequestList} else None
    await _request_list(ctx, box, press.page)


async def _request_list(
    ctx: Context, box: RequestList | None, page: int, notice: LazyText | None = None
) -> None:
    counts = await introductions.counts(ctx.db, ctx.member.id)
    if box is None:
        box = next((box for box in RequestList if counts[box]), RequestList.RECEIVED)
    entries = await introductions.listed(ctx.db, ctx.member.id, box, page, PAGE)
    blocked = await blocks.blocked_by(ctx.db, ctx.member.id)
    await ctx.show(list_screen(ctx.t, box, entries, counts, bool(blocked)), notice)


@members_only
async def show_blocked(ctx: Context, press: ShowBlocked) -> None:
    """Show a page of the members whom she has blocked."""
    blocked = await blocks.blocked_by(ctx.db, ctx.member.id)
    await ctx.show(blocked_screen(ctx.t, blocked, press.page))


@members_only
async def unblock(ctx: Context, press: UnblockMember) -> None:
    """Unblock a member."""
    freed = await blocks.unblock(ctx.db, ctx.member.id, press.member_id)
    notice = lazy("introductions-notice-unblocked" if freed else "introductions-notice-unchanged")
    await ctx.show(blocked_screen(ctx.t, await blocks.blocked_by(ctx.db, ctx.member.id)), notice)


# Notifications


async def _notice(
    services: Services, delivery: ClaimedDelivery, t: Translator, state: IntroductionStatus
) -> Screen | None:
    assert delivery.subject_id is not None
    request = await introductions.seen_by(services.db, delivery.subject_id, delivery.reader.id)
    if request is None or request.status is not state:
        return None
    if request.other is None and state is not IntroductionStatus.EXPIRED:
        return None
    return news_screen(t, services.network.name, request.id)


async def requested(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """Tells the recipient that somebody asks, while she can answer."""
    return await _notice(services, delivery, t, IntroductionStatus.PENDING)


async def accepted(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """Tells the requester that her request was accepted."""
    return await _notice(services, delivery, t, IntroductionStatus.ACCEPTED)


async def expired(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """Tells the requester that her request has expired."""
    return await _notice(services, delivery, t, IntroductionStatus.EXPIRED)


async def contact_requested(
    services: Services, delivery: ClaimedDelivery, t: Translator
) -> Screen | None:
    """Asks for another contact because the one that she gave is gone, unless she has a Telegram
    username again.
    """
    assert delivery.subject_id is not None
    request = await introductions.seen_by(services.db, delivery.subject_id, delivery.reader.id)
    if (
        request is None
        or request.status is not IntroductionStatus.ACCEPTED
        or request.own_contact is None
    ):
        return None
    today = await of_today(services.bot, request.own_contact, delivery.reader.telegram_id)
    if isinstance(today, Contact):
        return None
    return news_screen(t, services.network.name, request.id)


HANDLERS = [
    on_command("requests", requests_command),
    on_press(Requests, show_list),
    on_press(AskContact, ask),
    on_press(OpenRequest, open_request),
    on_press(AcceptRequest, accept),
    on_press(GiveAnotherContact, give_another),
    on_press(DeclineRequest, decline, ask=ask_decline),
    on_press(BlockMember, block, ask=ask_block),
    on_press(WithdrawRequest, withdraw_request, ask=ask_withdrawal),
    on_press(ShowBlocked, show_blocked),
    on_press(UnblockMember, unblock),
]

NOTICES = {
    introductions.REQUESTED: requested,
    introductions.ACCEPTED: accepted,
    introductions.EXPIRED: expired,
    introductions.CONTACT_REQUESTED: contact_requested,
}
