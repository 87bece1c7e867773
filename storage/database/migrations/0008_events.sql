-- An event as its organisers entered it. `registration_closes_at` is NULL where registration closes
-- at the start. With `venue_for_seats`, only those with a seat see the place. `next_audience_id` is the audience that organisers of a published event are choosing,
-- until they save it. A session with seats of its own is an event too: `parent_id` is the event that
-- it belongs to, and its audience is empty, since whoever has a seat there may come. The last columns say when feedback was asked for, and asked for again.
CREATE TABLE events (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    status TEXT NOT NULL DEFAULT 'draft'
        CHECK (status IN ('draft', 'pending', 'published', 'cancelled')),
    organiser_id INTEGER REFERENCES members ON DELETE SET NULL,
    language TEXT NOT NULL,
    zone TEXT NOT NULL,
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    venue TEXT NOT NULL,
    venue_for_seats INTEGER NOT NULL DEFAULT 0 CHECK (venue_for_seats IN (0, 1)),
    seats INTEGER NOT NULL CHECK (seats > 0),
    audience_id INTEGER NOT NULL UNIQUE REFERENCES audiences,
    next_audience_id INTEGER UNIQUE REFERENCES audiences,
    registration_closes_at INTEGER,
    organisers TEXT,
    cancel_reason TEXT,
    sequence INTEGER NOT NULL DEFAULT 0,
    invitation_id INTEGER REFERENCES messages ON DELETE SET NULL,
    copied_from INTEGER REFERENCES events ON DELETE SET NULL,
    parent_id INTEGER REFERENCES events ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    nudged_at INTEGER,
    feedback_asked_at INTEGER,
    feedback_reminded_at INTEGER,
    CHECK (ends_at > starts_at),
    CHECK (registration_closes_at IS NULL OR registration_closes_at <= starts_at)
) STRICT;

CREATE INDEX events_copied ON events (copied_from) WHERE copied_from IS NOT NULL;
CREATE INDEX events_of_parent ON events (parent_id, starts_at) WHERE parent_id IS NOT NULL;
CREATE INDEX events_by_start ON events (status, starts_at);
CREATE INDEX events_to_nudge ON events (starts_at) WHERE status = 'published' AND nudged_at IS NULL;
CREATE INDEX events_awaiting_feedback ON events (ends_at)
    WHERE status = 'published' AND feedback_reminded_at IS NULL;

CREATE TRIGGER events_without_reviews AFTER DELETE ON events BEGIN
    DELETE FROM reviews WHERE kind = 'event' AND subject_id = OLD.id;
END;

-- The title and description of an event, in each language in which somebody wrote them.
CREATE TABLE event_texts (
    event_id INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    description TEXT,
    PRIMARY KEY (event_id, language)
) STRICT, WITHOUT ROWID;

-- The languages into which it is interpreted.
CREATE TABLE event_interpretations (
    event_id INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    language TEXT NOT NULL,
    PRIMARY KEY (event_id, language)
) STRICT, WITHOUT ROWID;

-- How long before the start (seconds) it reminds those who come.
CREATE TABLE event_reminders (
    event_id INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    lead_seconds INTEGER NOT NULL CHECK (lead_seconds > 0),
    PRIMARY KEY (event_id, lead_seconds)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_quotas (
    event_id INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    country TEXT NOT NULL,
    seats INTEGER NOT NULL CHECK (seats > 0),
    PRIMARY KEY (event_id, country)
) STRICT, WITHOUT ROWID;

-- Days of the agenda are numbered from the first, so that the agenda moves with the event.
CREATE TABLE event_sessions (
    event_id INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    day INTEGER NOT NULL CHECK (day > 0),
    position INTEGER NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT,
    title TEXT NOT NULL,
    speaker TEXT,
    moderator TEXT,
    PRIMARY KEY (event_id, day, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_questions (
    event_id INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    position INTEGER NOT NULL,
    question TEXT NOT NULL,
    PRIMARY KEY (event_id, position)
) STRICT, WITHOUT ROWID;

-- Registrations. `queue_position` is the order of registering; `country` is the member's at that
-- moment, by which quotas count. An offered seat is kept for her until `offer_expires_at`.
-- `is_listed`: she is on the list that those with a seat who are on it themselves see.
CREATE TABLE registrations (
    event_id INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    status TEXT NOT NULL CHECK (status IN
        ('registered', 'offered', 'waitlisted', 'expired', 'cancelled', 'revoked')),
    country TEXT NOT NULL,
    queue_position INTEGER NOT NULL,
    offer_expires_at INTEGER,
    updated_at INTEGER NOT NULL,
    is_listed INTEGER NOT NULL DEFAULT 0 CHECK (is_listed IN (0, 1)),
    PRIMARY KEY (event_id, member_id),
    UNIQUE (event_id, queue_position),
    CHECK ((status = 'offered') = (offer_expires_at IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX registrations_by_status ON registrations (event_id, status, country, queue_position);
CREATE INDEX registrations_of ON registrations (member_id, status);
CREATE INDEX registrations_offered ON registrations (offer_expires_at) WHERE status = 'offered';

-- The calendar file that each member got last: its sequence number, the version of the event that
-- it `shows` (events.sequence), and whether it cancelled the entry.
CREATE TABLE calendar_entries (
    event_id INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    sequence INTEGER NOT NULL,
    shows INTEGER NOT NULL,
    is_cancelled INTEGER NOT NULL CHECK (is_cancelled IN (0, 1)),
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (event_id, member_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX calendar_entries_of ON calendar_entries (member_id);

-- One row per registration and reminder still to come, `lead_seconds` before the start.
CREATE TABLE reminders (
    event_id INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    lead_seconds INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    PRIMARY KEY (event_id, member_id, lead_seconds)
) STRICT, WITHOUT ROWID;

CREATE INDEX reminders_due ON reminders (due_at);

-- What participants knew of an event before it was changed. `notified_at` is NULL until they are
-- notified of the change.
CREATE TABLE event_change_notices (
    id INTEGER PRIMARY KEY,
    event_id INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    zone TEXT NOT NULL,
    venue TEXT NOT NULL,
    agenda TEXT NOT NULL,
    due_at INTEGER NOT NULL,
    notified_at INTEGER
) STRICT;

CREATE UNIQUE INDEX event_change_notices_pending ON event_change_notices (event_id) WHERE notified_at IS NULL;
CREATE INDEX event_change_notices_due ON event_change_notices (due_at) WHERE notified_at IS NULL;

-- Check-in: a code for each day of an event, and who attended it.
CREATE TABLE checkin_codes (
    event_id INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    day INTEGER NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (event_id, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE attendances (
    event_id INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    day INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (event_id, member_id, day)
) STRICT, WITHOUT ROWID;

-- Feedback on an event: a score of 1 to 5 and texts; `may_quote` lets organisers quote them.
-- Evaluations are shown in steps, in the order of their ids. The score of somebody who leaves stays,
-- without her words.
CREATE TABLE event_feedback (
    id INTEGER PRIMARY KEY,
    event_id INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    member_id INTEGER REFERENCES members ON DELETE SET NULL,
    score INTEGER NOT NULL CHECK (score BETWEEN 1 AND 5),
    useful TEXT,
    improve TEXT,
    may_quote INTEGER NOT NULL DEFAULT 0 CHECK (may_quote IN (0, 1)),
    created_at INTEGER NOT NULL,
    UNIQUE (event_id, member_id)
) STRICT;

CREATE INDEX event_feedback_of ON event_feedback (member_id);

CREATE TABLE event_feedback_answers (
    feedback_id INTEGER NOT NULL REFERENCES event_feedback ON DELETE CASCADE,
    position INTEGER NOT NULL,
    answer TEXT NOT NULL,
    PRIMARY KEY (feedback_id, position)
) STRICT, WITHOUT ROWID;

-- Materials of an event: a link, or a file by its Telegram file id.
CREATE TABLE event_materials (
    id INTEGER PRIMARY KEY,
    event_id INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('link', 'document', 'photo')),
    title TEXT NOT NULL,
    content TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    UNIQUE (event_id, kind, content)
) STRICT;

-- The stemmed, transliterated words of published events; rowid is events.id.
CREATE VIRTUAL TABLE event_words USING fts5 (
    titles, texts, tokenize = "unicode61 remove_diacritics 0", prefix = '2 3 4'
);

CREATE TRIGGER events_without_words AFTER DELETE ON events BEGIN
    DELETE FROM event_words WHERE rowid = OLD.id;
END;

-- The last search of each member among events, so that its pages can be turned.
CREATE TABLE event_searches (
    member_id INTEGER PRIMARY KEY REFERENCES members ON DELETE CASCADE,
    number INTEGER NOT NULL,
    typed TEXT NOT NULL
) STRICT;
