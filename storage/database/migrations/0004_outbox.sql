-- The outbox: a message, and one delivery for each of its recipients. `kind` selects the text,
-- `subject_id` is the row that it is about; the text is rendered when it is sent. A message to many
-- is claimed message by message: urgent ones first, none while it has a `pause_reason`. It is
-- active while some of it may still be sent. `revision` counts its corrections; a delivery's is
-- the revision that the recipient has, or is about to get. `ignored_failures` are those after
-- which somebody resumed it.
CREATE TABLE messages (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    subject_id INTEGER,
    policy TEXT NOT NULL CHECK (policy IN ('hold', 'repeat')),
    any_hour INTEGER NOT NULL CHECK (any_hour IN (0, 1)),
    bulk INTEGER NOT NULL CHECK (bulk IN (0, 1)),
    is_urgent INTEGER NOT NULL DEFAULT 0 CHECK (is_urgent IN (0, 1)),
    is_active INTEGER NOT NULL DEFAULT 0 CHECK (is_active IN (0, 1)),
    pause_reason TEXT
        CHECK (pause_reason IN ('sender', 'failures', 'role', 'correction', 'stopped')),
    revision INTEGER NOT NULL DEFAULT 1,
    ignored_failures INTEGER NOT NULL DEFAULT 0,
    expires_at INTEGER,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX messages_by_subject ON messages (kind, subject_id);
CREATE INDEX messages_by_age ON messages (created_at);
CREATE INDEX messages_active ON messages (is_urgent DESC, id) WHERE is_active = 1;

-- `attempt` counts claims, so that a late result is not taken for that of a newer claim.
-- `bulk` repeats the message's, so that one index holds the due deliveries in order. `is_tidied`: the
-- message is gone from the chat of its recipient, is empty, or shows another screen that she opened in
-- it, and a correction must not bring it back.
CREATE TABLE deliveries (
    id INTEGER PRIMARY KEY,
    message_id INTEGER NOT NULL REFERENCES messages ON DELETE CASCADE,
    recipient_id INTEGER REFERENCES members ON DELETE SET NULL,
    status TEXT NOT NULL DEFAULT 'queued' CHECK (status IN
        ('queued', 'inflight', 'sent', 'blocked', 'failed', 'unknown', 'dropped', 'closed')),
    bulk INTEGER NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    not_before INTEGER NOT NULL,
    attempt INTEGER NOT NULL DEFAULT 0,
    repeated INTEGER NOT NULL DEFAULT 0 CHECK (repeated IN (0, 1)),
    telegram_message_id INTEGER,
    is_tidied INTEGER NOT NULL DEFAULT 0 CHECK (is_tidied IN (0, 1)),
    reason TEXT,
    updated_at INTEGER NOT NULL,
    UNIQUE (message_id, recipient_id),
    CHECK ((status = 'sent') = (telegram_message_id IS NOT NULL)),
    CHECK (status <> 'dropped' OR reason IS NOT NULL)
) STRICT;

CREATE INDEX deliveries_queued ON deliveries (not_before, id)
    WHERE status = 'queued' AND bulk = 0;
CREATE INDEX deliveries_to_many ON deliveries (message_id, not_before, id)
    WHERE status = 'queued' AND bulk = 1;
CREATE INDEX deliveries_inflight ON deliveries (id) WHERE status = 'inflight';
CREATE INDEX deliveries_by_status ON deliveries (message_id, status);
CREATE INDEX deliveries_of ON deliveries (recipient_id, status);

-- Delivered messages whose text was corrected and that are still to be edited in the chat.
CREATE TABLE pending_edits (
    delivery_id INTEGER PRIMARY KEY REFERENCES deliveries ON DELETE CASCADE,
    message_id INTEGER NOT NULL REFERENCES messages ON DELETE CASCADE,
    not_before INTEGER NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX pending_edits_due ON pending_edits (message_id, not_before, delivery_id);

-- Cards that show a member the progress of a message to many.
CREATE TABLE progress (
    message_id INTEGER NOT NULL REFERENCES messages ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    telegram_message_id INTEGER NOT NULL,
    shown TEXT NOT NULL,
    PRIMARY KEY (message_id, member_id)
) STRICT, WITHOUT ROWID;

-- One row: the run of the bot that wrote last, since when sending waits for an admin, and when the
-- backup was made from which the database was restored meanwhile.
CREATE TABLE run_marker (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    run TEXT NOT NULL,
    held_since INTEGER,
    copied_at INTEGER
) STRICT;
