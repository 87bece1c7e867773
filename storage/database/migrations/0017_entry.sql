-- Invitations: links, each of which lets one woman register. `secret_hash` is the SHA-256 of the
-- secret in the link, which is stored nowhere. `country` is NULL where she may choose it herself;
-- `language` is that of the text that was made to be forwarded.
CREATE TABLE invitations (
    id INTEGER PRIMARY KEY,
    secret_hash TEXT NOT NULL UNIQUE,
    inviter_id INTEGER REFERENCES members ON DELETE SET NULL,
    country TEXT,
    language TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    withdrawn_at INTEGER,
    used_by INTEGER REFERENCES members ON DELETE SET NULL,
    used_at INTEGER,
    CHECK (used_by IS NULL OR used_at IS NOT NULL)
) STRICT;

CREATE INDEX invitations_of_inviter ON invitations (inviter_id, id);
CREATE INDEX invitations_by_user ON invitations (used_by) WHERE used_by IS NOT NULL;
CREATE INDEX invitations_by_age ON invitations (expires_at);

-- What a link promised to somebody who was not a member when she opened it: the prefix and the rest
-- of the link's payload. It waits for her until she has joined.
CREATE TABLE awaited_links (
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    prefix TEXT NOT NULL,
    rest TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    PRIMARY KEY (member_id, prefix)
) STRICT, WITHOUT ROWID;

CREATE INDEX awaited_links_by_age ON awaited_links (opened_at);

-- A member's last request to change her country or her field of work, from what to what. It is
-- pending as long as its review is.
CREATE TABLE moves (
    member_id INTEGER PRIMARY KEY REFERENCES members ON DELETE CASCADE,
    from_country TEXT NOT NULL,
    from_sector TEXT NOT NULL,
    country TEXT NOT NULL,
    sector TEXT NOT NULL,
    requested_at INTEGER NOT NULL
) STRICT;

CREATE TRIGGER members_without_moves AFTER DELETE ON members BEGIN
    DELETE FROM reviews WHERE kind = 'move' AND subject_id = OLD.id;
END;

-- What somebody writes to the coordinators of her country, and their answers: one conversation for
-- each member. `is_waiting` marks her messages until they are answered.
CREATE TABLE coordinator_messages (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    is_answer INTEGER NOT NULL CHECK (is_answer IN (0, 1)),
    answered_by INTEGER REFERENCES members ON DELETE SET NULL,
    body TEXT NOT NULL,
    sent_at INTEGER NOT NULL,
    is_waiting INTEGER NOT NULL CHECK (is_waiting IN (0, 1)),
    CHECK (is_answer = 0 OR is_waiting = 0)
) STRICT;

CREATE INDEX coordinator_messages_of ON coordinator_messages (member_id, id);
CREATE INDEX coordinator_messages_waiting ON coordinator_messages (sent_at) WHERE is_waiting = 1;
CREATE INDEX coordinator_messages_by_age ON coordinator_messages (sent_at);
CREATE INDEX coordinator_messages_by_author ON coordinator_messages (answered_by)
    WHERE answered_by IS NOT NULL;
