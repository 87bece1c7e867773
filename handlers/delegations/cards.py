"""The screens of delegations: what somebody has entered, and what a woman reads about herself."""

from collections.abc import Sequence
from datetime import datetime

from handlers.bundles.callbacks import ShowBundles
from handlers.delegations.callbacks import (
    AnswerForDelegate,
    ChangeDelegate,
    ConfirmClaim,
    EditDelegate,
    EnterDelegate,
    EnterList,
    EraseClaim,
    GetLinkPicture,
    GetSlip,
    MakeLink,
    MakeSlips,
    OpenDelegate,
    PickLinkLanguage,
    PickSlipsLanguage,
    RefuseClaim,
    RemoveDelegate,
    ShowDelegations,
    WithdrawDelegate,
)
from handlers.delegations.fields import day_words
from handlers.delegations.messages import AGREED, FIELD, LINK, NEWS
from handlers.events.callbacks import OpenEvent
from handlers.events.messages import SEAT_STATUS
from handlers.kit import addresses, date_format
from handlers.kit.buttons import CopyText, OpenLink, Press
from handlers.kit.characters import shortened
from handlers.kit.label_widths import fitted
from handlers.kit.navigation import (
    Register,
    ShowDelegation,
    WithoutTelegram,
    back_button,
    home_button,
    home_row,
    page_row,
    total_line,
)
from handlers.kit.screens import Button, Row, Screen, column, main, pairs, paragraphs
from handlers.kit.taxonomy import COUNTRY, LANGUAGE
from handlers.kit.texts import Translator
from storage.database import Page
from storage.delegations.claims import Claim
from storage.delegations.keeping import TEXTS, Delegation, ManagedProfile, ManagedRow
from storage.events.records import EventRow
from storage.events.registrations import RegistrationStatus
from storage.managed_profiles import DelegationNews

PAGE = 5


def hub_screen(t: Translator, back: Press) -> Screen:
    """What can be done for women without Telegram. `back` is the screen before."""
    return Screen(
        t("delegation-hub"),
        (
            (Button(t.plain("delegation-button"), ShowDelegations(0)),),
            (Button(t.plain("bundle-button"), ShowBundles()),),
            (back_button(t, back), home_button(t)),
        ),
    )


def delegations_screen(t: Translator, found: Page[EventRow]) -> Screen:
    """The events for which she may enter women, or has entered some."""
    buttons = column(
        Button(
            t.plain(
                "delegation-event",
                date=date_format.day(t, one.starts_at, one.zone),
                title=shortened(one.title, 36),
            ),
            ShowDelegation(one.event_id, 0),
        )
        for one in found.rows
    )
    return Screen(
        paragraphs(
            t("delegation-events"),
            t("delegation-no-events") if not found.rows else None,
            total_line(t, found),
        ),
        (
            *buttons,
            *page_row(t, found, ShowDelegations),
            (back_button(t, WithoutTelegram()), home_button(t)),
        ),
    )


def delegation_screen(t: Translator, found: Delegation) -> Screen:
    """The women whom she keeps for an event."""

    def label(one: ManagedRow) -> str:
        state = t.plain(SEAT_STATUS(RegistrationStatus(one.registration)))
        return fitted(
            lambda name: t.plain("event-organiser-delegate", name=name, state=state), one.name
        )

    event = found.event
    enter: tuple[Row, ...] = ()
    if found.may_enter:
        enter = (
            (main(t.plain("delegation-enter"), EnterDelegate(event.id)),),
            (Button(t.plain("delegation-enter-list"), EnterList(event.id)),),
        )
    slips: tuple[Row, ...] = ()
    if found.rows.rows:
        slips = ((Button(t.plain("delegation-slips"), PickSlipsLanguage(event.id)),),)
    return Screen(
        paragraphs(
            t("event-title", title=event.wording(t.language).title),
            t("delegation-about"),
            t("delegation-none") if not found.rows.rows else None,
            t("delegation-claimed", count=found.claimed) if found.claimed else None,
            t("delegation-closed") if not found.may_enter else None,
            total_line(t, found.rows),
        ),
        (
            *enter,
            *column(Button(label(one), OpenDelegate(one.profile_id)) for one in found.rows.rows),
            *page_row(t, found.rows, lambda number: ShowDelegation(event.id, number)),
            *slips,
            (back_button(t, ShowDelegations(0)), home_button(t)),
        ),
        protected=True,
    )


def facts(t: Translator, one: ManagedProfile) -> str:
    """What is stored about a woman, line by line, as Telegram HTML."""
    place = one.registration
    status = RegistrationStatus.CANCELLED if place is None else place.status
    return "\n".join(
        line
        for line in (
            t("delegate-name", name=one.name),
            t("delegate-institution", institution=one.institution) if one.institution else None,
            t("delegate-country", country=t.plain(COUNTRY(one.country))),
            t("delegate-answer", state=t.plain(SEAT_STATUS(status))),
            t(
                "delegate-consent",
                how=t.plain(AGREED(one.agreed)),
                day=day_words(t, one.agreed_on),
            ),
            t("delegate-said", text=one.said) if one.said else None,
            t("delegate-nominated", who=one.nominator) if one.nominator else None,
        )
        if line
    )


def _until(t: Translator, one: ManagedProfile, zone: str) -> str | None:
    """Until when an offered seat is kept, or which place she has on the waiting list."""
    place = one.registration
    if place is not None and place.offer_expires_at is not None:
        when = date_format.day_and_hour(t, place.offer_expires_at, zone)
        return t("delegate-offer", when=when)
    if place is not None and place.number is not None:
        return t("delegate-waits", number=str(place.number))
    return None


def delegate_screen(t: Translator, one: ManagedProfile, zone: str, now: datetime) -> Screen:
    """What is stored about a woman, for whoever keeps it, and what can be done about it."""
    status = None if one.registration is None else one.registration.status
    is_open = now < one.event.ends_at
    rows: list[Row] = []
    if is_open and status is RegistrationStatus.OFFERED:
        rows.append((main(t.plain("delegate-take-seat"), AnswerForDelegate(one.profile_id)),))
    elif is_open and status in (None, RegistrationStatus.CANCELLED, RegistrationStatus.EXPIRED):
        rows.append((Button(t.plain("delegate-she-comes"), AnswerForDelegate(one.profile_id)),))
    rows.append((Button(t.plain("delegate-make-link"), PickLinkLanguage(one.profile_id)),))
    rows.append((Button(t.plain("delegate-change"), ChangeDelegate(one.profile_id)),))
    has_place = status in (
        RegistrationStatus.REGISTERED, RegistrationStatus.OFFERED, RegistrationStatus.WAITLISTED,
    )  # fmt: skip
    if is_open and has_place and not one.has_attended:
        label = t.plain("delegate-does-not-come")
        rows.append((Button(label, WithdrawDelegate(one.profile_id)),))
    rows.append((Button(t.plain("delegate-remove"), RemoveDelegate(one.profile_id)),))
    return Screen(
        paragraphs(
            t("event-title", title=one.event.wording(t.language).title),
            facts(t, one),
            _until(t, one, zone),
            t(LINK(one.state)) if str(one.state) in LINK else None,
            t("delegate-ends", day=date_format.date(t, one.ends_on, zone)),
        ),
        (*rows, (back_button(t, ShowDelegation(one.event.id, 0)), home_button(t))),
        protected=True,
    )


def change_screen(t: Translator, one: ManagedProfile) -> Screen:
    """The choice of what to change."""
    buttons = [
        Button(t.plain(FIELD(field)), EditDelegate(one.profile_id, field)) for field in TEXTS
    ]
    return Screen(
        paragraphs(t("delegate-what-to-change"), facts(t, one)),
        (*pairs(buttons), (back_button(t, OpenDelegate(one.profile_id)), home_button(t))),
        protected=True,
    )


# Links


def _own_first(t: Translator, languages: Sequence[str]) -> list[str]:
    """The languages of the network, that of the reader first: most often her delegation reads it
    too.
    """
    return sorted(languages, key=lambda language: language != t.language)


def language_screen(t: Translator, one: ManagedProfile, languages: Sequence[str]) -> Screen:
    """The choice of the language in which she reads the text around the link."""
    buttons = [
        Button(t.plain(LANGUAGE(language)), MakeLink(one.profile_id, language))
        for language in _own_first(t, languages)
    ]
    return Screen(
        t("delegate-link-language", name=one.name),
        (*pairs(buttons), (back_button(t, OpenDelegate(one.profile_id)), home_button(t))),
        protected=True,
    )


def text_to_forward(t: Translator, network: str, title: str, link: str, until: str) -> Screen:
    """What the woman reads, in her language; to be forwarded or printed."""
    return Screen(t("claim-text", network=network, title=title, link=link, until=until))


def made_screen(t: Translator, profile_id: int, link: str, secret: str, language: str) -> Screen:
    """The ways to hand the new link over; `language` is the one that she reads."""
    return Screen(
        t("claim-made"),
        (
            (Button(t.plain("invitation-send"), OpenLink(addresses.share_link(link))),),
            (
                Button(t.plain("invitation-copy"), CopyText(link)),
                Button(t.plain("invitation-picture"), GetLinkPicture(secret)),
            ),
            (Button(t.plain("claim-slip"), GetSlip(secret, language)),),
            (back_button(t, OpenDelegate(profile_id)), home_button(t)),
        ),
    )


def slips_language_screen(t: Translator, event_id: int, languages: Sequence[str]) -> Screen:
    """The choice of the language of slips for all women of an event who have no link."""
    buttons = [
        Button(t.plain(LANGUAGE(language)), MakeSlips(event_id, language))
        for language in _own_first(t, languages)
    ]
    return Screen(
        t("delegation-slips-language"),
        (*pairs(buttons), (back_button(t, ShowDelegation(event_id, 0)), home_button(t))),
    )


def claim_screen(t: Translator, claim: Claim, zone: str) -> Screen:
    """What a woman reads who has opened a link: all that is stored about her."""
    one = claim.profile
    if claim.entered_by:
        who = t("claim-entered-by", name=claim.entered_by)
    else:
        who = t("claim-entered-by-coordinator")
    return Screen(
        paragraphs(
            t("claim-title"),
            t("event-title", title=one.event.wording(t.language).title),
            facts(t, one),
            _until(t, one, zone),
            who,
            t("claim-kept", day=date_format.date(t, one.ends_on, zone)),
            t("claim-question"),
        ),
        (
            (main(t.plain("claim-yes"), ConfirmClaim(one.profile_id)),),
            (Button(t.plain("claim-no"), RefuseClaim(one.profile_id)),),
            (Button(t.plain("claim-erase"), EraseClaim(one.profile_id)),),
            home_row(t),
        ),
        protected=True,
    )


def claimed_screen(t: Translator, event_id: int) -> Screen:
    """Tells a member that the seat is hers."""
    return Screen(
        t("claim-notice-claimed"),
        ((main(t.plain("claim-event"), OpenEvent(event_id)),), home_row(t)),
    )


def waiting_screen(t: Translator) -> Screen:
    """Tells somebody who is no member yet how the seat becomes hers."""
    return Screen(
        t("claim-notice-waiting"),
        ((main(t.plain("start-register"), Register()),), home_row(t)),
    )


def news_screen(t: Translator, news: DelegationNews, event_id: int, title: str) -> Screen:
    """News for whoever keeps managed profiles for an event."""
    event = ()
    if news in (DelegationNews.CHANGED, DelegationNews.CANCELLED):
        event = ((Button(t.plain("claim-event"), OpenEvent(event_id)),),)
    return Screen(
        paragraphs(t("event-title", title=title), t(NEWS(news))),
        (
            (main(t.plain("delegation-button"), ShowDelegation(event_id, 0)),),
            *event,
            home_row(t),
        ),
        protected=True,
        private=True,
    )
