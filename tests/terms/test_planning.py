"""Admins plan terms in the chat: days, persons, the order, focal points."""

from datetime import timedelta

import pytest

from handlers.kit import forms
from handlers.kit.navigation import Dialogue
from handlers.terms import callbacks as terms
from storage.terms import focal_points, records
from storage.terms.records import TermStatus, today_in
from tests.dialogue import Network
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
    await admin.press(terms.ChangeMembership("TM", False))
    await admin.press(terms.ChangeLength())
    await admin.say("6")
    found = await records.rotation(network.db, network.settings.network.countries)
    assert found.months == 6
    assert "TM" not in found.countries and found.countries.index("TJ") == 1
    await admin.forge(terms.ChangeMembership("KZ", False))
    assert admin.toasted("term-chairs-now")


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
