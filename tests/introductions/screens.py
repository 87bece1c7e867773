"""The screens of contact requests and contacts, for `tests/every_screen.py`."""

from collections.abc import Iterator
from dataclasses import replace

from handlers.directory import card_screen
from handlers.introductions import (
    blocks,
    cards,
    first_messages,
    follow_ups,
    lists,
    proposal_cards,
    proposals,
)
from handlers.introductions.messages import READY
from handlers.kit.confirm import Confirmation
from handlers.kit.contacts import Missing
from handlers.kit.date_format import day_and_hour
from handlers.kit.navigation import Home
from handlers.kit.screens import Screen, paragraphs
from handlers.kit.texts import Translator
from storage.blocks import Blocked
from storage.introductions.follow_ups import Answer, QuarterNumbers
from storage.introductions.lists import RequestList, RequestRow
from storage.introductions.proposal_records import Proposal, ProposalStatus
from storage.introductions.records import Introduction, IntroductionStatus
from storage.kit.contacts import Contact
from storage.kit.taxonomy import TOPICS
from storage.members import Profile
from storage.profile_fields import Card
from tests.pages import NO_PAGE, middle_page
from tests.screens import BIG, NOW, asked, card_of, clipped


def introduction_screens(t: Translator, text: str) -> Iterator[Screen]:
    work = clipped(text * 2, 120)
    person = card_of(Profile(text, "ZZ", "media", work, work, TOPICS[2:7], TOPICS[28:33]))
    for state in IntroductionStatus:
        for is_mine in (True, False):
            for other in (person, None):
                both = state is IntroductionStatus.ACCEPTED
                request = Introduction(
                    BIG, is_mine, state, BIG, text, other, None, None, False, False,
                    clipped(text * 6, 300),
                    Contact("phone", "+123456789012345"),
                    Contact("username", "a_b") if both else None, BIG, NOW,
                    clipped(text * 9, 600) if both else None,
                    clipped(text * 6, 300) if both and is_mine else None,
                )  # fmt: skip
                gives = Contact("email", "e" * 200)
                for gets in (
                    Contact("username", "a" * 32), Contact("phone", "+123456789012345"), gives,
                    *Missing,
                ):  # fmt: skip
                    yield cards.more_screen(t, request, gets)
                    for own in (gives, Missing.GONE, None):
                        yield cards.request_screen(
                            t, request, "Asia/Almaty", own, gets, may_introduce=is_mine
                        )
                about = replace(
                    request, about=text, about_kind="practice", is_hidden=is_mine and not both,
                    hides_me=not is_mine and not both,
                )  # fmt: skip
                for kind in ("practice", "board-entry", "project"):
                    of_kind = replace(about, about_kind=kind)
                    yield cards.request_screen(t, of_kind, "Asia/Almaty", gives, gives)
                gone = replace(about, about=None, about_kind=None)
                yield cards.request_screen(t, gone, "Asia/Almaty", gives, gives)
                said, row = cards.card_part(t, BIG, request, "Asia/Almaty")
                yield card_screen(t, said or "x", Home(), (row,))
    counts = {RequestList.RECEIVED: 12, RequestList.CONTACTS: 345, RequestList.SENT: 6}
    lines = [RequestRow(BIG, text, "ZZ", "media", state) for state in IntroductionStatus][
        : lists.PAGE
    ]
    noted = [replace(line, note=clipped(text * 6, 300)) for line in lines]
    pairs = [RequestRow(BIG, text, "ZZ", "media", state, True, person) for state in ProposalStatus]
    for box in RequestList:
        for has_blocked in (True, False):
            yield lists.list_screen(t, box, middle_page(lines), counts, has_blocked)
            yield lists.list_screen(t, box, NO_PAGE, counts, has_blocked)
            yield lists.list_screen(t, box, middle_page(noted), counts, has_blocked)
            for some in (pairs[:3], pairs[3:]):
                yield lists.list_screen(t, box, middle_page(some), counts, has_blocked)
    yield blocks.blocked_screen(
        t, (Blocked(BIG, text, "media", "ZZ"), Blocked(BIG, None, "media", "ZZ")) * 5
    )
    yield blocks.blocked_screen(t, ())
    for question in (
        t("introductions-sure-block", name=text), t("introductions-sure-end", name=text),
        t("introductions-sure-withdraw"),
        paragraphs(
            t("introductions-sure-end", name=text), t("introductions-mentoring-ends")
        ),
    ):  # fmt: skip
        yield from asked(t, Confirmation(question, t.plain("introductions-yes"), Home()))
    yield cards.news_screen(t, clipped(text, 60), BIG)
    email = Contact("email", "e" * 200)
    yield cards.review_screen(t, text, clipped(text * 6, 300), email, "x", is_unnamed=True)
    for opening in READY:
        yield cards.review_screen(t, text, opening, Contact("phone", "+123456789012345"), "x")
    yield from proposal_screens(t, text, person)
    yield from first_message_screens(t, text)
    yield from follow_up_screens(t, text)


def proposal_screens(t: Translator, text: str, person: Card) -> Iterator[Screen]:
    line = clipped(text * 4, 200)
    found = middle_page([RequestRow(BIG, text, "ZZ", "media", "accepted")] * proposals.PAGE)
    for page in (found, NO_PAGE):
        yield proposal_cards.pick_screen(t, BIG, text, page)
    yield proposal_cards.review_screen(t, (text, text), line, "x")
    for status in ProposalStatus:
        for is_mine in (True, False):
            agreed = status is ProposalStatus.AGREED
            if is_mine and status in (ProposalStatus.AGREED, ProposalStatus.DECLINED):
                continue
            proposal = Proposal(
                BIG, is_mine, status, person, (person,) * (2 if is_mine else 1), line,
                Contact("email", "e" * 200) if agreed else None,
                BIG if status is ProposalStatus.ACCEPTED and not is_mine else None, NOW,
            )  # fmt: skip
            yield proposal_cards.proposal_screen(t, proposal, "Asia/Almaty")
            yield proposal_cards.more_screen(t, proposal)
    yield proposal_cards.news_screen(t, clipped(text, 60), BIG)
    for key in ("decline", "take-back", "withdraw"):
        yield from asked(t, Confirmation(t(SURE[key]), t.plain("introductions-yes"), Home()))


SURE = {
    "decline": "proposal-sure-decline",
    "take-back": "proposal-sure-take-back",
    "withdraw": "proposal-sure-withdraw",
}


def first_message_screens(t: Translator, text: str) -> Iterator[Screen]:
    yield first_messages.review_screen(t, text, clipped(text * 9, 600))
    yield first_messages.message_screen(t, BIG, text, clipped(text * 9, 600))
    yield first_messages.too_early_screen(t, BIG, day_and_hour(t, NOW, "Asia/Almaty"))


def follow_up_screens(t: Translator, text: str) -> Iterator[Screen]:
    yield follow_ups.question_screen(t, BIG, text)
    for answer in Answer:
        yield follow_ups.thanks_screen(t, BIG, answer)
    quarters = tuple(
        QuarterNumbers(2026, quarter, made, answers)
        for quarter, made, answers in (
            (4, 99_999, (99_999, 9_999, 999)), (3, 3, (3, 0, 0)), (2, 0, (0, 0, 0)),
            (1, 12, (9, 8, 4)),
        )
    )  # fmt: skip
    for some in (quarters, ()):
        yield follow_ups.numbers_screen(t, some)
