"""What forms and tables keep as one string comes back as it went in."""

from hypothesis import given
from hypothesis import strategies as st

from storage.kit.attachments import Attachment
from storage.kit.contacts import Contact

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
