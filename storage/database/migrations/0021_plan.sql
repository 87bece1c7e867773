-- What the meetings of a term have decided and recommended; 'adoption' is the decision by which
-- items of the action plan were adopted. `decided_on` is a date (YYYY-MM-DD), `meeting` the name of
-- the meeting as it was then: the event may end before the decision.
CREATE TABLE decisions (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES terms ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('adoption', 'decision', 'recommendation')),
    event_id INTEGER REFERENCES events ON DELETE SET NULL,
    meeting TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    language TEXT NOT NULL,
    recorded_by INTEGER REFERENCES members ON DELETE SET NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX decisions_of_term ON decisions (term_id, decided_on, id);
CREATE INDEX decisions_of_event ON decisions (event_id) WHERE event_id IS NOT NULL;
CREATE INDEX decisions_by_author ON decisions (recorded_by) WHERE recorded_by IS NOT NULL;

-- Its text in each language; an adoption has none.
CREATE TABLE decision_texts (
    decision_id INTEGER NOT NULL REFERENCES decisions ON DELETE CASCADE,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (decision_id, language)
) STRICT, WITHOUT ROWID;

-- The items of a term's action plan. `country` is that of whoever answers for it: her focal point
-- takes over. `state` is what was reported last, `silent_quarter` the last quarter without an
-- answer since then. `ending` is what became of an open item when its year was handed over;
-- `continues_id` is the item of the year before that it goes on with.
CREATE TABLE plan_items (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES terms ON DELETE CASCADE,
    author_id INTEGER REFERENCES members ON DELETE SET NULL,
    responsible_id INTEGER REFERENCES members ON DELETE SET NULL,
    country TEXT,
    status TEXT NOT NULL CHECK (status IN ('draft', 'reviewed', 'adopted', 'withdrawn')),
    decision_id INTEGER REFERENCES decisions ON DELETE SET NULL,
    state TEXT CHECK (state IN ('under-way', 'done', 'late', 'stopped')),
    silent_quarter INTEGER,
    ending TEXT CHECK (ending IN ('goes-on', 'closed')),
    continues_id INTEGER REFERENCES plan_items ON DELETE SET NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX plan_items_of_term ON plan_items (term_id, id);
CREATE INDEX plan_items_by_author ON plan_items (author_id) WHERE author_id IS NOT NULL;
CREATE INDEX plan_items_by_responsible ON plan_items (responsible_id)
    WHERE responsible_id IS NOT NULL;
CREATE INDEX plan_items_by_decision ON plan_items (decision_id) WHERE decision_id IS NOT NULL;
CREATE INDEX plan_items_continued ON plan_items (continues_id) WHERE continues_id IS NOT NULL;

-- The words of an item, each version of them; the last approved one is what the plan says. None is
-- changed after it was approved. `starts_on` and `ends_on` are dates (YYYY-MM-DD).
CREATE TABLE plan_versions (
    id INTEGER PRIMARY KEY,
    item_id INTEGER NOT NULL REFERENCES plan_items ON DELETE CASCADE,
    number INTEGER NOT NULL,
    author_id INTEGER REFERENCES members ON DELETE SET NULL,
    status TEXT NOT NULL CHECK (status IN ('draft', 'pending', 'approved', 'withdrawn')),
    comment TEXT,
    language TEXT NOT NULL,
    form TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    approved_at INTEGER,
    UNIQUE (item_id, number),
    CHECK ((status = 'approved') = (approved_at IS NOT NULL))
) STRICT;

CREATE INDEX plan_versions_by_author ON plan_versions (author_id) WHERE author_id IS NOT NULL;

CREATE TRIGGER plan_versions_without_reviews AFTER DELETE ON plan_versions BEGIN
    DELETE FROM reviews WHERE kind = 'plan-item' AND subject_id = OLD.id;
END;

CREATE TABLE plan_texts (
    version_id INTEGER NOT NULL REFERENCES plan_versions ON DELETE CASCADE,
    language TEXT NOT NULL,
    field TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (version_id, language, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_countries (
    version_id INTEGER NOT NULL REFERENCES plan_versions ON DELETE CASCADE,
    country TEXT NOT NULL,
    PRIMARY KEY (version_id, country)
) STRICT, WITHOUT ROWID;

-- What happened to an item, in order: rows are added and never changed. `member_id` is whoever
-- answers for it from then on; a `quarter` is counted as year * 4 + 0 to 3.
CREATE TABLE plan_history (
    id INTEGER PRIMARY KEY,
    item_id INTEGER NOT NULL REFERENCES plan_items ON DELETE CASCADE,
    what TEXT NOT NULL CHECK (what IN ('adopted', 'words', 'report', 'no-answer', 'given',
        'declined', 'suspended', 'left', 'country-left', 'goes-on', 'closed', 'continued')),
    state TEXT CHECK (state IN ('under-way', 'done', 'late', 'stopped')),
    text TEXT,
    quarter INTEGER,
    member_id INTEGER REFERENCES members ON DELETE SET NULL,
    author_id INTEGER REFERENCES members ON DELETE SET NULL,
    created_at INTEGER NOT NULL,
    CHECK ((what = 'report') = (state IS NOT NULL))
) STRICT;

CREATE INDEX plan_history_of ON plan_history (item_id, id);
CREATE INDEX plan_history_by_author ON plan_history (author_id) WHERE author_id IS NOT NULL;
CREATE INDEX plan_history_by_member ON plan_history (member_id) WHERE member_id IS NOT NULL;

-- What shows that an item is going on: the row that `kind` is about, or a link.
CREATE TABLE plan_evidence (
    id INTEGER PRIMARY KEY,
    item_id INTEGER NOT NULL REFERENCES plan_items ON DELETE CASCADE,
    history_id INTEGER NOT NULL REFERENCES plan_history ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('event', 'practice', 'project', 'link')),
    subject_id INTEGER,
    link TEXT,
    CHECK ((kind = 'link') = (link IS NOT NULL)),
    CHECK ((kind = 'link') = (subject_id IS NULL))
) STRICT;

CREATE INDEX plan_evidence_of ON plan_evidence (item_id, id);
CREATE INDEX plan_evidence_of_history ON plan_evidence (history_id);

-- The one question about an item in each quarter, to whoever answered for it then.
CREATE TABLE plan_questions (
    item_id INTEGER NOT NULL REFERENCES plan_items ON DELETE CASCADE,
    quarter INTEGER NOT NULL,
    member_id INTEGER REFERENCES members ON DELETE SET NULL,
    asked_at INTEGER NOT NULL,
    repeat_at INTEGER,
    closes_at INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('open', 'answered', 'silent', 'dropped')),
    PRIMARY KEY (item_id, quarter)
) STRICT, WITHOUT ROWID;

CREATE INDEX plan_questions_of_member ON plan_questions (member_id) WHERE member_id IS NOT NULL;
CREATE INDEX plan_questions_open ON plan_questions (closes_at) WHERE status = 'open';

-- Which items follow from which decisions and recommendations.
CREATE TABLE decision_items (
    decision_id INTEGER NOT NULL REFERENCES decisions ON DELETE CASCADE,
    item_id INTEGER NOT NULL REFERENCES plan_items ON DELETE CASCADE,
    PRIMARY KEY (decision_id, item_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX decision_items_of_item ON decision_items (item_id);

CREATE TRIGGER plan_items_without_ties AFTER DELETE ON plan_items BEGIN
    DELETE FROM ties WHERE kind = 'plan-item' AND subject_id = OLD.id;
END;

CREATE TRIGGER decisions_without_ties AFTER DELETE ON decisions BEGIN
    DELETE FROM ties WHERE kind = 'decision' AND subject_id = OLD.id;
END;
