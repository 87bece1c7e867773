"""The coordinators of a country and its members: who they are, what they write to each other."""

from collections.abc import Sequence
from datetime import datetime

from handlers.kit import date_format, forms
from handlers.kit.access import Access, registered_only, staff_only
from handlers.kit.buttons import Press
from handlers.kit.characters import shortened
from handlers.kit.context import Context, Services
from handlers.kit.forms import Field, Form, Paragraphs
from handlers.kit.navigation import (
    Admin,
    Help,
    OpenCoordinators,
    back_button,
    home_button,
    home_row,
    page_row,
    total_line,
    turning_row,
)
from handlers.kit.report_buttons import report_row
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Row, Screen, column, main, paragraphs
from handlers.kit.taxonomy import COUNTRY
from handlers.kit.text_pages import TextRun, block, split_pages
from handlers.kit.texts import Family, LazyText, Translator, lazy
from storage import coordinators
from storage.coordinators import (
    Conversation,
    ConversationRow,
    CoordinatorMessage,
    Coordinators,
    MessageOutcome,
)
from storage.database import Page
from storage.kit.form_drafts import Draft, Value
from storage.members import MemberStatus
from storage.outbox import ClaimedDelivery

LONGEST = 1_000
"""Longest message, in characters."""

PAGE = 6

MAX_CONVERSATION = 2_400
"""Longest page of a conversation in code units; other lines are above it."""

NOTICE = Family("coordinator-notice", MessageOutcome)
STATUS = Family(
    "coordinator-of",
    MemberStatus,
    without=[MemberStatus.NEWCOMER, MemberStatus.MEMBER, MemberStatus.MANAGED],
)
"""What a reader of a conversation should know of who writes, unless she is a member."""


class ShowOwnMessages(Press, prefix="com"):
    """Show a page of her conversation with her coordinators."""

    page: int


class WriteToCoordinator(Press, prefix="cow"):
    """Write to the coordinators of her country."""


class ShowConversations(Press, prefix="cos"):
    """Show a page of the conversations that she reads as a coordinator or an admin."""

    page: int


class OpenConversation(Press, prefix="coo"):
    """Open a page of a member's conversation."""

    member_id: int
    page: int


class AnswerMember(Press, prefix="coa"):
    """Answer a member."""

    member_id: int


class CloseConversation(Press, prefix="coc"):
    """Close a conversation that needs no answer."""

    member_id: int


class ShowName(Press, prefix="con"):
    """Whether the members of her countries see her name."""

    named: bool


def coordinator_line(t: Translator, hers: Coordinators) -> str | None:
    """Who coordinates her country, in one line; None if there is nobody whom she could reach."""
    if hers.names:
        return t("coordinator-named", names=", ".join(hers.names))
    return t("coordinator-unnamed") if hers.are_reachable else None


def write_row(t: Translator) -> Row:
    """The button to her coordinators, for screens of those who are kept out or wait."""
    return (Button(t.plain("coordinator-write"), OpenCoordinators()),)


def coordinators_screen(
    t: Translator, hers: Coordinators, messages: int, status: MemberStatus
) -> Screen:
    """Who her coordinators are, what they are there for, and how she writes to them."""
    most = coordinators.limit_of(status).times
    write: tuple[Row, ...] = ()
    if hers.are_reachable:
        write = ((main(t.plain("coordinator-write"), WriteToCoordinator()),),)
    read: tuple[Row, ...] = ()
    if messages:
        label = t.plain("coordinator-own-messages", count=str(messages))
        read = ((Button(label, ShowOwnMessages(0)),),)
    return Screen(
        paragraphs(
            t("coordinator-title"),
            coordinator_line(t, hers) or t("coordinator-nobody"),
            t("coordinator-about", most=most) if hers.are_reachable else None,
        ),
        (*write, *read, (Button(t.plain("start-help"), Help()), home_button(t))),
        protected=bool(hers.names),
    )


def own_messages_screen(
    t: Translator, messages: Sequence[CoordinatorMessage], page: int, zone: str, now: datetime
) -> Screen:
    """A page of her conversation, the newest messages first."""
    pages = _pages(t, messages, zone, now)
    page = min(max(page, 0), len(pages) - 1)
    answers = [one.id for one in messages if one.is_answer]
    return Screen(
        paragraphs(t("coordinator-own-title"), pages[page]),
        (
            *_turning(t, page, len(pages), ShowOwnMessages),
            (main(t.plain("coordinator-write"), WriteToCoordinator()),),
            *((report_row(t, coordinators.MESSAGE, answers[-1]),) if answers else ()),
            (back_button(t, OpenCoordinators()), home_button(t)),
        ),
        protected=True,
    )


def _turning(t: Translator, page: int, pages: int, to: type[ShowOwnMessages]) -> tuple[Row, ...]:
    return turning_row(
        t, to(page - 1) if page > 0 else None, to(page + 1) if page + 1 < pages else None
    )


def _pages(
    t: Translator,
    messages: Sequence[CoordinatorMessage],
    zone: str,
    now: datetime,
    member: str | None = None,
) -> tuple[str, ...]:
    """The conversation, newest message first, in pages of Telegram HTML. `member` is the name of
    whoever wrote, None if she reads it herself.
    """

    def head(one: CoordinatorMessage) -> str:
        when = date_format.in_words(t, one.sent_at, zone, now)
        if one.is_answer:
            by = one.author or t.plain("coordinator-role")
            return t.plain("coordinator-said", name=by, when=when)
        if member is None:
            return t.plain("coordinator-you-said", when=when)
        return t.plain("coordinator-said", name=member, when=when)

    blocks = [block(head(one), TextRun(one.body)) for one in reversed(messages)]
    return split_pages(blocks, MAX_CONVERSATION)


def news_screen(t: Translator, network: str) -> Screen:
    """Tells her that her coordinator has answered. It contains nothing that a passer-by should
    read.
    """
    return Screen(
        t("notice-private", network=network),
        ((Button(t.plain("notice-open"), ShowOwnMessages(0)),),),
    )


# What the member does


@registered_only
async def show_coordinators(ctx: Context, _press: OpenCoordinators) -> None:
    """Show who coordinates her country."""
    await _show_coordinators(ctx)


async def _show_coordinators(ctx: Context, notice: LazyText | None = None) -> None:
    hers = await coordinators.of(ctx.db, ctx.member.id, ctx.now())
    messages = await coordinators.own_conversation(ctx.db, ctx.member.id)
    screen = coordinators_screen(ctx.t, hers, len(messages), ctx.member.status)
    await ctx.show(screen, notice)


@registered_only
async def show_own_messages(ctx: Context, press: ShowOwnMessages) -> None:
    """Show a page of her conversation."""
    messages = await coordinators.own_conversation(ctx.db, ctx.member.id)
    if not messages:
        await _show_coordinators(ctx)
        return
    zone, now = ctx.member.zone, ctx.now()
    await ctx.show(own_messages_screen(ctx.t, messages, press.page, zone, now))


@registered_only
async def write(ctx: Context, _press: WriteToCoordinator) -> None:
    """Ask for the message, unless nobody would read it or she has written too often."""
    if not (await coordinators.of(ctx.db, ctx.member.id, ctx.now())).are_reachable:
        await _show_coordinators(ctx, lazy(NOTICE(MessageOutcome.NOBODY)))
        return
    again = await coordinators.may_write_at(ctx.db, ctx.member.id, ctx.member.status, ctx.now())
    if again is not None:
        await _show_limit(ctx, again)
        return
    await forms.begin(ctx, WRITE, field="text")


async def _show_limit(ctx: Context, again: datetime) -> None:
    most = coordinators.limit_of(ctx.member.status).times
    when = date_format.day_and_hour(ctx.t, again, ctx.member.zone)
    await ctx.show(Screen(ctx.t("coordinator-too-many", most=most, when=when), (home_row(ctx.t),)))


async def _written(ctx: Context, draft: Draft) -> None:
    outcome = await coordinators.write(
        ctx.closing(draft), ctx.member.id, str(draft.answers["text"]), ctx.now()
    )
    again = await coordinators.may_write_at(ctx.db, ctx.member.id, ctx.member.status, ctx.now())
    if outcome is MessageOutcome.TOO_MANY and again is not None:
        await _show_limit(ctx, again)
    else:
        await _show_coordinators(ctx, lazy(NOTICE(outcome)))


async def _leave_writing(ctx: Context, _draft: Draft) -> None:
    await _show_coordinators(ctx)


WRITE = Form(
    "tocoordinator",
    (Field("text", Paragraphs(LONGEST)),),
    _written,
    _leave_writing,
    access=Access.REGISTERED,
)


async def answered(services: Services, _delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """Tells her that her coordinator has answered."""
    return news_screen(t, services.network.name)


# What coordinators and admins do


def conversations_screen(
    t: Translator, found: Page[ConversationRow], is_named: bool | None, zone: str
) -> Screen:
    """The conversations, those that wait for an answer first. `is_named` is whether members see her
    name; None if she coordinates no country.
    """
    entries = column(
        Button(
            t.plain(
                "coordinator-line",
                waiting="yes" if one.is_waiting else "no",
                day=date_format.day(t, one.sent_at, zone),
                name=shortened(one.name, 28),
                country=t.plain(COUNTRY(one.country)),
            ),
            OpenConversation(one.member_id, 0),
        )
        for one in found.rows
    )
    own: tuple[Row, ...] = ()
    if is_named is not None:
        label = "coordinator-hide-name" if is_named else "coordinator-show-name"
        own = ((Button(t.plain(label), ShowName(not is_named)),),)
    said = None
    if is_named is not None:
        said = t("coordinator-is-named" if is_named else "coordinator-is-unnamed")
    return Screen(
        paragraphs(
            t("coordinator-conversations"),
            t("coordinator-mark") if found.rows else t("coordinator-no-conversations"),
            said,
            total_line(t, found),
        ),
        (
            *entries,
            *page_row(t, found, ShowConversations),
            *own,
            (back_button(t, Admin()), home_button(t)),
        ),
        protected=True,
    )


def conversation_screen(
    t: Translator, found: Conversation, page: int, zone: str, now: datetime
) -> Screen:
    """A page of a member's conversation, the newest messages first."""
    pages = _pages(t, found.messages, zone, now, found.name)
    page = min(max(page, 0), len(pages) - 1)
    turn = turning_row(
        t,
        OpenConversation(found.member_id, page - 1) if page > 0 else None,
        OpenConversation(found.member_id, page + 1) if page + 1 < len(pages) else None,
    )
    acts: list[Row] = [(main(t.plain("coordinator-answer"), AnswerMember(found.member_id)),)]
    if found.is_waiting:
        acts.append((Button(t.plain("coordinator-close"), CloseConversation(found.member_id)),))
    hers = [one.id for one in found.messages if not one.is_answer]
    if hers:
        acts.append(report_row(t, coordinators.MESSAGE, hers[-1]))
    return Screen(
        paragraphs(
            t("coordinator-head", name=found.name, country=t.plain(COUNTRY(found.country))),
            t(STATUS(found.status)) if found.status in STATUS else None,
            pages[page],
        ),
        (*turn, *acts, (back_button(t, ShowConversations(0)), home_button(t))),
        protected=True,
    )


def written_screen(t: Translator, member_id: int) -> Screen:
    """Tells a coordinator that a member has written."""
    return Screen(
        t("coordinator-written"),
        ((Button(t.plain("coordinator-open"), OpenConversation(member_id, 0)),), home_row(t)),
        private=True,
    )


def overdue_screen(t: Translator, network: str, count: int) -> Screen:
    """Tells an admin how many members have been waiting for an answer for too long."""
    return Screen(
        paragraphs(t("notice-private", network=network), t("coordinator-overdue", count=count)),
        ((Button(t.plain("coordinator-conversations-button"), ShowConversations(0)),), home_row(t)),
    )


@staff_only
async def show_conversations(ctx: Context, press: ShowConversations) -> None:
    """Show a page of the conversations that she reads."""
    await _show_conversations(ctx, press.page)


async def _show_conversations(ctx: Context, page: int = 0, notice: LazyText | None = None) -> None:
    found = await coordinators.conversations(ctx.db, ctx.member.id, page, PAGE, ctx.now())
    named = await coordinators.shows_name(ctx.db, ctx.member.id)
    await ctx.show(conversations_screen(ctx.t, found, named, ctx.member.zone), notice)


@staff_only
async def open_conversation(ctx: Context, press: OpenConversation) -> None:
    """Show a page of a conversation."""
    await _open(ctx, press.member_id, press.page)


async def _open(
    ctx: Context, member_id: int, page: int = 0, notice: LazyText | None = None
) -> None:
    found = await coordinators.conversation(ctx.db, member_id, ctx.member.id, ctx.now())
    if found is not None:
        screen = conversation_screen(ctx.t, found, page, ctx.member.zone, ctx.now())
        await ctx.show(screen, notice)
    elif ctx.member.is_staff:
        await _show_conversations(ctx, notice=notice or lazy("coordinator-gone"))
    else:
        await ctx.home(notice)


@staff_only
async def answer(ctx: Context, press: AnswerMember) -> None:
    """Ask for the answer, below the last message of hers."""
    found = await coordinators.conversation(ctx.db, press.member_id, ctx.member.id, ctx.now())
    if found is None:
        await _open(ctx, press.member_id)
        return
    hers = [one.body for one in found.messages if not one.is_answer]
    given: dict[str, Value] = {"of": hers[-1]} if hers else {}
    await forms.begin(ctx, ANSWER, field="text", subject=press.member_id, answers=given)


def _asks_answer(t: Translator, answers: forms.Answers) -> str:
    return t("coordinator-answer-ask", text=str(answers.get("of") or "–"))


async def _answered(ctx: Context, draft: Draft) -> None:
    outcome = await coordinators.answer(
        ctx.closing(draft), draft.subject, ctx.member.id, str(draft.answers["text"]), ctx.now()
    )
    await _open(ctx, draft.subject, notice=lazy(NOTICE(outcome)))


ANSWER = Form(
    "coordinatoranswer",
    (Field("text", Paragraphs(LONGEST), asks=_asks_answer),),
    _answered,
    forms.back_to(_open),
    access=Access.STAFF,
)


@staff_only
async def close(ctx: Context, press: CloseConversation) -> None:
    """Close a conversation that needs no answer."""
    outcome = await coordinators.close(ctx.db, press.member_id, ctx.member.id, ctx.now())
    await _show_conversations(ctx, notice=lazy(NOTICE(outcome)))


@staff_only
async def show_name(ctx: Context, press: ShowName) -> None:
    """Show her name to the members of her countries, or not."""
    await coordinators.show_name(ctx.db, ctx.member.id, press.named)
    await _show_conversations(ctx)


async def written(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """Tells a coordinator that a member has written, as long as nobody has answered."""
    member_id = delivery.subject_id or 0
    found = await coordinators.conversation(
        services.db, member_id, delivery.reader.id, services.now()
    )
    return written_screen(t, member_id) if found is not None and found.is_waiting else None


async def overdue(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """Tells an admin of messages that wait for too long."""
    count = await coordinators.overdue(services.db, services.now())
    if not count or not delivery.reader.is_admin:
        return None
    return overdue_screen(t, services.network.name, count)


HANDLERS = [
    on_press(OpenCoordinators, show_coordinators),
    on_press(ShowOwnMessages, show_own_messages),
    on_press(WriteToCoordinator, write),
    on_press(ShowConversations, show_conversations),
    on_press(OpenConversation, open_conversation),
    on_press(AnswerMember, answer),
    on_press(CloseConversation, close),
    on_press(ShowName, show_name),
]
NOTICES = {
    coordinators.WRITTEN: written,
    coordinators.ANSWERED: answered,
    coordinators.OVERDUE: overdue,
}
