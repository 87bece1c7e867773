-- The messages in the chats of members: what the bot sent, and what she wrote herself ("hers"), as
-- far as a tidying can still do something about them. No contents.
CREATE TABLE chat_messages (
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    message_id INTEGER NOT NULL,
    sent_at INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('text', 'file', 'hers')),
    PRIMARY KEY (member_id, message_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX chat_messages_by_age ON chat_messages (sent_at);

-- How a member tidies her chat: the hour of her evening at which it happens by itself, if any, with
-- the next time; and the run that is going on (`started_at`) or has ended last, with its numbers.
-- `keeps` is the message that stays, and `must_empty` whether it is still to be emptied. `not_before`
-- is when the run goes on.
CREATE TABLE tidyings (
    member_id INTEGER PRIMARY KEY REFERENCES members ON DELETE CASCADE,
    evening_hour INTEGER CHECK (evening_hour BETWEEN 18 AND 23),
    due_at INTEGER,
    started_at INTEGER,
    not_before INTEGER NOT NULL DEFAULT 0,
    must_empty INTEGER NOT NULL DEFAULT 0 CHECK (must_empty IN (0, 1)),
    keeps INTEGER,
    deleted INTEGER NOT NULL DEFAULT 0,
    replaced INTEGER NOT NULL DEFAULT 0,
    untouched INTEGER NOT NULL DEFAULT 0,
    ended_at INTEGER,
    CHECK ((evening_hour IS NULL) = (due_at IS NULL))
) STRICT;

CREATE INDEX tidyings_due ON tidyings (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX tidyings_running ON tidyings (not_before) WHERE started_at IS NOT NULL;
