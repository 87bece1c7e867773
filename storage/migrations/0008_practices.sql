-- A practice that somebody shared. `country` and `sector` are hers of that moment: by them it is
-- found and, where she is not named, told whose it is. `link` opens it from a message. `stays`: it
-- may stay without her name when she leaves. What it says is in its accepted submissions.
CREATE TABLE practices (
    id INTEGER PRIMARY KEY,
    link TEXT NOT NULL UNIQUE,
    author_id INTEGER REFERENCES members ON DELETE SET NULL,
    country TEXT NOT NULL,
    sector TEXT NOT NULL,
    language TEXT NOT NULL,
    is_named INTEGER NOT NULL CHECK (is_named IN (0, 1)),
    stays INTEGER NOT NULL CHECK (stays IN (0, 1)),
    state TEXT NOT NULL DEFAULT 'unread' CHECK (state IN ('unread', 'accepted', 'removed')),
    shared_at INTEGER NOT NULL,
    accepted_at INTEGER,
    removed_reason TEXT,
    reads INTEGER NOT NULL DEFAULT 0,
    useful INTEGER NOT NULL DEFAULT 0,
    tried INTEGER NOT NULL DEFAULT 0,
    CHECK ((state = 'unread') = (accepted_at IS NULL))
) STRICT;

CREATE INDEX practices_of ON practices (author_id);
CREATE INDEX practices_well_read ON practices (reads DESC) WHERE state = 'accepted';

-- A text as it was sent for review: a practice, its translation, or how somebody tried it. It never
-- changes: what is sent again is a new one, which `replaces` it. `writer_id` is NULL once she has
-- left; `country` tells who reviews. An `offer` is a reviewer's correction that the writer is asked
-- about, while the text that it corrects is `offered`. `original_id` is what a translation is of.
CREATE TABLE submissions (
    id INTEGER PRIMARY KEY,
    practice_id INTEGER NOT NULL REFERENCES practices ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('practice', 'translation', 'trial')),
    language TEXT NOT NULL,
    writer_id INTEGER REFERENCES members ON DELETE SET NULL,
    country TEXT NOT NULL,
    sector TEXT NOT NULL,
    is_named INTEGER NOT NULL DEFAULT 0 CHECK (is_named IN (0, 1)),
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'changes', 'offered',
        'offer', 'accepted', 'declined', 'refused', 'superseded', 'withdrawn')),
    replaces INTEGER REFERENCES submissions ON DELETE SET NULL,
    original_id INTEGER REFERENCES submissions ON DELETE SET NULL,
    attachment TEXT,
    submitted_at INTEGER NOT NULL,
    decided_by INTEGER REFERENCES members ON DELETE SET NULL,
    decided_at INTEGER,
    comment TEXT
) STRICT;

CREATE UNIQUE INDEX submissions_accepted ON submissions (practice_id, language)
    WHERE state = 'accepted' AND kind <> 'trial';
CREATE UNIQUE INDEX submissions_open ON submissions (practice_id, language)
    WHERE state IN ('waiting', 'changes', 'offered') AND kind <> 'trial';
CREATE UNIQUE INDEX submissions_trying ON submissions (practice_id, writer_id)
    WHERE state IN ('waiting', 'changes', 'offered') AND kind = 'trial';
CREATE INDEX submissions_of_practice ON submissions (practice_id, state, kind);
CREATE INDEX submissions_waiting ON submissions (submitted_at, id) WHERE state = 'waiting';
CREATE INDEX submissions_of ON submissions (writer_id, submitted_at);
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

-- Who is reading what waits: reviewers see each other.
CREATE TABLE review_claims (
    submission_id INTEGER NOT NULL REFERENCES submissions ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    claimed_at INTEGER NOT NULL,
    PRIMARY KEY (submission_id, member_id)
) STRICT, WITHOUT ROWID;

-- The library in the orders in which it is shown: a row for each accepted practice under each of
-- its topics, and one under ''.
CREATE TABLE shelf (
    topic TEXT NOT NULL,
    practice_id INTEGER NOT NULL REFERENCES practices ON DELETE CASCADE,
    country TEXT NOT NULL,
    sector TEXT NOT NULL,
    accepted_at INTEGER NOT NULL,
    useful INTEGER NOT NULL,
    tried INTEGER NOT NULL,
    PRIMARY KEY (practice_id, topic)
) STRICT, WITHOUT ROWID;

CREATE INDEX shelf_newest ON shelf
    (topic, accepted_at DESC, practice_id DESC, country, sector);
CREATE INDEX shelf_useful ON shelf
    (topic, useful DESC, practice_id DESC, country, sector);
CREATE INDEX shelf_tried ON shelf
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

-- The shortened, folded words of the library; rowid is practices.id. `facts` are keys of topics,
-- the sector and the country.
CREATE VIRTUAL TABLE practice_words USING fts5 (
    titles, texts, facts, tokenize = "unicode61 remove_diacritics 0", prefix = '2 3 4'
);

-- The words of titles, in how many they stand, and each without one of its letters: a slip away.
CREATE TABLE title_words (
    word TEXT PRIMARY KEY,
    titles INTEGER NOT NULL CHECK (titles > 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE title_slips (
    variant TEXT NOT NULL,
    word TEXT NOT NULL REFERENCES title_words ON DELETE CASCADE,
    PRIMARY KEY (variant, word)
) STRICT, WITHOUT ROWID;

CREATE INDEX title_slips_of ON title_slips (word);

-- Where she is in the library, so that a practice leads back to its list.
CREATE TABLE library_places (
    member_id INTEGER PRIMARY KEY REFERENCES members ON DELETE CASCADE,
    number INTEGER NOT NULL,
    box TEXT NOT NULL,
    topic TEXT,
    sector TEXT,
    country TEXT,
    typed TEXT,
    page INTEGER NOT NULL
) STRICT;

-- What was reported, to whom it goes is decided when it is told.
CREATE TABLE reports (
    id INTEGER PRIMARY KEY,
    practice_id INTEGER NOT NULL REFERENCES practices ON DELETE CASCADE,
    reporter_id INTEGER REFERENCES members ON DELETE SET NULL,
    reason TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'dismissed', 'upheld')),
    reported_at INTEGER NOT NULL,
    decided_by INTEGER REFERENCES members ON DELETE SET NULL,
    decided_at INTEGER,
    CHECK ((state = 'open') = (decided_at IS NULL))
) STRICT;

CREATE UNIQUE INDEX reports_open ON reports (practice_id, reporter_id) WHERE state = 'open';
CREATE INDEX reports_by_reporter ON reports (reporter_id);

-- When an author hears of her readers: at most once a week, or never where she wants it so.
CREATE TABLE author_news (
    member_id INTEGER PRIMARY KEY REFERENCES members ON DELETE CASCADE,
    since INTEGER NOT NULL,
    due_at INTEGER,
    is_off INTEGER NOT NULL DEFAULT 0 CHECK (is_off IN (0, 1))
) STRICT;

CREATE INDEX author_news_due ON author_news (due_at) WHERE due_at IS NOT NULL AND is_off = 0;

-- When admins were told last of what waits too long.
CREATE TABLE review_rules (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    alerted_at INTEGER
) STRICT;
INSERT INTO review_rules (id) VALUES (1);

-- To ask an author is an introduction. Where it `is_hidden`, who asked does not know whom, until
-- she agrees; such a request does not stand in the way of an open one.
ALTER TABLE introductions ADD COLUMN practice_id INTEGER REFERENCES practices ON DELETE SET NULL;
ALTER TABLE introductions ADD COLUMN is_hidden INTEGER NOT NULL DEFAULT 0
    CHECK (is_hidden IN (0, 1));
DROP INDEX introductions_live;
CREATE UNIQUE INDEX introductions_live ON introductions (asker_id, asked_id)
    WHERE status IN ('asked', 'accepted', 'declined', 'blocked') AND is_hidden = 0;
CREATE UNIQUE INDEX introductions_about ON introductions (asker_id, practice_id)
    WHERE status IN ('asked', 'accepted', 'declined', 'blocked') AND is_hidden = 1;
CREATE INDEX introductions_of_practice ON introductions (practice_id)
    WHERE practice_id IS NOT NULL;

ALTER TABLE audit ADD COLUMN practice_id INTEGER REFERENCES practices ON DELETE SET NULL;
ALTER TABLE searches ADD COLUMN typed TEXT NOT NULL DEFAULT '';
