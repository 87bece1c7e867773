-- A call for projects. From `closes_at` on, nobody can send one. With `is_blind`, reviewers do not
-- see who the author is. `tells_at` is when the decisions are told to all authors, `told_at` when
-- they were; `reminded_at` when whoever had a draft was told the deadline.
CREATE TABLE calls (
    id INTEGER PRIMARY KEY,
    status TEXT NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'open', 'told')),
    organiser_id INTEGER REFERENCES members ON DELETE SET NULL,
    language TEXT NOT NULL,
    is_blind INTEGER NOT NULL CHECK (is_blind IN (0, 1)),
    closes_at INTEGER NOT NULL,
    reminded_at INTEGER,
    opened_at INTEGER,
    tells_at INTEGER,
    told_at INTEGER,
    created_at INTEGER NOT NULL,
    CHECK ((status = 'draft') = (opened_at IS NULL)),
    CHECK ((status = 'told') = (told_at IS NOT NULL))
) STRICT;

CREATE INDEX calls_to_remind ON calls (closes_at) WHERE status = 'open' AND reminded_at IS NULL;
CREATE INDEX calls_to_tell ON calls (tells_at) WHERE status = 'open' AND tells_at IS NOT NULL;

-- The title of a call and what it asks for, in each language in which somebody wrote them.
CREATE TABLE call_texts (
    call_id INTEGER NOT NULL REFERENCES calls ON DELETE CASCADE,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    wanted TEXT NOT NULL,
    PRIMARY KEY (call_id, language)
) STRICT, WITHOUT ROWID;

-- The blocks in which projects are shown, with the number of places in each.
CREATE TABLE call_blocks (
    id INTEGER PRIMARY KEY,
    call_id INTEGER NOT NULL REFERENCES calls ON DELETE CASCADE,
    position INTEGER NOT NULL,
    places INTEGER NOT NULL CHECK (places > 0),
    UNIQUE (call_id, position)
) STRICT;

CREATE TABLE call_block_names (
    block_id INTEGER NOT NULL REFERENCES call_blocks ON DELETE CASCADE,
    language TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (block_id, language)
) STRICT, WITHOUT ROWID;

-- The places that a country has to itself, out of those of all blocks.
CREATE TABLE call_quotas (
    call_id INTEGER NOT NULL REFERENCES calls ON DELETE CASCADE,
    country TEXT NOT NULL,
    places INTEGER NOT NULL CHECK (places > 0),
    PRIMARY KEY (call_id, country)
) STRICT, WITHOUT ROWID;

-- A project. `country` and `sector` are the author's when she sent it first. `decision` is set
-- before it is told: only then it becomes 'shown' or 'declined'. `repeated` is the number of
-- countries in which colleagues have repeated it. `link` is its deep link.
CREATE TABLE projects (
    id INTEGER PRIMARY KEY,
    link TEXT NOT NULL UNIQUE,
    call_id INTEGER NOT NULL REFERENCES calls,
    block_id INTEGER NOT NULL REFERENCES call_blocks,
    author_id INTEGER REFERENCES members ON DELETE SET NULL,
    country TEXT NOT NULL,
    sector TEXT NOT NULL,
    language TEXT NOT NULL,
    keep_after_leaving INTEGER NOT NULL CHECK (keep_after_leaving IN (0, 1)),
    status TEXT NOT NULL DEFAULT 'sent'
        CHECK (status IN ('sent', 'shown', 'declined', 'withdrawn', 'removed')),
    decision TEXT CHECK (decision IN ('accepted', 'declined')),
    decided_by INTEGER REFERENCES members ON DELETE SET NULL,
    shown_at INTEGER,
    ended_at INTEGER,
    ended_reason TEXT,
    useful INTEGER NOT NULL DEFAULT 0,
    repeated INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    CHECK (status <> 'shown' OR decision = 'accepted' AND shown_at IS NOT NULL),
    CHECK ((status IN ('declined', 'withdrawn', 'removed')) = (ended_at IS NOT NULL))
) STRICT;

CREATE INDEX projects_of_call ON projects (call_id, block_id);
CREATE INDEX projects_of_block ON projects (block_id);
CREATE INDEX projects_of ON projects (author_id);
CREATE INDEX projects_shown ON projects (shown_at DESC, id DESC) WHERE status = 'shown';

-- The texts of a project in one language, as they were sent. They never change: what is sent again
-- is a new row. A 'project' is what the call decides about, a 'project-text' another language, or a
-- change of a project that is shown.
CREATE TABLE project_versions (
    id INTEGER PRIMARY KEY,
    project_id INTEGER NOT NULL REFERENCES projects ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('project', 'project-text')),
    language TEXT NOT NULL,
    status TEXT NOT NULL DEFAULT 'pending' CHECK (status IN
        ('pending', 'changes_requested', 'approved', 'rejected', 'superseded', 'withdrawn')),
    attachment TEXT,
    created_at INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX project_versions_approved ON project_versions (project_id, language)
    WHERE status = 'approved';
CREATE UNIQUE INDEX project_versions_open ON project_versions (project_id, language)
    WHERE status IN ('pending', 'changes_requested');
CREATE INDEX project_versions_of ON project_versions (project_id, id);

CREATE TRIGGER project_versions_without_reviews AFTER DELETE ON project_versions BEGIN
    DELETE FROM reviews WHERE kind = OLD.kind AND subject_id = OLD.id;
END;

CREATE TABLE project_texts (
    version_id INTEGER NOT NULL REFERENCES project_versions ON DELETE CASCADE,
    field TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (version_id, field)
) STRICT, WITHOUT ROWID;

-- The stemmed, transliterated words of projects in the showcase; rowid is projects.id.
CREATE VIRTUAL TABLE project_words USING fts5 (
    titles, texts, tokenize = "unicode61 remove_diacritics 0", prefix = '2 3 4'
);

CREATE TRIGGER projects_without_words AFTER DELETE ON projects BEGIN
    DELETE FROM project_words WHERE rowid = OLD.id;
END;

-- The last place of each member in the showcase, so that she comes back to it and a search can be
-- continued. `term`, `block` are ids; what they were of may be gone.
CREATE TABLE showcase_positions (
    member_id INTEGER PRIMARY KEY REFERENCES members ON DELETE CASCADE,
    term INTEGER,
    block INTEGER,
    country TEXT,
    typed TEXT,
    page INTEGER NOT NULL
) STRICT;

CREATE TABLE project_marks (
    project_id INTEGER NOT NULL REFERENCES projects ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    mark TEXT NOT NULL CHECK (mark = 'useful'),
    marked_at INTEGER NOT NULL,
    PRIMARY KEY (project_id, mark, member_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX project_marks_of ON project_marks (member_id, mark, marked_at);

-- Who wants to repeat a project, and what came of it. `due_at` is when she is asked next, `asked`
-- how often she was. `place` and `told` are where it was repeated and how it went; others see it
-- once it is 'repeated', that is reviewed.
CREATE TABLE repeats (
    id INTEGER PRIMARY KEY,
    project_id INTEGER NOT NULL REFERENCES projects ON DELETE CASCADE,
    member_id INTEGER REFERENCES members ON DELETE SET NULL,
    country TEXT NOT NULL,
    status TEXT NOT NULL DEFAULT 'planned'
        CHECK (status IN ('planned', 'not-yet', 'trying', 'pending', 'repeated')),
    place TEXT,
    told TEXT,
    version INTEGER NOT NULL DEFAULT 0,
    asked INTEGER NOT NULL DEFAULT 0,
    due_at INTEGER,
    answered_at INTEGER,
    created_at INTEGER NOT NULL,
    UNIQUE (project_id, member_id),
    CHECK (status NOT IN ('pending', 'repeated') OR place IS NOT NULL)
) STRICT;

CREATE INDEX repeats_of ON repeats (member_id);
CREATE INDEX repeats_due ON repeats (due_at) WHERE due_at IS NOT NULL;

CREATE TRIGGER repeats_without_reviews AFTER DELETE ON repeats BEGIN
    DELETE FROM reviews WHERE kind = 'repeat' AND subject_id = OLD.id;
END;

-- The showcase session of an event: the order in which projects are presented, from `starts`
-- (HH:MM in the event's time zone) of a day of the event on, `minutes` for each. `due_at` is when
-- those who present are told of what an organiser has moved.
CREATE TABLE showcases (
    event_id INTEGER PRIMARY KEY REFERENCES events ON DELETE CASCADE,
    day INTEGER NOT NULL CHECK (day > 0),
    starts TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes > 0),
    due_at INTEGER
) STRICT;

-- The place of a project in that order; NULL once it is taken off, until its author was told.
-- `told_slot` is the start (UTC) that she was told last, NULL if none.
CREATE TABLE presentations (
    event_id INTEGER NOT NULL REFERENCES showcases ON DELETE CASCADE,
    project_id INTEGER NOT NULL REFERENCES projects ON DELETE CASCADE,
    position INTEGER,
    told_slot INTEGER,
    PRIMARY KEY (event_id, project_id),
    UNIQUE (event_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX presentations_of ON presentations (project_id);

CREATE TRIGGER projects_without_requests AFTER DELETE ON projects BEGIN
    UPDATE introductions SET subject_kind = NULL, subject_id = NULL
    WHERE subject_kind = 'project' AND subject_id = OLD.id;
END;

CREATE TRIGGER projects_without_ties AFTER DELETE ON projects BEGIN
    DELETE FROM ties WHERE kind = 'project' AND subject_id = OLD.id;
END;
