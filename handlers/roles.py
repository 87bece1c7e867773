"""The tools of coordinators and admins: pending reviews, member lookup, appointing and
dismissing.
"""

from handlers.announcements.callbacks import AnnouncementList
from handlers.coordinators import ShowConversations
from handlers.delivery_admin import admin_rows
from handlers.directory import entry_label, find_members
from handlers.events.callbacks import ManagedEvents
from handlers.invitations import ShowInvitations
from handlers.kit import choices, forms
from handlers.kit.access import Access, admins_only, staff_only
from handlers.kit.buttons import Press
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context, Services
from handlers.kit.date_format import day_and_hour
from handlers.kit.forms import Field, Form, TextLine
from handlers.kit.label_widths import available, cut, fitted
from handlers.kit.member_cards import profile_lines
from handlers.kit.navigation import (
    Admin,
    Audit,
    BrowsingAlerts,
    SearchMember,
    back_button,
    home_button,
    home_row,
    page_row,
    total_line,
)
from handlers.kit.only_admin import only_admin_part
from handlers.kit.report_buttons import report_row
from handlers.kit.review_cards import ShowReviews
from handlers.kit.router import on_command, on_press
from handlers.kit.screens import Button, Row, Screen, balanced_page, column, pairs, paragraphs
from handlers.kit.taxonomy import COUNTRY
from handlers.kit.texts import Family, LazyText, Translator, lazy
from handlers.practices.callbacks import ShowStatistics
from handlers.suspensions import ShowSuspended, suspend_row
from storage import browsing, coordinators, directory, reviews, roles, suspensions
from storage.announcements import records as announcements
from storage.database import Page
from storage.directory import DirectoryRow, TooManyCards
from storage.directory.reports import PROFILE
from storage.kit import form_drafts
from storage.kit.form_drafts import Draft
from storage.members import MemberStatus
from storage.outbox import ClaimedDelivery, resolution
from storage.outbox.resolution import PendingDecisions
from storage.profile_fields import Card
from storage.roles import Holder, Role, RoleGrant

PAGE = 8

NOTICE = Family("roles", roles.RoleOutcome)


class ShowStaff(Press, prefix="as"):
    """Show a page of everybody with a role."""

    page: int


class ShowMember(Press, prefix="ap"):
    """Show a member's page for staff."""

    member_id: int


class PickCoordinated(Press, prefix="apc"):
    """Choose the country that she will coordinate."""

    member_id: int


class AppointRole(Press, prefix="apa", irrevocable=True):
    """Give her this role. `country` is None for an admin, who then has the same powers as the admin
    who appointed her.
    """

    member_id: int
    role: str
    country: str | None


class RemoveRole(Press, prefix="apr", irrevocable=True, destructive=True):
    """Take this role from her."""

    member_id: int
    role: str
    country: str | None


def admin_screen(
    t: Translator,
    pending: int,
    undecided: PendingDecisions | None,
    suspended: int = 0,
    only_admin_limit: int | None = None,
    browsing_alerts: int = 0,
    messages: int = 0,
) -> Screen:
    """The work that is pending. `undecided` is what only admins decide; None for coordinators.
    `browsing_alerts` are those at which no admin has looked, `messages` is the number of members
    who wait for an answer.
    `only_admin_limit` is the number of readers above which nobody can approve an announcement of
    the only admin.
    """
    rows: list[Row] = [
        (Button(t.plain("review-waiting", count=pending), ShowReviews(None, 0)),),
        (
            Button(t.plain("event-desk"), ManagedEvents(0)),
            Button(t.plain("numbers-button"), ShowStatistics("topic")),
        ),
        (
            Button(t.plain("announcement-title-plain"), AnnouncementList(0)),
            Button(t.plain("roles-look-up"), SearchMember()),
        ),
    ]
    rows.append(
        (
            Button(t.plain("invitation-button"), ShowInvitations(0)),
            Button(t.plain("coordinator-messages", count=messages), ShowConversations(0)),
        )
    )
    if undecided is not None:
        rows.append((Button(t.plain("roles-staff"), ShowStaff(0)),))
        if suspended:
            label = t.plain("suspension-button", count=str(suspended))
            rows.append((Button(label, ShowSuspended(0)),))
        if browsing_alerts:
            label = t.plain("browsing-button", count=str(browsing_alerts))
            rows.insert(0, (Button(label, BrowsingAlerts(0)),))
        rows[:0] = admin_rows(t, undecided)
    said, appoint = only_admin_part(t, only_admin_limit)
    return Screen(paragraphs(t("roles-admin", count=pending), said), (*rows, *appoint, home_row(t)))


def found_screen(t: Translator, found: Page[DirectoryRow]) -> Screen:
    """The members who were found."""
    buttons = column(
        Button(entry_label(t, entry), ShowMember(entry.member_id)) for entry in found.rows
    )
    if not found.rows:
        text = t("roles-nobody-found")
    else:
        text = paragraphs(t("roles-found"), t("roles-more") if found.has_more else None)
    again = Button(t.plain("roles-look-up"), SearchMember())
    return Screen(text, (*buttons, (again,), (back_button(t, Admin()),)), protected=True)


def staff_screen(t: Translator, holders: tuple[Holder, ...], page: int) -> Screen:
    """A page of everybody with a role: a button for each member, a line for each person who has not
    registered yet.
    """
    shown = balanced_page(holders, page, PAGE)
    absent = "\n".join(_holder(t, holder) for holder in shown.rows if holder.name is None)
    buttons = column(
        Button(_holder(t, holder), ShowMember(holder.member_id))
        for holder in shown.rows
        if holder.name is not None
    )
    turning = page_row(t, shown, ShowStaff)
    return Screen(
        paragraphs(t("roles-staff-list"), total_line(t, shown), absent, t("roles-how-to-appoint")),
        (
            *buttons,
            *turning,
            (Button(t.plain("audit-button"), Audit()),),
            (back_button(t, Admin()),),
        ),
        protected=True,
    )


def _holder(t: Translator, holder: Holder) -> str:
    role = role_name(t, holder.role, holder.country)
    return fitted(
        lambda name: t.plain("roles-holder", name=name, role=role),
        holder.name or t.plain("roles-not-registered"),
    )


MOST_ROWS = 8
"""The most buttons on a member's page; whoever has more roles can be reported from her card."""


def member_screen(
    t: Translator, member_id: int, profile: Card, held: tuple[RoleGrant, ...], admin: bool
) -> Screen:
    """A member's profile and roles; for admins with the buttons that change the roles."""
    own = "\n".join(t("roles-has", role=role_name(t, role.role, role.country)) for role in held)
    rows: list[Row] = []
    if admin:
        rows.append((Button(t.plain("roles-make-coordinator"), PickCoordinated(member_id)),))
        if not any(role.role is Role.ADMIN for role in held):
            make = AppointRole(member_id, Role.ADMIN.value, None)
            rows.append((Button(t.plain("roles-make-admin"), make),))
        rows += [
            (
                Button(
                    cut(
                        t.plain("roles-take", role=role_name(t, role.role, role.country)),
                        available(1),
                    ),
                    RemoveRole(member_id, role.role.value, role.country or None),
                ),
            )
            for role in held[:8]
        ]
        if not held:
            rows.append(suspend_row(t, member_id))
    if len(rows) < MOST_ROWS:
        # Above what takes something away, which stands last.
        first = next((at for at, row in enumerate(rows) if row[0].shown_style == "danger"), None)
        rows.insert(len(rows) if first is None else first, report_row(t, PROFILE, member_id))
    return Screen(
        paragraphs(profile_lines(t, profile), own or t("roles-none")),
        (*rows, (back_button(t, Admin()), home_button(t))),
        protected=True,
    )


def coordinated_screen(
    t: Translator, member_id: int, name: str, countries: tuple[str, ...]
) -> Screen:
    """The choice of the country that she will coordinate."""
    buttons = [
        Button(
            t.plain(COUNTRY(country)),
            AppointRole(member_id, Role.COORDINATOR.value, country),
        )
        for country in countries
    ]
    return Screen(
        t("roles-which-country", name=name),
        (*pairs(buttons), (back_button(t, ShowMember(member_id)),)),
        protected=True,
    )


def role_name(t: Translator, role: Role, country: str | None) -> str:
    """A role in words, as unformatted text."""
    if role is Role.ADMIN:
        return t.plain("roles-name-admin")
    return t.plain("roles-name-coordinator", country=t.plain(COUNTRY(country or "")))


@staff_only
async def admin_command(ctx: Context, arguments: str) -> None:
    """Answer /admin: show the admin screen, or look up a member by the words after it."""
    if arguments:
        await _look_up(ctx, arguments)
    else:
        await _show_admin(ctx)


@staff_only
async def admin_pressed(ctx: Context, _press: Admin) -> None:
    """Show the tools of staff."""
    await _show_admin(ctx)


async def _show_admin(ctx: Context, notice: LazyText | None = None) -> None:
    pending = await reviews.pending_count(ctx.db, ctx.member.id)
    undecided, suspended, limit, alerts = None, 0, None, 0
    if ctx.member.is_admin:
        undecided = await resolution.pending_decisions(ctx.db)
        suspended = await suspensions.count(ctx.db)
        limit = await announcements.only_admin_limit(ctx.db, ctx.member.id)
        alerts = await browsing.new_count(ctx.db, ctx.member.id)
    messages = await coordinators.waiting_count(ctx.db, ctx.member.id, ctx.now())
    screen = admin_screen(ctx.t, pending, undecided, suspended, limit, alerts, messages)
    await ctx.show(screen, notice)


@staff_only
async def look_up(ctx: Context, _press: SearchMember) -> None:
    """Ask for the words to look a member up."""
    await forms.begin(ctx, LOOK_UP, field="words")


async def _looked_up(ctx: Context, draft: Draft) -> None:
    await form_drafts.discard(ctx.db, ctx.member.id, LOOK_UP.name)
    if not ctx.member.is_staff:
        await ctx.home(lazy("fallback-staff-only"))
        return
    await _look_up(ctx, str(draft.answers["words"]))


async def _look_up(ctx: Context, text: str) -> None:
    page = await find_members(ctx, text)
    await ctx.show(found_screen(ctx.t, page))


async def _cancel_search_form(ctx: Context, _draft: Draft) -> None:
    if ctx.member.is_staff:
        await _show_admin(ctx)
    else:
        await ctx.home()


LOOK_UP = Form(
    "lookup", (Field("words", TextLine(120)),), _looked_up, _cancel_search_form, access=Access.STAFF
)


@admins_only
async def show_staff(ctx: Context, press: ShowStaff) -> None:
    """Show a page of everybody with a role."""
    await ctx.show(staff_screen(ctx.t, await roles.holders(ctx.db), press.page))


@staff_only
async def show_member(ctx: Context, press: ShowMember) -> None:
    """Show a member's page for staff."""
    await _show_member(ctx, press.member_id)


async def _show_member(ctx: Context, member_id: int, notice: LazyText | None = None) -> None:
    profile = await directory.open_as_staff(ctx.db, ctx.member.id, member_id, ctx.now())
    if profile is None:
        await _show_admin(ctx, notice or lazy("roles-not-a-member"))
        return
    if isinstance(profile, TooManyCards):
        when = day_and_hour(ctx.t, profile.until, ctx.member.zone)
        await _show_admin(ctx, lazy("directory-too-many", when=when))
        return
    held = await roles.held(ctx.db, member_id)
    await ctx.show(member_screen(ctx.t, member_id, profile, held, ctx.member.is_admin), notice)


@admins_only
async def pick_coordinated(ctx: Context, press: PickCoordinated) -> None:
    """Ask for the country that she will coordinate."""
    profile = await directory.card(ctx.db, ctx.member.id, press.member_id)
    if profile is None:
        await _show_admin(ctx, lazy("roles-not-a-member"))
        return
    countries = ctx.network.countries
    screen = coordinated_screen(ctx.t, press.member_id, profile.name or "", countries)
    await choices.ask(ctx, screen, press)


async def ask_appointment(ctx: Context, press: AppointRole) -> Confirmation | None:
    """The question before she becomes an admin. None for a coordinator: the country has just been
    chosen, and the role can be taken back.
    """
    profile = await directory.card(ctx.db, ctx.member.id, press.member_id)
    if profile is None or _role(press.role) is not Role.ADMIN:
        return None
    return _confirmation(ctx, press, ctx.t("roles-sure-admin", name=profile.name or ""))


@admins_only
async def appoint(ctx: Context, press: AppointRole) -> None:
    """Give her the role."""
    role, country = _role(press.role), press.country or ""
    if role is None:
        await _show_member(ctx, press.member_id)
        return
    outcome = await roles.appoint(ctx.db, ctx.member.id, press.member_id, role, country, ctx.now())
    await _show_member(ctx, press.member_id, lazy(NOTICE(outcome)))


async def ask_removal(ctx: Context, press: RemoveRole) -> Confirmation | None:
    """The question before her role is taken; None if she does not have it."""
    profile = await directory.card(ctx.db, ctx.member.id, press.member_id)
    role, country = _role(press.role), press.country or ""
    held = await roles.held(ctx.db, press.member_id)
    if (
        profile is None
        or role is None
        or (role, country) not in {(one.role, one.country or "") for one in held}
    ):
        return None
    name = role_name(ctx.t, role, country)
    return _confirmation(ctx, press, ctx.t("roles-sure-take", name=profile.name or "", role=name))


def _confirmation(ctx: Context, press: AppointRole | RemoveRole, question: str) -> Confirmation:
    back = ShowMember(press.member_id)
    return Confirmation(question, ctx.t.plain("roles-yes"), back, protected=True)


@admins_only
async def remove_role(ctx: Context, press: RemoveRole) -> None:
    """Take her role."""
    role, country = _role(press.role), press.country or ""
    if role is None:
        await _show_member(ctx, press.member_id)
        return
    outcome = await roles.remove(ctx.db, ctx.member.id, press.member_id, role, country, ctx.now())
    if ctx.member.is_staff:
        await _show_member(ctx, press.member_id, lazy(NOTICE(outcome)))
    else:
        await ctx.home(lazy(NOTICE(outcome)))


def _role(name: str) -> Role | None:
    return Role(name) if name in {role.value for role in Role} else None


async def role_changed(
    services: Services, delivery: ClaimedDelivery, t: Translator
) -> Screen | None:
    """Tells her which roles she has now."""
    if delivery.reader.status is not MemberStatus.MEMBER:
        return None
    held = await roles.held(services.db, delivery.reader.id)
    return roles_screen(t, held)


def roles_screen(t: Translator, held: tuple[RoleGrant, ...]) -> Screen:
    """The message to a member whose roles have changed."""
    named = "; ".join(role_name(t, one.role, one.country) for one in held)
    said = t("roles-you-are", role=named) if held else t("roles-you-were")
    return Screen(said, (home_row(t),), private=True)


HANDLERS = [
    on_command("admin", admin_command),
    on_press(Admin, admin_pressed),
    on_press(SearchMember, look_up),
    on_press(ShowStaff, show_staff),
    on_press(ShowMember, show_member),
    on_press(PickCoordinated, pick_coordinated),
    on_press(AppointRole, appoint, ask=ask_appointment),
    on_press(RemoveRole, remove_role, ask=ask_removal),
]

NOTICES = {roles.ROLE_CHANGED: role_changed}
