"""Values that forms and tables keep as one string survive a round trip."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from storage.events.fields import MAX_SEATS, FieldKey
from storage.events.records import Quota, Session, agenda_in, packed_agenda
from storage.kit.attachments import Attachment
from storage.kit.contacts import Contact
from storage.kit.form_drafts import moment_in, packed_moment

# A Telegram file id has no colon (https://core.telegram.org/bots/api#file).
FILE_IDS = st.from_regex(r"[A-Za-z0-9_-]{1,90}", fullmatch=True)
ATTACHMENTS = st.builds(
    Attachment, st.sampled_from(["document", "photo"]), FILE_IDS, st.text()
) | st.builds(Attachment, st.just("link"), st.text(min_size=1))


@given(ATTACHMENTS)
def test_an_attachment(attachment: Attachment) -> None:
    assert Attachment.unpack(attachment.packed()) == attachment
    assert attachment.label == (attachment.content if attachment.is_link else attachment.name)


@given(st.builds(Contact, st.sampled_from(["username", "phone", "email"]), st.text(min_size=1)))
def test_a_contact(contact: Contact) -> None:
    assert Contact.unpack(contact.packed()) == contact


CODES = st.from_regex(r"[a-z]{2,3}", fullmatch=True)
LINES = st.text(st.characters(blacklist_characters="\t\n"))
WORDS = st.text(st.characters(blacklist_characters="\t\n"), min_size=1)
SESSIONS = st.builds(
    Session, st.integers(1, 62), LINES, st.none() | WORDS, LINES, st.none() | WORDS,
    st.none() | WORDS,
)  # fmt: skip


@given(
    st.builds(FieldKey, CODES)
    | st.builds(FieldKey, CODES, CODES)
    | st.builds(FieldKey, CODES, day=st.integers(1, 62))
)
def test_the_key_of_a_field(key: FieldKey) -> None:
    assert FieldKey.unpack(key.packed()) == key


@given(st.builds(Quota, CODES, st.integers(0, MAX_SEATS)))
def test_a_quota(quota: Quota) -> None:
    assert Quota.unpack(quota.packed()) == quota


@given(st.lists(SESSIONS).map(tuple))
def test_an_agenda(sessions: tuple[Session, ...]) -> None:
    assert tuple(Session.unpack(session.packed()) for session in sessions) == sessions
    assert agenda_in(packed_agenda(sessions)) == sessions


@given(st.datetimes(datetime(1970, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC)))
def test_a_moment(moment: datetime) -> None:
    assert moment_in(packed_moment(moment)) == moment.replace(microsecond=0)
