"""Every way to meet a member, walked for each closeness: what she does not show must not come.

`python -m tests.profile_fields.walk --levels 200` draws that many sets of levels and prints how
many values came that were not shown; the tests walk four, in which each field has each level once.
"""

import argparse
import asyncio
import random
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from handlers.directory import OpenCard
from handlers.events.callbacks import JoinList, RegisterForEvent, ShowList
from handlers.introductions.callbacks import AskContact, OpenProposal, OpenRequest, ShowBlocked
from handlers.kit.buttons import Press
from handlers.kit.navigation import Find, Requests
from handlers.practices.callbacks import ReadPractice
from handlers.questions import OpenQuestion, ReplyToQuestion
from storage import blocks, profile_fields
from storage.introductions import proposals, requests
from storage.kit import personal_data
from storage.profile_fields import LEVELS, Closeness, ProfileField, ShownTo
from tests.dialogue import Network, Someone, running_network
from tests.events.steps import makes, publishes
from tests.introductions.steps import address, in_contact
from tests.practices.steps import accepts, shares
from tests.questions.steps import accepts as lets_go
from tests.questions.steps import asks, replies

MARKERS = {
    ProfileField.NAME: "Narkizmarker", ProfileField.INSTITUTION: "Institutemarker",
    ProfileField.POSITION: "Positionmarker", ProfileField.REGION: "Talas",
    ProfileField.ABOUT: "Aboutmarker",
}  # fmt: skip
WORDS = (
    "/find border", "/find kyrgyzstan", "/find", "/people", "/requests", "/practices", "/events",
    "/news", "/start", "Narkiz", "Institutemar", "Positionm", "Aboutm", "Narkismarker",
)  # fmt: skip
Levels = Mapping[ProfileField, ShownTo]


class Meeting(NamedTuple):
    """She, those who meet her, and the buttons by which each does."""

    her: Someone
    viewers: dict[Closeness, Someone]
    presses: dict[Closeness, list[Press]]


def rotated(turn: int) -> Levels:
    """Levels in which each field has another one at each turn."""
    return {
        field: LEVELS[field][(at + turn) % len(LEVELS[field])]
        for at, field in enumerate(ProfileField)
    }


async def meet(network: Network) -> Meeting:
    """Bring her and the viewers together in every way."""
    db, now = network.db, network.clock.now()
    told = {"offers": ("leadership",), "seeks": ("leadership",)}
    her = await network.member(
        MARKERS[ProfileField.NAME], "KG", "border", institution=MARKERS[ProfileField.INSTITUTION],
        position=MARKERS[ProfileField.POSITION], region="KG-T",
        about=MARKERS[ProfileField.ABOUT], **told,
    )  # fmt: skip
    viewers = {
        Closeness.ABROAD: await network.member("Amina", "TJ", **told),
        Closeness.COUNTRY: await network.member("Bermet", "KG", **told),
        Closeness.CONTACT: await network.member("Aizhan", "KZ", **told),
    }
    amina, bermet, aizhan = viewers.values()
    saule = await network.coordinator("KG", "Saule")
    await in_contact(her, aizhan)
    await in_contact(amina, aizhan)
    practice, sent = await shares(her)
    await accepts(saule, sent)
    own = await asks(her, named="yes")
    await lets_go(saule, False, own)
    await network.settled()
    asked = await asks(bermet, "Who can teach negotiation?")
    await lets_go(saule, False, asked)
    answer = await replies(her, asked, named="yes")
    await lets_go(saule, True, answer)
    her_id, amina_id = (await her.member()).id, (await amina.member()).id
    _, request = await requests.ask(db, her_id, amina_id, "Hello", address(her), now)
    _, other = await requests.ask(
        db, (await bermet.member()).id, her_id, "Hello", address(bermet), now
    )
    _, proposal = await proposals.propose(
        db, (await aizhan.member()).id, her_id, amina_id, "You should meet", now
    )
    assert request is not None and other is not None and proposal is not None
    admin = await network.admin()
    event = await makes(admin)
    await publishes(admin, event)
    for someone in (her, *viewers.values()):
        await someone.forge(RegisterForEvent(event))
        await someone.forge(JoinList(event, True))
    everywhere: list[Press] = [
        OpenCard(her_id, None, None, 0, None), AskContact(her_id), ShowList(event, 0), Find(),
        *(ReadPractice(practice, view, 0, None) for view in ("main", "how", "tried")),
        *(Requests(box, 0) for box in ("in", "out", "known")), ReplyToQuestion(own),
        OpenQuestion(asked, 0),
    ]  # fmt: skip
    presses: dict[Closeness, list[Press]] = {one: list(everywhere) for one in viewers}
    presses[Closeness.ABROAD] += [OpenRequest(request), OpenProposal(proposal)]
    presses[Closeness.COUNTRY].append(OpenRequest(other))
    presses[Closeness.CONTACT].append(OpenProposal(proposal))
    await network.settled()
    return Meeting(her, viewers, presses)


async def came(network: Network, meeting: Meeting, levels: Levels) -> tuple[list[str], set[str]]:
    """What came although it was not shown, as viewer, way and field, and the fields that came
    where they are shown.
    """
    db, now = network.db, network.clock.now()
    her_id = (await meeting.her.member()).id
    for field, level in levels.items():
        assert await profile_fields.show_to(db, her_id, field, level, now)
    wrong: list[str] = []
    right: set[str] = set()
    for closeness, viewer in meeting.viewers.items():
        denied = {field for field, level in levels.items() if level > closeness}

        def look(way: object, said: str, closeness: Closeness, denied: set[ProfileField]) -> None:
            for field, marker in MARKERS.items():
                if marker in said and field in denied:
                    wrong.append(f"{closeness.name}: {way}: {field}")
                elif marker in said:
                    right.add(f"{closeness.name}: {field}")

        viewer.person.messages.clear()
        await viewer.say("/start")
        for word in WORDS:
            await viewer.say(word)
            look(word, f"{viewer.screen} {viewer.labels}", closeness, denied)
        for press in meeting.presses[closeness]:
            await viewer.forge(press)
            look(press, f"{viewer.screen} {viewer.labels}", closeness, denied)
        for message in viewer.messages:
            look("a message", str(message.get("text", message.get("caption"))), closeness, denied)
        held = await personal_data.export(db, (await viewer.member()).id)
        look("her data", str(held), closeness, denied)
    return wrong, right


async def blocked(network: Network, meeting: Meeting) -> str:
    """What a viewer who has blocked her reads in her list."""
    db, viewer = network.db, meeting.viewers[Closeness.ABROAD]
    pair = ((await viewer.member()).id, (await meeting.her.member()).id)
    await db.write(lambda tx: blocks.block(tx, *pair, network.clock.now()))
    await viewer.forge(ShowBlocked(0))
    held = await personal_data.export(db, pair[0])
    return f"{viewer.screen} {viewer.labels} {held}"


async def _main(count: int, seed: int) -> int:
    chance = random.Random(seed)
    found: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        async with running_network(Path(folder)) as network:
            meeting = await meet(network)
            for _ in range(count):
                levels = {field: chance.choice(LEVELS[field]) for field in ProfileField}
                found += (await came(network, meeting, levels))[0]
    print(f"{count} sets of levels, seed {seed}: {len(found)} values came that are not shown")
    print(*sorted(set(found)), sep="\n")
    return 1 if found else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--levels", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    raise SystemExit(asyncio.run(_main(options.levels, options.seed)))
