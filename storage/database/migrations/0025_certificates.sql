-- A certificate that its holder has asked for. `number` stands on it, `token` is what its QR code
-- holds: all that it says, signed. `name` is hers as she wanted it there, `title` that of its subject
-- in `language`, the one in which it is written besides English.
CREATE TABLE certificates (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('attendance', 'mentoring', 'project')),
    subject_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    token TEXT NOT NULL,
    issued_at INTEGER NOT NULL,
    UNIQUE (member_id, kind, subject_id)
) STRICT;

-- The numbers of certificates that were withdrawn; they stay when the holder has left.
CREATE TABLE certificate_withdrawals (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    withdrawn_at INTEGER NOT NULL
) STRICT;

-- The public halves (32 bytes in base64url) of all keys that have signed one, by their ids.
CREATE TABLE certificate_keys (
    id TEXT PRIMARY KEY,
    public TEXT NOT NULL,
    since_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
