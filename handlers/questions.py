"""Asking colleagues who know a topic, and answering them: reviewed, and nameless if she likes."""

from collections.abc import Mapping, Sequence

from handlers.kit import date_format, forms
from handlers.kit.access import Access, members_only, staff_only
from handlers.kit.buttons import Press
from handlers.kit.characters import shortened
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context, Services
from handlers.kit.forms import Choice, Field, Form, Paragraphs
from handlers.kit.member_cards import asks_naming, author_line
from handlers.kit.navigation import Admin, back_button, home_button, home_row, page_row
from handlers.kit.router import on_command, on_press
from handlers.kit.screens import Button, Row, Screen, column, paragraphs
from handlers.kit.taxonomy import LANGUAGE, NAMING, TOPIC
from handlers.kit.texts import Family, LazyText, Translator, lazy
from storage import members, questions
from storage.database import Page
from storage.kit import form_drafts
from storage.kit.form_drafts import Draft, Value
from storage.kit.taxonomy import TOPICS
from storage.outbox import ClaimedDelivery
from storage.questions import Kind, OwnQuestion, Post, PostOutcome

LONGEST = 600
"""Signs of a question and of an answer."""

PAGE = 6
ANSWERS = 3
"""Answers on one screen."""

LONGEST_REASON = 500


class AskColleagues(Press, prefix="q"):
    """Ask those who know a topic."""


class OwnQuestions(Press, prefix="qm"):
    """My questions."""

    page: int


class OpenQuestion(Press, prefix="qo"):
    """A question of mine, with a page of its answers."""

    id: int
    page: int


class WithdrawQuestion(Press, prefix="qx", irrevocable=True):
    """Nobody gets the question any more."""

    id: int


class ReplyToQuestion(Press, prefix="qr"):
    """Answer a colleague's question."""

    id: int


class ShowQuestionReviews(Press, prefix="ql"):
    """What waits for a reviewer."""


class ReviewQuestion(Press, prefix="qd"):
    """A question or an answer to decide about."""

    is_reply: bool
    id: int


class ApproveQuestion(Press, prefix="qy"):
    """Let it go on."""

    is_reply: bool
    id: int


class RejectQuestion(Press, prefix="qn"):
    """Say no; the reason is asked for."""

    is_reply: bool
    id: int


STATUS = Family("question-is", ["pending", "approved", "rejected"])
DECIDED = Family("question-was", ["approved", "rejected"])
FIELD = Family("question-field", ["text", "topic", "named"])
SENDING = Family("question-sending", PostOutcome)
DECISION = Family("question-decision", questions.Decision)
REVIEW = Family("question-review", ["question", "reply"])
NEWS = Family("question-news", ["question", "reply"])


def _kind(press: ReviewQuestion | ApproveQuestion | RejectQuestion) -> Kind:
    return "reply" if press.is_reply else "question"


def whose(t: Translator, said: Post) -> str:
    """Who says it: by name where she is named, else as a colleague."""
    return author_line(t, said.name, said.sector, said.country)


# Readers


def question_screen(t: Translator, said: Post) -> Screen:
    """A colleague's question, for somebody who knows its topic."""
    return Screen(
        paragraphs(
            t("question-head", topic=t.plain(TOPIC(said.topic))),
            t("question-text", text=said.text),
            t("question-whose", who=whose(t, said), language=t.plain(LANGUAGE(said.language))),
            t("question-quiet"),
        ),
        ((Button(t.plain("question-reply"), ReplyToQuestion(said.id)),), home_row(t)),
        protected=said.is_named,
    )


def answer_screen(t: Translator, said: Post) -> Screen:
    """An answer, for who asked."""
    return Screen(
        paragraphs(
            t("question-was-answered"),
            t("question-to", text=shortened(said.question or "", 200)),
            _answer(t, said),
        ),
        ((Button(t.plain("question-open"), OpenQuestion(said.question_id, 0)),), home_row(t)),
        protected=said.is_named,
    )


def _answer(t: Translator, said: Post) -> str:
    language = t.plain(LANGUAGE(said.language))
    whose_it_is = t("question-whose", who=whose(t, said), language=language)
    return t("question-text", text=said.text) + "\n" + whose_it_is


def own_screen(t: Translator, own: OwnQuestion, answers: Page[Post]) -> Screen:
    """A question of hers, how far it is, and what was answered."""
    said = own.question
    turn = page_row(t, answers, lambda number: OpenQuestion(said.id, number))
    state = t(STATUS(said.status), got=str(own.got), answers=str(own.answers))
    reason = t("question-reason", reason=said.reason) if said.reason else None
    return Screen(
        paragraphs(
            t("question-text", text=said.text), state, reason,
            *(_answer(t, one) for one in answers.rows),
        ),
        (
            *turn,
            (Button(t.plain("question-take-away"), WithdrawQuestion(said.id)),),
            (back_button(t, OwnQuestions(0)), home_button(t)),
        ),
        protected=True,
    )  # fmt: skip


def mine_screen(t: Translator, found: Page[OwnQuestion]) -> Screen:
    """Her questions."""
    entries = column(
        Button(
            t.plain(
                "question-line",
                state=own.question.status,
                answers=str(own.answers),
                text=shortened(own.question.text.replace("\n", " "), 50),
            ),
            OpenQuestion(own.question.id, 0),
        )
        for own in found.rows
    )
    turn = page_row(t, found, OwnQuestions)
    return Screen(
        paragraphs(t("question-title"), None if found.rows else t("question-none")),
        ((Button(t.plain("question-ask"), AskColleagues()),), *entries, *turn, home_row(t)),
    )


# Reviewers


def waiting_screen(t: Translator, found: Sequence[Post], count: int, zone: str) -> Screen:
    """What waits, longest first."""
    entries = column(
        Button(
            t.plain(
                "question-waits",
                kind=said.kind,
                day=date_format.day(t, said.created_at, zone),
                text=shortened(said.text.replace("\n", " "), 50),
            ),
            ReviewQuestion(said.kind == "reply", said.id),
        )
        for said in found
    )
    key = "question-waiting-list" if found else "question-waiting-none"
    return Screen(
        t(key, count=count) if found else t(key),
        (*entries, (back_button(t, Admin()), home_button(t))),
    )


def review_screen(t: Translator, said: Post) -> Screen:
    """Something to decide about: whose it is, and whether readers see that."""
    is_reply = said.kind == "reply"
    rows: list[Row] = []
    if said.status == "pending":
        rows.append(
            (
                Button(t.plain("review-accept"), ApproveQuestion(is_reply, said.id)),
                Button(t.plain("review-decline"), RejectQuestion(is_reply, said.id)),
            )
        )
    language = t.plain(LANGUAGE(said.language))
    return Screen(
        paragraphs(
            t(REVIEW(said.kind), topic=t.plain(TOPIC(said.topic))),
            t("question-whose", who=whose(t, said), language=language),
            None if said.is_named else t("question-unnamed"),
            t("question-to", text=said.question) if said.question else None,
            t("question-text", text=said.text),
            None if said.status == "pending" else t("question-is-decided"),
        ),
        (*rows, (back_button(t, ShowQuestionReviews()), home_button(t))),
        protected=True,
    )


# Asking


@members_only
async def ask_command(ctx: Context, _arguments: str) -> None:
    """/ask"""
    await _mine(ctx, 0)


@members_only
async def show_mine(ctx: Context, press: OwnQuestions) -> None:
    """Her questions."""
    await _mine(ctx, press.page)


async def _mine(ctx: Context, page: int, notice: LazyText | None = None) -> None:
    found = await questions.mine(ctx.db, ctx.member.id, page, PAGE)
    await ctx.show(mine_screen(ctx.t, found), notice)


@members_only
async def ask(ctx: Context, _press: AskColleagues) -> None:
    """Ask what she wants to know; what was begun goes on."""
    until = await questions.may_ask_at(ctx.db, ctx.member.id, ctx.now())
    if until is not None:
        when = date_format.in_words(ctx.t, until, ctx.member.zone, ctx.now())
        await _mine(ctx, 0, lazy("question-too-many", when=when))
        return
    if await form_drafts.of(ctx.db, ctx.member.id, QUESTION.name) is None:
        await forms.begin(ctx, QUESTION, answers=await _who(ctx))
        return
    resumed = await form_drafts.resume(ctx.db, ctx.member.id, QUESTION.name, ctx.now())
    assert resumed is not None
    await forms.ask(ctx, resumed, lazy("form-welcome-back"))


async def _who(ctx: Context) -> dict[str, Value]:
    profile = await members.profile(ctx.db, ctx.member.id)
    assert profile is not None
    return {"name": profile.name, "sector": profile.sector, "country": profile.country}


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
            (Button(t.plain("question-send"), forms.Submit(draft.form)),),
            tuple(changes),
            (Button(t.plain("form-cancel"), forms.Cancel(draft.form)),),
        ),
    )  # fmt: skip


async def _sent(ctx: Context, draft: Draft, outcome: PostOutcome) -> None:
    notice = lazy(SENDING(outcome))
    if outcome is PostOutcome.TOO_MANY:
        await forms.ask(ctx, draft, notice)
        return
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
        Field("text", Paragraphs(LONGEST)),
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
    """A question of hers, with its answers."""
    own = await questions.own(ctx.db, press.id, ctx.member.id)
    if own is None:
        await _mine(ctx, 0, lazy("question-gone"))
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
    """Nobody gets the question any more."""
    done = await questions.withdraw(ctx.db, press.id, ctx.member.id, ctx.now())
    await _mine(ctx, 0, lazy("question-withdrawn" if done else "question-gone"))


# Answering


@members_only
async def reply(ctx: Context, press: ReplyToQuestion) -> None:
    """Ask for her answer, below the question, which stays."""
    said = await questions.seen_by(ctx.db, press.id, ctx.member.id)
    if said is None:
        await ctx.home(lazy("question-gone"))
    elif said.writer_id == ctx.member.id:
        await ctx.home(lazy("question-sending-own"))
    else:
        given = await _who(ctx) | {"of": said.text}
        await forms.begin(ctx, REPLY, subject=press.id, answers=given)


def _asks_reply(t: Translator, answers: Mapping[str, Value]) -> str:
    return t("reply-ask", text=shortened(str(answers.get("of") or ""), LONGEST))


async def _reply(ctx: Context, draft: Draft) -> None:
    assert draft.subject_id is not None
    answers = draft.answers
    outcome = await questions.reply(
        ctx.closing(draft), draft.subject_id, ctx.member.id, str(answers["text"]), ctx.language,
        answers["named"] == "yes", ctx.now(),
    )  # fmt: skip
    await _sent(ctx, draft, outcome)


REPLY = Form(
    "reply",
    (Field("text", Paragraphs(LONGEST), asks=_asks_reply), _NAMED),
    _reply,
    _cancel_question_form,
    _review,
    access=Access.MEMBERS,
)


# Review


@staff_only
async def show_waiting(ctx: Context, _press: ShowQuestionReviews) -> None:
    """What waits for her."""
    await _waiting(ctx)


async def _waiting(ctx: Context, notice: LazyText | None = None) -> None:
    found, count = await questions.waiting(ctx.db, ctx.member.id, PAGE)
    await ctx.show(waiting_screen(ctx.t, found, count, ctx.member.zone), notice)


@staff_only
async def review_question(ctx: Context, press: ReviewQuestion) -> None:
    """Something to decide about."""
    said = await questions.for_reviewer(ctx.db, _kind(press), press.id, ctx.member.id)
    if said is None:
        await _waiting(ctx, lazy("question-gone"))
    else:
        await ctx.show(review_screen(ctx.t, said))


@staff_only
async def accept(ctx: Context, press: ApproveQuestion) -> None:
    """Let it go on."""
    outcome = await questions.approve(ctx.db, _kind(press), press.id, ctx.member.id, ctx.now())
    await _waiting(ctx, lazy(DECISION(outcome)))


@staff_only
async def decline(ctx: Context, press: RejectQuestion) -> None:
    """Ask for the reason."""
    said = await questions.for_reviewer(ctx.db, _kind(press), press.id, ctx.member.id)
    if said is None or said.status != "pending":
        await _waiting(ctx, lazy("question-decision-already"))
        return
    given: dict[str, Value] = {"kind": _kind(press)}
    await forms.begin(ctx, NO, field="reason", subject=press.id, answers=given)


async def _declined(ctx: Context, draft: Draft) -> None:
    assert draft.subject_id is not None
    kind: Kind = "reply" if draft.answers["kind"] == "reply" else "question"
    outcome = await questions.reject(
        ctx.closing(draft), kind, draft.subject_id, ctx.member.id, str(draft.answers["reason"]),
        ctx.now(),
    )  # fmt: skip
    await _waiting(ctx, lazy(DECISION(outcome)))


async def _cancel_review_form(ctx: Context, _draft: Draft) -> None:
    if ctx.member.is_staff:
        await _waiting(ctx)
    else:
        await ctx.home()


NO = Form(
    "questionno",
    (Field("reason", Paragraphs(LONGEST_REASON)),),
    _declined,
    _cancel_review_form,
    access=Access.STAFF,
)


# What the bot says by itself


def submitted_screen(t: Translator, said: Post) -> Screen:
    """Something waits for a reviewer."""
    return Screen(
        t(NEWS(said.kind)),
        (
            (Button(t.plain("review-open"), ReviewQuestion(said.kind == "reply", said.id)),),
            home_row(t),
        ),
    )


def decided_screen(t: Translator, said: Post) -> Screen:
    """What became of what she sent."""
    reason = t("question-reason", reason=said.reason) if said.reason else None
    return Screen(
        paragraphs(
            t(DECIDED(said.status), kind=said.kind),
            t("question-text", text=shortened(said.text, 300)),
            reason,
        ),
        (home_row(t),),
    )


async def asked(services: Services, owed: ClaimedDelivery, t: Translator) -> Screen | None:
    """A question, for somebody who knows its topic."""
    said = await questions.letter(services.db, owed.subject_id or 0, owed.reader.id)
    return None if said is None else question_screen(t, said)


async def answered(services: Services, owed: ClaimedDelivery, t: Translator) -> Screen | None:
    """An answer, for who asked."""
    said = await questions.answer(services.db, owed.subject_id or 0, owed.reader.id)
    return None if said is None else answer_screen(t, said)


async def _submitted(
    services: Services, owed: ClaimedDelivery, t: Translator, kind: Kind
) -> Screen | None:
    said = await questions.for_reviewer(services.db, kind, owed.subject_id or 0, owed.reader.id)
    return submitted_screen(t, said) if said is not None and said.status == "pending" else None


async def question_submitted(
    services: Services, owed: ClaimedDelivery, t: Translator
) -> Screen | None:
    """A question waits for a reviewer."""
    return await _submitted(services, owed, t, "question")


async def reply_submitted(
    services: Services, owed: ClaimedDelivery, t: Translator
) -> Screen | None:
    """An answer waits for a reviewer."""
    return await _submitted(services, owed, t, "reply")


async def _decided(
    services: Services, owed: ClaimedDelivery, t: Translator, kind: Kind
) -> Screen | None:
    said = await questions.written_by(services.db, kind, owed.subject_id or 0, owed.reader.id)
    is_decided = said is not None and said.status in ("approved", "rejected")
    return decided_screen(t, said) if said is not None and is_decided else None


async def question_decided(
    services: Services, owed: ClaimedDelivery, t: Translator
) -> Screen | None:
    """What became of her question."""
    return await _decided(services, owed, t, "question")


async def reply_decided(services: Services, owed: ClaimedDelivery, t: Translator) -> Screen | None:
    """What became of her answer."""
    return await _decided(services, owed, t, "reply")


HANDLERS = [
    on_command("ask", ask_command),
    on_press(AskColleagues, ask),
    on_press(OwnQuestions, show_mine),
    on_press(OpenQuestion, open_own),
    on_press(WithdrawQuestion, withdraw_question, ask=ask_withdrawal),
    on_press(ReplyToQuestion, reply, keeps_message=True),
    on_press(ShowQuestionReviews, show_waiting),
    on_press(ReviewQuestion, review_question),
    on_press(ApproveQuestion, accept),
    on_press(RejectQuestion, decline),
]
NOTICES = {
    questions.QUESTION: asked,
    questions.ANSWERED: answered,
    questions.SUBMITTED: question_submitted,
    questions.REPLY_SUBMITTED: reply_submitted,
    questions.DECIDED: question_decided,
    questions.REPLY_DECIDED: reply_decided,
}
