-- Folded words of those who can be found; rowid is members.id.
CREATE VIRTUAL TABLE member_words USING fts5 (
    names, words, topics, tokenize = "unicode61 remove_diacritics 0", prefix = '2 3 4', detail = column
);

-- What she searched for last, so that its pages can be turned; one row each, replaced.
CREATE TABLE searches (
    member_id INTEGER PRIMARY KEY REFERENCES members ON DELETE CASCADE,
    number INTEGER NOT NULL,
    country TEXT,
    sector TEXT,
    words TEXT NOT NULL,
    only_names INTEGER NOT NULL CHECK (only_names IN (0, 1))
) STRICT;
