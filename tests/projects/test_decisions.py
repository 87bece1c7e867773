"""Decisions on projects: two reviewers of other institutions, as many as places, told at once."""

from datetime import timedelta

import pytest

from handlers.kit.review_cards import OpenReview
from handlers.projects import callbacks as p
from storage.kit import personal_data
from storage.projects import decisions
from storage.projects.records import Decision
from tests.dialogue import Network, Someone, plain
from tests.projects.steps import (
    TITLE,
    accepts,
    closes,
    in_showcase,
    is_approved,
    opens_call,
    sends,
    standings,
    tells,
    version,
)
from tests.reviews.steps import opens, rejects


async def told(network: Network) -> list[tuple[int, int]]:
    """Whom the decisions were told to, with the moment from which on they may be sent."""
    return await network.db.read(
        lambda tx: [
            (row["recipient_id"], row["not_before"])
            for row in tx.rows(
                """SELECT recipient_id, not_before FROM deliveries
                JOIN messages ON messages.id = message_id WHERE kind = :kind ORDER BY 1""",
                {"kind": decisions.TOLD},
            )
        ]
    )


async def test_nobody_of_her_institution_reviews_and_her_name_is_not_shown(
    network: Network,
) -> None:
    organiser = await network.admin()
    saule = await network.coordinator("KZ", "Saule")
    zarina = await network.coordinator("UZ", "Zarina")
    amina = await network.member("Amina", "TJ")
    colleagues = [(await someone.member()).id for someone in (saule, amina)]
    await network.db.write(
        lambda tx: tx.execute_many(
            "UPDATE members SET institution_key = 'customs' WHERE id = :id",
            [{"id": one} for one in colleagues],
        )
    )
    call_id = await opens_call(organiser)
    project_id = await sends(amina, call_id)
    sent = await version(network, project_id)
    review_id = await opens(zarina, "project", sent)
    assert TITLE in zarina.screen and "Amina" not in zarina.screen
    assert zarina.reads("project-review-blind")
    assert saule.messages == [] or not saule.reads("review-requested")
    await saule.say("/start")
    await saule.forge(OpenReview(review_id, 0))
    assert TITLE not in saule.screen
    await is_approved(project_id, zarina, organiser)
    await closes(network)
    await organiser.forge(p.OpenSent(project_id, 0))
    assert TITLE in organiser.screen and "Amina" not in organiser.screen
    await accepts(organiser, project_id, Decision.ACCEPTED)
    await tells(organiser, call_id)
    await organiser.forge(p.OpenSent(project_id, 0))
    assert "Amina" in organiser.screen


@pytest.mark.parametrize("language", ["en", "tg", "tk"])
async def test_all_authors_are_told_at_one_moment_and_once(network: Network, language: str) -> None:
    organiser = await network.admin()
    saule = await network.coordinator("KZ", "Saule")
    amina = await network.member("Amina", "TJ", language=language)
    maral = await network.member("Maral", "TM", language=language)
    call_id = await opens_call(organiser)
    first = await sends(amina, call_id)
    second = await sends(maral, call_id, "Another")
    await is_approved(first, organiser, saule)
    await rejects(saule, "project", await version(network, second), "Too early.")
    await closes(network)
    # Nothing tells either of them: no message, no list, no file.
    for someone, project_id in ((amina, first), (maral, second)):
        await someone.forge(p.OpenOwnProject(project_id))
        assert plain("project-own-is-sent", language) in someone.screen
        assert "Too early." not in someone.screen
        data = await personal_data.export(network.db, (await someone.member()).id)
        assert {row["status"] for row in data["reviews.author_id"]} == {"pending"}
        assert all(row["comment"] is None for row in data["reviews.author_id"])
    await accepts(organiser, first, Decision.ACCEPTED)
    # One of them sleeps: all are told when she may be.
    night = (await maral.member()).id
    await network.db.write(
        lambda tx: tx.execute(
            "UPDATE members SET zone = 'Etc/GMT+8' WHERE id = :id",
            {"id": night},
        )
    )
    await tells(organiser, call_id)
    assert await told(network) == [], "not while somebody sleeps"
    at = await decisions.next_due(network.db)
    assert at is not None
    assert (await standings(organiser, call_id))[TITLE] == "accepted"
    await organiser.forge(p.ManageCall(call_id))
    await organiser.press(p.CallOffTelling(call_id))
    await tells(organiser, call_id)
    await network.db.write(lambda tx: decisions.end(tx, call_id, network.clock.now()))
    assert await told(network) == [] and await decisions.next_due(network.db) == at, "by the chair"
    missed = at + timedelta(hours=12)
    assert await decisions.tell_due(network.db, missed) == 0, "somebody sleeps again"
    at = await decisions.next_due(network.db)
    assert at is not None and at > missed
    await network.pass_time(at - network.clock.now())
    found = await told(network)
    assert [one for one, _ in found] == sorted([(await amina.member()).id, night])
    assert len({moment for _, moment in found}) == 1
    await maral.open_notice()
    assert maral.reads("project-decided-declined", title="Another") and "Too early." in maral.screen
    await amina.open_notice()
    assert amina.reads("project-decided-accepted", title=TITLE)
    again = await decisions.tell_due(network.db, network.clock.now())
    assert again == 0 and len(await told(network)) == 2


@pytest.mark.parametrize(
    ("shares", "outcome"), [(None, "block-full"), ("Tajikistan 1", "country-full")]
)
async def test_more_projects_than_places(
    network: Network, shares: str | None, outcome: str
) -> None:
    organiser = await network.admin()
    saule = await network.coordinator("KZ", "Saule")
    amina = await network.member("Amina", "TJ")
    blocks = "Family: 1\nBusiness: 9" if shares is None else "Family: 5"
    call_id = await opens_call(organiser, shares=shares, blocks=blocks)
    sent = [await sends(amina, call_id, title) for title in ("First", "Second")]
    for project_id in sent:
        await is_approved(project_id, organiser, saule)
    await closes(network)
    for project_id in sent:
        await accepts(organiser, project_id, Decision.ACCEPTED)
    assert organiser.toasted(f"project-decision-{outcome}")
    await organiser.forge(p.ManageCall(call_id))
    await organiser.press(p.TellDecisions(call_id))
    assert organiser.toasted("call-telling-undecided", count=1, when="")
    await accepts(organiser, sent[1], Decision.DECLINED)
    assert await standings(organiser, call_id) == {"First": "accepted", "Second": "declined"}
    # The first one is withdrawn after it was accepted: its place goes to the other one.
    await tells(organiser, call_id)
    await withdraws(amina, sent[0])
    await organiser.open_notice()
    assert organiser.reads("project-withdrawn-told", title="First")
    await accepts(organiser, sent[1], Decision.ACCEPTED)
    assert organiser.toasted("project-decision-added")
    await amina.open_notice()
    assert amina.reads("project-decided-accepted", title="Second")


async def withdraws(author: Someone, project_id: int) -> None:
    """She withdraws a project."""
    await author.forge(p.OpenOwnProject(project_id))
    await author.press(p.WithdrawProject(project_id))
    await author.confirm()
    assert author.toasted("project-withdrawal-withdrawn")


async def test_what_is_withdrawn_is_kept_for_another_call(network: Network) -> None:
    amina, organiser, _, project_id = await in_showcase(network)
    await withdraws(amina, project_id)
    call_id = await opens_call(organiser)
    await amina.forge(p.OpenOwnProject(project_id))
    await amina.press(p.CopyToCall(call_id, project_id))
    assert amina.reads("project-ask-block"), amina.screen


async def test_only_what_is_reviewed_can_be_accepted_and_only_after_the_deadline(
    network: Network,
) -> None:
    organiser = await network.admin()
    amina = await network.member("Amina", "TJ")
    call_id = await opens_call(organiser)
    project_id = await sends(amina, call_id)
    await organiser.forge(p.Decide(project_id, Decision.ACCEPTED))
    assert organiser.toasted("project-decision-still-open")
    await closes(network)
    await organiser.forge(p.Decide(project_id, Decision.ACCEPTED))
    assert organiser.toasted("project-decision-not-reviewed")
    await organiser.forge(p.TellDecisions(call_id))
    assert organiser.toasted("call-telling-waiting", count=1, when="")
