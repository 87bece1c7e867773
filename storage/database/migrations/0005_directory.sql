-- The searchable words of members; rowid is members.id.
CREATE VIRTUAL TABLE member_words USING fts5 (
    names, words, topics, tokenize = "unicode61 remove_diacritics 0", prefix = '2 3 4', detail = column
);

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
