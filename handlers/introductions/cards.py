"""A contact request, and the contact that it becomes, as one of the two sees it."""

from handlers.introductions.callbacks import (
    AcceptRequest,
    AskContact,
    BlockMember,
    DeclineRequest,
    GiveAnotherContact,
    OpenRequest,
    WithdrawRequest,
)
from handlers.introductions.messages import CHANGE, STATUS
from handlers.kit import contacts, forms
from handlers.kit.contacts import Missing
from handlers.kit.date_format import day
from handlers.kit.member_cards import card_lines
from handlers.kit.navigation import Requests, back_button, home_button
from handlers.kit.screens import Button, Row, Screen, main, paragraphs
from handlers.kit.texts import Translator
from storage.introductions.lists import RequestList
from storage.introductions.records import Introduction, IntroductionStatus
from storage.kit.contacts import Contact


def card_part(
    t: Translator, member_id: int, between: Introduction | None, zone: str
) -> tuple[str | None, Row]:
    """The introduction's line on a colleague's card, and its button."""
    if between is None:
        return None, (main(t.plain("introductions-ask"), AskContact(member_id)),)
    button = (Button(t.plain("introductions-open"), OpenRequest(between.id)),)
    if between.status is IntroductionStatus.ACCEPTED:
        return t("introductions-acquainted"), button
    if between.is_mine:
        return t("introductions-asked-already", day=day(t, between.expires_at, zone)), button
    return t("introductions-asks-you"), button


def request_screen(
    t: Translator, request: Introduction, zone: str,
    gives: Contact | Missing | None, gets: Contact | Missing | None,
) -> Screen:  # fmt: skip
    """A request as one of the two sees it, with what she can do; the contacts are today's."""
    if request.is_hidden:
        other = t("introductions-author", title=request.about or "…")
    else:
        other = card_lines(t, request.other) if request.other else t("directory-no-card")
    if request.about and not request.is_hidden:
        other = paragraphs(other, t("introductions-about", title=request.about))
    if request.hides_me:
        other = paragraphs(other, t("introductions-hides-you"))
    note = t("introductions-note", note=request.note)
    until = day(t, request.expires_at, zone)
    acts: tuple[Row, ...] = ()
    said: tuple[str | None, ...]
    match request.status:
        case IntroductionStatus.PENDING if request.is_mine:
            said = (t("introductions-asked-already", day=until), note, _gives(t, gives))
            acts = (
                *_give_another_row(t, request, gives),
                (Button(t.plain("introductions-take-back"), WithdrawRequest(request.id)),),
            )
        case IntroductionStatus.PENDING if request.other is not None:
            said = (note, t("introductions-you-decide", day=until))
            # Neither answer is the main one: whether to give a contact is hers alone to say.
            acts = (
                (Button(t.plain("introductions-accept"), AcceptRequest(request.id)),),
                (
                    Button(t.plain("introductions-decline"), DeclineRequest(request.id)),
                    Button(t.plain("introductions-block"), BlockMember(request.id)),
                ),
            )
        case IntroductionStatus.ACCEPTED:
            said = (_gets(t, gets), note, _gives(t, gives))
            acts = (
                *_give_another_row(t, request, gives),
                *_check_again_row(t, request, gets),
                (
                    Button(t.plain("introductions-end"), WithdrawRequest(request.id)),
                    Button(t.plain("introductions-block"), BlockMember(request.id)),
                ),
            )
        case state:
            mine = "mine" if request.is_mine else "theirs"
            waited = state is IntroductionStatus.PENDING
            said = (None if waited else t(STATUS(state), whose=mine),)
            if request.is_mine and request.other is not None:
                acts = ((Button(t.plain("introductions-ask"), AskContact(request.other_id)),),)
    box = (
        RequestList.CONTACTS
        if request.status is IntroductionStatus.ACCEPTED
        else RequestList.SENT
        if request.is_mine
        else RequestList.RECEIVED
    )
    navigation = (back_button(t, Requests(box.value, 0)), home_button(t))
    return Screen(paragraphs(other, *said), (*acts, navigation), protected=True)


def _gives(t: Translator, gives: Contact | Missing | None) -> str | None:
    match gives:
        case Contact():
            return t("introductions-gives", contact=gives.plain())
        case Missing():
            return t("introductions-gives-no-more")
        case None:
            return None


def _gets(t: Translator, gets: Contact | Missing | None) -> str:
    match gets:
        case Contact():
            return t("introductions-gets") + "\n" + contacts.html(t, gets)
        case Missing.UNCHECKED:
            return t("introductions-gets-unchecked")
        case _:
            return t("introductions-gets-no-more")


def _give_another_row(
    t: Translator, request: Introduction, gives: Contact | Missing | None
) -> tuple[Row, ...]:
    if not isinstance(gives, Missing):
        return ()
    return ((Button(t.plain("introductions-give-another"), GiveAnotherContact(request.id)),),)


def _check_again_row(
    t: Translator, request: Introduction, gets: Contact | Missing | None
) -> tuple[Row, ...]:
    if gets is not Missing.UNCHECKED:
        return ()
    return ((Button(t.plain("introductions-look-again"), OpenRequest(request.id)),),)


def news_screen(t: Translator, network: str, introduction_id: int) -> Screen:
    """The notification, which stays in the chat until she opens it. It contains nothing that a
    passer-by should read.
    """
    return Screen(
        t("notice-private", network=network),
        ((Button(t.plain("introductions-open"), OpenRequest(introduction_id)),),),
    )


def review_screen(t: Translator, name: str, note: str, gives: Contact, form: str) -> Screen:
    """The review of a request or an answer before she sends it: to whom, and what."""

    def change(field: str) -> Button:
        label = t.plain(CHANGE(field))
        return Button(label, forms.Change(form, field))

    return Screen(
        paragraphs(
            t("introductions-review", name=name),
            t("introductions-note", note=note),
            t("introductions-gives", contact=gives.plain()),
            t("introductions-only-then"),
        ),
        (
            (main(t.plain("introductions-send"), forms.Submit(form)),),
            (change("note"), change("gives")),
            (Button(t.plain("form-cancel"), forms.Cancel(form)),),
        ),
        protected=True,
    )
