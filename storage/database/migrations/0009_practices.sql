-- A practice. `country` and `sector` are the author's when she sent it: the library is filtered by
-- them, and they stand in for the name of an author who is not named. `link` is its deep link.
-- `keep_after_leaving`: it may stay without her name when she leaves. Its texts are its approved
-- submissions. `reads` counts its readers, `forgotten_reads` those of them whose rows have ended.
CREATE TABLE practices (
    id INTEGER PRIMARY KEY,
    link TEXT NOT NULL UNIQUE,
    author_id INTEGER REFERENCES members ON DELETE SET NULL,
    country TEXT NOT NULL,
    sector TEXT NOT NULL,
    language TEXT NOT NULL,
    is_named INTEGER NOT NULL CHECK (is_named IN (0, 1)),
    keep_after_leaving INTEGER NOT NULL CHECK (keep_after_leaving IN (0, 1)),
    status TEXT NOT NULL DEFAULT 'unpublished'
        CHECK (status IN ('unpublished', 'published', 'removed')),
    created_at INTEGER NOT NULL,
    published_at INTEGER,
    removed_reason TEXT,
    reads INTEGER NOT NULL DEFAULT 0,
    forgotten_reads INTEGER NOT NULL DEFAULT 0,
    useful INTEGER NOT NULL DEFAULT 0,
    tried INTEGER NOT NULL DEFAULT 0,
    CHECK ((status = 'unpublished') = (published_at IS NULL))
) STRICT;

CREATE INDEX practices_of ON practices (author_id);
CREATE INDEX practices_most_read ON practices (reads DESC) WHERE status = 'published';

-- A text as it was sent for review: a practice, a translation, or a report of a trial. It never
-- changes: what is sent again is a new row, which `replaces` it. `author_id` is NULL once she has
-- left; `country` decides who reviews it. A 'proposal' is a reviewer's correction that the writer
-- is asked about; the text that it corrects is 'correction_proposed' meanwhile. `original_id` is
-- the submission that a translation translates.
CREATE TABLE submissions (
    id INTEGER PRIMARY KEY,
    practice_id INTEGER NOT NULL REFERENCES practices ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('practice', 'translation', 'trial')),
    language TEXT NOT NULL,
    author_id INTEGER REFERENCES members ON DELETE SET NULL,
    country TEXT NOT NULL,
    sector TEXT NOT NULL,
    is_named INTEGER NOT NULL DEFAULT 0 CHECK (is_named IN (0, 1)),
    status TEXT NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'changes_requested',
        'correction_proposed', 'proposal', 'approved', 'rejected', 'proposal_declined', 'superseded',
        'withdrawn')),
    replaces INTEGER REFERENCES submissions ON DELETE SET NULL,
    original_id INTEGER REFERENCES submissions ON DELETE SET NULL,
    attachment TEXT,
    created_at INTEGER NOT NULL
) STRICT;

CREATE TRIGGER submissions_without_reviews AFTER DELETE ON submissions BEGIN
    DELETE FROM reviews WHERE kind = OLD.kind AND subject_id = OLD.id;
END;

CREATE UNIQUE INDEX submissions_approved ON submissions (practice_id, language)
    WHERE status = 'approved' AND kind <> 'trial';
CREATE UNIQUE INDEX submissions_open ON submissions (practice_id, language)
    WHERE status IN ('pending', 'changes_requested', 'correction_proposed') AND kind <> 'trial';
CREATE UNIQUE INDEX submissions_trials ON submissions (practice_id, author_id)
    WHERE status IN ('pending', 'changes_requested', 'correction_proposed') AND kind = 'trial';
CREATE INDEX submissions_of_practice ON submissions (practice_id, status, kind);
CREATE INDEX submissions_of ON submissions (author_id, created_at);
CREATE INDEX submissions_replaced ON submissions (replaces) WHERE replaces IS NOT NULL;
CREATE INDEX submissions_originals ON submissions (original_id) WHERE original_id IS NOT NULL;

CREATE TABLE submission_texts (
    submission_id INTEGER NOT NULL REFERENCES submissions ON DELETE CASCADE,
    field TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (submission_id, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE submission_topics (
    submission_id INTEGER NOT NULL REFERENCES submissions ON DELETE CASCADE,
    topic TEXT NOT NULL,
    PRIMARY KEY (submission_id, topic)
) STRICT, WITHOUT ROWID;

-- The library in its orders: a row for each published practice under each of its topics, and one
-- under ''.
CREATE TABLE practice_listings (
    topic TEXT NOT NULL,
    practice_id INTEGER NOT NULL REFERENCES practices ON DELETE CASCADE,
    country TEXT NOT NULL,
    sector TEXT NOT NULL,
    published_at INTEGER NOT NULL,
    useful INTEGER NOT NULL,
    tried INTEGER NOT NULL,
    PRIMARY KEY (practice_id, topic)
) STRICT, WITHOUT ROWID;

CREATE INDEX practice_listings_newest ON practice_listings
    (topic, published_at DESC, practice_id DESC, country, sector);
CREATE INDEX practice_listings_useful ON practice_listings
    (topic, useful DESC, practice_id DESC, country, sector);
CREATE INDEX practice_listings_tried ON practice_listings
    (topic, tried DESC, practice_id DESC, country, sector) WHERE tried > 0;

CREATE TABLE practice_reads (
    practice_id INTEGER NOT NULL REFERENCES practices ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    read_at INTEGER NOT NULL,
    PRIMARY KEY (practice_id, member_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE practice_marks (
    practice_id INTEGER NOT NULL REFERENCES practices ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    mark TEXT NOT NULL CHECK (mark IN ('useful', 'saved')),
    marked_at INTEGER NOT NULL,
    PRIMARY KEY (practice_id, mark, member_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX practice_marks_of ON practice_marks (member_id, mark, marked_at);
CREATE INDEX practice_reads_of ON practice_reads (member_id);

-- The stemmed, transliterated words of the library; rowid is practices.id. `facts` are the keys of
-- topics, the sector and the country.
CREATE VIRTUAL TABLE practice_words USING fts5 (
    titles, texts, facts, tokenize = "unicode61 remove_diacritics 0", prefix = '2 3 4'
);

-- The words of titles, in how many titles each stands, and each without one of its letters: what
-- a typo leads back to.
CREATE TABLE title_words (
    word TEXT PRIMARY KEY,
    titles INTEGER NOT NULL CHECK (titles > 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE title_typos (
    variant TEXT NOT NULL,
    word TEXT NOT NULL REFERENCES title_words ON DELETE CASCADE,
    PRIMARY KEY (variant, word)
) STRICT, WITHOUT ROWID;

CREATE INDEX title_typos_of ON title_typos (word);

-- The list of the library that a member looks at, so that a practice leads back to it.
CREATE TABLE library_positions (
    member_id INTEGER PRIMARY KEY REFERENCES members ON DELETE CASCADE,
    number INTEGER NOT NULL,
    box TEXT NOT NULL,
    topic TEXT,
    sector TEXT,
    country TEXT,
    typed TEXT,
    page INTEGER NOT NULL
) STRICT;

-- When an author next gets news of her readers: at most once a week, never once she muted it.
CREATE TABLE author_news (
    member_id INTEGER PRIMARY KEY REFERENCES members ON DELETE CASCADE,
    since INTEGER NOT NULL,
    due_at INTEGER,
    is_muted INTEGER NOT NULL DEFAULT 0 CHECK (is_muted IN (0, 1))
) STRICT;

CREATE INDEX author_news_due ON author_news (due_at) WHERE due_at IS NOT NULL AND is_muted = 0;

CREATE INDEX practice_listings_since ON practice_listings (topic, published_at);
