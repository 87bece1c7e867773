-- An unfinished form: at most one of hers is open, others are set aside. `access` is the circle of
-- those who may fill it in: it falls once she is not of that circle any more.
CREATE TABLE drafts (
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    form TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'aside')),
    field TEXT,
    subject INTEGER,
    answers TEXT NOT NULL,
    lasting INTEGER NOT NULL CHECK (lasting IN (0, 1)),
    access TEXT NOT NULL CHECK (access IN
        ('anyone', 'registered', 'unsuspended', 'members', 'staff', 'admins')),
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (member_id, form)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX drafts_open ON drafts (member_id) WHERE state = 'open';

-- Updates that a draft has taken in: a repeated one changes nothing.
CREATE TABLE draft_updates (
    member_id INTEGER NOT NULL,
    form TEXT NOT NULL,
    update_id INTEGER NOT NULL,
    PRIMARY KEY (member_id, form, update_id),
    FOREIGN KEY (member_id, form) REFERENCES drafts ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- What she sent lately: an edit, the rest of a text that her client cut, and the other pictures of
-- an album each belong to a message that came before. `begins` is the first message of its act.
CREATE TABLE sent_messages (
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    message_id INTEGER NOT NULL,
    sent_at INTEGER NOT NULL,
    digest TEXT NOT NULL,
    form TEXT,
    field TEXT,
    is_closed INTEGER NOT NULL DEFAULT 0 CHECK (is_closed IN (0, 1)),
    before TEXT NOT NULL,
    begins INTEGER NOT NULL,
    album TEXT,
    body TEXT,
    answer INTEGER,
    PRIMARY KEY (member_id, message_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX sent_messages_at ON sent_messages (sent_at);
