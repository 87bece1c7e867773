"""Who comes first and why, and that nothing tells of whom she cannot see."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from handlers.directory import OpenCard
from handlers.introductions.callbacks import DeclineRequest
from storage import blocks, directory, profile_fields, suspensions, visibility
from storage.database import Transaction
from storage.directory import Criteria, Found, Part, PartKind, ReasonKind
from storage.features import FEATURES
from storage.members import Profile, write_profile
from storage.profile_fields import ProfileField, ShownTo
from tests.colleagues import relevance
from tests.dialogue import Network
from tests.introductions.steps import accepts, admin_of, asks
from tests.storage.machine import inner, opened, transaction

ENOUGH = 0.95
OTHERS = 200


@pytest.fixture(scope="module")
def members(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Transaction]:
    connection = opened(tmp_path_factory.mktemp("colleagues"))
    tx = transaction(connection, FEATURES)
    tx.execute("BEGIN")
    yield tx
    connection.close()


def test_the_right_colleague_is_among_the_first_five(members: Transaction) -> None:
    """Among fewer members than `python -m tests.colleagues` measures with."""
    everybody = relevance.fill(members, OTHERS)
    for half in range(2):
        asked = relevance.questions(half)
        missed = relevance.missed(members, everybody, asked)
        assert len(asked) >= 70 and len(missed) <= (1 - ENOUGH) * len(asked), missed


async def look(network: Network, viewer: int, *parts: Part) -> Found:
    now = network.clock.now()
    return await directory.find(network.db, viewer, Criteria(parts), 0, "en", now)


MENTORING = Part(PartKind.TOPIC, ("mentoring",))
CUSTOMS = Part(PartKind.SECTOR, ("customs",))


async def test_the_order_and_its_reasons(network: Network) -> None:
    home = await network.member("Home", "TJ", "customs")
    await network.member("Abroad", "KZ", "customs")
    await network.member("Offers", "TJ", "customs", offers=("gbv",))
    answers = await network.member("Answers", "TJ", "customs")
    await network.member("Seeks", "TJ", "customs", seeks=("mentoring",))
    amina = await network.member("Amina", "TJ", "customs", seeks=("gbv",))
    await accepts(answers, await asks(home, answers))
    own = (await amina.member()).id
    rows = (await look(network, own, CUSTOMS)).page.rows
    assert [(row.name, row.why.kind if row.why else None) for row in rows] == [
        ("Offers", ReasonKind.OFFERS_SOUGHT), ("Abroad", ReasonKind.SAME_FIELD),
        ("Answers", ReasonKind.ANSWERS), ("Home", None), ("Seeks", None),
    ]  # fmt: skip
    await network.pass_time(directory.LATELY + timedelta(days=1))
    rows = (await look(network, own, CUSTOMS)).page.rows
    assert ReasonKind.ANSWERS not in {row.why.kind for row in rows if row.why}


@pytest.mark.parametrize("typed", ["Samarkand", "в Самарканде", "samarqandlik"])
async def test_colleagues_of_a_region_come_before_the_others_of_its_country(
    network: Network, typed: str
) -> None:
    """Nobody is left out who has not told her region, or shows it to nobody."""
    people = {
        name: await network.member(name, "UZ", "customs", region=region)
        for name, region in (("Dilnoza", None), ("Kamola", "UZ-TK"), ("Nilufar", "UZ-SA"),
                             ("Zulfiya", "UZ-SA"))
    }  # fmt: skip
    zulfiya = (await people["Zulfiya"].member()).id
    await profile_fields.show_to(
        network.db, zulfiya, ProfileField.REGION, ShownTo.CONTACTS, network.clock.now()
    )
    amina = await network.member("Amina", "TJ", "health")
    await amina.say(typed)
    found = [press.member_id for press in amina.presses if isinstance(press, OpenCard)]
    expected = ("Nilufar", "Dilnoza", "Kamola", "Zulfiya")
    assert found == [(await people[name].member()).id for name in expected]
    assert amina.screen.count("works here") == 1


async def test_a_no_is_no_answer_that_others_see(network: Network) -> None:
    saule = await network.member("Saule", "TJ", "customs")
    amina = await network.member("Amina", "TJ", "customs")
    request = await asks(amina, saule)
    before = await look(network, (await amina.member()).id, CUSTOMS)
    await saule.forge(DeclineRequest(request))
    assert await look(network, (await amina.member()).id, CUSTOMS) == before


async def test_namesakes_differ_by_institution_or_position(network: Network) -> None:
    for institution, position in (("Post 1", "inspector"), ("Post 2", None), ("Post 2", "head")):
        await network.member(
            "Nilufar A.", "UZ", "customs", institution=institution, position=position
        )
    await network.member("Nilufar A.", "UZ", "border", institution="Post 9")
    amina = await network.member("Amina", "TJ", "health")
    await amina.say("Nilufar")
    labels = [label for label in amina.labels if label.startswith("Nilufar")]
    assert sorted(labels) == [
        "Nilufar A. · Uzbekistan · Border service", "Nilufar A. · Uzbekistan · Post 1",
        "Nilufar A. · Uzbekistan · Post 2", "Nilufar A. · Uzbekistan · head",
    ]  # fmt: skip


@pytest.mark.parametrize("way", ["blocks", "blocked", "suspended", "hidden"])
async def test_whom_she_cannot_see_is_as_if_she_were_not_there(network: Network, way: str) -> None:
    """Results, counts, what is nearest, words that nobody has, colleagues for her, namesakes, and
    whether a saved search has found somebody: the same as in a network without her.
    """
    await network.admin()
    for name in ("Gulnara", "Nilufra"):
        await network.member(name, "UZ", "customs", offers=("mentoring",))
    await network.member("Zarina Amirova", "UZ", "customs", institution="Post 1")
    amina = await network.member("Amina", "TJ", "customs", seeks=("gbv",))
    own, now = (await amina.member()).id, network.clock.now()
    queries = (
        (CUSTOMS,), (MENTORING,), (Part(PartKind.OFFERS, ("gbv",)),),
        (Part(PartKind.WORD, (), ("nilufar",), "Nilufar"),),
        (Part(PartKind.WORD, (), ("nilufer",), "Nilufer"), CUSTOMS),
        (Part(PartKind.NAME, (), ("zarina",), "Zarina"),),
        (Part(PartKind.COUNTRY, ("KG",)), CUSTOMS), (Part(PartKind.COUNTRY, ("KG",)), MENTORING),
    )  # fmt: skip

    async def seen() -> list[object]:
        results: list[object] = [await look(network, own, *parts) for parts in queries]
        for country, sector in ((None, None), ("UZ", None), (None, "customs"), ("KG", "customs")):
            results.append(await directory.browse(network.db, own, country, sector, 0, "en", now))
        results.append(await directory.colleague_counts(network.db, own))
        for day in range(2):
            results.append(await directory.colleagues_for(network.db, own, day, 3, "en", now))
        results.append(await directory.is_named(network.db, own, ("nilufar",)))
        return results

    without = await seen()
    others = [
        await network.member(name, country, "customs", offers=("gbv", "mentoring"), **more)
        for name, country, more in (
            ("Nilufar", "KG", {}), ("Zarina Amirova", "UZ", {"institution": "Post 2"}),
        )
    ]  # fmt: skip
    hidden = [(await one.member()).id for one in others]
    assert await seen() != without
    admin = await admin_of(network)
    for her in hidden:
        if way == "suspended":
            await suspensions.suspend(network.db, admin, her, now)
        elif way == "hidden":
            await visibility.hide(network.db, her, now)
        else:
            pair = (own, her) if way == "blocks" else (her, own)
            await network.db.write(lambda tx, pair=pair: blocks.block(tx, *pair, now))
    assert await seen() == without
    for her in hidden:
        assert not await network.db.read(
            lambda tx, her=her: directory.fits(tx, own, Criteria((MENTORING,)), her)
        )


async def test_a_new_member_fits_a_kept_search(network: Network) -> None:
    amina = await network.member("Amina")
    maral = await network.member("Maral", "TM", "border", offers=("mentoring",))
    own, her = (await amina.member()).id, (await maral.member()).id
    for parts, fits in (
        ((MENTORING,), True), ((CUSTOMS,), False), ((MENTORING, CUSTOMS), False),
        ((Part(PartKind.WORD, (), ("maral",)), Part(PartKind.COUNTRY, ("TM",))), True),
    ):  # fmt: skip
        criteria = Criteria.unpack(Criteria(parts).pack())
        assert criteria == Criteria(parts)
        got = await network.db.read(lambda tx, c=criteria: directory.fits(tx, own, c, her))
        assert got is fits


def test_of_more_than_a_search_shows_the_best_are_not_left_out(members: Transaction) -> None:
    last = 1_000 + directory.MOST
    members.execute("SAVEPOINT many")
    for id in range(last - directory.MOST - 1, last + 1):
        offers = ("mentoring",) if id == last else ()
        relevance.join(members, id, Profile(f"Saule {id}", "ZZ", "health", offers=offers))
    viewer = last - directory.MOST - 1
    profile = Profile("Viewer", "ZZ", "health", seeks=("mentoring",))
    write_profile(members, viewer, profile, relevance.NOW)
    criteria = Criteria((Part(PartKind.SECTOR, ("health",)), Part(PartKind.COUNTRY, ("ZZ",))))
    shown = inner(directory.find)(members, viewer, criteria, 0, "en", relevance.NOW).page
    members.execute("ROLLBACK TO many")
    assert shown.total is None and shown.pages == directory.MOST // directory.PAGE
    assert shown.rows[0].member_id == last
