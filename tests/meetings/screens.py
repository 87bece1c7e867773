"""Every screen of meetings by lot, for `tests/every_screen.py`."""

from collections.abc import Iterator
from dataclasses import replace

from handlers.kit import date_format
from handlers.kit.confirm import Confirmation
from handlers.kit.navigation import Home
from handlers.kit.screens import Screen
from handlers.kit.texts import LANGUAGES, Translator
from handlers.meetings import cards
from handlers.meetings.messages import TAKEN
from storage.audiences import EVERYBODY, Reach
from storage.kit.taxonomy import TOPICS
from storage.meetings.pairs import Group, Partner
from storage.meetings.questions import AnswerOutcome
from storage.meetings.records import Round, RoundNumbers, RoundStatus, Standing
from storage.meetings.rounds import Prepared
from storage.scheduling.records import PollRow
from tests.screens import BIG, NOW, asked

ZONE = "Asia/Almaty"


def meetings_screens(t: Translator, text: str) -> Iterator[Screen]:
    polls = [PollRow(BIG, at, (text, ""), False) for at in (NOW, NOW, None)]
    standing = Standing(BIG, NOW, False, BIG, True, True, True, True)
    for one in (
        standing,
        replace(standing, is_in=True, is_muted=False, was_left=False),
        replace(standing, round_id=None, closes_at=None, group_id=None, sees_numbers=False),
    ):
        yield cards.home_screen(t, one, LANGUAGES, polls, ZONE, NOW)
    yield cards.languages_screen(t, LANGUAGES[:3])
    partner = Partner("ZZ", "education_science", TOPICS[:3], None)
    known = replace(partner, introduction_id=BIG, shared=())
    for group in (
        Group(BIG, (partner,), False, False),
        Group(BIG, (partner, partner), False, False),
        Group(BIG, (partner, known), True, False),
        Group(BIG, (partner,), True, False),
        Group(BIG, (known, known), True, False),
        Group(BIG, (), True, False),
    ):
        yield cards.group_screen(t, group)
        yield cards.group_screen(t, group, t("lot-drawn"), private=True)
        yield cards.group_screen(t, group, t("lot-two-left"), private=True)
    yield cards.gone_screen(t)
    when = date_format.day_and_hour(t, NOW, ZONE)
    yield cards.invited_screen(t, BIG, when)
    for why in ("lot-left", "lot-one-out"):
        yield cards.left_screen(t, t(why))
    yield cards.question_screen(t, BIG)
    for outcome in AnswerOutcome:
        yield cards.thanks_screen(t, t(TAKEN(outcome)))
    rounds = (
        RoundNumbers(4, RoundStatus.OPEN, NOW, None, None, None),
        RoundNumbers(3, RoundStatus.DRAWN, NOW, 2_000, 1_988, None),
        RoundNumbers(2, RoundStatus.ENDED, NOW, 12, 12, (9, 1, 0)),
    )
    for may_open in (True, False):
        yield cards.rounds_screen(t, rounds, when, ZONE, may_open=may_open)
        yield cards.rounds_screen(t, (), None, ZONE, may_open=may_open)
    prepared = Prepared(
        Round(BIG, RoundStatus.DRAFT, BIG, EVERYBODY, None, None, None, None),
        Reach(99_999), None,
    )  # fmt: skip
    yield cards.prepare_screen(t, prepared, t("lot-for", whom=t.plain("audience-all")))
    sure, yes = t("lot-open-sure"), t.plain("lot-open-round")
    yield from asked(t, Confirmation(sure, yes, Home()))
    for count in (1, 2):
        give_up = t("lot-give-up-sure", count=count)
        yield from asked(t, Confirmation(give_up, t.plain("lot-give-up"), Home()))
