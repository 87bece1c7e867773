-- An event as its organisers made it. Days of the agenda are numbered from the first, so that they
-- move with it. `answers_close_at` is NULL where answers close with the start.
CREATE TABLE events (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    status TEXT NOT NULL DEFAULT 'draft'
        CHECK (status IN ('draft', 'asked', 'published', 'cancelled')),
    organiser_id INTEGER REFERENCES members ON DELETE SET NULL,
    language TEXT NOT NULL,
    zone TEXT NOT NULL,
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    place TEXT NOT NULL,
    seats INTEGER NOT NULL CHECK (seats > 0),
    is_open INTEGER NOT NULL DEFAULT 0 CHECK (is_open IN (0, 1)),
    answers_close_at INTEGER,
    organisers TEXT,
    cancel_reason TEXT,
    sequence INTEGER NOT NULL DEFAULT 0,
    invitation_id INTEGER REFERENCES messages ON DELETE SET NULL,
    copied_from INTEGER REFERENCES events ON DELETE SET NULL,
    made_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    nudged_at INTEGER,
    asked_at INTEGER,
    asked_again_at INTEGER,
    CHECK (ends_at > starts_at),
    CHECK (answers_close_at IS NULL OR answers_close_at <= starts_at)
) STRICT;

CREATE INDEX events_copied ON events (copied_from) WHERE copied_from IS NOT NULL;
CREATE INDEX events_by_start ON events (status, starts_at);
CREATE INDEX events_to_nudge ON events (starts_at) WHERE status = 'published' AND nudged_at IS NULL;
CREATE INDEX events_to_ask ON events (ends_at)
    WHERE status = 'published' AND asked_again_at IS NULL;

-- What it is called, in each language that somebody wrote it in.
CREATE TABLE event_texts (
    event_id INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    description TEXT,
    PRIMARY KEY (event_id, language)
) STRICT, WITHOUT ROWID;

-- For whom it is, in which languages it is interpreted, how long before (seconds) it reminds.
CREATE TABLE event_choices (
    event_id INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('country', 'sector', 'speech', 'reminder')),
    key TEXT NOT NULL,
    PRIMARY KEY (event_id, kind, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_guests (
    event_id INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    PRIMARY KEY (event_id, member_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX event_guests_by_member ON event_guests (member_id);

CREATE TABLE event_shares (
    event_id INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    country TEXT NOT NULL,
    seats INTEGER NOT NULL CHECK (seats > 0),
    PRIMARY KEY (event_id, country)
) STRICT, WITHOUT ROWID;

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

-- Who answered what. `turn` is the order of asking for a seat; `country` is hers when she asked,
-- by which shares count. An offered seat is kept for her until `offer_over_at`.
CREATE TABLE seats (
    event_id INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    state TEXT NOT NULL CHECK (state IN
        ('seated', 'offered', 'queued', 'lapsed', 'declined', 'unseated')),
    country TEXT NOT NULL,
    turn INTEGER NOT NULL,
    offer_over_at INTEGER,
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (event_id, member_id),
    UNIQUE (event_id, turn),
    CHECK ((state = 'offered') = (offer_over_at IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX seats_by_state ON seats (event_id, state, country, turn);
CREATE INDEX seats_of ON seats (member_id, state);
CREATE INDEX seats_offered ON seats (offer_over_at) WHERE state = 'offered';

-- What each one's calendar was given last: the number that the file had, which state of the event
-- it `shows` (events.sequence), and whether it took the event out.
CREATE TABLE calendar_entries (
    event_id INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    sequence INTEGER NOT NULL,
    shows INTEGER NOT NULL,
    is_cancelled INTEGER NOT NULL CHECK (is_cancelled IN (0, 1)),
    given_at INTEGER NOT NULL,
    PRIMARY KEY (event_id, member_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX calendar_entries_of ON calendar_entries (member_id);

-- One row per seat and reminder that is still to come; `before` is seconds before the start.
CREATE TABLE reminders (
    event_id INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    before INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    PRIMARY KEY (event_id, member_id, before)
) STRICT, WITHOUT ROWID;

CREATE INDEX reminders_due ON reminders (due_at);

-- What those who come knew before it was changed. `told_at` is NULL until they are told.
CREATE TABLE event_changes (
    id INTEGER PRIMARY KEY,
    event_id INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    zone TEXT NOT NULL,
    place TEXT NOT NULL,
    agenda TEXT NOT NULL,
    due_at INTEGER NOT NULL,
    told_at INTEGER
) STRICT;

CREATE UNIQUE INDEX event_changes_untold ON event_changes (event_id) WHERE told_at IS NULL;
CREATE INDEX event_changes_due ON event_changes (due_at) WHERE told_at IS NULL;

-- At the door: a code for each day, and who was there.
CREATE TABLE door_codes (
    event_id INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    day INTEGER NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (event_id, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE attendances (
    event_id INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    day INTEGER NOT NULL,
    noted_at INTEGER NOT NULL,
    PRIMARY KEY (event_id, member_id, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE evaluations (
    event_id INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    score INTEGER NOT NULL CHECK (score BETWEEN 1 AND 5),
    useful TEXT,
    improve TEXT,
    may_quote INTEGER NOT NULL DEFAULT 0 CHECK (may_quote IN (0, 1)),
    given_at INTEGER NOT NULL,
    PRIMARY KEY (event_id, member_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE evaluation_answers (
    event_id INTEGER NOT NULL,
    member_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    answer TEXT NOT NULL,
    PRIMARY KEY (event_id, member_id, position),
    FOREIGN KEY (event_id, member_id) REFERENCES evaluations ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- What is left of it: a link, or a file as Telegram keeps it.
CREATE TABLE event_materials (
    id INTEGER PRIMARY KEY,
    event_id INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('link', 'document', 'photo')),
    title TEXT NOT NULL,
    content TEXT NOT NULL,
    added_at INTEGER NOT NULL,
    UNIQUE (event_id, kind, content)
) STRICT;

-- Who did what that somebody may have to answer for. `note` is her reason.
CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    actor_id INTEGER REFERENCES members ON DELETE SET NULL,
    act TEXT NOT NULL,
    kind TEXT,
    subject_id INTEGER,
    event_id INTEGER REFERENCES events ON DELETE CASCADE,
    member_id INTEGER REFERENCES members ON DELETE SET NULL,
    note TEXT,
    CHECK ((kind IS NULL) = (subject_id IS NULL))
) STRICT;

CREATE INDEX audit_of_event ON audit (event_id, id);

-- Messages in somebody's chat that show how far a message to many has come.
CREATE TABLE progress (
    message_id INTEGER PRIMARY KEY REFERENCES messages ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    telegram_message_id INTEGER NOT NULL,
    shown TEXT NOT NULL
) STRICT;

-- What the configuration says of offered seats, for the verbs that make them.
CREATE TABLE event_rules (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    offer_hours INTEGER NOT NULL DEFAULT 24
) STRICT;
INSERT INTO event_rules (id) VALUES (1);
