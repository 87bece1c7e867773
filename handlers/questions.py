"""Questions to colleagues who know a topic, and answers: reviewed, and anonymous if she likes."""

from collections.abc import Mapping

from handlers.kit import checks, date_format, forms, small_numbers
from handlers.kit.access import Access, members_only
from handlers.kit.buttons import Press
from handlers.kit.characters import shortened
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context, Services
from handlers.kit.forms import Choice, Field, Form, Paragraphs
from handlers.kit.member_cards import asks_naming, author_line, naming_facts
from handlers.kit.navigation import back_button, home_button, home_row, page_row, total_line
from handlers.kit.report_buttons import pick_row, report_row_below
from handlers.kit.review_cards import ReviewBody, ReviewCard
from handlers.kit.router import on_command, on_press
from handlers.kit.screens import Button, Row, Screen, column, main, paragraphs
from handlers.kit.taxonomy import LANGUAGE, NAMING, TOPIC
from handlers.kit.texts import Family, LazyText, Translator, lazy
from storage import directory, members, profile_fields, questions
from storage.database import Page
from storage.kit import form_drafts
from storage.kit.form_drafts import Draft, Value
from storage.kit.taxonomy import TOPICS
from storage.outbox import ClaimedDelivery
from storage.questions import Kind, OwnQuestion, Post, PostOutcome
from storage.reviews import Review, ReviewStatus, ReviewView

LONGEST = 600
"""Longest question and longest answer, in characters."""

PAGE = 6
ANSWERS = 3
"""Answers on one screen."""

GIVEN_BACK = (ReviewStatus.REJECTED, ReviewStatus.CHANGES_REQUESTED)
"""Statuses in which the author may change her text and send it again."""


class AskColleagues(Press, prefix="q"):
    """Ask those who know a topic."""


class AskAbout(Press, prefix="qs"):
    """Ask about what she typed for this search for colleagues."""

    search: int


class OwnQuestions(Press, prefix="qm"):
    """Show a page of her own questions."""

    page: int


class OpenQuestion(Press, prefix="qo"):
    """One of my questions, with a page of its answers."""

    id: int
    page: int


class WithdrawQuestion(Press, prefix="qx", irrevocable=True, destructive=True):
    """Withdraw the question: nobody receives it any more."""

    id: int


class ReplyToQuestion(Press, prefix="qr"):
    """Answer a colleague's question."""

    id: int


class SendAgain(Press, prefix="qa"):
    """Change a text that was sent back, and send it again."""

    is_reply: bool
    id: int


STATUS = Family("question-is", ["pending", "approved", "rejected", "changes_requested"])
DECIDED = Family("question-was", ["approved", "rejected", "changes_requested"])
FIELD = Family("question-field", ["text", "topic", "named"])
POST_NOTICE = Family("question-sending", PostOutcome)


def byline(t: Translator, post: Post) -> str:
    """The writer: her name if she chose to be named, otherwise "a colleague"."""
    return author_line(t, post.name, post.sector, post.country)


# Readers


def question_screen(t: Translator, post: Post) -> Screen:
    """A colleague's question, for somebody who knows its topic."""
    return Screen(
        paragraphs(
            t("question-head", topic=t.plain(TOPIC(post.topic))),
            t("question-text", text=post.text),
            t("question-whose", who=byline(t, post), language=t.plain(LANGUAGE(post.language))),
            t("question-quiet"),
        ),
        (
            (main(t.plain("question-reply"), ReplyToQuestion(post.id)),),
            report_row_below(t, questions.QUESTION, post.id),
            home_row(t),
        ),
        protected=post.is_named,
    )


def answer_screen(t: Translator, post: Post) -> Screen:
    """An answer, for the asker."""
    return Screen(
        paragraphs(
            t("question-was-answered"),
            t("question-to", text=shortened(post.question or "", 200)),
            _answer(t, post),
        ),
        (
            (Button(t.plain("question-open"), OpenQuestion(post.question_id, 0)),),
            report_row_below(t, questions.REPLY, post.id),
            home_row(t),
        ),
        protected=post.is_named,
        private=True,
    )


def _answer(t: Translator, post: Post) -> str:
    language = t.plain(LANGUAGE(post.language))
    whose_it_is = t("question-whose", who=byline(t, post), language=language)
    return t("question-text", text=post.text) + "\n" + whose_it_is


def own_screen(t: Translator, own: OwnQuestion, answers: Page[Post]) -> Screen:
    """One of her questions, with its status and its answers."""
    said = own.question
    turn = page_row(t, answers, lambda number: OpenQuestion(said.id, number))
    state = t(
        STATUS(said.status),
        got=str(small_numbers.listed(max(own.recipients, 1))),
        answers=str(own.answers),
    )
    reason = t("question-reason", reason=said.reason) if said.reason else None
    again: list[Row] = []
    if answers.rows:
        again.append(pick_row(t, questions.REPLY, said.id))
    if said.status in GIVEN_BACK:
        again.append((main(t.plain("question-send-again"), SendAgain(False, said.id)),))
    return Screen(
        paragraphs(
            t("question-text", text=said.text), state, reason,
            None if said.status == "approved" else total_line(t, answers),
            *(_answer(t, one) for one in answers.rows),
        ),
        (
            *turn,
            *again,
            (Button(t.plain("question-take-away"), WithdrawQuestion(said.id)),),
            (back_button(t, OwnQuestions(0)), home_button(t)),
        ),
        protected=True,
    )  # fmt: skip


def own_list_screen(t: Translator, found: Page[OwnQuestion]) -> Screen:
    """A page of her questions with their status and their answers counted."""
    entries = column(
        Button(
            t.plain(
                "question-line",
                status=own.question.status,
                answers=str(own.answers),
                text=shortened(own.question.text.replace("\n", " "), 50),
            ),
            OpenQuestion(own.question.id, 0),
        )
        for own in found.rows
    )
    turn = page_row(t, found, OwnQuestions)
    return Screen(
        paragraphs(
            t("question-title"),
            None if found.rows else t("question-none"),
            total_line(t, found),
        ),
        ((main(t.plain("question-ask"), AskColleagues()),), *entries, *turn, home_row(t)),
    )


# Reviewers


def review_body(t: Translator, post: Post) -> ReviewBody:
    """What a reviewer reads: the writer, whether readers see her name, and the text."""
    language = t.plain(LANGUAGE(post.language))
    return ReviewBody(
        (
            paragraphs(
                t("question-for", topic=t.plain(TOPIC(post.topic))),
                t("question-whose", who=byline(t, post), language=language),
                None if post.is_named else t("question-unnamed"),
                t("question-to", text=post.question) if post.question else None,
                t("question-text", text=post.text),
            ),
        )
    )


# Asking


@members_only
async def ask_command(ctx: Context, _arguments: str) -> None:
    """Answer /ask: show her questions, with a button to ask another."""
    await _show_own_list(ctx, 0)


@members_only
async def show_own_list(ctx: Context, press: OwnQuestions) -> None:
    """Show a page of her questions."""
    await _show_own_list(ctx, press.page)


async def _show_own_list(ctx: Context, page: int, notice: LazyText | None = None) -> None:
    found = await questions.own_questions(ctx.db, ctx.member.id, page, PAGE)
    await ctx.show(own_list_screen(ctx.t, found), notice)


@members_only
async def ask(ctx: Context, _press: AskColleagues) -> None:
    """Ask for her question; resumes a draft if there is one."""
    if not await _may_ask(ctx):
        return
    if await form_drafts.of(ctx.db, ctx.member.id, QUESTION.name) is None:
        await forms.begin(ctx, QUESTION, answers=await _member_facts(ctx))
        return
    resumed = await form_drafts.resume(ctx.db, ctx.member.id, QUESTION.name, ctx.now())
    assert resumed is not None
    await forms.ask(ctx, resumed, lazy("form-welcome-back"))


async def _may_ask(ctx: Context) -> bool:
    """Whether she may ask now; if not, she is told when."""
    until = await questions.may_ask_at(ctx.db, ctx.member.id, ctx.now())
    if until is None:
        return True
    when = date_format.in_words(ctx.t, until, ctx.member.zone, ctx.now())
    await _show_own_list(ctx, 0, lazy("question-too-many", when=when))
    return False


@members_only
async def ask_about(ctx: Context, press: AskAbout) -> None:
    """Ask for her question, which begins with what she typed for a search."""
    kept = await directory.search_of(ctx.db, ctx.member.id, press.search)
    if kept is None or not kept.typed:
        await ask(ctx, AskColleagues())
        return
    if not await _may_ask(ctx):
        return
    answers = await _member_facts(ctx)
    answers["text"] = kept.typed
    topics = kept.criteria.keys(*directory.TOPICAL)
    if len(topics) == 1:
        answers["topic"] = topics[0]
    await forms.begin(ctx, QUESTION, field="text", answers=answers)


async def _member_facts(ctx: Context) -> dict[str, Value]:
    profile = await members.profile(ctx.db, ctx.member.id)
    assert profile is not None
    return naming_facts(profile, await profile_fields.levels(ctx.db, ctx.member.id))


_NAMED = Field(
    "named",
    Choice(NAMING, lambda _ctx: ("no", "yes")),
    asks=asks_naming("question-ask-named"),
)


def _review(ctx: Context, draft: Draft) -> Screen:
    t, answers = ctx.t, draft.answers
    name = str(answers["name"]) if answers.get("named") == "yes" else None
    changes = [
        Button(t.plain(FIELD(name)), forms.Change(draft.form, name))
        for name in ("text", "topic", "named")
        if name in answers
    ]
    topic = answers.get("topic")
    return Screen(
        paragraphs(
            t("question-review"),
            t("question-text", text=str(answers.get("text") or "–")),
            t("question-for", topic=t.plain(TOPIC(str(topic)))) if topic else None,
            t("question-as", who=author_line(t, name, str(answers["sector"]),
                                             str(answers["country"]))),
        ),
        (
            (main(t.plain("question-send"), forms.Submit(draft.form)),),
            tuple(changes),
            (Button(t.plain("form-cancel"), forms.Cancel(draft.form)),),
        ),
    )  # fmt: skip


async def _sent(ctx: Context, draft: Draft, outcome: PostOutcome) -> None:
    notice = lazy(POST_NOTICE(outcome))
    if outcome is PostOutcome.TOO_MANY:
        await forms.ask(ctx, draft, notice)
        return
    await forms.finish_above(ctx, draft)
    await ctx.home(notice)


async def _ask(ctx: Context, draft: Draft) -> None:
    answers = draft.answers
    outcome = await questions.ask(
        ctx.closing(draft), ctx.member.id, str(answers["text"]), str(answers["topic"]),
        ctx.language, answers["named"] == "yes", ctx.now(),
    )  # fmt: skip
    await _sent(ctx, draft, outcome)


async def _cancel_question_form(ctx: Context, _draft: Draft) -> None:
    await ctx.home()


QUESTION = Form(
    "question",
    (
        Field("text", Paragraphs(LONGEST), check=checks.no_contact),
        Field("topic", Choice(TOPIC, lambda _ctx: TOPICS)),
        _NAMED,
    ),
    _ask,
    _cancel_question_form,
    _review,
    access=Access.MEMBERS,
)


@members_only
async def open_own(ctx: Context, press: OpenQuestion) -> None:
    """One of her questions, with its answers."""
    own = await questions.own(ctx.db, press.id, ctx.member.id)
    if own is None:
        await _show_own_list(ctx, 0, lazy("question-gone"))
        return
    found = await questions.answers(ctx.db, press.id, ctx.member.id, press.page, ANSWERS)
    await ctx.show(own_screen(ctx.t, own, found))


async def ask_withdrawal(ctx: Context, press: WithdrawQuestion) -> Confirmation | None:
    """Withdraw her question with its answers?"""
    if await questions.own(ctx.db, press.id, ctx.member.id) is None:
        return None
    yes = ctx.t.plain("question-sure-yes")
    return Confirmation(ctx.t("question-sure"), yes, OpenQuestion(press.id, 0))


@members_only
async def withdraw_question(ctx: Context, press: WithdrawQuestion) -> None:
    """Withdraw the question: nobody receives it any more."""
    done = await questions.withdraw(ctx.db, press.id, ctx.member.id, ctx.now())
    await _show_own_list(ctx, 0, lazy("question-withdrawn" if done else "question-gone"))


# Answering


@members_only
async def reply(ctx: Context, press: ReplyToQuestion) -> None:
    """Ask for her answer below the question, which stays in the chat."""
    said = await questions.seen_by(ctx.db, press.id, ctx.member.id)
    if said is None:
        await ctx.home(lazy("question-gone"))
    elif said.author_id == ctx.member.id:
        await ctx.home(lazy("question-sending-own"))
    else:
        given = await _member_facts(ctx) | {"of": said.text}
        await forms.begin(ctx, REPLY, subject=press.id, answers=given)


def _asks_reply(t: Translator, answers: Mapping[str, Value]) -> str:
    return t("reply-ask", text=shortened(str(answers.get("of") or ""), LONGEST))


async def _reply(ctx: Context, draft: Draft) -> None:
    answers = draft.answers
    outcome = await questions.reply(
        ctx.closing(draft), draft.subject, ctx.member.id, str(answers["text"]), ctx.language,
        answers["named"] == "yes", ctx.now(),
    )  # fmt: skip
    await _sent(ctx, draft, outcome)


REPLY = Form(
    "reply",
    (Field("text", Paragraphs(LONGEST), asks=_asks_reply, check=checks.no_contact), _NAMED),
    _reply,
    _cancel_question_form,
    _review,
    access=Access.MEMBERS,
)


# Sent back


@members_only
async def send_again(ctx: Context, press: SendAgain) -> None:
    """Open the form, filled with everything that she wrote."""
    kind: Kind = "reply" if press.is_reply else "question"
    said = await questions.own_post(ctx.db, kind, press.id, ctx.member.id)
    if said is None or said.status not in GIVEN_BACK:
        await ctx.home(lazy("question-gone"))
        return
    answers = await _member_facts(ctx) | {"text": said.text, forms.COMMENT: said.reason}
    if press.is_reply:
        answers["of"] = said.question
        await forms.begin(ctx, REPLY, subject=said.question_id, answers=answers)
    else:
        await forms.begin(ctx, QUESTION, answers=answers | {"topic": said.topic})


# Notifications


def decided_screen(t: Translator, post: Post, status: ReviewStatus, reason: str | None) -> Screen:
    """The decision about what she sent, with the whole text if it is sent back to her."""
    rows: list[Row] = []
    if status in GIVEN_BACK:
        again = SendAgain(post.kind == "reply", post.id)
        rows.append((main(t.plain("question-send-again"), again),))
    return Screen(
        paragraphs(
            t(DECIDED(status), kind=post.kind),
            t("question-text", text=post.text),
            t("question-reason", reason=reason) if reason else None,
        ),
        (*rows, home_row(t)),
        private=True,
    )


async def asked(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """A question, for somebody who knows its topic."""
    said = await questions.question_for(services.db, delivery.subject_id or 0, delivery.reader.id)
    return None if said is None else question_screen(t, said)


async def answered(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """An answer, for the asker."""
    said = await questions.answer(services.db, delivery.subject_id or 0, delivery.reader.id)
    return None if said is None else answer_screen(t, said)


async def _body(ctx: Context, view: ReviewView) -> ReviewBody | None:
    kind: Kind = "reply" if view.review.kind == questions.REPLY else "question"
    said = await questions.for_review(ctx.db, kind, view.review.subject_id)
    return None if said is None else review_body(ctx.t, said)


async def _decided(
    services: Services, delivery: ClaimedDelivery, t: Translator, review: Review
) -> Screen | None:
    """The decision about what she sent, unless she has withdrawn it since."""
    kind: Kind = "reply" if review.kind == questions.REPLY else "question"
    said = await questions.own_post(services.db, kind, review.subject_id, delivery.reader.id)
    if said is None or said.status != review.status:
        return None
    return decided_screen(t, said, review.status, review.comment)


HANDLERS = [
    on_command("ask", ask_command),
    on_press(AskColleagues, ask),
    on_press(AskAbout, ask_about),
    on_press(OwnQuestions, show_own_list),
    on_press(OpenQuestion, open_own),
    on_press(WithdrawQuestion, withdraw_question, ask=ask_withdrawal),
    on_press(ReplyToQuestion, reply, keeps_message=True),
    on_press(SendAgain, send_again),
]
NOTICES = {questions.QUESTION: asked, questions.ANSWERED: answered}
REVIEW_CARDS = {
    questions.QUESTION: ReviewCard(_body, _decided),
    questions.REPLY: ReviewCard(_body, _decided),
}
