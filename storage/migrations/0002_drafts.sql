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
