"""Requests to the author of a text: a practice, an entry of the board. Where the author is not
named, she stays unknown until she agrees.
"""

from collections.abc import Awaitable, Callable

from handlers.introductions import requests as introduced
from handlers.introductions.callbacks import AskAuthor
from handlers.introductions.cards import review_screen
from handlers.introductions.messages import ASK_NOTE, NOTICE, WHOM
from handlers.kit import checks, forms
from handlers.kit.access import Access, visible_only
from handlers.kit.context import Context
from handlers.kit.date_format import day_and_hour
from handlers.kit.forms import Answers, ContactField, Field, Form, TextLine
from handlers.kit.navigation import home_row
from handlers.kit.router import on_press
from handlers.kit.screens import Screen
from handlers.kit.texts import LazyText, Translator, lazy
from storage import directory, request_subjects
from storage.directory import TooManyCards
from storage.introductions import limits, requests
from storage.introductions.records import RequestOutcome
from storage.kit.contacts import Contact
from storage.kit.form_drafts import Draft

SHOWS: dict[str, Callable[[Context, int, LazyText | None], Awaitable[None]]] = {}
"""What shows a subject of each kind again, with a notice; `handlers/__init__.py` fills this from
the modules' REQUEST_SUBJECTS.
"""


def ask_review_screen(t: Translator, kind: str, title: str, note: str, gives: Contact) -> Screen:
    """The review of a request to the author: the title of the text, and the note."""
    return review_screen(t, t.plain(WHOM(kind), title=title), note, gives, ASK.name)


@visible_only
async def ask_author(ctx: Context, press: AskAuthor) -> None:
    """Ask for the note, unless it is too early or the author cannot be asked."""
    if press.kind not in SHOWS:
        await ctx.home(lazy("introductions-cannot-ask"))
        return
    found = await request_subjects.to_ask_about(ctx.db, press.kind, press.subject_id, ctx.member.id)
    if found is None:
        await SHOWS[press.kind](ctx, press.subject_id, lazy("introductions-cannot-ask"))
        return
    again = await limits.may_ask_at(ctx.db, ctx.member.id, ctx.now())
    if again is not None:
        when = day_and_hour(ctx.t, again, ctx.member.zone)
        text = ctx.t("introductions-too-many", most=limits.RATE_LIMIT.times, when=when)
        await ctx.show(Screen(text, (home_row(ctx.t),)))
        return
    # The request will show the profile of an author who is named.
    opened = await directory.open_author(
        ctx.db, ctx.member.id, press.kind, press.subject_id, ctx.now()
    )
    if isinstance(opened, TooManyCards):
        when = day_and_hour(ctx.t, opened.until, ctx.member.zone)
        await ctx.show(Screen(ctx.t("directory-too-many", when=when), (home_row(ctx.t),)))
        return
    answers = {"kind": press.kind, "about": found.title}
    answers |= await introduced.usual_contact(ctx)
    await forms.begin(ctx, ASK, subject=press.subject_id, answers={**answers})


async def _ask(ctx: Context, draft: Draft) -> None:
    gives = introduced.current_contact(ctx, draft)
    if gives is None:
        await introduced.request_another_contact(ctx, draft)
        return
    outcome, introduction_id = await requests.ask_about(
        ctx.closing(draft), ctx.member.id, _kind(draft.answers), draft.subject,
        str(draft.answers["note"]), gives, ctx.now(),
    )  # fmt: skip
    if introduction_id is not None:
        await introduced.show_request(ctx, introduction_id, lazy(NOTICE(outcome)))
    elif outcome is RequestOutcome.TOO_MANY:
        await _show(ctx, draft, lazy(NOTICE(outcome)))
    else:
        await _show(ctx, draft, lazy("introductions-cannot-ask"))


def _kind(answers: Answers) -> str:
    return str(answers["kind"])


async def _show(ctx: Context, draft: Draft, notice: LazyText | None = None) -> None:
    await SHOWS[_kind(draft.answers)](ctx, draft.subject, notice)


def _review(ctx: Context, draft: Draft) -> Screen:
    about, note = (str(draft.answers.get(key) or "") for key in ("about", "note"))
    gives = introduced.given_contact(draft)
    return ask_review_screen(ctx.t, _kind(draft.answers), about, note, gives)


def _asks_note(t: Translator, answers: Answers) -> str:
    return t(ASK_NOTE(_kind(answers)))


ASK = Form(
    "askauthor",
    (
        Field("note", TextLine(introduced.LONGEST_NOTE), asks=_asks_note, check=checks.no_contact),
        Field("gives", ContactField(), is_given=True),
    ),
    done=_ask,
    leave=_show,
    review=_review,
    access=Access.VISIBLE,
)

HANDLERS = [on_press(AskAuthor, ask_author)]
