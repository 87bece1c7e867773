"""What she has sent: how it stands, what reviewers said, and what she can still do."""

from collections.abc import Sequence

from handlers.kit.access import members_only
from handlers.kit.characters import shortened
from handlers.kit.context import Context
from handlers.kit.navigation import Practices, back_button, home_button, turning_row
from handlers.kit.parts import Block, Run, block, parts
from handlers.kit.routing import on_press
from handlers.kit.screens import Button, Row, Screen, column
from handlers.kit.texts import Said, Texts, say
from handlers.practices import diffs, sharing
from handlers.practices.cards import how_blocks, turning
from handlers.practices.presses import (
    AnswerOffer,
    Edit,
    Mine,
    OwnText,
    Read,
    Remove,
    ShowName,
    ShowTrialName,
    TakeBack,
    WantNews,
)
from storage.drafts import Value
from storage.practices import library, readers, reviewing
from storage.practices import sharing as stored
from storage.practices.record import FIELDS, Kind, State, Submission
from storage.practices.reviewing import Decision
from storage.practices.sharing import Keeping, Own
from storage.practices.sharing import Mine as Line

PAGE = 6
PAST = (State.SUPERSEDED, State.WITHDRAWN, State.REFUSED, State.OFFER)
"""States of a text instead of which an older message shows how things stand now."""


def mine_screen(t: Texts, sent: Sequence[Line], page: int, more: bool, wants_news: bool) -> Screen:
    """What she has sent, the newest first."""
    entries = column(
        Button(
            t.plain(
                "own-line", kind=line.kind, state=line.state, title=shortened(line.heading, 60)
            ),
            OwnText(line.submission_id, 0),
        )
        for line in sent
    )
    turn = turning_row(t, Mine(page - 1) if page > 0 else None, Mine(page + 1) if more else None)
    news = "own-news-stop" if wants_news else "own-news-start"
    return Screen(
        t("own-list") if sent else t("own-none"),
        (
            *entries,
            *turn,
            *(((Button(t.plain(news), WantNews(not wants_news)),),) if sent else ()),
            (back_button(t, Practices()), home_button(t)),
        ),
    )


def own_screen(
    t: Texts, sent: Submission, own: Own | None, offer: Submission | None, part: int
) -> Screen:
    """A text that she sent, with what may be done. `own` is there where it is a practice."""
    removed = own is not None and own.practice.state == "removed"
    state = "removed" if removed and sent.state is State.ACCEPTED else str(sent.state)
    told: list[Block] = [block(sent.heading, Run(t.plain(f"own-is-{state}"), "i"))]
    comment = own.practice.removed_reason if own is not None and removed else sent.comment
    if comment:
        told.append((Run(t.plain("own-comment"), "b"), Run("\n"), Run(comment)))
    if own is not None and own.accepted is not None and own.accepted.id != sent.id:
        told.append((Run(t.plain("own-accepted-stays"), "i"),))
    if offer is not None:
        told.append((Run(t.plain("own-offer"), "i"),))
        told += diffs.fields(t, FIELDS[sent.kind], sent.texts, offer.texts)
    else:
        told += diffs.fields(t, FIELDS[sent.kind][1:], None, sent.texts)
        told += list(how_blocks(t, {}, sent.attachment))
    pages = parts(told)
    part = min(max(part, 0), len(pages) - 1)
    turn = turning(t, part, len(pages), [OwnText(sent.id, to) for to in (part - 1, part + 1)])
    return Screen(
        pages[part],
        (*turn, *_acts(t, sent, own, offer), (back_button(t, Mine(0)), home_button(t))),
    )


def _acts(t: Texts, sent: Submission, own: Own | None, offer: Submission | None) -> list[Row]:
    rows: list[Row] = []
    if offer is not None:
        rows.append(
            (
                Button(t.plain("own-agree"), AnswerOffer(offer.id, True)),
                Button(t.plain("own-refuse"), AnswerOffer(offer.id, False)),
            )
        )
    is_open = sent.state in (State.WAITING, State.CHANGES, State.OFFERED)
    if sent.state is not State.ACCEPTED or own is not None:
        rows.append((Button(t.plain("own-change"), Edit(sent.id)),))
    if is_open or (sent.kind is Kind.TRIAL and sent.state is State.ACCEPTED):
        rows.append((Button(t.plain("own-take-back"), TakeBack(sent.id, False)),))
    if own is None:
        if sent.kind is Kind.TRIAL and (is_open or sent.state is State.ACCEPTED):
            named = "own-hide-name" if sent.is_named else "own-show-name"
            rows.append((Button(t.plain(named), ShowTrialName(sent.id, not sent.is_named)),))
        return rows
    practice = own.practice
    if practice.state == "accepted":
        rows.append((Button(t.plain("practice-read"), Read(practice.id, "main", 0, None)),))
    named = "own-hide-name" if practice.is_named else "own-show-name"
    rows.append((Button(t.plain(named), ShowName(practice.id, not practice.is_named)),))
    if practice.state != "unread" or not is_open:
        rows.append((Button(t.plain("own-remove"), Remove(practice.id, False)),))
    return rows


def sure_screen(t: Texts, question: str, yes: Button, no: Button) -> Screen:
    """Asked twice."""
    return Screen(question, ((yes,), (no,)))


@members_only
async def show_mine(ctx: Context, press: Mine) -> None:
    """What she has sent."""
    await _list(ctx, press.page)


async def _list(ctx: Context, page: int, notice: Said | None = None) -> None:
    page = min(max(page, 0), 9999)
    sent, more = await stored.mine(ctx.db, ctx.member.id, page, PAGE)
    wants = await readers.wants_news(ctx.db, ctx.member.id)
    await ctx.show(mine_screen(ctx.t, sent, page, more, wants), notice)


@members_only
async def show_own(ctx: Context, press: OwnText) -> None:
    """One text."""
    await _show(ctx, press.submission_id, press.part)


async def _show(
    ctx: Context, submission_id: int, part: int = 0, notice: Said | None = None
) -> None:
    found = await stored.sent_by(ctx.db, submission_id, ctx.member.id)
    if found is None:
        await _list(ctx, 0, notice or say("own-notice-gone"))
        return
    sent, offer = found
    own = None
    if sent.kind is Kind.PRACTICE:
        own = await stored.own(ctx.db, sent.practice_id, ctx.member.id)
        if own is not None and own.latest is not None and sent.state in PAST:
            sent, offer = own.latest, own.offer
    await ctx.show(own_screen(ctx.t, sent, own, offer, part), notice)


def _goes_on(latest: Submission, sent: Submission) -> bool:
    """Whether her latest text is what she would change, rather than the one she looks at."""
    is_open = latest.state in (State.WAITING, State.CHANGES, State.OFFERED)
    return is_open or sent.state in PAST


@members_only
async def edit(ctx: Context, press: Edit) -> None:
    """Change it and send it again: the form with all that she wrote."""
    found = await stored.sent_by(ctx.db, press.submission_id, ctx.member.id)
    if found is None:
        await _list(ctx, 0, say("own-notice-gone"))
        return
    sent, _ = found
    answers: dict[str, Value] = await sharing.who(ctx) | dict(sent.texts)
    if sent.kind is Kind.PRACTICE:
        own = await stored.own(ctx.db, sent.practice_id, ctx.member.id)
        if own is None:
            await _list(ctx, 0, say("own-notice-gone"))
            return
        latest = own.latest if own.latest is not None and _goes_on(own.latest, sent) else sent
        answers |= dict(latest.texts) | {
            "edits": "yes",
            "language": latest.language,
            "topics": latest.topics,
            "file": latest.attachment,
            "named": "yes" if own.practice.is_named else "no",
            "stays": "yes" if own.practice.stays else "no",
        }
        await sharing.begin(ctx, sharing.SHARE, sent.practice_id, answers)
        return
    card = await library.look(ctx.db, sent.practice_id, ctx.member.id, ctx.language)
    if card is None:
        await _list(ctx, 0, say("own-notice-gone"))
    elif sent.kind is Kind.TRANSLATION:
        answers |= {f"of_{name}": text for name, text in card.original.texts.items()}
        await sharing.begin(
            ctx,
            sharing.TRANSLATION,
            sent.practice_id,
            answers | {"into": sent.language, "original": str(card.original.id)},
        )
    else:
        answers |= {
            "about": card.text.texts["title"],
            "named": "yes" if sent.is_named else "no",
            "changed": sent.texts.get("changed"),
        }
        await sharing.begin(ctx, sharing.TRIAL, sent.practice_id, answers)


@members_only
async def take_back(ctx: Context, press: TakeBack) -> None:
    """Take it back; asked twice."""
    if not press.sure:
        yes = Button(ctx.t.plain("own-yes-take-back"), TakeBack(press.submission_id, True))
        no = back_button(ctx.t, OwnText(press.submission_id, 0))
        await ctx.show(sure_screen(ctx.t, ctx.t("own-sure-take-back"), yes, no))
        return
    outcome = await stored.take_back(ctx.db, press.submission_id, ctx.member.id)
    await _list(ctx, 0, say(f"own-notice-{outcome}"))


@members_only
async def remove(ctx: Context, press: Remove) -> None:
    """Take her practice out of the library; asked twice."""
    if not press.sure:
        yes = Button(ctx.t.plain("own-yes-remove"), Remove(press.practice_id, True))
        await ctx.show(
            sure_screen(ctx.t, ctx.t("own-sure-remove"), yes, back_button(ctx.t, Mine(0)))
        )
        return
    outcome = await stored.remove(ctx.db, press.practice_id, ctx.member.id)
    await _list(ctx, 0, say(f"own-notice-{outcome}"))


@members_only
async def show_name(ctx: Context, press: ShowName) -> None:
    """Show or hide her name, at once."""
    outcome = await stored.show_name(ctx.db, press.practice_id, ctx.member.id, press.named)
    own = await stored.own(ctx.db, press.practice_id, ctx.member.id)
    if own is None or own.latest is None:
        await _list(ctx, 0, say("own-notice-gone"))
        return
    key = "own-name-shown" if press.named else "own-name-hidden"
    done = outcome in (Keeping.DONE, Keeping.UNCHANGED)
    await _show(ctx, own.latest.id, notice=say(key if done else "own-notice-gone"))


@members_only
async def show_trial_name(ctx: Context, press: ShowTrialName) -> None:
    """Show or hide her name under a trial, at once."""
    outcome = await stored.show_trial_name(ctx.db, press.submission_id, ctx.member.id, press.named)
    key = "own-name-shown" if press.named else "own-name-hidden"
    gone = outcome is Keeping.GONE
    await _show(ctx, press.submission_id, notice=say("own-notice-gone" if gone else key))


@members_only
async def answer_offer(ctx: Context, press: AnswerOffer) -> None:
    """Agree to a correction, or not."""
    outcome = await reviewing.answer_offer(
        ctx.db, press.submission_id, ctx.member.id, press.agrees, ctx.now()
    )
    key = "accepted" if outcome is Decision.ACCEPTED else outcome.value
    await _show(ctx, press.submission_id, notice=say(f"own-answer-{key}"))


@members_only
async def want_news(ctx: Context, press: WantNews) -> None:
    """Hear of her readers, or not."""
    await readers.want_news(ctx.db, ctx.member.id, press.wants, ctx.now())
    await _list(ctx, 0, say("own-news-on" if press.wants else "own-news-off"))


HANDLERS = [
    on_press(Mine, show_mine),
    on_press(OwnText, show_own),
    on_press(Edit, edit),
    on_press(TakeBack, take_back),
    on_press(Remove, remove),
    on_press(ShowName, show_name),
    on_press(ShowTrialName, show_trial_name),
    on_press(AnswerOffer, answer_offer),
    on_press(WantNews, want_news),
]
