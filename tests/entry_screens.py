"""Every screen of invitations, of moves, and of members and their coordinators, for
`tests/every_screen.py`.
"""

from collections.abc import Iterator
from dataclasses import replace

from handlers import coordinators, invitations, moves, registration, start
from handlers.kit import date_format
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Network
from handlers.kit.navigation import Home
from handlers.kit.screens import Screen
from handlers.kit.texts import LANGUAGES, Translator
from storage.coordinators import (
    Conversation,
    ConversationRow,
    CoordinatorMessage,
    Coordinators,
)
from storage.invitations import Guesses, Invitation, InvitationStatus
from storage.members import MemberStatus, Profile
from storage.moves import Move
from storage.reviews import ReviewStatus
from storage.suspensions import Suspended
from tests.pages import NO_PAGE, middle_page
from tests.reviews.screens import review_screens, review_view
from tests.screens import BIG, NOW, asked, clipped

ZONE = "Asia/Almaty"
MOVES = (
    Move("ZZ", "law_enforcement", "KZ", "education_science"),
    Move("KZ", "it", "ZZ", "it"),
    Move("KZ", "it", "KZ", "education_science"),
)


def entry_screens(t: Translator, text: str, network: Network, person: Profile) -> Iterator[Screen]:
    yield from _invitations(t, text, network)
    yield from _moves(t, text, person)
    yield from _coordinators(t, text, network)
    yield registration.review_screen(t, person, is_fixed=True)
    yield registration.uninvited_screen(t, network.name)
    yield start.suspended_screen(t, None, "Asia/Almaty")
    for until, is_removed in ((NOW, False), (None, True)):
        found = Suspended(BIG, text, until, is_removed)
        yield start.suspended_screen(t, found, "Asia/Almaty", has_reason=True)
    yield start.waiting_screen(t, 9, BIG)


def _invitations(t: Translator, text: str, network: Network) -> Iterator[Screen]:
    entries = [
        Invitation(BIG, country, "en", NOW, NOW, status, name)
        for status in InvitationStatus
        for country, name in (("ZZ", text), (None, None))
    ]
    yield invitations.list_screen(t, middle_page(entries[: invitations.PAGE]))
    yield invitations.list_screen(t, NO_PAGE)
    for one in entries:
        yield invitations.invitation_screen(t, one, ZONE)
    link = "https://t.me/kurak_demo_bot?start=join-" + "x" * 22
    yield invitations.text_to_forward(t, network.name, link, date_format.day(t, NOW, ZONE))
    yield invitations.made_screen(t, link, "x" * 22)
    for country in ("ZZ", invitations.ANY):
        for language in LANGUAGES:
            yield invitations.review_screen(t, country, language)
    yield invitations.guesses_screen(t, network.name, Guesses(999, 99))
    question = t("invitation-sure", number=str(BIG))
    yield from asked(t, Confirmation(question, t.plain("invitation-yes"), Home()))
    picture = t(
        "invitation-picture-caption", network=network.name, until=date_format.day(t, NOW, ZONE)
    )
    yield Screen(picture)


def _moves(t: Translator, text: str, person: Profile) -> Iterator[Screen]:
    for move in MOVES:
        yield from review_screens(t, text, "move", moves.review_body(t, person, move))
        for status in (ReviewStatus.APPROVED, ReviewStatus.REJECTED):
            review = review_view(text, "move", status).review
            for comment in (review.comment, *moves.READY_REASONS):
                yield moves.decided_screen(t, replace(review, comment=comment), move)


def _coordinators(t: Translator, text: str, network: Network) -> Iterator[Screen]:
    hers = (
        Coordinators((text,) * 5, are_reachable=True),
        Coordinators((), are_reachable=True),
        Coordinators((), are_reachable=False),
    )
    for one in hers:
        for messages in (0, 999):
            yield coordinators.coordinators_screen(t, one, messages, MemberStatus.MEMBER)
    long = clipped(text * 1_000, 1_000)
    said = (
        CoordinatorMessage(BIG, False, None, text, NOW),
        CoordinatorMessage(BIG, True, text, long, NOW),
        CoordinatorMessage(BIG, False, None, long, NOW),
        CoordinatorMessage(BIG, True, None, text, NOW),
    )
    for page in (0, 1):
        yield coordinators.own_messages_screen(t, said, page, ZONE, NOW)
    for status in MemberStatus:
        conversation = Conversation(BIG, text, "ZZ", status, True, said)
        yield coordinators.conversation_screen(t, conversation, 0, ZONE, NOW)
        done = replace(conversation, is_waiting=False)
        yield coordinators.conversation_screen(t, done, 1, ZONE, NOW)
    rows = [ConversationRow(BIG, text, "ZZ", waiting, NOW) for waiting in (True, False)] * 3
    for named in (True, False, None):
        yield coordinators.conversations_screen(t, middle_page(rows), named, ZONE)
        yield coordinators.conversations_screen(t, NO_PAGE, named, ZONE)
    yield coordinators.written_screen(t, BIG)
    yield coordinators.news_screen(t, network.name)
    yield coordinators.overdue_screen(t, network.name, 99)
    limit = t("coordinator-too-many", most=5, when=date_format.day_and_hour(t, NOW, ZONE))
    yield Screen(limit)
