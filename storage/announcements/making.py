"""Making an announcement: texts, whom it is for, when it goes, and the yes that lets it go.

Its readers and texts are frozen with the yes, in one transaction. What its author saw is what goes:
a press names the stamp of the draft that it was made from.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage import audit, authority, drafts, languages, outbox
from storage.announcements import audience, record
from storage.announcements.audience import PARTS, SAVED, Audience, Choice, Hour
from storage.announcements.record import ANNOUNCED, KINDS, Announcement, State
from storage.database import Transaction, query, seconds, verb
from storage.lists import COUNTRIES, SECTORS, TOPICS

ASKED, DECIDED = "announcement-asked", "announcement-decided"
"""Kinds of messages that are owed, to admins and to the author; their subject is the announcement.
"""


class Changing(StrEnum):
    """What became of a change."""

    DONE = "done"
    UNCHANGED = "unchanged"
    GONE = "gone"
    LOCKED = "locked"
    LAST_TEXT = "last-text"
    PAST = "past"
    TOO_MANY_SAVED = "too-many-saved"
    NAME_TAKEN = "name-taken"
    NO_EVENT = "no-event"
    NO_PRACTICE = "no-practice"
    OTHER_NUMBER = "other-number"


class Sending(StrEnum):
    """What became of a wish to send."""

    SENT = "sent"
    ASKED = "asked"
    ALREADY = "already"
    CHANGED = "changed"
    GONE = "gone"
    NO_TEXT = "no-text"
    NOBODY = "nobody"
    NOBODY_READS_IT = "nobody-reads-it"
    NO_OPTIONS = "no-options"
    PAST = "past"
    NO_SECOND = "no-second"
    OWN_YES = "own-yes"
    TAKEN_BACK = "taken-back"
    REFUSED = "refused"


@verb
def create(
    tx: Transaction, author_id: int, kind: str, language: str, text: str, form: str, now: datetime
) -> int | None:
    """Make a draft, and close that of `form`; its id, None if she has no role. A coordinator's is
    for her countries at first.
    """
    drafts.close(tx, author_id, form)
    if not authority.is_staff(tx, author_id):
        return None
    countries = authority.countries_of(tx, author_id) or ()
    choices = tuple((1, "country", country) for country in countries)
    announcement_id: int = tx.value(
        """INSERT INTO announcements (author_id, kind, language, audience_id, made_at)
        VALUES (:author, :kind, :language, :audience, :now) RETURNING id""",
        {
            "author": author_id,
            "kind": kind,
            "language": language,
            "audience": audience.make(tx, Audience(choices)),
            "now": seconds(now),
        },
    )
    _put_text(tx, announcement_id, 1, language, text)
    return announcement_id


def _put_text(
    tx: Transaction, announcement_id: int, revision: int, language: str, text: str | None
) -> None:
    which = {"id": announcement_id, "revision": revision, "language": language}
    tx.change(
        """DELETE FROM announcement_texts WHERE announcement_id = :id AND revision = :revision
        AND language = :language""",
        which,
    )
    if text is not None:
        tx.change(
            "INSERT INTO announcement_texts VALUES (:id, :revision, :language, :text)",
            which | {"text": text},
        )


def _draft(tx: Transaction, announcement_id: int, author_id: int) -> Announcement | Changing:
    """The draft, if it is hers to change."""
    found = record.load(tx, announcement_id)
    if found is None or found.author_id != author_id or not authority.is_staff(tx, author_id):
        return Changing.GONE
    return found if found.state is State.DRAFT else Changing.LOCKED


def _touch(tx: Transaction, announcement_id: int) -> None:
    tx.change("UPDATE announcements SET stamp = stamp + 1 WHERE id = :id", {"id": announcement_id})


@verb
def write(
    tx: Transaction,
    announcement_id: int,
    author_id: int,
    language: str,
    text: str | None,
    form: str,
) -> Changing:
    """Write its text in one language, or take it away; the last one stays. Closes `form`'s draft.

    While she corrects what was sent, it is the corrected text.
    """
    found = record.load(tx, announcement_id)
    if found is None or not record.sees(tx, found, author_id):
        drafts.close(tx, author_id, form)
        return Changing.GONE
    if found.correction is record.Correction.DRAFT:
        drafts.close(tx, author_id, form)
        if text is not None:
            _put_text(tx, announcement_id, found.revision + 1, language, text)
            _touch(tx, announcement_id)
        return Changing.DONE
    draft = _draft(tx, announcement_id, author_id)
    drafts.close(tx, author_id, form)
    if isinstance(draft, Changing):
        return draft
    if text is None and set(draft.texts) <= {language}:
        return Changing.LAST_TEXT
    if draft.texts.get(language) == text:
        return Changing.UNCHANGED
    _put_text(tx, announcement_id, draft.revision, language, text)
    if text is None and draft.language == language:
        tx.change(
            """UPDATE announcements SET language = (SELECT language FROM announcement_texts
                WHERE announcement_id = :id ORDER BY language LIMIT 1) WHERE id = :id""",
            {"id": announcement_id},
        )
    _touch(tx, announcement_id)
    return Changing.DONE


@verb
def change(
    tx: Transaction,
    announcement_id: int,
    author_id: int,
    fact: str,
    value: str | int | None,
    form: str | None,
    now: datetime,
) -> Changing:
    """Change one fact of a draft: "kind", "attachment", "event", "practice", "link", "asks" or
    "send_at" (seconds). Closes the draft of `form` where it is taken.
    """
    draft = _draft(tx, announcement_id, author_id)
    if isinstance(draft, Changing):
        if form is not None:
            drafts.close(tx, author_id, form)
        return draft
    match fact:
        case "kind" if value not in KINDS:
            return Changing.UNCHANGED
        case "send_at" if value is not None and int(value) <= seconds(now):
            return Changing.PAST
        case "event" if value is not None and not tx.value(
            "SELECT 1 FROM events WHERE id = :id AND status = 'published'", {"id": value}
        ):
            return Changing.NO_EVENT
        case "practice" if value is not None and not tx.value(
            "SELECT 1 FROM practices WHERE id = :id AND state = 'accepted'", {"id": value}
        ):
            return Changing.NO_PRACTICE
        case _:
            pass
    if form is not None:
        drafts.close(tx, author_id, form)
    column = {"event": "event_id", "practice": "practice_id"}.get(fact, fact)
    assert column in ("kind", "attachment", "event_id", "practice_id", "link", "send_at", "asks")
    changed = tx.change(
        f"UPDATE announcements SET {column} = :value WHERE id = :id AND {column} IS NOT :value",
        {"id": announcement_id, "value": value},
    )
    if not changed:
        return Changing.UNCHANGED
    _touch(tx, announcement_id)
    return Changing.DONE


@verb
def offer(
    tx: Transaction,
    announcement_id: int,
    author_id: int,
    language: str,
    labels: Sequence[str],
    form: str,
) -> Changing:
    """Let readers choose from these answers, in one language; in every language as many."""
    draft = _draft(tx, announcement_id, author_id)
    if isinstance(draft, Changing):
        drafts.close(tx, author_id, form)
        return draft
    others = {code: options for code, options in draft.options.items() if code != language}
    if any(len(options) != len(labels) for options in others.values()):
        return Changing.OTHER_NUMBER
    drafts.close(tx, author_id, form)
    tx.change(
        "DELETE FROM announcement_options WHERE announcement_id = :id AND language = :language",
        {"id": announcement_id, "language": language},
    )
    tx.change_each(
        "INSERT INTO announcement_options VALUES (:id, :language, :position, :label)",
        [
            {"id": announcement_id, "language": language, "position": at, "label": label}
            for at, label in enumerate(labels, 1)
        ],
    )
    tx.change("UPDATE announcements SET asks = 'choice' WHERE id = :id", {"id": announcement_id})
    _touch(tx, announcement_id)
    return Changing.DONE


@verb
def ask_nothing(tx: Transaction, announcement_id: int, author_id: int) -> Changing:
    """It asks for no answer any more."""
    draft = _draft(tx, announcement_id, author_id)
    if isinstance(draft, Changing):
        return draft
    tx.change("UPDATE announcements SET asks = NULL WHERE id = :id", {"id": announcement_id})
    tx.change(
        "DELETE FROM announcement_options WHERE announcement_id = :id", {"id": announcement_id}
    )
    _touch(tx, announcement_id)
    return Changing.DONE


# Whom it is for


@verb
def choose(
    tx: Transaction, announcement_id: int, author_id: int, choice: Choice, chosen: bool
) -> Changing:
    """Add a key to its audience, or take it away."""
    draft = _draft(tx, announcement_id, author_id)
    if isinstance(draft, Changing):
        return draft
    part, kind, key = choice
    known = {"country": COUNTRIES, "sector": SECTORS, "topic": TOPICS}.get(kind)
    if not 1 <= part <= PARTS or kind not in audience.KINDS or (known and key not in known):
        return Changing.UNCHANGED
    others = [one for one in draft.audience.choices if one != choice]
    if kind == "since":  # one moment says all
        others = [one for one in others if one[:2] != (part, kind)]
    _put(tx, draft, (*others, choice) if chosen else others)
    return Changing.DONE


@verb
def drop_part(tx: Transaction, announcement_id: int, author_id: int, part: int) -> Changing:
    """Take a part of its audience away; those behind it move up."""
    draft = _draft(tx, announcement_id, author_id)
    if isinstance(draft, Changing):
        return draft
    left = [at for at in draft.audience.parts if at != part]
    _put(
        tx,
        draft,
        [(left.index(at) + 1, kind, key) for at, kind, key in draft.audience.choices if at != part],
    )
    return Changing.DONE


def _put(tx: Transaction, draft: Announcement, choices: Sequence[Choice]) -> None:
    audience.put(tx, draft.audience_id, Audience(tuple(choices)))
    _touch(tx, draft.id)


@verb
def keep(tx: Transaction, announcement_id: int, author_id: int, name: str, form: str) -> Changing:
    """Keep its audience under a name, for other announcements."""
    draft = _draft(tx, announcement_id, author_id)
    if isinstance(draft, Changing):
        drafts.close(tx, author_id, form)
        return draft
    names = [
        row["name"]
        for row in tx.rows("SELECT name FROM audiences WHERE owner_id = :id", {"id": author_id})
    ]
    if name in names:
        return Changing.NAME_TAKEN
    drafts.close(tx, author_id, form)
    if len(names) >= SAVED:
        return Changing.TOO_MANY_SAVED
    audience.make(tx, draft.audience, author_id, name)
    return Changing.DONE


@verb
def take_saved(tx: Transaction, announcement_id: int, author_id: int, audience_id: int) -> Changing:
    """Make an audience that she keeps that of her draft."""
    draft = _draft(tx, announcement_id, author_id)
    if isinstance(draft, Changing):
        return draft
    owned = tx.value(
        "SELECT 1 FROM audiences WHERE id = :id AND owner_id = :owner",
        {"id": audience_id, "owner": author_id},
    )
    if not owned:
        return Changing.GONE
    _put(tx, draft, audience.load(tx, audience_id).choices)
    return Changing.DONE


@dataclass(frozen=True, slots=True)
class Choosing:
    """What choosing from a kind needs: the audience, and how many readers each key would give."""

    audience: Audience
    total: int
    facets: dict[str, int]


@query
def choosing(
    tx: Transaction,
    announcement_id: int,
    author_id: int,
    part: int,
    kind: str,
    keys: Sequence[str],
) -> Choosing | None:
    """How many each key of a kind would give; None where it is not hers to change."""
    draft = _draft(tx, announcement_id, author_id)
    if isinstance(draft, Changing):
        return None
    total = audience.total(tx, draft.audience, draft.kind)
    found = audience.facets(tx, draft.audience, part, kind, keys, draft.kind)
    return Choosing(draft.audience, total, dict(found))


@query
def hours_of(
    tx: Transaction, announcement_id: int, member_id: int, now: datetime
) -> tuple[Hour, ...]:
    """When its readers would get it; nothing where it is not hers to look at."""
    found = record.seen(tx, announcement_id, member_id)
    if found is None:
        return ()
    due = max(found.send_at or now, now)
    return audience.hours_of(tx, found.audience, found.kind, due, found.is_urgent)


# Letting it go


@verb
def discard(tx: Transaction, announcement_id: int, author_id: int) -> Changing:
    """Throw a draft away."""
    draft = _draft(tx, announcement_id, author_id)
    if isinstance(draft, Changing):
        return draft
    tx.change("DELETE FROM announcements WHERE id = :id", {"id": announcement_id})
    tx.change("DELETE FROM audiences WHERE id = :id", {"id": draft.audience_id})
    return Changing.DONE


@verb
def send(
    tx: Transaction, announcement_id: int, author_id: int, stamp: int, now: datetime
) -> Sending:
    """Let it go, or ask another admin where it needs her yes. It must be the draft that she saw."""
    draft = _draft(tx, announcement_id, author_id)
    if draft is Changing.LOCKED:
        return Sending.ALREADY
    if isinstance(draft, Changing):
        return Sending.GONE
    if draft.stamp != stamp:
        return Sending.CHANGED
    counts = record.counted(tx, draft)
    wrong = _wrong(tx, draft, counts, now)
    if wrong is not None:
        return wrong
    if not record.needs_yes(tx, draft, counts):
        _freeze(tx, draft, author_id, now)
        return Sending.SENT
    admins = authority.admins(tx, author_id)
    if not admins:
        return Sending.NO_SECOND
    tx.change(
        "UPDATE announcements SET state = 'asked', needs_yes = 1 WHERE id = :id",
        {"id": announcement_id},
    )
    audit.note(tx, author_id, "ask", now, announcement_id=announcement_id)
    outbox.owe(tx, ASKED, admins, now, subject=announcement_id)
    return Sending.ASKED


def _wrong(
    tx: Transaction, found: Announcement, counts: audience.Counts, now: datetime
) -> Sending | None:
    """Why it cannot go."""
    if not found.texts:
        return Sending.NO_TEXT
    if not counts.total:
        return Sending.NOBODY
    if not set(found.texts) & {*languages.FALLBACKS, *counts.readers}:
        return Sending.NOBODY_READS_IT
    if found.send_at is not None and found.send_at <= now:
        return Sending.PAST
    if found.asks == "choice" and not found.options:
        return Sending.NO_OPTIONS
    return None


def _freeze(tx: Transaction, found: Announcement, by: int, now: datetime) -> None:
    """From now on its readers are those of this moment, and its text is this one."""
    where, values = audience.readers(found.audience, found.kind)
    message_id = outbox.owe_all(
        tx, ANNOUNCED, where, values, now, subject=found.id, due=found.send_at,
        is_urgent=found.is_urgent,
    )  # fmt: skip
    # It may have been asked about in another form, taken back and changed.
    tx.change(
        """UPDATE announcements SET state = 'sent', message_id = :message, confirmed_at = :now,
            confirmed_by = :by, needs_yes = :allowed WHERE id = :id""",
        {
            "id": found.id,
            "message": message_id,
            "now": seconds(now),
            "by": by,
            "allowed": int(by != found.author_id),
        },
    )
    audit.note(tx, by, "send", now, announcement_id=found.id)


@verb
def say_yes(
    tx: Transaction, announcement_id: int, admin_id: int, stamp: int, now: datetime
) -> Sending:
    """Another admin allows what its author asked to send: it goes."""
    found = record.load(tx, announcement_id)
    if found is None or not authority.is_admin(tx, admin_id):
        return Sending.GONE
    if found.author_id == admin_id:
        return Sending.OWN_YES
    if found.state is not State.ASKED:
        return Sending.ALREADY if found.state is not State.DRAFT else Sending.TAKEN_BACK
    if found.stamp != stamp:
        return Sending.CHANGED
    wrong = _wrong(tx, found, record.counted(tx, found), now)
    if found.author_id is None or not authority.is_staff(tx, found.author_id):
        wrong = Sending.GONE
    if wrong is not None:
        _back_to_draft(tx, found)
        _tell_author(tx, found, now)
        return wrong
    _freeze(tx, found, admin_id, now)
    _tell_author(tx, found, now)
    return Sending.SENT


@verb
def say_no(tx: Transaction, announcement_id: int, admin_id: int, now: datetime) -> Sending:
    """Another admin does not allow it: it is a draft again, and its author is told."""
    found = record.load(tx, announcement_id)
    if found is None or not authority.is_admin(tx, admin_id) or found.author_id == admin_id:
        return Sending.GONE
    if found.state is not State.ASKED:
        return Sending.ALREADY
    _back_to_draft(tx, found)
    audit.note(tx, admin_id, "refuse", now, announcement_id=announcement_id)
    _tell_author(tx, found, now)
    return Sending.REFUSED


@verb
def take_back(tx: Transaction, announcement_id: int, author_id: int, now: datetime) -> Sending:
    """Its author wants to change it before anybody has allowed it."""
    found = record.load(tx, announcement_id)
    if found is None or found.author_id != author_id or not authority.is_staff(tx, author_id):
        return Sending.GONE
    if found.state is not State.ASKED:
        return Sending.ALREADY
    _back_to_draft(tx, found)
    outbox.owed_no_longer(tx, ASKED, announcement_id, "taken back", now)
    return Sending.TAKEN_BACK


def _back_to_draft(tx: Transaction, found: Announcement) -> None:
    tx.change(
        "UPDATE announcements SET state = 'draft', stamp = stamp + 1 WHERE id = :id",
        {"id": found.id},
    )


def _tell_author(tx: Transaction, found: Announcement, now: datetime) -> None:
    if found.author_id is not None:
        outbox.owe(tx, DECIDED, [found.author_id], now, subject=found.id)
