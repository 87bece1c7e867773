"""Steps of dialogues about projects: calls, sending, reviewing, deciding."""

from datetime import timedelta

from handlers.kit import forms
from handlers.projects import callbacks as p
from handlers.reviews.callbacks import Approve
from storage.projects import decisions
from storage.projects.decisions import SentRow
from storage.projects.records import Decision
from tests.dialogue import Network, Someone
from tests.reviews.steps import approves, opens

TITLE = "Digital mathematics for village schools"
TEXTS = {
    "idea": "Girls in villages had no teacher of mathematics after the eighth class.",
    "goals": "Each girl who wants to can take the exam.",
    "steps": "We recorded lessons, found tablets, and asked students to help on Saturdays.",
    "serves": "Girls of 14 to 17 in three districts; their teachers told them.",
    "result": "Forty girls took the exam, and thirty-one passed.",
}
BLOCKS = "Family and society: 2\nBusiness and employment: 1"


async def opens_call(
    organiser: Someone, *, days: int = 20, shares: str | None = None, blind: str = "yes",
    blocks: str = BLOCKS,
) -> int:  # fmt: skip
    """She writes and opens a call; its id."""
    network = organiser.network
    if not organiser.messages:
        await organiser.say("/start")
    await organiser.forge(p.NewCall())
    await organiser.say("Innovative projects")
    await organiser.say("Projects that have run for a year.")
    await organiser.say(blocks)
    closing = network.clock.now() + timedelta(days=days)
    await organiser.say(f"{closing:%d.%m.%Y} 18:00")
    await organiser.press(forms.Choose("call", "blind", blind))
    if shares is None:
        await organiser.press(forms.Next("call", "shares"))
    else:
        await organiser.say(shares)
    await organiser.press(forms.Submit("call"))
    call_id: int = await network.db.read(lambda tx: tx.value("SELECT max(id) FROM calls"))
    await organiser.press(p.OpenCall(call_id))
    await organiser.confirm()
    assert organiser.toasted("call-notice-opened"), organiser.screen
    return call_id


async def writes(author: Someone, call_id: int, title: str = TITLE, block: int = 0) -> None:
    """She fills in the form up to its preview."""
    if not author.messages:
        await author.say("/start")
    await author.forge(p.PresentProject(call_id))
    await author.say(title)
    await author.say("Lessons for girls who have no teacher.")
    block_id: int = await author.network.db.read(
        lambda tx: tx.value(
            "SELECT id FROM call_blocks WHERE call_id = :id AND position = :at",
            {"id": call_id, "at": block},
        )
    )
    await author.press(forms.Choose("project", "block", str(block_id)))
    for text in TEXTS.values():
        await author.say(text)
    await author.press(forms.Choose("project", "stays", "yes"))
    await author.say("Two teachers, four hours a week")
    await author.press(forms.SkipRest("project", "time"))


async def sends(author: Someone, call_id: int, title: str = TITLE, block: int = 0) -> int:
    """She sends a project to a call; its id."""
    await writes(author, call_id, title, block)
    await author.press(forms.Submit("project"))
    assert author.reads("project-sending-sent"), author.screen
    return await author.network.db.read(lambda tx: tx.value("SELECT max(id) FROM projects"))


async def version(network: Network, project_id: int) -> int:
    """The id of the text of a project that was sent last."""
    return await network.db.read(
        lambda tx: tx.value(
            "SELECT max(id) FROM project_versions WHERE project_id = :id", {"id": project_id}
        )
    )


async def is_approved(project_id: int, first: Someone, second: Someone) -> None:
    """Two reviewers approve a project."""
    sent = await version(first.network, project_id)
    review_id = await opens(first, "project", sent)
    await first.press(Approve(review_id))
    assert first.toasted("review-notice-one-more"), first.screen
    await approves(second, "project", sent)


async def closes(network: Network) -> None:
    """The deadline passes."""
    await network.pass_time(timedelta(days=21))


async def accepts(organiser: Someone, project_id: int, decision: Decision | None) -> None:
    """An organiser decides about a project."""
    await organiser.forge(p.OpenSent(project_id, 0))
    await organiser.press(p.Decide(project_id, decision))


async def tells(organiser: Someone, call_id: int) -> None:
    """She tells all decisions."""
    await organiser.forge(p.ManageCall(call_id))
    await organiser.press(p.TellDecisions(call_id))
    await organiser.confirm()


async def standings(organiser: Someone, call_id: int) -> dict[str, str]:
    """How the projects of a call stand for its organisers, by title."""
    own = (await organiser.member()).id
    network = organiser.network
    found: tuple[SentRow, ...] = await decisions.table_of(
        network.db, call_id, own, "en", 99, network.clock.now()
    )
    return {row.title: row.standing for row in found}


async def in_showcase(network: Network, language: str = "en") -> tuple[Someone, Someone, int, int]:
    """An author with this language, an organiser, the call and a project in its showcase."""
    organiser = await network.admin()
    saule = await network.coordinator("KZ", "Saule")
    amina = await network.member("Amina", "TJ", language=language)
    call_id = await opens_call(organiser)
    project_id = await sends(amina, call_id)
    await is_approved(project_id, organiser, saule)
    await closes(network)
    await accepts(organiser, project_id, Decision.ACCEPTED)
    await tells(organiser, call_id)
    await amina.open_notice()
    assert amina.reads("project-decided-accepted", title=TITLE), amina.screen
    return amina, organiser, call_id, project_id
