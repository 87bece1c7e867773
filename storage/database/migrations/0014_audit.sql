-- The audit log of privileged actions, a chain: `digest` is a hash of the entry and of the digest
-- before it, so that an entry that was changed, or taken out, is found. `actor_id` and `member_id` are
-- bare numbers: no id is given twice, so the number of a member who was erased leads to nobody.
-- `actor_id` is NULL where Kurak acted by itself. `note` is the actor's reason. The chain covers it by
-- `seal`, a hash of `salt` and note; an erasure deletes both of these and leaves the seal. An entry
-- outlives its object: `kind` and `subject_id` still name it.
CREATE TABLE audit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    created_at INTEGER NOT NULL,
    actor_id INTEGER,
    action TEXT NOT NULL,
    kind TEXT,
    subject_id INTEGER,
    event_id INTEGER REFERENCES events ON DELETE SET NULL,
    practice_id INTEGER REFERENCES practices ON DELETE SET NULL,
    announcement_id INTEGER REFERENCES announcements ON DELETE SET NULL,
    member_id INTEGER,
    note TEXT,
    salt TEXT,
    seal TEXT,
    digest TEXT NOT NULL,
    CHECK ((kind IS NULL) = (subject_id IS NULL)),
    CHECK ((note IS NULL) = (salt IS NULL)),
    CHECK (note IS NULL OR seal IS NOT NULL)
) STRICT;
CREATE INDEX audit_of_event ON audit (event_id, id);
CREATE INDEX audit_of_announcement ON audit (announcement_id, id)
    WHERE announcement_id IS NOT NULL;
CREATE INDEX audit_by_age ON audit (created_at);

-- One row: the last of the old entries that were deleted, after which the chain now begins.
CREATE TABLE audit_start (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    entry_id INTEGER NOT NULL,
    digest TEXT NOT NULL
) STRICT;
