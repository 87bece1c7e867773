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

-- The meetings of a year: events that its chair has called, one opening, one forum and one closing.
-- `held_on`, `venue` and `titles` (a JSON object by language) are what is remembered of each when the
-- year is handed over, also after the event itself has ended.
CREATE TABLE term_meetings (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES terms ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('opening', 'forum', 'closing')),
    event_id INTEGER UNIQUE REFERENCES events ON DELETE SET NULL,
    held_on TEXT,
    venue TEXT,
    titles TEXT
) STRICT;

CREATE INDEX term_meetings_of ON term_meetings (term_id, kind);

-- A meeting that was never held, and of which nothing is remembered, ends with its event.
CREATE TRIGGER events_without_meetings AFTER DELETE ON events BEGIN
    DELETE FROM term_meetings WHERE titles IS NULL AND event_id IS NULL;
END;

-- What the chair writes to the focal points of all countries, and what each of them answers. `country`
-- is the one for which she was written to.
CREATE TABLE chair_letters (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES terms ON DELETE CASCADE,
    author_id INTEGER REFERENCES members ON DELETE SET NULL,
    body TEXT NOT NULL,
    sent_at INTEGER NOT NULL
) STRICT;

CREATE INDEX chair_letters_of ON chair_letters (term_id, id);
CREATE INDEX chair_letters_by_author ON chair_letters (author_id) WHERE author_id IS NOT NULL;
CREATE INDEX chair_letters_by_age ON chair_letters (sent_at);

CREATE TABLE chair_letter_readers (
    id INTEGER PRIMARY KEY,
    letter_id INTEGER NOT NULL REFERENCES chair_letters ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    country TEXT NOT NULL,
    answer TEXT,
    answered_at INTEGER,
    UNIQUE (letter_id, member_id),
    CHECK ((answer IS NULL) = (answered_at IS NULL))
) STRICT;

CREATE INDEX chair_letter_readers_of ON chair_letter_readers (member_id);

-- The handover of a term to the next: decided by the leaving chair, sent, confirmed by the new one.
-- `note` is why the new chair has returned it.
CREATE TABLE handovers (
    term_id INTEGER PRIMARY KEY REFERENCES terms ON DELETE CASCADE,
    next_id INTEGER REFERENCES terms ON DELETE SET NULL,
    status TEXT NOT NULL CHECK (status IN ('open', 'sent', 'confirmed')),
    note TEXT,
    sent_by INTEGER REFERENCES members ON DELETE SET NULL,
    sent_at INTEGER,
    confirmed_by INTEGER REFERENCES members ON DELETE SET NULL,
    confirmed_at INTEGER,
    CHECK ((status = 'confirmed') = (confirmed_at IS NOT NULL))
) STRICT;

CREATE INDEX handovers_by_next ON handovers (next_id) WHERE next_id IS NOT NULL;
CREATE INDEX handovers_by_sender ON handovers (sent_by) WHERE sent_by IS NOT NULL;
CREATE INDEX handovers_by_confirmer ON handovers (confirmed_by) WHERE confirmed_by IS NOT NULL;

-- What becomes of each open item. `titles` (a JSON object by language) is written when the handover is
-- confirmed: the report stays readable after the item itself is gone.
CREATE TABLE handover_items (
    term_id INTEGER NOT NULL REFERENCES terms ON DELETE CASCADE,
    kind TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    decision TEXT NOT NULL CHECK (decision IN ('goes-on', 'closed', 'given')),
    given_to INTEGER REFERENCES members ON DELETE SET NULL,
    decided_by INTEGER REFERENCES members ON DELETE SET NULL,
    decided_at INTEGER NOT NULL,
    titles TEXT,
    PRIMARY KEY (term_id, kind, subject_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX handover_items_by_getter ON handover_items (given_to) WHERE given_to IS NOT NULL;
CREATE INDEX handover_items_by_decider ON handover_items (decided_by) WHERE decided_by IS NOT NULL;

CREATE TRIGGER events_without_ties AFTER DELETE ON events BEGIN
    DELETE FROM ties WHERE kind = 'event' AND subject_id = OLD.id;
END;

CREATE TRIGGER practices_without_ties AFTER DELETE ON practices BEGIN
    DELETE FROM ties WHERE kind = 'practice' AND subject_id = OLD.id;
END;
