-- Folded words of those who can be found; rowid is members.id.
CREATE VIRTUAL TABLE member_words USING fts5 (
    words, topics, tokenize = "unicode61 remove_diacritics 0", prefix = '2 3 4', detail = none
);

-- What she searched for last, so that its pages can be turned; one row each, replaced.
CREATE TABLE searches (
    member_id INTEGER PRIMARY KEY REFERENCES members ON DELETE CASCADE,
    number INTEGER NOT NULL,
    country TEXT,
    sector TEXT,
    words TEXT NOT NULL
) STRICT;
