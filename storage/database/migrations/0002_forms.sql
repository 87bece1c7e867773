-- Unfinished forms: at most one of a member's drafts is open, the others are paused. `access` names
-- the group that may fill in the form; the draft goes when she leaves that group. `is_answered`: she
-- has changed the answers with which it began. `message_id` is the message that shows its question,
-- while it is open.
CREATE TABLE form_drafts (
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    form TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('open', 'paused')),
    field TEXT,
    subject_id INTEGER,
    answers TEXT NOT NULL,
    is_answered INTEGER NOT NULL DEFAULT 0 CHECK (is_answered IN (0, 1)),
    keep_when_paused INTEGER NOT NULL CHECK (keep_when_paused IN (0, 1)),
    access TEXT NOT NULL CHECK (access IN
        ('anyone', 'registered', 'unsuspended', 'members', 'visible', 'organisers', 'staff',
        'chair', 'admins')),
    updated_at INTEGER NOT NULL,
    message_id INTEGER,
    PRIMARY KEY (member_id, form)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX form_drafts_open ON form_drafts (member_id) WHERE status = 'open';

-- Updates that a draft has applied: a repeated one changes nothing.
CREATE TABLE form_draft_updates (
    member_id INTEGER NOT NULL,
    form TEXT NOT NULL,
    update_id INTEGER NOT NULL,
    PRIMARY KEY (member_id, form, update_id),
    FOREIGN KEY (member_id, form) REFERENCES form_drafts ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Messages that members sent lately: an edit, the rest of a text that her client cut, and the other
-- pictures of an album each belong to an earlier message. `first_id` is the first message of the
-- group, `previous` the answer before it.
CREATE TABLE incoming_messages (
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    message_id INTEGER NOT NULL,
    sent_at INTEGER NOT NULL,
    digest TEXT NOT NULL,
    form TEXT,
    field TEXT,
    is_closed INTEGER NOT NULL DEFAULT 0 CHECK (is_closed IN (0, 1)),
    previous TEXT NOT NULL,
    first_id INTEGER NOT NULL,
    album TEXT,
    body TEXT,
    answer INTEGER,
    PRIMARY KEY (member_id, message_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX incoming_messages_by_age ON incoming_messages (sent_at);
