-- The languages that a member talks in, where they are others than that of her screens.
CREATE TABLE member_languages (
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    language TEXT NOT NULL,
    PRIMARY KEY (member_id, language)
) STRICT, WITHOUT ROWID;

-- Rounds of meetings by lot, opened by somebody or, without `opened_by`, by the bot. `closes_at` is
-- when it is drawn. From `seed` and what `digest` is a digest of, the draw can be repeated. At
-- `asks_at` those who were drawn are asked how it went, until `ends_at`.
CREATE TABLE meeting_rounds (
    id INTEGER PRIMARY KEY,
    audience_id INTEGER NOT NULL REFERENCES audiences,
    opened_by INTEGER REFERENCES members ON DELETE SET NULL,
    status TEXT NOT NULL DEFAULT 'draft' CHECK (status IN
        ('draft', 'open', 'drawn', 'asked', 'ended')),
    opened_at INTEGER,
    closes_at INTEGER,
    drawn_at INTEGER,
    seed INTEGER,
    digest TEXT,
    asks_at INTEGER,
    ends_at INTEGER,
    updated_at INTEGER NOT NULL,
    CHECK (status = 'draft' OR closes_at IS NOT NULL),
    CHECK (status NOT IN ('drawn', 'asked', 'ended') OR seed IS NOT NULL)
) STRICT;

CREATE INDEX meeting_rounds_by_opener ON meeting_rounds (opened_by) WHERE opened_by IS NOT NULL;
CREATE INDEX meeting_rounds_by_audience ON meeting_rounds (audience_id);
CREATE UNIQUE INDEX meeting_rounds_open ON meeting_rounds (status) WHERE status = 'open';

-- Who takes part in a round; `facts` are what the draw was made of, once it has been made.
CREATE TABLE meeting_entries (
    round_id INTEGER NOT NULL REFERENCES meeting_rounds ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    entered_at INTEGER NOT NULL,
    facts TEXT,
    PRIMARY KEY (round_id, member_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX meeting_entries_of ON meeting_entries (member_id);

CREATE TABLE meeting_groups (
    id INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES meeting_rounds ON DELETE CASCADE,
    drawn_at INTEGER NOT NULL
) STRICT;

CREATE INDEX meeting_groups_of_round ON meeting_groups (round_id);

-- Who was drawn into a group. Names are shown once two have said yes. `question` is how far the
-- question is how it went, not what she has answered.
CREATE TABLE meeting_seats (
    group_id INTEGER NOT NULL REFERENCES meeting_groups ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    answer TEXT CHECK (answer IN ('yes', 'no')),
    contact TEXT,
    question TEXT NOT NULL DEFAULT 'none' CHECK (question IN ('none', 'asked', 'later', 'done')),
    asks_at INTEGER,
    PRIMARY KEY (group_id, member_id),
    CHECK (contact IS NULL OR answer = 'yes')
) STRICT, WITHOUT ROWID;

CREATE INDEX meeting_seats_of ON meeting_seats (member_id);
CREATE INDEX meeting_seats_due ON meeting_seats (asks_at) WHERE asks_at IS NOT NULL;

-- Numbers of each round; who said what is not stored.
CREATE TABLE meeting_numbers (
    round_id INTEGER NOT NULL REFERENCES meeting_rounds ON DELETE CASCADE,
    what TEXT NOT NULL CHECK (what IN ('entered', 'paired', 'met', 'not-yet', 'did-not-fit')),
    count INTEGER NOT NULL,
    PRIMARY KEY (round_id, what)
) STRICT, WITHOUT ROWID;

-- In how many rounds in a row she was left without anybody, and has not said how it went.
CREATE TABLE meeting_standings (
    member_id INTEGER PRIMARY KEY REFERENCES members ON DELETE CASCADE,
    waited INTEGER NOT NULL DEFAULT 0,
    silent INTEGER NOT NULL DEFAULT 0
) STRICT;
