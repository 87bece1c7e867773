-- What the network owes its people: a message, and a delivery for each of its readers.
-- `kind` names how it is put into words, `subject` the row that it is about. A message that is
-- about something else than that row's state needs no text here: it is rendered when it is sent.
CREATE TABLE messages (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    subject INTEGER,
    policy TEXT NOT NULL CHECK (policy IN ('hold', 'repeat')),
    any_hour INTEGER NOT NULL CHECK (any_hour IN (0, 1)),
    bulk INTEGER NOT NULL CHECK (bulk IN (0, 1)),
    over_at INTEGER,
    written_at INTEGER NOT NULL
) STRICT;

CREATE INDEX messages_by_subject ON messages (kind, subject);
CREATE INDEX messages_by_age ON messages (written_at);

-- `attempt` counts claims, so that a late result cannot be taken for that of a newer claim.
-- `bulk` repeats the message's, so that one index holds what is due, in order.
CREATE TABLE deliveries (
    id INTEGER PRIMARY KEY,
    message_id INTEGER NOT NULL REFERENCES messages ON DELETE CASCADE,
    recipient_id INTEGER REFERENCES members ON DELETE SET NULL,
    status TEXT NOT NULL DEFAULT 'queued' CHECK (status IN
        ('queued', 'inflight', 'sent', 'blocked', 'failed', 'unknown', 'dropped', 'closed')),
    bulk INTEGER NOT NULL,
    not_before INTEGER NOT NULL,
    attempt INTEGER NOT NULL DEFAULT 0,
    repeated INTEGER NOT NULL DEFAULT 0 CHECK (repeated IN (0, 1)),
    telegram_message_id INTEGER,
    reason TEXT,
    changed_at INTEGER NOT NULL,
    UNIQUE (message_id, recipient_id),
    CHECK ((status = 'sent') = (telegram_message_id IS NOT NULL)),
    CHECK (status <> 'dropped' OR reason IS NOT NULL)
) STRICT;

CREATE INDEX deliveries_queued ON deliveries (bulk, not_before, id) WHERE status = 'queued';
CREATE INDEX deliveries_inflight ON deliveries (id) WHERE status = 'inflight';
CREATE INDEX deliveries_of ON deliveries (recipient_id, status);

-- Whoever is erased stays in the sums, without her number.
CREATE TRIGGER members_erased BEFORE DELETE ON members BEGIN
    UPDATE deliveries SET status = 'dropped', reason = 'erased'
    WHERE recipient_id = OLD.id AND status = 'queued';
END;

-- One row: which run of the bot wrote last, and whether sending waits for an admin.
CREATE TABLE lineage (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    run TEXT NOT NULL,
    held_since INTEGER
) STRICT;
