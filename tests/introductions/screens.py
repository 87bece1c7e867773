"""The screens of contact requests and contacts, for `tests/every_screen.py`."""

from collections.abc import Iterator
from dataclasses import replace

from handlers.directory import card_screen
from handlers.introductions import blocks, cards, lists
from handlers.kit.confirm import Confirmation
from handlers.kit.contacts import Missing
from handlers.kit.navigation import Home
from handlers.kit.screens import Screen
from handlers.kit.texts import Translator
from storage.blocks import Blocked
from storage.introductions.lists import RequestList, RequestRow
from storage.introductions.records import Introduction, IntroductionStatus
from storage.kit.contacts import Contact
from storage.kit.taxonomy import TOPICS
from storage.members import Profile
from tests.pages import NO_PAGE, middle_page
from tests.screens import BIG, NOW, asked, clipped


def introduction_screens(t: Translator, text: str) -> Iterator[Screen]:
    work = clipped(text * 2, 120)
    person = Profile(text, "ZZ", "media", work, work, TOPICS[2:7], TOPICS[28:33])
    for state in IntroductionStatus:
        for is_mine in (True, False):
            for other in (person, None):
                both = state is IntroductionStatus.ACCEPTED
                request = Introduction(
                    BIG, is_mine, state, BIG, text, other, None, False, False,
                    clipped(text * 6, 300),
                    Contact("phone", "+123456789012345"),
                    Contact("username", "a_b") if both else None, BIG, NOW,
                )  # fmt: skip
                gives = Contact("email", "e" * 200)
                for gets in (Contact("username", "a" * 32), *Missing):
                    for own in (gives, Missing.GONE, None):
                        yield cards.request_screen(t, request, "Asia/Almaty", own, gets)
                about = replace(
                    request, about=text, is_hidden=is_mine and not both,
                    hides_me=not is_mine and not both,
                )  # fmt: skip
                yield cards.request_screen(t, about, "Asia/Almaty", gives, gives)
                said, row = cards.card_part(t, BIG, request, "Asia/Almaty")
                yield card_screen(t, said or "x", Home(), (row,))
    counts = {RequestList.RECEIVED: 12, RequestList.CONTACTS: 345, RequestList.SENT: 6}
    lines = [RequestRow(BIG, text, "ZZ", state) for state in IntroductionStatus][: lists.PAGE]
    for box in RequestList:
        for has_blocked in (True, False):
            yield lists.list_screen(t, box, middle_page(lines), counts, has_blocked)
            yield lists.list_screen(t, box, NO_PAGE, counts, has_blocked)
    yield blocks.blocked_screen(t, (Blocked(BIG, text),) * 9)
    yield blocks.blocked_screen(t, ())
    for question in (
        t("introductions-sure-block", name=text), t("introductions-sure-end", name=text),
        t("introductions-sure-withdraw"),
    ):  # fmt: skip
        yield from asked(t, Confirmation(question, t.plain("introductions-yes"), Home()))
    yield cards.news_screen(t, clipped(text, 60), BIG)
    yield cards.review_screen(t, text, clipped(text * 6, 300), Contact("email", "e" * 200), "x")
