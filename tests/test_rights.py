"""Every button and command × every role: who is let in, and who gets a kind refusal.

A handler without its row here fails the suite.
"""

from typing import Any

import pytest

import handlers
from handlers import (
    browsing,
    coordinators,
    delivery_admin,
    digests,
    directory,
    invitations,
    language,
    news,
    onboarding,
    profile,
    profile_fields,
    questions,
    reports,
    roles,
    safety,
    saved_searches,
    settings,
    suspensions,
    tidying,
    visibility,
)
from handlers.announcements import callbacks as announcements
from handlers.events import callbacks as events
from handlers.introductions import callbacks as introductions
from handlers.kit import audience_picker, forms, navigation, notifications, report_buttons
from handlers.kit.access import Access
from handlers.kit.buttons import Press
from handlers.kit.review_cards import OpenReview, ShowReviews
from handlers.kit.router import Route
from handlers.practices import callbacks as practices
from handlers.privacy import callbacks as privacy
from handlers.reviews import callbacks as reviews
from tests.dialogue import Network
from tests.people import ROLES, somebody

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
    (navigation.Privacy(), ANYONE),
    (privacy.ShowHeld(), ANYONE),
    (privacy.GetData(), ANYONE),
    (privacy.PickDeletion(), ANYONE),
    (privacy.DeleteMe(False), ANYONE),
    (privacy.Agree("1"), ANYONE),
    (privacy.ConfirmProfile(), REGISTERED),
    (language.SetLanguage("ru"), ANYONE),
    (forms.Choose("registration", "country", "TJ"), ANYONE),
    (forms.SharePhone("introduction", "gives"), ANYONE),
    (forms.Mark("registration", "offers", "career", True, 0), ANYONE),
    (forms.TurnPage("registration", "sector", 1), ANYONE),
    (forms.Next("registration", "name"), ANYONE),
    (forms.SkipRest("registration", "name"), ANYONE),
    (forms.Back("registration", "name"), ANYONE),
    (forms.Change("registration", "name"), ANYONE),
    (forms.Submit("registration"), ANYONE),
    (forms.Cancel("registration"), ANYONE),
    (forms.Resume("registration"), ANYONE),
    (forms.Discard("registration"), ANYONE),
    (navigation.OwnProfile(), REGISTERED),
    (profile.ChangeProfileField("name"), REGISTERED),
    (navigation.Safety(), ANYONE),
    (safety.ShowServices("KZ"), ANYONE),
    (safety.TelegramSettings(True), ANYONE),
    (navigation.Tidying(), ANYONE),
    (tidying.TidyNow(), ANYONE),
    (tidying.PickEvening(), ANYONE),
    (tidying.ChooseEvening(21), ANYONE),
    (profile.MoreFields(), REGISTERED),
    (profile.RemovePhoto(), REGISTERED),
    (navigation.OpenFields(), REGISTERED),
    (profile_fields.PickLevel("name"), REGISTERED),
    (profile_fields.SetLevel("name", 2), REGISTERED),
    (profile_fields.SeeAs(0), REGISTERED),
    (navigation.GetPhoto(1), REGISTERED),
    (navigation.Visibility(), MEMBERS),
    (visibility.HideMe(), MEMBERS),
    (visibility.ShowMe(), MEMBERS),
    (profile.WithdrawMove(), REGISTERED),
    (profile.PickTimeZone(), REGISTERED),
    (profile.SetTimeZone("bishkek"), REGISTERED),
    (navigation.Find(), MEMBERS),
    (directory.PickCountry(None), MEMBERS),
    (directory.PickSector(None, 0), MEMBERS),
    (directory.ShowResults("UZ", None, 0, None), MEMBERS),
    (directory.OpenCard(1, None, None, 0, None), MEMBERS),
    (directory.SaveSearch("UZ", None, None), MEMBERS),
    (directory.SavedSearches(), MEMBERS),
    (saved_searches.RunSaved(1), MEMBERS),
    (saved_searches.RemoveSaved(1), MEMBERS),
    (navigation.News(0), MEMBERS),
    (news.RemindLater(1, 0), MEMBERS),
    (directory.PickTopic("offers", 0), MEMBERS),
    (directory.SearchTopic("gbv", "offers"), MEMBERS),
    (directory.NarrowResults(1, "country", "UZ"), MEMBERS),
    (directory.LeaveOutPart(1, 0), MEMBERS),
    (directory.ShowOptions("UZ", None, None), MEMBERS),
    (questions.AskAbout(1), MEMBERS),
    (navigation.Requests(None, 0), MEMBERS),
    (introductions.AskContact(1), MEMBERS),
    (introductions.OpenRequest(1), MEMBERS),
    (introductions.AcceptRequest(1), MEMBERS),
    (introductions.DeclineRequest(1), MEMBERS),
    (introductions.GiveAnotherContact(1), MEMBERS),
    (introductions.BlockMember(1), MEMBERS),
    (introductions.WithdrawRequest(1), MEMBERS),
    (introductions.ShowBlocked(0), MEMBERS),
    (introductions.UnblockMember(1), MEMBERS),
    (introductions.MoreActions(1), MEMBERS),
    (introductions.WriteMessage(1), MEMBERS),
    (introductions.EditNote(1), MEMBERS),
    (introductions.AnswerFollowUp(1, "spoken"), MEMBERS),
    (introductions.ShowContactNumbers(), STAFF),
    (introductions.PickSecond(1, 0), MEMBERS),
    (introductions.ProposeContact(1, 2), MEMBERS),
    (introductions.OpenProposal(1), MEMBERS),
    (introductions.MoreProposalActions(1), MEMBERS),
    (introductions.AgreeToProposal(1), MEMBERS),
    (introductions.DeclineProposal(1), MEMBERS),
    (introductions.WithdrawProposal(1), MEMBERS),
    (navigation.Events("coming", 0, None, None), MEMBERS),
    (events.PickEventFilter("country", 0, "coming", None, None), MEMBERS),
    (events.OpenEvent(1), MEMBERS),
    (events.RegisterForEvent(1), MEMBERS),
    (events.CancelRegistration(1), MEMBERS),
    (events.ShowAgenda(1, 1), MEMBERS),
    (events.ShowList(1, 0), MEMBERS),
    (events.JoinList(1, True), MEMBERS),
    (events.GetCalendarFile(None), MEMBERS),
    (navigation.FindEvents(1), MEMBERS),
    (events.ShowFoundEvents(1, 0), MEMBERS),
    (events.ShowMaterials(1), MEMBERS),
    (events.GetMaterial(1, 1), MEMBERS),
    (events.GiveFeedback(1), MEMBERS),
    (navigation.Practices(), MEMBERS),
    (practices.ShowPractices("newest", None, None, None, 0), MEMBERS),
    (practices.PickPracticeFilter("topic", 0, "newest", None, None, None), MEMBERS),
    (practices.SearchWords(), MEMBERS),
    (practices.ShowFoundPractices(1, 0), MEMBERS),
    (practices.NarrowSearch(1), MEMBERS),
    (practices.BackToList(), MEMBERS),
    (practices.ReadPractice(1, "main", 0, None), MEMBERS),
    (practices.SetMark(1, "useful", True), MEMBERS),
    (practices.ShowMore(1), MEMBERS),
    (practices.PickLanguage(1), MEMBERS),
    (practices.Translate(1, "tg"), MEMBERS),
    (practices.TellTrial(1), MEMBERS),
    (practices.AskAuthor(1), MEMBERS),
    (practices.GetFile(1), MEMBERS),
    (practices.PracticeLink(1), MEMBERS),
    (report_buttons.BlockOrReport("profile", 1), REGISTERED),
    (report_buttons.BlockOrReportBelow("question", 1), REGISTERED),
    (report_buttons.PickReported("trial", 1, 0), REGISTERED),
    (report_buttons.Report("profile", 1), REGISTERED),
    (report_buttons.ShowCases(0), REGISTERED),
    (report_buttons.ShowMeasures(0), REGISTERED),
    (reports.BlockAuthor("profile", 1), REGISTERED),
    (reports.OpenCase("AAAA-AAAA"), REGISTERED),
    (reports.DecideReport(1, "warning"), STAFF),
    (reports.RemoveAuthor(1), STAFF),
    (reports.LookReporter(1), ADMINS),
    (practices.SharePractice(), MEMBERS),
    (practices.OwnPractices(0), MEMBERS),
    (practices.OwnText(1, 0), MEMBERS),
    (practices.EditPractice(1), MEMBERS),
    (practices.WithdrawSubmission(1), MEMBERS),
    (practices.RemovePractice(1), MEMBERS),
    (practices.ShowName(1, False), MEMBERS),
    (practices.ShowTrialName(1, False), MEMBERS),
    (practices.AnswerProposal(1, True), MEMBERS),
    (practices.SetNews(False), MEMBERS),
    (practices.PreviewPractice("practice", 0), MEMBERS),
    (practices.PickField("practice"), MEMBERS),
    (practices.SendAnyway("practice", "x"), MEMBERS),
    (practices.ReadSimilar(1, 0), MEMBERS),
    (ShowReviews(None, 0), STAFF),
    (OpenReview(1, 0), STAFF),
    (reviews.PickReviewKind(), STAFF),
    (reviews.NextReview(), STAFF),
    (reviews.Approve(1), STAFF),
    (reviews.Reject(1), STAFF),
    (reviews.RequestChanges(1), STAFF),
    (reviews.AskAuthor(1), STAFF),
    (reviews.ShowReviewQuestions(1, 0), STAFF),
    (reviews.AnswerReviewer(1), REGISTERED),
    (notifications.OpenNotice(1), REGISTERED),
    (practices.PickCorrection(1), STAFF),
    (practices.CorrectSubmission(1, "title"), STAFF),
    (practices.GetReviewedFile(1), STAFF),
    (practices.RemoveFromLibrary(1), STAFF),
    (practices.ShowStatistics("topic"), STAFF),
    (practices.StatisticsChart("topic"), STAFF),
    (practices.ExportStatistics("md"), STAFF),
    (events.ShowCountryParticipants(1, 0), STAFF),
    (events.ManagedEvents(0), STAFF),
    (events.NewEvent(), STAFF),
    (events.ManageEvent(1), STAFF),
    (events.ShowEventFields(1, "main"), STAFF),
    (events.EditEventField(1, "title", "en"), STAFF),
    (events.KeepEnd(), STAFF),
    (events.PickDay(1, 0), STAFF),
    (events.PickLanguage(1), STAFF),
    (events.EditEventTexts(1, "en"), STAFF),
    (events.PreviewEvent(1, "en"), STAFF),
    (events.PublishEvent(1), STAFF),
    (events.CopyEvent(1), STAFF),
    (events.ShowEventLog(1), STAFF),
    (events.CancelEvent(1), STAFF),
    (events.SetEventAudience(1, True), STAFF),
    (events.NotifyNow(1), STAFF),
    (events.ReviewEventAudience(1), STAFF),
    (events.SaveEventAudience(1, ""), STAFF),
    (events.DiscardEventAudience(1), STAFF),
    (events.SearchParticipant(1), STAFF),
    (events.ShowParticipants(1, "in", 0), STAFF),
    (events.ShowParticipant(1, 1), STAFF),
    (events.DecideSeat(1, 1, True), STAFF),
    (events.ShowCheckIn(1), STAFF),
    (events.GetCheckInPicture(1), STAFF),
    (events.ShowAttendanceList(1, 1, 0), STAFF),
    (events.MarkAttendance(1, 1, 1, True, 0), STAFF),
    (events.ShowFeedback(1, 0), STAFF),
    (events.FeedbackChart(1), STAFF),
    (events.ExportEvent(1, "people"), STAFF),
    (events.AddMaterial(1), STAFF),
    (events.RemoveMaterial(1, 1), STAFF),
    (events.SendMaterials(1), STAFF),
    (onboarding.StopNotes(), REGISTERED),
    (navigation.Settings(), REGISTERED),
    (navigation.OpenCoordinators(), REGISTERED),
    (coordinators.ShowOwnMessages(0), REGISTERED),
    (coordinators.WriteToCoordinator(), REGISTERED),
    (coordinators.ShowConversations(0), STAFF),
    (coordinators.OpenConversation(1, 0), STAFF),
    (coordinators.AnswerMember(1), STAFF),
    (coordinators.CloseConversation(1), STAFF),
    (coordinators.ShowName(True), STAFF),
    (invitations.ShowInvitations(0), STAFF),
    (invitations.NewInvitation(), STAFF),
    (invitations.OpenInvitation(1), STAFF),
    (invitations.WithdrawInvitation(1), STAFF),
    (invitations.GetInvitationPicture("x"), STAFF),
    (navigation.SettingsMenu(), REGISTERED),
    (settings.ToggleKind("news", False), REGISTERED),
    (settings.PickQuiet(None), REGISTERED),
    (settings.SetQuietHours(21, 8), REGISTERED),
    (settings.PickDigest(), REGISTERED),
    (settings.ChooseDigest(0), REGISTERED),
    (digests.TurnDigestOff(), REGISTERED),
    (announcements.FollowLink(1, "event"), MEMBERS),
    (questions.AskColleagues(), MEMBERS),
    (questions.OwnQuestions(0), MEMBERS),
    (questions.OpenQuestion(1, 0), MEMBERS),
    (questions.WithdrawQuestion(1), MEMBERS),
    (questions.ReplyToQuestion(1), MEMBERS),
    (questions.SendAgain(False, 1), MEMBERS),
    (announcements.AnswerPoll(1, 1), MEMBERS),
    (announcements.WriteAnswer(1), MEMBERS),
    (announcements.AnnouncementList(0), STAFF),
    (announcements.PickAnswers(1), STAFF),
    (announcements.EditAnswers(1, "en"), STAFF),
    (announcements.AskText(1), STAFF),
    (announcements.AskNothing(1), STAFF),
    (announcements.ShowPollAnswers(1, 0), STAFF),
    (announcements.PollChart(1), STAFF),
    (announcements.NewAnnouncement(), STAFF),
    (announcements.OpenAnnouncement(1), STAFF),
    (announcements.PickText(1), STAFF),
    (announcements.ShowText(1, "en"), STAFF),
    (announcements.EditText(1, "en"), STAFF),
    (announcements.DropText(1, "en"), STAFF),
    (announcements.Attach(1), STAFF),
    (announcements.ShowButtons(1), STAFF),
    (announcements.PickTarget(1, "event", 0), STAFF),
    (announcements.SetTarget(1, "event", 1), STAFF),
    (announcements.AskLink(1), STAFF),
    (announcements.PickKind(1), STAFF),
    (announcements.SetKind(1, "news"), STAFF),
    (announcements.PickSendTime(1), STAFF),
    (announcements.TypeSendTime(1), STAFF),
    (announcements.SendAtOnce(1), STAFF),
    (announcements.DeleteAnnouncement(1), STAFF),
    (audience_picker.ShowAudience("announcement", 1, 1), STAFF),
    (audience_picker.PickKeys("announcement", 1, 1, "country", 0), STAFF),
    (audience_picker.PickKey("announcement", 1, 1, "country", "KZ", 0, True), STAFF),
    (audience_picker.PickAttendance("announcement", 1, 1, 1), STAFF),
    (audience_picker.DropGroup("announcement", 1, 1), STAFF),
    (audience_picker.ShowSegments("announcement", 1), STAFF),
    (audience_picker.UseSegment("announcement", 1, 1), STAFF),
    (audience_picker.DeleteSegment("announcement", 1, 1), STAFF),
    (audience_picker.SaveSegment("announcement", 1), STAFF),
    (audience_picker.ShowNamed("announcement", 1, 0), STAFF),
    (audience_picker.NameMember("announcement", 1, 1, True), STAFF),
    (audience_picker.FindMember("announcement", 1), STAFF),
    (announcements.PreviewAnnouncement(1, "en"), STAFF),
    (announcements.SendTest(1, "en"), STAFF),
    (announcements.SendAnnouncement(1, 0), STAFF),
    (announcements.WithdrawAnnouncement(1), STAFF),
    (announcements.PauseAnnouncement(1), STAFF),
    (announcements.ResumeAnnouncement(1), STAFF),
    (announcements.StopAnnouncement(1), STAFF),
    (announcements.CorrectAnnouncement(1), STAFF),
    (announcements.SendCorrection(1, 0), STAFF),
    (announcements.RejectCorrection(1), STAFF),
    (announcements.ShowUnknownDeliveries(1, 0), STAFF),
    (announcements.ResolveUnknownDeliveries(1, False), STAFF),
    (announcements.ShowAnnouncementResults(1), STAFF),
    (announcements.ExportAnnouncementResults(1), STAFF),
    (navigation.Admin(), STAFF),
    (navigation.SearchMember(), STAFF),
    (roles.ShowMember(1), STAFF),
    (delivery_admin.ShowHeld(), ADMINS),
    (delivery_admin.ReleaseHeld(False), ADMINS),
    (delivery_admin.ShowUnknown(), ADMINS),
    (delivery_admin.ResolveUnknown(False), ADMINS),
    (roles.ShowStaff(0), ADMINS),
    (navigation.Audit(), ADMINS),
    (navigation.BrowsingAlerts(0), ADMINS),
    (browsing.LookWho(1), ADMINS),
    (suspensions.ShowSuspended(0), ADMINS),
    (suspensions.OpenSuspended(1), ADMINS),
    (suspensions.SuspendMember(1), ADMINS),
    (suspensions.RestoreMember(1), ADMINS),
    (roles.PickCoordinated(1), ADMINS),
    (roles.AppointRole(1, "admin", None), ADMINS),
    (roles.RemoveRole(1, "admin", None), ADMINS),
]
COMMANDS: dict[str, set[str]] = {
    "start": ANYONE, "cancel": ANYONE, "help": ANYONE, "language": ANYONE, "skip": ANYONE,
    "privacy": ANYONE,
    "tidy": ANYONE,
    "back": ANYONE, "profile": REGISTERED, "find": MEMBERS, "requests": MEMBERS, "news": MEMBERS,
    "people": MEMBERS,
    "events": MEMBERS, "here": REGISTERED, "practices": MEMBERS, "share": MEMBERS, "admin": STAFF,
    "newevent": STAFF, "invite": STAFF, "review": STAFF, "announce": STAFF, "settings": REGISTERED,
    "ask": MEMBERS,
}  # fmt: skip


def test_every_route_has_its_row() -> None:
    rows = {type(press) for press, _ in PRESSES} | set(COMMANDS)
    assert rows == set(handlers.router().routes)


REFUSALS = ("fallback-not-yet", "fallback-staff-only", "start-finish-registration")


@pytest.mark.parametrize("role", ROLES)
async def test_who_may_use_what(network: Network, role: str) -> None:
    someone = await somebody(network, role)
    await someone.say("/help")
    for press, allowed in PRESSES:
        await someone.forge(press)
        refused = any(someone.toasted(key) for key in REFUSALS)
        assert refused == (role not in allowed), press
        await someone.forge(language.SetLanguage("en"))
    for command, allowed in COMMANDS.items():
        await someone.say(f"/{command}")
        refused = any(someone.reads(key) for key in REFUSALS)
        assert refused == (role not in allowed), command


async def test_rights_are_read_anew_at_every_press(network: Network) -> None:
    someone = await network.coordinator("KZ")
    await someone.say("/admin")
    own = (await someone.member()).id
    await network.db.write(
        lambda tx: tx.execute("DELETE FROM roles WHERE member_id = :id", {"id": own})
    )
    for press, allowed in PRESSES:
        if allowed in (STAFF, ADMINS):
            await someone.forge(press)
            assert someone.toasted("fallback-staff-only"), press


def test_the_matrix_is_what_the_decorators_say() -> None:
    circles: dict[str, set[str]] = {
        "anyone": ANYONE, "registered": REGISTERED, "unsuspended": REGISTERED,
        "members": MEMBERS, "visible": MEMBERS, "staff": STAFF, "admins": ADMINS,
    }  # fmt: skip
    routes: dict[Any, Route] = handlers.router().routes
    for press, allowed in PRESSES:
        assert circles[routes[type(press)].access.value] == allowed
    for command, allowed in COMMANDS.items():
        assert circles[routes[command].access.value] == allowed


FOR_SUSPENDED = {
    # What concerns herself alone, and whom she can ask.
    "OpenCoordinators", "ShowOwnMessages", "WriteToCoordinator", "OwnProfile", "PickTimeZone",
    "Settings", "SettingsMenu", "ToggleKind", "PickQuiet", "SetQuietHours", "PickDigest",
    "ChooseDigest", "TurnDigestOff", "StopNotes", "MoreFields", "OpenFields", "PickLevel", "SeeAs",
    "BlockOrReport", "BlockOrReportBelow",
    "PickReported", "Report", "ShowCases", "OpenCase", "ShowMeasures", "BlockAuthor",
    "profile", "settings", "here",
}  # fmt: skip


def test_what_is_open_to_somebody_who_is_suspended() -> None:
    """Beside what is open to everybody."""
    routes: dict[Any, Route] = handlers.router().routes
    found = {
        key if isinstance(key, str) else key.__name__
        for key, route in routes.items()
        if route.access is Access.REGISTERED
    }
    assert found == FOR_SUSPENDED
