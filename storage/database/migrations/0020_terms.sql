-- The terms of the chair of the Dialogue: a country, from which day to which (ISO dates, both
-- included). `began_at` is when the rights of its persons began: with the first day of the first term,
-- else with the confirmed handover, at which `ended_at` is set for the term before. A year that is
-- entered afterwards has both from the beginning.
CREATE TABLE terms (
    id INTEGER PRIMARY KEY,
    country TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    began_at INTEGER,
    ended_at INTEGER,
    adopted_at INTEGER,
    created_at INTEGER NOT NULL,
    CHECK (ends_on >= starts_on),
    CHECK (ended_at IS NULL OR began_at IS NOT NULL)
) STRICT;

CREATE INDEX terms_open ON terms (starts_on) WHERE ended_at IS NULL;

CREATE TRIGGER terms_without_reviews AFTER DELETE ON terms BEGIN
    DELETE FROM reviews WHERE kind = 'priorities' AND subject_id = OLD.id;
END;

-- Who carries a term.
CREATE TABLE term_chairs (
    term_id INTEGER NOT NULL REFERENCES terms ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    added_at INTEGER NOT NULL,
    PRIMARY KEY (term_id, member_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX term_chairs_of ON term_chairs (member_id);

-- The countries of the Dialogue in the order in which they take the chair; where there are none, those
-- of the configuration.
CREATE TABLE chair_order (
    country TEXT PRIMARY KEY,
    position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The focal points of a country, where admins have named others than its coordinators.
CREATE TABLE focal_points (
    country TEXT NOT NULL,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    named_at INTEGER NOT NULL,
    PRIMARY KEY (country, member_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX focal_points_of ON focal_points (member_id);

-- The priorities of a term and its thematic tracks, in order. `terms.adopted_at` is when the
-- priorities were adopted: until then, only the chair and admins see them.
CREATE TABLE themes (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES terms ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('priority', 'track')),
    position INTEGER NOT NULL
) STRICT;

CREATE INDEX themes_of ON themes (term_id, kind, position);

CREATE TABLE theme_texts (
    theme_id INTEGER NOT NULL REFERENCES themes ON DELETE CASCADE,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    sentence TEXT,
    PRIMARY KEY (theme_id, language)
) STRICT, WITHOUT ROWID;

-- What belongs to a priority or a track: an event, a practice, a project, an item of the plan.
CREATE TABLE ties (
    kind TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    theme_id INTEGER NOT NULL REFERENCES themes ON DELETE CASCADE,
    tied_by INTEGER REFERENCES members ON DELETE SET NULL,
    tied_at INTEGER NOT NULL,
    PRIMARY KEY (kind, subject_id, theme_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX ties_by_theme ON ties (theme_id, kind);
CREATE INDEX ties_by_member ON ties (tied_by) WHERE tied_by IS NOT NULL;

CREATE TRIGGER events_without_ties AFTER DELETE ON events BEGIN
    DELETE FROM ties WHERE kind = 'event' AND subject_id = OLD.id;
END;

CREATE TRIGGER practices_without_ties AFTER DELETE ON practices BEGIN
    DELETE FROM ties WHERE kind = 'practice' AND subject_id = OLD.id;
END;
