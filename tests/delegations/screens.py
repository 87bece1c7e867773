"""Every screen of delegations, for `tests/every_screen.py`."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from handlers.delegations import cards, entering, paper
from handlers.delegations.entering import COUNTRIES
from handlers.delegations.fields import INSTITUTION, NAME, NOMINATED, SAID, PaperList, WrongLine
from handlers.delegations.links import PREFIX
from handlers.kit import date_format
from handlers.kit.confirm import Confirmation
from handlers.kit.navigation import Admin, Home
from handlers.kit.screens import Screen
from handlers.kit.texts import LANGUAGES, Translator, lazy
from storage.delegations import claims
from storage.delegations.claims import Claim
from storage.delegations.entering import Agreed, EnterOutcome, Entry
from storage.delegations.keeping import Delegation, ManagedProfile, ManagedRow, ProfileState
from storage.events.records import EventRow
from storage.events.registrations import Registration, RegistrationStatus
from storage.kit.form_drafts import Value
from storage.managed_profiles import DelegationNews
from tests.events.screens import events_of
from tests.pages import NO_PAGE, middle_page
from tests.screens import BIG, NOW, asked, clipped

ZONE = "Asia/Almaty"
DAY = date(2026, 11, 12)


def delegate_answers(text: str) -> dict[str, Value]:
    """The answers of the forms that enter women."""
    return {
        "name": clipped(text, NAME), "institution": clipped(text, INSTITUTION), "country": "ZZ",
        "comes": "yes", "agreed": "in_person", "agreed_on": DAY.isoformat(),
        "said": clipped(text * 9, SAID), "nominator": clipped(text, NOMINATED),
        COUNTRIES: ("TJ", "ZZ"), "title": clipped(text, 80),
        "lines": f"{text}; x; {text}\n" * 3,
    }  # fmt: skip


def delegation_screens(t: Translator, text: str) -> Iterator[Screen]:
    event = next(events_of(text))
    one = ManagedProfile(
        BIG, BIG, event, clipped(text, NAME), clipped(text, INSTITUTION), "ZZ",
        clipped(text * 9, SAID), Agreed.IN_PERSON, DAY, clipped(text, NOMINATED),
        ProfileState.ENTERED, NOW, Registration(RegistrationStatus.REGISTERED), False, NOW,
    )  # fmt: skip
    yield cards.hub_screen(t, Admin())
    rows = [EventRow(BIG, clipped(text, 80), NOW, ZONE, None, False)] * cards.PAGE
    yield cards.delegations_screen(t, middle_page(rows))
    yield cards.delegations_screen(t, NO_PAGE)
    women = [
        ManagedRow(BIG, clipped(text, NAME), status.value, ProfileState.ENTERED)
        for status in RegistrationStatus
    ]
    yield cards.delegation_screen(
        t, Delegation(event, middle_page(women[: cards.PAGE]), 12, may_enter=True)
    )
    yield cards.delegation_screen(t, Delegation(event, NO_PAGE, 0, may_enter=True))
    yield cards.delegation_screen(t, Delegation(event, NO_PAGE, 1, may_enter=False))
    for place in (
        None,
        Registration(RegistrationStatus.OFFERED, offer_expires_at=NOW),
        Registration(RegistrationStatus.WAITLISTED, number=999),
        Registration(RegistrationStatus.REVOKED),
    ):
        yield cards.delegate_screen(t, replace(one, registration=place), ZONE, NOW)
    for state in ProfileState:
        yield cards.delegate_screen(t, replace(one, state=state), ZONE, NOW)
    yield cards.change_screen(t, one)
    for key, yes in (
        ("delegate-withdraw-sure", "delegate-withdraw-yes"),
        ("delegate-remove-sure", "delegate-remove-yes"),
        ("claim-again-sure", "claim-again-yes"),
    ):
        yield from asked(t, Confirmation(t(key, name=one.name), t.plain(yes), Home()))
    entry = Entry(
        one.name, one.institution, "ZZ", False, Agreed.PAPER, DAY, one.said, one.nominator
    )
    title = clipped(text, 80)
    for namesake in (None, BIG):
        yield entering.review_screen(t, title, entry, namesake)
    yield from _lists(t, text, entry)
    yield cards.language_screen(t, one, LANGUAGES)
    link = f"https://t.me/kurak_demo_bot?start={PREFIX}-" + "x" * 22
    network, until = clipped(text, 40), date_format.day(t, NOW, "Asia/Almaty")
    yield cards.text_to_forward(t, network, title, link, until)
    yield Screen(t("claim-picture-caption", network=network, until=until))
    yield cards.made_screen(t, BIG, link, "x" * 22, "en")
    yield cards.slips_language_screen(t, BIG, LANGUAGES)
    yield Screen(t("delegation-slips-caption", count=claims.MOST_LINKS))
    for name in (text, None):
        yield cards.claim_screen(t, Claim(one, name, False), ZONE)
    yield cards.claimed_screen(t, BIG)
    yield cards.waiting_screen(t)
    for key, yes in (
        ("claim-no-sure", "claim-no-yes"), ("claim-erase-sure", "claim-erase-yes"),
    ):  # fmt: skip
        yield from asked(t, Confirmation(t(key), t.plain(yes), Home()))
    for news in DelegationNews:
        yield cards.news_screen(t, news, BIG, title)


def _lists(t: Translator, text: str, entry: Entry) -> Iterator[Screen]:
    reasons = (
        lazy("delegate-line-parts", least="5", most="7"), lazy("delegate-line-comes"),
        lazy("delegate-line-agreed"), lazy("delegate-line-member"), lazy("delegate-day-unread"),
        lazy("delegate-day-wrong"),
    )  # fmt: skip
    line = clipped(text * 9, 600)
    wrong = [WrongLine(number, line, why) for number, why in enumerate(reasons * 3, 1)]
    for found in (
        PaperList([(1, line, entry)] * 60, wrong), PaperList([(1, line, entry)], []),
        PaperList([], wrong[:1]),
    ):  # fmt: skip
        yield paper.review_screen(t, found)
    yield paper.done_screen(t, BIG, list(EnterOutcome), wrong)
    yield paper.done_screen(t, BIG, [EnterOutcome.SEATED], [])
