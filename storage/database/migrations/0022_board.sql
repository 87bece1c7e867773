-- Entries of the board: what members seek and offer, and opportunities such as grants. `country` and
-- `sector` are the author's; they stand in for the name of an author who is not named. A published
-- entry runs out at `expires_at`, before which the author is asked at `asked_at` whether it still
-- stands; `until` is the date that the author gave, after which there is nothing to renew. `version`
-- counts what the author has sent for review. `outcome` is what came of an entry that has ended.
CREATE TABLE board_entries (
    id INTEGER PRIMARY KEY,
    author_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    country TEXT NOT NULL,
    sector TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('seek', 'offer', 'opportunity')),
    sort TEXT CHECK (sort IN ('grant', 'course', 'conference', 'vacancy', 'partner')),
    title TEXT NOT NULL,
    what TEXT NOT NULL,
    for_whom TEXT NOT NULL,
    until INTEGER,
    is_named INTEGER NOT NULL CHECK (is_named IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1,
    status TEXT NOT NULL DEFAULT 'pending' CHECK (status IN
        ('pending', 'changes_requested', 'rejected', 'withdrawn', 'published', 'ended', 'removed')),
    updated_at INTEGER NOT NULL,
    published_at INTEGER,
    expires_at INTEGER,
    asked_at INTEGER,
    outcome TEXT CHECK (outcome IN ('here', 'elsewhere', 'nothing')),
    CHECK ((kind = 'opportunity') = (sort IS NOT NULL)),
    CHECK (status NOT IN ('published', 'ended', 'removed') OR expires_at IS NOT NULL),
    CHECK (outcome IS NULL OR status = 'ended')
) STRICT;

CREATE INDEX board_entries_of ON board_entries (author_id, id);
CREATE INDEX board_entries_newest ON board_entries (published_at, id) WHERE status = 'published';
CREATE INDEX board_entries_due ON board_entries (expires_at) WHERE status = 'published';

-- The topics, countries and languages of an entry. Without a country it is for all of them.
CREATE TABLE board_keys (
    entry_id INTEGER NOT NULL REFERENCES board_entries ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('topic', 'country', 'language')),
    code TEXT NOT NULL,
    PRIMARY KEY (entry_id, kind, code)
) STRICT, WITHOUT ROWID;

CREATE INDEX board_keys_by_code ON board_keys (kind, code, entry_id);

-- The stemmed, transliterated words of published entries; rowid is board_entries.id.
CREATE VIRTUAL TABLE board_words USING fts5 (
    titles, texts, tokenize = "unicode61 remove_diacritics 0", prefix = '2 3 4'
);

CREATE TRIGGER board_entries_without_words AFTER DELETE ON board_entries BEGIN
    DELETE FROM board_words WHERE rowid = OLD.id;
END;

CREATE TRIGGER board_entries_without_reviews AFTER DELETE ON board_entries BEGIN
    DELETE FROM reviews WHERE kind = 'board-entry' AND subject_id = OLD.id;
END;

CREATE TRIGGER board_entries_without_requests AFTER DELETE ON board_entries BEGIN
    UPDATE introductions SET subject_kind = NULL, subject_id = NULL
    WHERE subject_kind = 'board-entry' AND subject_id = OLD.id;
END;

-- The last place of each member on the board, so that a search can be continued.
CREATE TABLE board_positions (
    member_id INTEGER PRIMARY KEY REFERENCES members ON DELETE CASCADE,
    kind TEXT,
    topic TEXT,
    country TEXT,
    typed TEXT,
    page INTEGER NOT NULL
) STRICT;

-- The button of an announcement that leads to an entry.
ALTER TABLE announcements ADD COLUMN entry_id INTEGER REFERENCES board_entries ON DELETE SET NULL;
