"""Steps of mentoring, in storage and in dialogues."""

from dataclasses import dataclass
from datetime import timedelta

from storage.database import Transaction
from storage.kit.contacts import Contact
from storage.mentoring import agreements, asking, choices, entries, programmes
from storage.mentoring.agreements import AgreementOutcome, Rhythm
from storage.mentoring.asking import ChoiceOutcome
from storage.mentoring.entries import EntryFacts, EntryOutcome
from storage.mentoring.programmes import ProgrammeFacts, ProgrammeOutcome
from storage.mentoring.records import ProgrammeText, Side
from tests.dialogue import Network, Someone

TITLE = "Women who lead"
WORDS = "Leading a post on the border."
GOAL = "Lead my first department"
QUESTION = "Why now?"


async def member_id(someone: Someone) -> int:
    return (await someone.member()).id


async def opened(
    network: Network, coordinator: int, *, months: int = 6, places: int = 9, days: int = 30
) -> int:
    """A programme that is open to everybody and starts some days from now; its id."""
    now = network.clock.now()
    text = ProgrammeText(TITLE, "For officers.", (QUESTION,))
    facts = ProgrammeFacts(text, months, places, now + timedelta(days=days))
    outcome, programme_id = await programmes.create(network.db, coordinator, "en", facts, now)
    assert outcome is ProgrammeOutcome.SAVED and programme_id is not None
    seen = await programmes.managed(network.db, programme_id, coordinator)
    assert seen is not None
    done = await programmes.open_programme(network.db, programme_id, coordinator, seen.version, now)
    assert done is ProgrammeOutcome.OPENED
    return programme_id


async def enters(
    network: Network,
    programme_id: int,
    member: int,
    side: Side,
    *,
    most: int = 1,
    languages: tuple[str, ...] = ("ru",),
) -> int:
    """Her entry in a programme; its id."""
    answers = ("Now.",) if side is Side.MENTEE else ()
    contact = Contact("email", f"m{member}@example.org")
    facts = EntryFacts(WORDS, ("leadership",), languages, contact, most, answers)
    outcome = await entries.save(network.db, programme_id, member, side, facts, network.clock.now())
    assert outcome is EntryOutcome.SAVED
    return await entry_id(network, programme_id, member)


async def entry_id(network: Network, programme_id: int, member: int) -> int:
    def read(tx: Transaction) -> int:
        return tx.value(
            """SELECT id FROM mentoring_entries
            WHERE programme_id = :programme AND member_id = :member""",
            {"programme": programme_id, "member": member},
        )

    return await network.db.read(read)


async def asks(network: Network, mentee: int, own: int, *mentors: int) -> None:
    """A mentee with this entry ranks mentors by their entries, and sends her list."""
    for mentor in mentors:
        picked = await choices.pick(network.db, own, mentor, mentee)
        assert picked is ChoiceOutcome.ADDED
    sent = await choices.send(network.db, own, mentee, network.clock.now())
    assert sent is ChoiceOutcome.SENT


async def asked_of(network: Network, mentor: int) -> int | None:
    """The choice about which a mentor is being asked."""
    found = await asking.questions_to(network.db, mentor)
    return found[0].id if found else None


@dataclass
class Two:
    """A pair that meets, and who runs its programme."""

    coordinator: Someone
    mentor: Someone
    mentee: Someone
    programme_id: int
    pair_id: int
    mentor_id: int
    mentee_id: int


async def two(
    network: Network, *, languages: tuple[str, str] = ("en", "en"), months: int = 6
) -> Two:
    """Two who have just become a pair: a mentor in Tajikistan, a mentee in Uzbekistan."""
    coordinator = await network.coordinator("KZ", "Saule Coordinator")
    mentor = await network.member(
        "Malika Mentor", "TJ", language=languages[0], institution="Customs of Dushanbe"
    )
    mentee = await network.member(
        "Nigora Mentee", "UZ", language=languages[1], institution="Border post Termez"
    )
    programme_id = await opened(network, await member_id(coordinator), months=months)
    hers, own = await member_id(mentor), await member_id(mentee)
    offer = await enters(network, programme_id, hers, Side.MENTOR)
    looks = await enters(network, programme_id, own, Side.MENTEE)
    await asks(network, own, looks, offer)
    choice = await asked_of(network, hers)
    assert choice is not None
    outcome, pair_id = await asking.accept(network.db, choice, hers, network.clock.now())
    assert outcome is ChoiceOutcome.PAIRED and pair_id is not None
    return Two(coordinator, mentor, mentee, programme_id, pair_id, hers, own)


async def agree(network: Network, pair: Two) -> None:
    """Both accept an agreement: the mentoring begins with the programme."""
    now = network.clock.now()
    written = await agreements.write(
        network.db, pair.pair_id, pair.mentee_id, (GOAL,), "ru", Rhythm.MONTHLY, now
    )
    assert written is AgreementOutcome.WRITTEN
    accepted = await agreements.accept(network.db, pair.pair_id, pair.mentor_id, 1, now)
    assert accepted is AgreementOutcome.BEGAN
