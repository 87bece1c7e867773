"""A contact request, and the contact that it becomes, as one of the two sees it."""

from handlers.introductions.callbacks import (
    AcceptRequest,
    AskContact,
    BlockMember,
    DeclineRequest,
    EditNote,
    GiveAnotherContact,
    MoreActions,
    OpenRequest,
    PickSecond,
    WithdrawRequest,
    WriteMessage,
)
from handlers.introductions.messages import ABOUT, AUTHOR, CHANGE, COPY, STATUS, note_words
from handlers.kit import contacts, forms
from handlers.kit.buttons import CopyText, OpenLink
from handlers.kit.contacts import Missing
from handlers.kit.date_format import day
from handlers.kit.member_cards import called, card_lines, photo_rows
from handlers.kit.navigation import FindTime, Requests, back_button, home_button
from handlers.kit.report_buttons import Report
from handlers.kit.screens import Button, Row, Screen, column, main, paragraphs
from handlers.kit.texts import Translator
from storage.introductions.lists import RequestList
from storage.introductions.records import Introduction, IntroductionStatus
from storage.introductions.reports import REQUEST
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
    *, may_introduce: bool = False,
) -> Screen:  # fmt: skip
    """A request or a contact as one of the two sees it, with what she can do; the contacts are
    today's. What ends it is behind a button. `may_introduce`: she has another contact.
    """
    note = t("introductions-note", note=note_words(t, request.note))
    until = day(t, request.expires_at, zone)
    more = ((Button(t.plain("introductions-more"), MoreActions(request.id)),),)
    acts: tuple[Row, ...] = ()
    said: tuple[str | None, ...]
    match request.status:
        case IntroductionStatus.PENDING if request.is_mine:
            said = (t("introductions-asked-already", day=until), note, _gives(t, gives))
            acts = (*_give_another_row(t, request, gives), *more)
        case IntroductionStatus.PENDING if request.other is not None:
            said = (note, t("introductions-you-decide", day=until))
            # Accepting is not the main action: whether to give a contact is hers alone to say.
            acts = ((Button(t.plain("introductions-accept"), AcceptRequest(request.id)),), *more)
        case IntroductionStatus.ACCEPTED:
            said = (
                _gets(t, gets),
                t("contact-message-from", text=request.message) if request.message else None,
                t("private-note", note=request.private_note) if request.private_note else None,
                note,
                _gives(t, gives),
            )
            own = [Button(t.plain("private-note-button"), EditNote(request.id))]
            if may_introduce:
                own.append(Button(t.plain("proposal-button"), PickSecond(request.id, 0)))
            acts = (
                *_write_rows(t, request, gets),
                *_give_another_row(t, request, gives),
                *_check_again_row(t, request, gets),
                (Button(t.plain("scheduling-button"), FindTime("contact", request.id)),),
                tuple(own),
                *more,
            )
        case state:
            mine = "mine" if request.is_mine else "theirs"
            waited = state is IntroductionStatus.PENDING
            said = (None if waited else t(STATUS(state), whose=mine),)
            if request.is_mine and request.other is not None:
                acts = ((Button(t.plain("introductions-ask"), AskContact(request.other_id)),),)
    photo = photo_rows(t, request.other) if request.other is not None else ()
    navigation = (back_button(t, Requests(_list_of(request).value, 0)), home_button(t))
    return Screen(
        paragraphs(_other_lines(t, request), *said), (*acts, *photo, navigation), protected=True
    )


def more_screen(t: Translator, request: Introduction, gets: Contact | Missing | None) -> Screen:
    """What can be done about a request or a contact besides the usual."""
    block = Button(t.plain("introductions-block"), BlockMember(request.id))
    report = Button(t.plain("report-report"), Report(REQUEST, request.id))
    another = Button(t.plain("introductions-give-another"), GiveAnotherContact(request.id))
    acts: tuple[Button, ...] = ()
    match request.status:
        case IntroductionStatus.PENDING if request.is_mine:
            withdraw = t.plain("introductions-take-back")
            acts = (another, Button(withdraw, WithdrawRequest(request.id)))
            if request.other is not None:
                acts = (report, *acts)
        case IntroductionStatus.PENDING if request.other is not None:
            decline = t.plain("introductions-decline")
            acts = (report, Button(decline, DeclineRequest(request.id)), block)
        case IntroductionStatus.ACCEPTED:
            end = Button(t.plain("introductions-end"), WithdrawRequest(request.id))
            acts = (another, report, end, block)
            if isinstance(gets, Contact) and contacts.link(gets) is not None:
                label = t.plain("contact-message-button")
                acts = (Button(label, WriteMessage(request.id)), *acts)
        case _:
            pass
    navigation = (back_button(t, OpenRequest(request.id)), home_button(t))
    return Screen(_other_lines(t, request), (*column(acts), navigation), protected=True)


def _other_lines(t: Translator, request: Introduction) -> str:
    """Whom the request is to or from, as far as the viewer knows."""
    if request.is_hidden:
        return t(AUTHOR(request.about_kind or "gone"), title=request.about or "")
    return paragraphs(
        card_lines(t, request.other) if request.other else t("directory-no-card"),
        t(ABOUT(request.about_kind), title=request.about or "") if request.about_kind else None,
        t("introductions-hides-you") if request.hides_me else None,
    )


def other_name(t: Translator, request: Introduction) -> str:
    """What the other one is called, unformatted, as far as the viewer may know it."""
    if request.other is None:
        return request.name or t.plain("introductions-somebody")
    return called(t, request.name, request.other.sector, request.other.country)


def _list_of(request: Introduction) -> RequestList:
    if request.status is IntroductionStatus.ACCEPTED:
        return RequestList.CONTACTS
    return RequestList.SENT if request.is_mine else RequestList.RECEIVED


def _write_rows(
    t: Translator, request: Introduction, gets: Contact | Missing | None
) -> tuple[Row, ...]:
    """The way to write to her: a chat in Telegram where there is one, else a message that the bot
    passes on.
    """
    label = t.plain("introductions-write")
    link = contacts.link(gets) if isinstance(gets, Contact) else None
    if link is None:
        write = main(label, WriteMessage(request.id))
    else:
        write = Button(label, OpenLink(link), "primary")
    if isinstance(gets, Contact) and gets.kind in COPY:
        return ((write,), (Button(t.plain(COPY(gets.kind)), CopyText(gets.value)),))
    return ((write,),)


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


def review_screen(
    t: Translator, name: str, note: str, gives: Contact, form: str, *, is_unnamed: bool = False
) -> Screen:
    """The review of a request or an answer before she sends it: to whom, and what. `is_unnamed`
    means that the other one does not see her name before both agree.
    """

    def change(field: str) -> Button:
        label = t.plain(CHANGE(field))
        return Button(label, forms.Change(form, field))

    return Screen(
        paragraphs(
            t("introductions-review", name=name),
            t("introductions-note", note=note_words(t, note)),
            t("introductions-gives", contact=gives.plain()),
            t("introductions-only-then"),
            t("introductions-unnamed") if is_unnamed else None,
        ),
        (
            (main(t.plain("introductions-send"), forms.Submit(form)),),
            (change("note"), change("gives")),
            (Button(t.plain("form-cancel"), forms.Cancel(form)),),
        ),
        protected=True,
    )
