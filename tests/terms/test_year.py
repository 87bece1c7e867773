"""A year as members read it: the chair, priorities, what belongs to them, and the years before."""

from datetime import date, timedelta

import pytest

from handlers.events import callbacks as events
from handlers.kit.navigation import Dialogue, Year
from handlers.kit.ties import ChooseThemes
from handlers.terms.callbacks import OpenTheme, PastYears, ShowThemes, TieTheme
from storage.events import publishing
from storage.terms import records, ties
from storage.terms.records import TermDays, TermOutcome
from storage.terms.themes import ThemeKind
from storage.terms.ties import TieOutcome
from tests.dialogue import Network
from tests.events.steps import makes, publishes
from tests.terms.steps import admin_id, adopted, chair, planned, theme

COUNTRY = {
    "en": "Kyrgyzstan", "ru": "Кыргызстан", "uz": "Qirg‘iziston", "tk": "Gyrgyzystan",
}  # fmt: skip


@pytest.mark.parametrize("language", COUNTRY)
async def test_a_member_reads_the_year(network: Network, language: str) -> None:
    amina = await network.member("Amina", language=language)
    await amina.say("/year")
    assert amina.reads("dialogue-no-year")
    await chair(network, "KG", "Zulfiya")
    (term,) = await records.listed(network.db)
    await planned(network, "TJ", 365)
    first = await theme(network, term.id, "Digital skills")
    await theme(network, term.id, "Peace", ThemeKind.TRACK)
    await amina.say("/start")
    await amina.press(Dialogue())
    assert COUNTRY[language] in amina.screen
    await amina.press(Year(None))
    assert "Zulfiya" in amina.screen
    # What has not been adopted is not shown.
    assert amina.reads("year-no-priorities")
    assert "Digital skills" not in amina.screen
    await adopted(network, term.id)
    await amina.say("/year")
    assert "1. Digital skills" in amina.screen
    assert "1. Peace" in amina.screen
    await amina.press(ShowThemes(term.id, "priority"))
    assert "Digital skills for everyone." in amina.screen
    await amina.press(OpenTheme(first))
    assert amina.reads("theme-tied-nothing")


@pytest.mark.parametrize("languages", [("en", "ru", "uz")])
async def test_an_event_is_tied_to_a_priority(network: Network, languages: tuple[str, ...]) -> None:
    admin = await network.admin(languages[0])
    zulfiya = await chair(network, "KG", "Zulfiya", languages[1])
    (term,) = await records.listed(network.db)
    first = await theme(network, term.id, "Digital skills")
    await adopted(network, term.id)
    event_id = await makes(admin)
    await admin.press(events.ShowEventFields(event_id, "more"))
    await admin.press(ChooseThemes("event", event_id, 0))
    await admin.press(TieTheme("event", event_id, first, True, 0))
    assert admin.toasted("tie-tied")
    await publishes(admin, event_id)
    amina = await network.member("Amina", language=languages[2])
    await amina.say("/year")
    await amina.forge(OpenTheme(first))
    assert "Women in border services" in amina.screen
    await amina.forge(events.OpenEvent(event_id))
    assert amina.reads("theme-of-priority", title="Digital skills")
    await amina.forge(TieTheme("event", event_id, first, False, 0))
    assert amina.toasted("tie-not-allowed")
    # The chair may tie what everybody may come to.
    await zulfiya.say("/year")
    await zulfiya.forge(events.OpenEvent(event_id))
    await zulfiya.press(ChooseThemes("event", event_id, 0))
    await zulfiya.press(TieTheme("event", event_id, first, False, 0))
    assert zulfiya.toasted("tie-untied")


async def test_an_object_is_tied_to_few_themes_and_only_of_this_year(network: Network) -> None:
    admin = await network.admin()
    own = (await admin.member()).id
    event_id = await makes(admin)
    now = network.clock.now()
    past = await planned(network, "TJ", -800, 365)
    old = await theme(network, past, "Trade")
    await chair(network)
    current = await records.now_and_next(network.db)
    assert current[0] is not None
    new = [await theme(network, current[0].id, f"Priority {n}") for n in range(4)]
    tied = [await ties.tie(network.db, "event", event_id, id, True, own, now) for id in new]
    assert tied == [*[TieOutcome.TIED] * 3, TieOutcome.TOO_MANY]
    assert await ties.tie(network.db, "event", event_id, old, True, own, now) is TieOutcome.OVER
    # With the event, its ties go.
    await publishing.cancel(network.db, event_id, own, None, now)
    assert await ties.tied(network.db, "event", event_id) == ()


async def test_past_years_stay_readable(network: Network) -> None:
    actor, now = await admin_id(network), network.clock.now()
    for country, year in (("KZ", 2023), ("KG", 2024)):
        days = TermDays(country, date(year, 1, 1), date(year, 12, 31))
        found = await records.plan(network.db, actor, days, now)
        assert found.outcome is TermOutcome.PAST_YEAR and found.term_id is not None
        await theme(network, found.term_id, f"Priority of {year}")
    amina = await network.member("Amina", language="ru")
    await amina.say("/year")
    await amina.forge(PastYears(0))
    assert amina.labels[:2] == ["2024 · Кыргызстан", "2023 · Казахстан"]
    kazakh = (await records.listed(network.db))[-1].id
    await amina.press(Year(kazakh))
    assert "1. Priority of 2023" in amina.screen
    assert (await amina.member()).is_chair is False


async def test_the_first_term_begins_on_its_first_day(network: Network) -> None:
    zulfiya = await network.member("Zulfiya", "KG")
    await planned(network, "KG", 3, 365, zulfiya)
    assert not (await zulfiya.member()).is_chair
    await network.pass_time(timedelta(days=2))
    assert not (await zulfiya.member()).is_chair
    await network.pass_time(timedelta(days=1))
    assert (await zulfiya.member()).is_chair
