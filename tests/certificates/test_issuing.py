"""Certificates of a presented project, from the call to the page."""

from datetime import timedelta

import pytest

from handlers.events.callbacks import MarkAttendance, RegisterForEvent
from handlers.kit import forms
from handlers.kit.navigation import Certificates, OpenCertificate
from handlers.kit.texts import texts
from handlers.language import SetLanguage
from handlers.projects import callbacks as p
from storage.certificates import checking, records
from storage.certificates.checking import Standing
from storage.certificates.records import Kind
from storage.database import Transaction
from storage.events import drafting, publishing
from storage.events.drafting import NewEvent
from tests.dialogue import Network
from tests.events.steps import file_in
from tests.projects.steps import TITLE, in_showcase
from tests.readers.pictures import pdf_lines


@pytest.mark.parametrize("language", ["en", "kk", "uz"])
async def test_whoever_has_presented_her_project_and_nobody_else(
    network: Network, language: str
) -> None:
    amina, organiser, _, project = await in_showcase(network)
    if language != "en":
        await amina.forge(SetLanguage(language))
        amina.language = language
    barno = await network.member("Barno", "UZ")
    own, admin, other = [(await one.member()).id for one in (amina, organiser, barno)]
    now = network.clock.now()
    begins = now + timedelta(days=2)
    facts = NewEvent(
        "en", "Forum", begins, begins + timedelta(hours=4), "Asia/Almaty", "Astana", 50
    )
    _, event_id = await drafting.create(network.db, admin, facts, now)
    assert event_id is not None
    await publishing.publish(network.db, event_id, admin, now)

    def hers(tx: Transaction) -> int:
        return tx.value(
            """INSERT INTO projects (link, call_id, block_id, author_id, country, sector, language,
                keep_after_leaving, status, decision, shown_at, created_at)
            SELECT 'other', call_id, block_id, :author, 'UZ', sector, language, 1, 'shown',
                'accepted', 1, 1
            FROM projects WHERE id = :id RETURNING id""",
            {"id": project, "author": other},
        )

    absent = await network.db.write(hers)
    for one in (project, absent):
        await organiser.forge(p.AddPresentation(event_id, one))
    for someone in (amina, barno):
        await someone.say("/start")
        await someone.forge(RegisterForEvent(event_id))
    await network.pass_time(timedelta(days=2, hours=1))
    await organiser.say("/start")
    await organiser.forge(MarkAttendance(event_id, own, 1, True, 0))
    await amina.forge(OpenCertificate("project", project))
    assert amina.reads("certificate-issue-not-earned"), "it is not over"
    await network.pass_time(timedelta(hours=4))
    for someone, id in ((barno, absent), (barno, project), (amina, absent)):
        await someone.forge(OpenCertificate("project", id))
        assert someone.reads("certificate-issue-not-earned"), someone.screen

    await amina.forge(Certificates(0))
    assert amina.sees(OpenCertificate("project", project))
    await amina.press(OpenCertificate("project", project))
    assert TITLE in amina.screen and amina.reads("certificate-says-all")
    await amina.press(forms.Submit("certificate"))
    lines = "\n".join(pdf_lines(file_in(amina)))
    for said in (
        TITLE, "Amina", texts(language).plain("certificate-kind-project"),
        texts("en").plain("certificate-kind-project"),
    ):  # fmt: skip
        assert said in lines
    assert "Forum" not in lines, "only what she has agreed to"
    _, found = await records.own(network.db, own, Kind.PROJECT, project, network.clock.now())
    assert found is not None
    await barno.say(found.token)
    assert barno.reads("certificate-checked-valid") and TITLE in barno.screen

    # She was not there after all.
    await organiser.forge(MarkAttendance(event_id, own, 1, False, 0))
    stands = await network.db.read(lambda tx: checking.look_up(tx, found.number).standing)
    assert stands is Standing.WITHDRAWN
    await network.pass_time(timedelta(hours=12))
    await amina.open_notice()
    assert amina.reads("certificate-withdrawn", number=found.number)
