"""The action plan from its first draft to the report of its responsible person, in dialogues."""

from datetime import timedelta

import pytest

from handlers.kit import forms
from handlers.kit.forms import Change, Choose, Mark, Next, Submit
from handlers.kit.navigation import Plan
from handlers.kit.texts import texts
from handlers.plan import columns
from handlers.plan.callbacks import (
    ChangeItem,
    DeclineItem,
    EditWords,
    GiveItem,
    ListItems,
    NewItem,
    OpenDecision,
    OpenItem,
    PickFilter,
    PickPerson,
    RecordAt,
    ReportItem,
    SendItem,
    SetOrigin,
    ShowHistory,
    ShowQuestions,
    ShowWords,
    WithdrawItem,
    WriteDecision,
)
from storage import erasure, suspensions
from storage.kit.quarters import quarter_of, start_of
from storage.plan import drafting, questions
from storage.terms import records
from tests.dialogue import Network, plain
from tests.plan.steps import adopted, adopts, drafts, item, reports, reviewed
from tests.reviews.steps import approves, rejects
from tests.terms.steps import chair

LANGUAGES = pytest.mark.parametrize("language", ["en", "ru", "kk"])


async def to_the_question(network: Network) -> None:
    """Move the clock to a day, in the morning, on which the question of a quarter is asked."""
    now = network.clock.now()
    at = start_of(quarter_of(now) + 1) - questions.ASK_BEFORE + timedelta(hours=6)
    if at <= now:
        at = start_of(quarter_of(now) + 2) - questions.ASK_BEFORE + timedelta(hours=6)
    await network.pass_time(at - now)


@LANGUAGES
async def test_an_item_from_its_draft_to_a_report(network: Network, language: str) -> None:
    admin = await network.admin()
    amina = await chair(network, "KG", "Amina", language)
    reader = await network.member("Zebo", "TJ", language=language)
    id = await drafts(amina)
    await reader.say("/plan")
    assert reader.reads("plan-none")
    await reader.forge(OpenItem(id))
    assert reader.reads("plan-gone"), "a draft is for those who prepare the plan"
    await approves(admin, "plan-item")
    await amina.open_notice()
    assert amina.reads("plan-approved")
    await adopts(amina)
    await reader.say("/plan")
    assert reader.reads("plan-about", count=1)
    await reader.press(ListItems(1, "mine", "", 0))
    await reader.press(OpenItem(id))
    assert "Hold a workshop on shifts" in reader.screen and not reader.sees(ReportItem(id))
    await reader.forge(ReportItem(id))
    assert reader.toasted("plan-reported-not-allowed")
    await to_the_question(network)
    await amina.open_notice()
    await reports(amina, id, "under-way", "Five countries have agreed.")
    await reader.forge(ShowHistory(id, 0))
    assert "Five countries have agreed." in reader.screen
    await amina.say("/plan")
    await amina.press(PickFilter(1, "status"))
    await amina.press(ListItems(1, "status", "under-way", 0))
    assert amina.sees(OpenItem(id))
    assert (await item(network, id)).state == "under-way"


async def test_words_are_changed_and_the_old_ones_stay(network: Network) -> None:
    admin = await network.admin()
    amina = await chair(network)
    id = await reviewed(network, amina, (await admin.member()).id)
    await adopted(network, (await amina.member()).id)
    await amina.say("/plan")
    await amina.forge(ChangeItem(id))
    await amina.press(EditWords(id))
    await amina.forge(Change("planitem", "action"))
    await amina.say("Hold two workshops on shifts")
    await amina.press(Submit("planitem"))
    assert amina.reads("plan-is-changing") and "Hold a workshop" in amina.screen
    await amina.press(SendItem(id))
    await rejects(admin, "plan-item", reason="One is enough.")
    await amina.open_notice()
    assert "One is enough." in amina.screen
    await amina.press(OpenItem(id))
    await amina.press(SendItem(id))
    await approves(admin, "plan-item")
    await amina.forge(OpenItem(id))
    assert "Hold two workshops" in amina.screen
    await amina.press(ShowWords(id, 1))
    assert "Hold a workshop on shifts" in amina.screen
    await amina.forge(ShowWords(id, 99))
    assert "Hold two workshops" in amina.screen
    await amina.forge(WithdrawItem(id))
    assert amina.toasted("plan-draft-unchanged"), "what was adopted stays in the plan"


@LANGUAGES
async def test_silence_is_asked_again_once_and_then_shown(network: Network, language: str) -> None:
    admin = await network.admin()
    amina = await chair(network, "KG", "Amina", language)
    id = await reviewed(network, amina, (await admin.member()).id)
    await adopted(network, (await amina.member()).id)
    await to_the_question(network)
    quarter = quarter_of(network.clock.now())
    asked = sum("un:" in str(one) for one in amina.messages)
    await network.pass_time(questions.REPEAT_AFTER)
    assert sum("un:" in str(one) for one in amina.messages) == asked + 1
    await network.pass_time(timedelta(days=6))
    assert sum("un:" in str(one) for one in amina.messages) == asked + 1, "asked again once"
    await amina.open_notice()
    assert amina.sees(ReportItem(id))
    await network.pass_time(start_of(quarter + 1) - network.clock.now() + timedelta(hours=1))
    assert (await item(network, id)).silent_quarter == quarter
    await amina.say("/plan")
    await amina.forge(OpenItem(id))
    asked_in = columns.quarter(texts(language), quarter)
    assert plain("plan-no-answer-in", language, quarter=asked_in) in amina.screen
    assert plain("plan-status-late", language) not in amina.screen
    await amina.forge(ShowQuestions())
    assert amina.reads("plan-asked-none")
    await amina.forge(OpenItem(id))
    await reports(amina, id, "done", "The workshop was held.")
    assert (await item(network, id)).silent_quarter is None
    await to_the_question(network)
    await amina.forge(ShowQuestions())
    assert amina.reads("plan-asked-none"), "what is done is not asked about"


@pytest.mark.parametrize("language", ["en", "tg", "tk"])
async def test_the_focal_point_takes_over(network: Network, language: str) -> None:
    admin = await network.admin()
    admin_id = (await admin.member()).id
    point = await network.coordinator("TJ", "Saule", language=language)
    amina = await chair(network, "KG", "Amina", language)
    zebo = await network.member("Zebo", "TJ", language=language)
    id = await reviewed(network, amina, admin_id)
    await amina.say("/plan")
    await amina.forge(PickPerson(id))
    await amina.say("Zebo")
    await amina.press(GiveItem(id, (await zebo.member()).id))
    assert amina.toasted("plan-give-given") and not zebo.messages, "nobody is told of a draft"
    await adopted(network, (await amina.member()).id)
    await zebo.open_notice()
    assert zebo.reads("plan-given")
    await suspensions.suspend(network.db, admin_id, (await zebo.member()).id, network.clock.now())
    await network.settled()
    assert (await item(network, id)).responsible_id == (await point.member()).id
    await point.open_notice()
    await point.press(OpenItem(id))
    await point.press(DeclineItem(id))
    await point.confirm()
    assert (await item(network, id)).responsible_id == (await amina.member()).id, (
        "there is no other focal point, so it is the chair's"
    )
    await amina.say("/plan")
    await amina.forge(ShowHistory(id, 0))
    assert amina.reads("plan-history-title", action="Hold a workshop on shifts")
    assert plain("plan-history-declined", language) in amina.screen
    own = [(await one.member()).id for one in (point, amina)]
    for number in range(drafting.RATE_LIMIT.times):
        await drafting.give(network.db, id, own[number % 2], own[1], network.clock.now())
    await amina.forge(GiveItem(id, own[0]))
    assert amina.toasted("plan-give-too-many"), "each time somebody is told"
    assert (await item(network, id)).responsible_id == own[1]
    await network.pass_time(drafting.RATE_LIMIT.period)
    await amina.forge(GiveItem(id, own[0]))
    assert amina.toasted("plan-give-given")


async def test_what_nobody_answers_for_comes_to_the_next_chair(network: Network) -> None:
    """She who answered and had the chair has left, and there is no focal point."""
    admin = await network.admin()
    amina, zebo = await chair(network), await network.member("Zebo", "TJ", language="tg")
    id = await reviewed(network, amina, (await admin.member()).id)
    await adopted(network, (await amina.member()).id)
    await erasure.erase(network.db, (await amina.member()).id, network.clock.now())
    assert (await item(network, id)).responsible_id is None
    (term,) = await records.listed(network.db)
    hers = (await zebo.member()).id
    await records.add_person(
        network.db, (await admin.member()).id, term.id, hers, network.clock.now()
    )
    await to_the_question(network)
    assert (await item(network, id)).responsible_id == hers
    await zebo.open_notice()
    assert zebo.sees(ReportItem(id)), zebo.screen


async def test_a_country_that_leaves_loses_nothing(network: Network) -> None:
    admin = await network.admin()
    admin_id = (await admin.member()).id
    await network.coordinator("TJ", "Saule")
    amina, zebo = await chair(network), await network.member("Zebo", "TJ")
    hers = (await zebo.member()).id
    id = await reviewed(network, amina, admin_id)
    await drafting.give(network.db, id, hers, (await amina.member()).id, network.clock.now())
    await adopted(network, admin_id)
    await records.set_order(network.db, admin_id, ("KG", "UZ"), network.clock.now())
    found = await item(network, id)
    assert found.responsible_id == (await amina.member()).id, "the chair answers for it"
    assert found.shown.words.countries == ("KG", "TJ"), "the plan says what it said"
    await amina.say("/plan")
    await amina.forge(ShowHistory(id, 0))
    assert amina.reads("plan-history-country-left")
    await amina.forge(OpenItem(id))
    assert amina.sees(ReportItem(id))


@pytest.mark.parametrize("language", ["ru", "ky", "en"])
async def test_what_meetings_decide_leads_to_items(network: Network, language: str) -> None:
    admin = await network.admin()
    amina = await chair(network, language=language)
    await amina.say("/plan")
    await amina.forge(RecordAt("recommendation", None))
    await amina.say("Форум в Бишкеке")
    await amina.say(f"{network.clock.now() + timedelta(days=400):%d.%m.%Y}")
    assert not amina.reads("decision-preview"), "a meeting of the future has decided nothing"
    await amina.say(f"{network.clock.now():%d.%m.%Y}")
    await amina.say("Обмениваться опытом дежурств.")
    await amina.press(Submit("decision"))
    assert amina.toasted("decision-notice-recorded"), amina.screen
    await amina.forge(WriteDecision(1, "kk"))
    await amina.say("Кезекшілік тәжірибесімен алмасу.")
    assert amina.reads("decision-notice-recorded"), amina.screen
    id = await reviewed(network, amina, (await admin.member()).id)
    await amina.forge(SetOrigin(id, 1, True, 0))
    await adopted(network, (await amina.member()).id)
    reader = await network.member("Aigul", "KZ", language="kk")
    await reader.say("/plan")
    await reader.forge(OpenDecision(1))
    assert "Кезекшілік тәжірибесімен алмасу." in reader.screen
    await reader.press(OpenItem(id))
    assert "Кезекшілік" in reader.screen
    await reader.forge(WriteDecision(1, "uz"))
    assert reader.toasted("fallback-chair-only")


@pytest.mark.parametrize("language", ["en", "uz"])
async def test_a_last_day_that_has_passed(network: Network, language: str) -> None:
    amina = await chair(network, language=language)
    await amina.say("/plan")
    await amina.forge(NewItem())
    for _ in range(5):
        await amina.say("A text for this line")
    await amina.press(Next("planitem", "partner"))
    await amina.press(Choose("planitem", "form", "training"))
    await amina.press(Mark("planitem", "countries", "KG", True, 0))
    await amina.press(Next("planitem", "countries"))
    for days in (-30, -1):
        await amina.say(f"{network.clock.now() + timedelta(days=days):%d.%m.%Y}")
    await amina.press(Submit("planitem"))
    assert amina.toasted("plan-draft-past")
    await amina.forge(Change("planitem", "ends"))
    await amina.say(f"{network.clock.now() + timedelta(days=30):%d.%m.%Y}")
    await amina.press(Submit("planitem"))
    assert amina.toasted("plan-draft-saved")


async def test_rights_end_with_the_chair(network: Network) -> None:
    amina, zebo = await chair(network), await network.member("Zebo", "TJ")
    await zebo.say("/plan")
    assert not zebo.sees(ListItems(1, "drafts", "", 0))
    await zebo.forge(NewItem())
    assert zebo.toasted("plan-draft-not-allowed")
    await zebo.forge(RecordAt("adoption", None))
    assert zebo.toasted("fallback-chair-only")
    await zebo.forge(ListItems(1, "drafts", "", 0))
    assert zebo.toasted("plan-gone")
    await amina.say("/plan")
    await amina.press(ListItems(1, "drafts", "", 0))
    await amina.press(NewItem())
    await amina.say("An objective")
    own = (await amina.member()).id
    await network.db.write(
        lambda tx: tx.execute("DELETE FROM term_chairs WHERE member_id = :id", {"id": own})
    )
    await amina.forge(Plan(None))
    assert not amina.sees(ListItems(1, "drafts", "", 0))
    await amina.forge(forms.Resume("planitem"))


async def test_a_past_year_is_read_and_no_more_changed(network: Network) -> None:
    admin = await network.admin()
    amina, zebo = await chair(network), await network.member("Zebo", "TJ")
    id = await reviewed(network, amina, (await admin.member()).id)
    await adopted(network, (await amina.member()).id)
    await network.db.write(lambda tx: tx.execute("UPDATE terms SET ended_at = began_at + 1"))
    await zebo.say("/plan")
    assert zebo.reads("plan-no-year")
    await zebo.forge(Plan(1))
    assert zebo.reads("plan-about", count=1)
    await zebo.forge(OpenItem(id))
    assert "Hold a workshop on shifts" in zebo.screen
    await amina.say("/plan")
    await amina.forge(EditWords(id))
    assert amina.toasted("plan-draft-not-allowed")
