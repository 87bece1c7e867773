"""Steps of dialogues about blocking and reporting."""

from handlers.directory import OpenCard
from handlers.kit import forms
from handlers.kit.report_buttons import BlockOrReport, Report
from handlers.reports import DecideReport
from storage import reports
from storage.database import Transaction
from storage.reports import Measure
from storage.reviews import Review
from tests.dialogue import Network, Someone
from tests.reviews.steps import opens, review_of


async def reports_it(
    someone: Someone, kind: str, subject_id: int, reason: str = "pressure", words: str = ""
) -> str:
    """She presses Report on a menu that she sees and sends the report; returns the case code."""
    await someone.press(Report(kind, subject_id))
    assert someone.reads("report-ask-reason"), someone.screen
    await someone.press(forms.Choose("report", "reason", reason))
    if words:
        await someone.say(words)
    else:
        await someone.press(forms.Next("report", "words"))
    await someone.press(forms.Submit("report"))
    own = (await someone.member()).id
    found = await reports.cases(someone.network.db, own, 0, 1)
    code = found.rows[0].code
    assert someone.reads("report-notice-sent", code=code), someone.screen
    return code


async def reports_profile(someone: Someone, other: Someone, **said: str) -> str:
    """She opens the profile of another member and reports it, with two presses."""
    own = (await other.member()).id
    if not someone.messages:
        await someone.say("/start")
    await someone.forge(OpenCard(own, None, None, 0, None))
    await someone.press(BlockOrReport("profile", own))
    return await reports_it(someone, "profile", own, **said)


async def decides_report(
    reviewer: Someone, measure: Measure, words: str = "", days: int | None = None
) -> Review:
    """She opens the last report and decides; returns its review."""
    await opens(reviewer, "report")
    review = await review_of(reviewer.network, "report")
    await reviewer.press(DecideReport(review.id, measure, review.version))
    if days:
        await reviewer.press(forms.Choose("reportdecision", "days", str(days)))
    if words:
        await reviewer.say(words)
    else:
        await reviewer.press(forms.Next("reportdecision", "words"))
    await reviewer.press(forms.Submit("reportdecision"))
    return review


async def content_of(network: Network) -> list[tuple[str, str]]:
    """What the last report has kept."""

    def last(tx: Transaction) -> int:
        return tx.value("SELECT max(id) FROM reports")

    admin = await network.db.read(lambda tx: tx.value("SELECT min(member_id) FROM roles"))
    view = await reports.for_review(network.db, await network.db.read(last), admin or 0)
    assert view is not None
    return list(view.content)
