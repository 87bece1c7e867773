"""Admins plan terms in the chat: days, persons, the order, focal points."""

from datetime import timedelta

import pytest

from handlers.kit import forms
from handlers.kit.navigation import Dialogue
from handlers.kit.texts import texts
from handlers.terms import callbacks as terms
from handlers.terms.fields import term_name
from storage.terms import focal_points, records
from storage.terms.records import TermDays, TermOutcome, TermStatus, today_in
from tests.dialogue import Network, plain
from tests.terms.steps import planned


@pytest.mark.parametrize("language", ["en", "ru", "tg"])
async def test_an_admin_enters_a_term_and_names_who_carries_it(
    network: Network, language: str
) -> None:
    admin = await network.admin(language)
    zulfiya = await network.member("Zulfiya", "KG")
    await admin.say("/year")
    await admin.forge(Dialogue())
    await admin.press(terms.ShowTerms(0))
    await admin.press(terms.NewTerm())
    # It begins with what would follow; the country is another one.
    await admin.press(forms.Change("term", "country"))
    await admin.press(forms.Choose("term", "country", "KG"))
    await admin.press(forms.Submit("term"))
    assert admin.toasted("term-done")
    (term,) = await records.listed(network.db)
    assert (term.country, term.status) == ("KG", TermStatus.CURRENT)
    await admin.press(terms.FindPerson(term.id, None))
    await admin.say("Zulfiya")
    own = (await zulfiya.member()).id
    await admin.press(terms.NamePerson(term.id, own, True))
    assert (await zulfiya.member()).is_chair
    await admin.press(terms.NamePerson(term.id, own, False))
    assert not (await zulfiya.member()).is_chair


async def test_a_term_that_overlaps_another_is_explained_and_kept(network: Network) -> None:
    admin = await network.admin()
    await planned(network, "KZ", 0, 365)
    await admin.say("/year")
    await admin.forge(terms.NewTerm())
    await admin.press(forms.Change("term", "starts"))
    soon = today_in("Asia/Tashkent", network.clock.now()) + timedelta(days=30)
    await admin.say(f"{soon:%d.%m.%Y}")
    await admin.press(forms.Submit("term"))
    assert "Kazakhstan" in admin.screen and "belong to another term" in admin.screen
    # Her answers are still there; she corrects one day.
    later = today_in("Asia/Tashkent", network.clock.now()) + timedelta(days=365)
    await admin.press(forms.Change("term", "starts"))
    await admin.say(later.isoformat())
    await admin.press(forms.Submit("term"))
    assert admin.toasted("term-done")
    assert len(await records.listed(network.db)) == 2


async def test_the_order_and_the_membership_change_in_the_chat(network: Network) -> None:
    admin = await network.admin()
    await planned(network, "KZ", 0, 365)
    await admin.say("/year")
    await admin.forge(terms.ShowOrder())
    await admin.press(terms.MoveCountry("TJ"))
    await planned(network, "TM", 365, 365)
    await admin.press(terms.Leave("TM"))
    # It says what goes before anything does.
    (gone,) = await records.planned_of(network.db, "TM")
    assert term_name(texts("en"), gone) in admin.screen
    assert len(await records.listed(network.db)) == 2
    await admin.confirm()
    assert len(await records.listed(network.db)) == 1
    await admin.press(terms.ChangeLength())
    await admin.say("6")
    found = await records.rotation(network.db, network.settings.network.countries)
    assert found.months == 6
    assert "TM" not in found.countries and found.countries.index("TJ") == 1
    await admin.press(terms.TakeIn("TM"))
    assert admin.toasted("term-done")
    await admin.forge(terms.Leave("KZ"))
    assert admin.toasted("term-chairs-now")


async def test_a_past_year_is_entered_only_as_one(network: Network) -> None:
    admin = await network.admin()
    await admin.say("/year")
    await admin.forge(terms.NewTerm())
    for field, day in (("starts", "2022-01-01"), ("ends", "2022-12-31")):
        await admin.press(forms.Change("term", field))
        await admin.say(day)
    assert admin.reads("term-is-over")
    await admin.press(plain("term-enter-past", "en"))
    assert admin.toasted("term-past-year")
    (past,) = await records.listed(network.db)
    assert past.status is TermStatus.PAST
    await admin.forge(terms.NewTerm())
    await admin.press(forms.Change("term", "starts"))
    for day in ("0001-01-01", "9999-01-01"):
        await admin.say(day)
        assert "between 1990 and" in admin.inbox, admin.inbox


async def test_a_planned_term_does_not_slip_into_the_past(network: Network) -> None:
    admin = await network.admin()
    now = network.clock.now()
    await planned(network, "KZ", 0, 365)
    term_id = await planned(network, "KG", 365, 365)
    own = (await admin.member()).id
    for first, last, expected in (
        (-30, -2, TermOutcome.BEFORE_CURRENT), (-900, -800, TermOutcome.BEFORE_CURRENT),
        (400, 700, TermOutcome.DONE),
    ):  # fmt: skip
        days = TermDays("KG", *(now.date() + timedelta(days=one) for one in (first, last)))
        found = await records.change_days(network.db, own, term_id, days, now)
        assert found.outcome is expected
    (current,) = [one for one in await records.listed(network.db) if one.country == "KZ"]
    days = TermDays("KZ", current.starts_on, current.starts_on)
    await network.pass_time(timedelta(days=3))
    found = await records.change_days(network.db, own, current.id, days, network.clock.now())
    assert found.outcome is TermOutcome.DAYS_OVER


async def test_an_admin_names_another_focal_point(network: Network) -> None:
    admin = await network.admin()
    saule = await network.coordinator("KG", "Saule")
    amina = await network.member("Amina", "KG")
    await admin.say("/year")
    await admin.forge(terms.ShowFocalPoints())
    assert "Saule" in admin.screen
    await admin.press(terms.OpenFocalPoints("KG"))
    await admin.press(terms.FindPerson(None, "KG"))
    await admin.say("Amina")
    own = (await amina.member()).id
    await admin.press(terms.NameFocalPoint("KG", own, True))
    found = await focal_points.by_country(network.db, ("KG",))
    assert found["KG"] == (own,)
    await admin.press(terms.NameFocalPoint("KG", own, False))
    found = await focal_points.by_country(network.db, ("KG",))
    assert found["KG"] == ((await saule.member()).id,)
