"""Every button and command × every role: who gets in, and who gets a kind no.

A handler without its row here fails the suite.
"""

from typing import Any

import pytest

import handlers
from handlers import (
    applications,
    digests,
    directory,
    introductions,
    language,
    outbox,
    profile,
    questions,
    roles,
    settings,
    suspensions,
)
from handlers.announcements import presses as announcements
from handlers.events import presses as events
from handlers.kit import forms, navigation
from handlers.kit.buttons import Press
from handlers.kit.routing import Route
from handlers.practices import presses as practices
from storage.members import Status
from tests.dialogue import Network, Someone

ROLES = ("newcomer", "waiting", "declined", "member", "coordinator", "admin")
ANYONE = set(ROLES)
REGISTERED = ANYONE - {"newcomer"}
MEMBERS = {"member", "coordinator", "admin"}
STAFF = {"coordinator", "admin"}
ADMINS = {"admin"}

PRESSES: list[tuple[Press, set[str]]] = [
    (navigation.Home(), ANYONE),
    (navigation.Register(), ANYONE),
    (navigation.Languages(), ANYONE),
    (navigation.Help(), ANYONE),
    (language.Speak("ru"), ANYONE),
    (forms.Choose("registration", "country", "TJ"), ANYONE),
    (forms.SharePhone("introduction", "gives"), ANYONE),
    (forms.Mark("registration", "offers", "career", True, 0), ANYONE),
    (forms.Turn("registration", "sector", 1), ANYONE),
    (forms.Onward("registration", "name"), ANYONE),
    (forms.SkipRest("registration", "name"), ANYONE),
    (forms.Back("registration", "name"), ANYONE),
    (forms.Change("registration", "name"), ANYONE),
    (forms.Send("registration"), ANYONE),
    (forms.Cancel("registration"), ANYONE),
    (forms.Resume("registration"), ANYONE),
    (forms.Discard("registration"), ANYONE),
    (navigation.OwnProfile(), REGISTERED),
    (profile.ChangeLine("name"), REGISTERED),
    (profile.Clocks(), REGISTERED),
    (profile.LiveBy("bishkek"), REGISTERED),
    (navigation.Find(), MEMBERS),
    (directory.PickCountry(None), MEMBERS),
    (directory.PickSector(None, 0), MEMBERS),
    (directory.Results("UZ", None, 0, None), MEMBERS),
    (directory.OpenCard(1, None, None, 0, None), MEMBERS),
    (navigation.Requests(None, 0), MEMBERS),
    (introductions.Ask(1), MEMBERS),
    (introductions.Open(1), MEMBERS),
    (introductions.Accept(1), MEMBERS),
    (introductions.Decline(1), MEMBERS),
    (introductions.GiveAnother(1), MEMBERS),
    (introductions.Block(1, False), MEMBERS),
    (introductions.TakeBack(1, False), MEMBERS),
    (introductions.ShowBlocked(), MEMBERS),
    (introductions.Unblock(1), MEMBERS),
    (navigation.Events("coming", 0, None, None), MEMBERS),
    (events.PickFilter("country", 0, "coming", None, None), MEMBERS),
    (events.Open(1), MEMBERS),
    (events.Come(1), MEMBERS),
    (events.CannotCome(1), MEMBERS),
    (events.Agenda(1, 1), MEMBERS),
    (events.Calendar(None), MEMBERS),
    (events.Materials(1), MEMBERS),
    (events.Fetch(1, 1), MEMBERS),
    (events.Evaluate(1), MEMBERS),
    (navigation.Practices(), MEMBERS),
    (practices.Shelf("newest", None, None, None, 0), MEMBERS),
    (practices.Pick("topic", 0, "newest", None, None, None), MEMBERS),
    (practices.SearchWords(), MEMBERS),
    (practices.Found(1, 0), MEMBERS),
    (practices.LookIn(1), MEMBERS),
    (practices.BackToShelf(), MEMBERS),
    (practices.Read(1, "main", 0, None), MEMBERS),
    (practices.SetMark(1, "useful", True), MEMBERS),
    (practices.More(1), MEMBERS),
    (practices.PickLanguage(1), MEMBERS),
    (practices.Translate(1, "tg"), MEMBERS),
    (practices.Try(1), MEMBERS),
    (practices.AskAuthor(1), MEMBERS),
    (practices.GetFile(1), MEMBERS),
    (practices.Link(1), MEMBERS),
    (practices.Report(1), MEMBERS),
    (practices.Share(), MEMBERS),
    (practices.Mine(0), MEMBERS),
    (practices.OwnText(1, 0), MEMBERS),
    (practices.Edit(1), MEMBERS),
    (practices.TakeBack(1, False), MEMBERS),
    (practices.Remove(1, False), MEMBERS),
    (practices.ShowName(1, False), MEMBERS),
    (practices.ShowTrialName(1, False), MEMBERS),
    (practices.AnswerOffer(1, True), MEMBERS),
    (practices.WantNews(False), MEMBERS),
    (practices.Preview("practice", 0), MEMBERS),
    (practices.PickField("practice"), MEMBERS),
    (practices.SendAnyway("practice", "x"), MEMBERS),
    (practices.Peek(1, 0), MEMBERS),
    (practices.Reviews(0), STAFF),
    (practices.Desk(1, 0), STAFF),
    (practices.Accept(1), STAFF),
    (practices.AskChange(1), STAFF),
    (practices.Decline(1), STAFF),
    (practices.PickFix(1), STAFF),
    (practices.Fix(1, "title"), STAFF),
    (practices.DeskFile(1), STAFF),
    (practices.TakeOut(1), STAFF),
    (practices.OpenReport(1), STAFF),
    (practices.Dismiss(1), STAFF),
    (practices.Numbers("topic"), STAFF),
    (practices.Chart("topic"), STAFF),
    (practices.Export("md"), STAFF),
    (events.Delegation(1, 0), STAFF),
    (events.Desk(0), STAFF),
    (events.New(), STAFF),
    (events.Manage(1), STAFF),
    (events.Facts(1, "main"), STAFF),
    (events.Edit(1, "title-en"), STAFF),
    (events.PickDay(1, 0), STAFF),
    (events.PickLanguage(1), STAFF),
    (events.Texts(1, "en"), STAFF),
    (events.Preview(1, "en"), STAFF),
    (events.Publish(1, True), STAFF),
    (events.Copy(1), STAFF),
    (events.Log(1), STAFF),
    (events.Reject(1), ADMINS),
    (events.CallOff(1), STAFF),
    (events.OpenTo(1, True), STAFF),
    (events.TellNow(1), STAFF),
    (events.Guests(1), STAFF),
    (events.Invite(1, 1, True), STAFF),
    (events.LookFor(1, "seat"), STAFF),
    (events.People(1, "in", 0), STAFF),
    (events.Person(1, 1), STAFF),
    (events.Decide(1, 1, True), STAFF),
    (events.Door(1), STAFF),
    (events.Code(1), STAFF),
    (events.TickList(1, 1, 0), STAFF),
    (events.Tick(1, 1, 1, True, 0), STAFF),
    (events.Results(1, 0), STAFF),
    (events.Chart(1), STAFF),
    (events.Export(1, "people"), STAFF),
    (events.AddMaterial(1), STAFF),
    (events.RemoveMaterial(1, 1), STAFF),
    (events.SendMaterials(1), STAFF),
    (navigation.Settings(), REGISTERED),
    (settings.Turn("news", False), REGISTERED),
    (settings.PickQuiet(None), REGISTERED),
    (settings.Sleep(21, 8), REGISTERED),
    (settings.PickDigest(), REGISTERED),
    (settings.ChooseDigest(0), REGISTERED),
    (digests.NoMore(), REGISTERED),
    (announcements.Follow(1, "event"), MEMBERS),
    (questions.AskColleagues(), MEMBERS),
    (questions.Mine(0), MEMBERS),
    (questions.Open(1, 0), MEMBERS),
    (questions.TakeAway(1, False), MEMBERS),
    (questions.Reply(1), MEMBERS),
    (questions.ShowWaiting(), STAFF),
    (questions.Desk(False, 1), STAFF),
    (questions.Accept(False, 1), STAFF),
    (questions.Decline(True, 1), STAFF),
    (announcements.Answer(1, 1), MEMBERS),
    (announcements.Write(1), MEMBERS),
    (announcements.Desk(0), STAFF),
    (announcements.PickAnswers(1), STAFF),
    (announcements.EditAnswers(1, "en"), STAFF),
    (announcements.AskText(1), STAFF),
    (announcements.AskNothing(1), STAFF),
    (announcements.Answers(1, 0), STAFF),
    (announcements.Chart(1), STAFF),
    (announcements.New(), STAFF),
    (announcements.Open(1), STAFF),
    (announcements.PickText(1), STAFF),
    (announcements.Text(1, "en"), STAFF),
    (announcements.EditText(1, "en"), STAFF),
    (announcements.DropText(1, "en"), STAFF),
    (announcements.Attach(1), STAFF),
    (announcements.Buttons(1), STAFF),
    (announcements.PickTarget(1, "event", 0), STAFF),
    (announcements.SetTarget(1, "event", 1), STAFF),
    (announcements.AskLink(1), STAFF),
    (announcements.PickKind(1), STAFF),
    (announcements.SetKind(1, "news"), STAFF),
    (announcements.When(1), STAFF),
    (announcements.AskWhen(1), STAFF),
    (announcements.AtOnce(1), STAFF),
    (announcements.Discard(1, True), STAFF),
    (announcements.Whom(1, 1), STAFF),
    (announcements.PickKeys(1, 1, "country", 0), STAFF),
    (announcements.Pick(1, 1, "country", "KZ", True, 0), STAFF),
    (announcements.PickWent(1, 1, 1), STAFF),
    (announcements.DropPart(1, 1), STAFF),
    (announcements.Saved(1), STAFF),
    (announcements.TakeSaved(1, 1), STAFF),
    (announcements.ForgetSaved(1, 1), STAFF),
    (announcements.Keep(1), STAFF),
    (announcements.Preview(1, "en"), STAFF),
    (announcements.Try(1, "en"), STAFF),
    (announcements.Send(1, 0, 1), STAFF),
    (announcements.TakeBack(1), STAFF),
    (announcements.SayYes(1, 0), ADMINS),
    (announcements.SayNo(1), ADMINS),
    (announcements.Pause(1), STAFF),
    (announcements.GoOn(1), STAFF),
    (announcements.Stop(1, True), STAFF),
    (announcements.Correct(1), STAFF),
    (announcements.SendCorrection(1, 0), STAFF),
    (announcements.AllowCorrection(1, 0), ADMINS),
    (announcements.LeaveCorrection(1), STAFF),
    (announcements.Unknown(1, 0), STAFF),
    (announcements.Settle(1, False), STAFF),
    (announcements.Numbers(1), STAFF),
    (announcements.Export(1), STAFF),
    (navigation.Admin(), STAFF),
    (applications.ShowWaiting(0), STAFF),
    (applications.ShowApplication(1), STAFF),
    (applications.LetIn(1), STAFF),
    (applications.AskReason(1), STAFF),
    (roles.LookUp(), STAFF),
    (roles.Person(1), STAFF),
    (outbox.Held(), ADMINS),
    (outbox.Release(False), ADMINS),
    (outbox.Unknown(), ADMINS),
    (outbox.Settle(False), ADMINS),
    (roles.Staff(0), ADMINS),
    (suspensions.ShowSuspended(0), ADMINS),
    (suspensions.Open(1), ADMINS),
    (suspensions.Suspend(1, False), ADMINS),
    (suspensions.Restore(1), ADMINS),
    (roles.PickCoordinated(1), ADMINS),
    (roles.Appoint(1, "admin", None, False), ADMINS),
    (roles.Dismiss(1, "admin", None, False), ADMINS),
]
COMMANDS: dict[str, set[str]] = {
    "start": ANYONE, "cancel": ANYONE, "help": ANYONE, "language": ANYONE, "skip": ANYONE,
    "back": ANYONE, "profile": REGISTERED, "find": MEMBERS, "requests": MEMBERS,
    "events": MEMBERS, "here": REGISTERED, "practices": MEMBERS, "share": MEMBERS, "admin": STAFF,
    "newevent": STAFF, "review": STAFF, "announce": STAFF, "settings": REGISTERED, "ask": MEMBERS,
}  # fmt: skip


def test_every_route_has_its_row() -> None:
    rows = {type(press) for press, _ in PRESSES} | set(COMMANDS)
    assert rows == set(handlers.router().routes)


async def somebody(network: Network, role: str) -> Someone:
    match role:
        case "newcomer":
            someone = network.newcomer()
            await someone.say("/start")
            await someone.press("English")
            return someone
        case "waiting" | "declined":
            someone = await network.member("Amina", "KZ")
            own = (await someone.member()).id
            await network.db.write(
                lambda tx: tx.change(
                    "UPDATE members SET status = :status, joined_at = NULL WHERE id = :id",
                    {"status": Status(role), "id": own},
                )
            )
            return someone
        case "member":
            return await network.member("Amina", "KZ")
        case "coordinator":
            return await network.coordinator("KZ", "Amina")
        case _:
            return await network.admin()


REFUSALS = ("fallback-not-yet", "fallback-staff-only")


@pytest.mark.parametrize("role", ROLES)
async def test_who_may_use_what(network: Network, role: str) -> None:
    someone = await somebody(network, role)
    await someone.say("/help")
    for press, allowed in PRESSES:
        await someone.forge(press)
        refused = any(someone.toasted(key) for key in REFUSALS)
        assert refused == (role not in allowed), press
        await someone.forge(language.Speak("en"))
    for command, allowed in COMMANDS.items():
        await someone.say(f"/{command}")
        refused = any(someone.reads(key) for key in REFUSALS)
        assert refused == (role not in allowed), command


async def test_rights_are_read_anew_at_every_press(network: Network) -> None:
    someone = await network.coordinator("KZ")
    await someone.say("/admin")
    own = (await someone.member()).id
    await network.db.write(
        lambda tx: tx.change("DELETE FROM roles WHERE member_id = :id", {"id": own})
    )
    for press, allowed in PRESSES:
        if allowed in (STAFF, ADMINS):
            await someone.forge(press)
            assert someone.toasted("fallback-staff-only"), press


def test_the_matrix_is_what_the_decorators_say() -> None:
    circles: dict[str, set[str]] = {
        "anyone": ANYONE, "registered": REGISTERED, "unsuspended": REGISTERED,
        "members": MEMBERS, "staff": STAFF, "admins": ADMINS,
    }  # fmt: skip
    routes: dict[Any, Route] = handlers.router().routes
    for press, allowed in PRESSES:
        assert circles[routes[type(press)].access.value] == allowed
    for command, allowed in COMMANDS.items():
        assert circles[routes[command].access.value] == allowed
