-- The searchable words of members; rowid is members.id.
CREATE VIRTUAL TABLE member_words USING fts5 (
    names, words, topics, tokenize = "unicode61 remove_diacritics 0", prefix = '2 3 4', detail = column
);

-- The words of members' names and how many members have each; and keys that a word shares with those
-- that may be slips of it.
CREATE TABLE name_words (
    word TEXT PRIMARY KEY,
    skeleton TEXT NOT NULL,
    members INTEGER NOT NULL CHECK (members > 0)
) STRICT, WITHOUT ROWID;

CREATE INDEX name_words_by_skeleton ON name_words (skeleton);

CREATE TABLE name_keys (
    key TEXT NOT NULL,
    word TEXT NOT NULL REFERENCES name_words ON DELETE CASCADE,
    PRIMARY KEY (key, word)
) STRICT, WITHOUT ROWID;

CREATE INDEX name_keys_of ON name_keys (word);

-- The last search of each member, so that its pages can be turned.
CREATE TABLE searches (
    member_id INTEGER PRIMARY KEY REFERENCES members ON DELETE CASCADE,
    number INTEGER NOT NULL,
    country TEXT,
    sector TEXT,
    words TEXT NOT NULL,
    only_names INTEGER NOT NULL CHECK (only_names IN (0, 1)),
    typed TEXT NOT NULL DEFAULT ''
) STRICT;

-- Unusual browsing of profiles that admins were told of; `looked_at` is when an admin first looked
-- who it is.
CREATE TABLE browsing_alerts (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    what TEXT NOT NULL CHECK (what IN ('day', 'week', 'unasked', 'pages', 'unseen')),
    created_at INTEGER NOT NULL,
    looked_at INTEGER
) STRICT;

CREATE INDEX browsing_alerts_of ON browsing_alerts (member_id, created_at);
CREATE INDEX browsing_alerts_by_age ON browsing_alerts (created_at);
