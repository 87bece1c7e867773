"""The buttons that appear on many screens."""

from collections.abc import Callable
from typing import Any

from handlers.kit.buttons import Press
from handlers.kit.screens import Button, Row
from handlers.kit.texts import Translator
from storage.database import COUNTED, Page


class Home(Press, prefix="h"):
    """Open the home screen."""


class Register(Press, prefix="reg"):
    """Open the registration."""


class Find(Press, prefix="df"):
    """Open the directory."""


class OwnProfile(Press, prefix="p"):
    """Open her profile."""


class OpenFields(Press, prefix="pf"):
    """Open who sees which fields of her profile."""


class GetPhoto(Press, prefix="dph"):
    """Send the photo of this member, which is on the card that the button stands on."""

    member_id: int


class Languages(Press, prefix="l"):
    """Open the choice of language."""


class Help(Press, prefix="help"):
    """Open the help."""


class Safety(Press, prefix="sf"):
    """Open the page with services, and what she can do for the safety of her chat."""


class Tidying(Press, prefix="ty"):
    """Open the page on tidying this chat."""


class Requests(Press, prefix="irs"):
    """Open a page of her introductions. `box` is "in", "known" or "out"; None opens the first list
    that is not empty.
    """

    box: str | None
    page: int


class FindTime(Press, prefix="tpf"):
    """Look for a time with those who meet about something, such as a contact."""

    kind: str
    subject_id: int


class Events(Press, prefix="e"):
    """Open a page of events: "coming", "mine" or "past", optionally by country or sector."""

    box: str
    page: int
    country: str | None
    sector: str | None


class FindEvents(Press, prefix="efs"):
    """Search events for the words that she typed to find colleagues: her search with this
    number.
    """

    search: int


class News(Press, prefix="news"):
    """Open a page of what the bot told her."""

    page: int


class Practices(Press, prefix="pr"):
    """Open the library of practices."""


class Board(Press, prefix="b"):
    """Open the board of cooperation."""


class Meetings(Press, prefix="mt"):
    """Open the meetings by lot, and her own meetings."""


class Projects(Press, prefix="j"):
    """Open the showcase of projects and the calls."""


class Certificates(Press, prefix="ctl"):
    """Open a page of her certificates and of what she can have one about."""

    page: int


class OpenCertificate(Press, prefix="cto"):
    """Open her certificate about this subject, or what it would say."""

    kind: str
    subject_id: int


class Presentations(Press, prefix="jse"):
    """Open the order in which projects are presented at an event."""

    event_id: int


class WithoutTelegram(Press, prefix="wt"):
    """Open what can be done for women without Telegram."""


class ShowDelegation(Press, prefix="dgl"):
    """Open a page of the women whom she keeps for an event."""

    event_id: int
    page: int


class Mentoring(Press, prefix="mg"):
    """Open mentoring: her pairs, and the programmes."""


class OpenCoordinators(Press, prefix="co"):
    """Open who coordinates her country, and her conversation with them."""


class Dialogue(Press, prefix="yd"):
    """Open the Dialogue: the year, and what belongs to it."""


class Year(Press, prefix="yy"):
    """Open a year of the Dialogue; without a term, the current one."""

    term_id: int | None


class Plan(Press, prefix="apl"):
    """Open the action plan of a year; without a term, that of the current one."""

    term_id: int | None


class SettingsMenu(Press, prefix="sm"):
    """Open the menu of her profile, notifications, language and help."""


class Visibility(Press, prefix="v"):
    """Open the page on which she hides herself, or shows herself again."""


class Settings(Press, prefix="s"):
    """Open her settings: what she gets, and when."""


class Privacy(Press, prefix="my"):
    """Open what is held about her, and what she can do about it."""


class Admin(Press, prefix="a"):
    """Open the tools of coordinators and admins."""


class BrowsingAlerts(Press, prefix="ab"):
    """Open a page of the alerts of unusual browsing."""

    page: int


class Audit(Press, prefix="aud"):
    """Open the last entries of the audit log."""


class SearchMember(Press, prefix="au"):
    """Look a member up, to appoint her or to see her roles."""


def home_button(t: Translator) -> Button:
    """The button to the home screen."""
    return Button(t.plain("nav-home"), Home())


def home_row(t: Translator) -> Row:
    """A row with the button to the home screen."""
    return (home_button(t),)


def back_button(t: Translator, to: Press) -> Button:
    """The button to the previous screen."""
    return Button(t.plain("nav-back"), to)


def total_line(t: Translator, page: Page[Any]) -> str | None:
    """How many entries a list has, for its text; None if one page shows them all."""
    if not (page.number or page.has_more):
        return None
    if page.total is None:
        return t("nav-total-more", count=COUNTED)
    return t("nav-total", count=page.total)


def page_row(t: Translator, page: Page[Any], to: Callable[[int], Press]) -> tuple[Row, ...]:
    """Where in a list she is ("2 / 4"), between buttons to the neighbouring pages; no row if there
    is only one page. `to` makes the press for a page number.
    """
    if page.number <= 0 and not page.has_more:
        return ()
    here = str(page.number + 1)
    if page.pages is not None and page.pages > page.number:
        here = t.plain("nav-page", number=here, total=str(page.pages))
    row = [Button(here, to(page.number))]
    if page.number > 0:
        row.insert(0, Button(f"‹ {page.number}", to(page.number - 1)))
    if page.has_more:
        row.append(Button(f"{page.number + 2} ›", to(page.number + 1)))
    return (tuple(row),)


def turning_row(t: Translator, before: Press | None, after: Press | None) -> tuple[Row, ...]:
    """A row of buttons to the page before and the page after; no row if there is neither."""
    row: list[Button] = []
    if before is not None:
        row.append(Button(t.plain("nav-previous"), before))
    if after is not None:
        row.append(Button(t.plain("nav-next"), after))
    return (tuple(row),) if row else ()
