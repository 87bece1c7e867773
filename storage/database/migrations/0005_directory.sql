-- The searchable words of members; rowid is members.id. Beside the names of topics, `topics` holds a
-- word for each fact: her country and her field, each topic that she offers or seeks, and each member
-- with whom she shares contacts. A word that not everyone may see is marked with whom it is open to
-- (storage/kit/search.py).
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

-- The last searches of each member, so that the pages and buttons of an older message still work.
-- `criteria` is JSON (storage/directory/criteria.py), `typed` what she typed.
CREATE TABLE searches (
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    number INTEGER NOT NULL,
    criteria TEXT NOT NULL,
    typed TEXT NOT NULL,
    PRIMARY KEY (member_id, number)
) STRICT, WITHOUT ROWID;

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

-- Searches that members have saved, to be told of new colleagues whom they find. `criteria` is all of
-- the search; `country` and `sector` repeat it where it has exactly one of them.
CREATE TABLE saved_searches (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    criteria TEXT NOT NULL,
    country TEXT,
    sector TEXT,
    created_at INTEGER NOT NULL,
    UNIQUE (member_id, criteria)
) STRICT;

CREATE INDEX saved_searches_by_facts ON saved_searches (country, sector, criteria);
CREATE INDEX saved_searches_by_criteria ON saved_searches (criteria);

-- Whom a saved search has found; `told_at` is the subject of the message that told its owner.
-- `is_before` marks a search that finds her before a change of her profile, within the transaction
-- that changes it.
CREATE TABLE saved_search_matches (
    search_id INTEGER NOT NULL REFERENCES saved_searches ON DELETE CASCADE,
    found_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    found_at INTEGER NOT NULL,
    told_at INTEGER,
    is_before INTEGER NOT NULL DEFAULT 0 CHECK (is_before IN (0, 1)),
    PRIMARY KEY (search_id, found_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX saved_search_matches_of ON saved_search_matches (found_id);
CREATE INDEX saved_search_matches_untold ON saved_search_matches (search_id) WHERE told_at IS NULL;
