"""Presses with the ids of what belongs to others, in every state that it can have: what is not for
her shows nothing of itself, and does not change.

The presses are those of the matrix of rights, which has all that are registered; the states are
those that the schema allows. `python -m tests.rights` prints the whole.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any, cast, get_type_hints

from handlers.kit.buttons import Press
from storage.database import Transaction
from tests.dialogue import Network, Someone, running_network
from tests.ground import ground
from tests.rights_matrix import PRESSES
from tests.storage import catalog

OBJECTS = {
    "alert_id": "browsing_alerts", "audience_id": "audiences", "block_id": "call_blocks",
    "call_id": "calls", "choice_id": "mentoring_choices", "decision_id": "decisions",
    "delivery_id": "deliveries", "entry_id": "mentoring_entries", "event_id": "events",
    "group_id": "meeting_groups", "introduction_id": "introductions",
    "invitation_id": "invitations", "item_id": "plan_items", "letter_id": "chair_letters",
    "material_id": "event_materials", "member_id": "members", "mentee_id": "mentoring_entries",
    "mentor_id": "mentoring_entries", "other_introduction_id": "introductions",
    "pair_id": "mentoring_pairs", "parent_id": "practices", "poll_id": "time_polls",
    "practice_id": "practices", "profile_id": "managed_profiles",
    "programme_id": "mentoring_programmes", "project_id": "projects", "proposal_id": "proposals",
    "question_id": "review_questions", "repeat_id": "repeats", "review_id": "reviews",
    "round_id": "meeting_rounds", "search_id": "saved_searches", "submission_id": "submissions",
    "term_id": "terms", "theme_id": "themes",
}  # fmt: skip
"""The table of what a field of a press leads to."""

BY_FEATURE = {
    "handlers.announcements.callbacks": "announcements",
    "handlers.board.callbacks": "board_entries",
    "handlers.kit.audience_picker.callbacks": "announcements",
    "handlers.questions": "questions",
}
"""The same for a field that is only called `id`, by the module of the press."""

BY_KIND = {
    "attendance": "events", "board-entry": "board_entries", "contact": "introductions",
    "event": "events", "profile": "members", "question": "questions",
}  # fmt: skip
"""The same for a `subject_id`, by the kind that stands beside it."""

ROLES = ("member", "coordinator")

SECRETS = {
    "introductions": ("note",), "contact_messages": ("text",), "contact_notes": ("text",),
    "proposals": ("line",), "coordinator_messages": ("body",),
    "review_questions": ("question", "answer"), "reports": ("words", "message"),
    "mentoring_entries": ("words",), "mentoring_answers": ("text",), "mentoring_goals": ("text",),
    "managed_profiles": ("said", "nominator"), "chair_letters": ("body",),
    "chair_letter_readers": ("answer",), "event_feedback_answers": ("answer",),
    "announcement_texts": ("text",), "announcement_answers": ("text",), "replies": ("text",),
    "questions": ("text",), "board_entries": ("title", "what", "for_whom"), "repeats": ("told",),
}  # fmt: skip
"""What only some may read: columns of free text. Each row gets a text that stands nowhere else."""

PUBLIC = {"board_entries": ("published",)}
"""The states in which everybody reads it all the same."""

MARK = "Zqx"

MOST_QUESTIONS = 3
"""How often she confirms what a press asks; where it fails, the question would stay for ever."""


@dataclass
class Walk:
    """What came of it: `told` and `changed` name the press, the table and the state."""

    roles: tuple[str, ...]
    cases: int = 0
    states: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    told: list[str] = field(default_factory=list[str])
    changed: list[str] = field(default_factory=list[str])


def table_of(press: Press, name: str) -> str | None:
    """The table to which an integer field of a press leads; None if to none."""
    if name == "id":
        return BY_FEATURE[type(press).__module__]
    if name == "subject_id":
        return BY_KIND[getattr(press, "kind")]  # noqa: B009
    return OBJECTS[name] if name.endswith("_id") else None


def led_to(press: Press) -> dict[str, str]:
    """The tables to which a press leads, by field."""
    hints = get_type_hints(type(press))
    found = {
        one.name: table_of(press, one.name)
        for one in fields(press)  # type: ignore[arg-type]
        if hints[one.name] is int
    }
    return {name: table for name, table in found.items() if table is not None}


def mark(tx: Transaction) -> None:
    """Write a text of its own into each column that only some may read."""
    for table, columns in SECRETS.items():
        has_id = "id" in {one.name for one in catalog.columns(tx, table)}
        for column in columns:
            tx.execute(
                f"""UPDATE {table} SET {column} = :mark || {"id" if has_id else "''"} || '.'
                WHERE {column} IS NOT NULL""",
                {"mark": f"{MARK} {table} "},
            )


def states_of(table: str) -> tuple[str, ...]:
    """The states that a row can have; one without a name where it has none."""
    return tuple(catalog.choices(table, "status")) or ("",)


def newest(tx: Transaction) -> dict[str, int]:
    """The newest id of each table: what she makes in the walk is hers, and comes after these."""
    tables = {table for _, _, table, _ in cases(1)}
    return {table: tx.value(f"SELECT coalesce(max(id), 0) FROM {table}") for table in tables}


def set_state(tx: Transaction, table: str, state: str, last: int) -> int | None:
    """The id of a row in this state, up to the id `last`; if none is, the last one is put into it,
    whatever else the schema asks of such a row. None where there is none.
    """
    if not state:
        return tx.value(f"SELECT min(id) FROM {table} WHERE id <= :last", {"last": last})
    there: int | None = tx.value(
        f"SELECT min(id) FROM {table} WHERE status = :status AND id <= :last",
        {"status": state, "last": last},
    )
    if there is not None or table == "members":
        return there
    moments = "".join(
        f", {one.name} = coalesce({one.name}, 1)"
        for one in catalog.columns(tx, table)
        if one.name.endswith("_at")
    )
    with catalog.without_checks(tx):
        return tx.value(
            f"""UPDATE {table} SET status = :status{moments}
            WHERE id = (SELECT max(id) FROM {table} WHERE id <= :last) RETURNING id""",
            {"status": state, "last": last},
        )


def cases(every: int, kind: type[Press] = Press) -> Iterator[tuple[Press, str, str, str]]:
    """Each press of a kind with a field, its table and a state of that; of all these, one in
    `every`.
    """
    number = 0
    for press in (one for one, _ in PRESSES if isinstance(one, kind)):
        for name, table in led_to(press).items():
            for state in states_of(table):
                if number % every == 0:
                    yield press, name, table, state
                number += 1


def _row(tx: Transaction, table: str, id: int) -> tuple[Any, ...]:
    """What must stay of an object: its state and its texts; what is counted may grow, and which
    menu a member has is noted at any time.
    """
    names = [one.name for one in catalog.columns(tx, table) if one.is_text and one.name != "menu"]
    row = tx.row(f"SELECT {', '.join(names) or 'id'} FROM {table} WHERE id = :id", {"id": id})
    return () if row is None else tuple(row)


async def _try(
    network: Network, someone: Someone, case: tuple[Press, str, str, str], last: int
) -> str:
    """Press with the id of an object in this state, and confirm whatever is asked. Returns what
    she has read since; "" if nothing can be in that state.
    """
    press, name, table, state = case
    id = await network.db.write(lambda tx: set_state(tx, table, state, last))
    if id is None:
        return ""
    someone.person.messages.clear()
    await someone.say("/help")
    answers = len(someone.person.answers)
    aimed = cast(Press, replace(cast(Any, press), **{name: id}))
    await someone.forge(aimed)
    for _ in range(MOST_QUESTIONS):
        yes = someone.yes_to(aimed)
        if yes is not None:
            await someone.press(yes)
    shown = [str(one) for one in someone.messages]
    return " ".join([*shown, *(one.text for one in someone.person.answers[answers:])])


async def walk(
    folder: Path, roles: tuple[str, ...] = ROLES, every: int = 1, kind: type[Press] = Press
) -> Walk:
    """Try them, or those of a kind, as a member and as a coordinator of another country, who has
    nothing to do with any of it.
    """
    found = Walk(roles)
    async with running_network(folder, entry="approval") as network:
        await ground(network)
        await network.db.write(mark)
        others = await network.db.read(newest)
        for role in roles:
            someone = await network.member("Kunduz", "TM", "media")
            if role == "coordinator":
                someone = await network.coordinator("TM", "Kunduz")
            for case in cases(every, kind):
                await _look(network, someone, case, found, role, others[case[2]])
    return found


async def _look(
    network: Network,
    someone: Someone,
    case: tuple[Press, str, str, str],
    found: Walk,
    role: str,
    last: int,
) -> None:
    press, _, table, state = case
    before = await network.db.read(lambda tx: objects(tx, table, last))
    shown = await _try(network, someone, case, last)
    if not shown:
        return
    found.cases += 1
    found.states.add((table, state))
    what = f"{type(press).__name__} of {table} {state} by {role}"
    for secret in SECRETS:
        if f"{MARK} {secret} " in shown and not await _is_public(network, secret, shown):
            found.told.append(f"{what}: {secret}")
    after = await network.db.read(lambda tx: objects(tx, table, last))
    if not _is_unchanged(before, after, state):
        found.changed.append(what)


def objects(tx: Transaction, table: str, last: int) -> dict[int, tuple[Any, ...]]:
    """The texts and states of all objects of a kind, by id, up to the id `last`."""
    rows = tx.rows(f"SELECT id FROM {table} WHERE id <= :last", {"last": last})
    return {row["id"]: _row(tx, table, row["id"]) for row in rows}


def _is_unchanged(
    before: dict[int, tuple[Any, ...]], after: dict[int, tuple[Any, ...]], state: str
) -> bool:
    """Whether nothing of others has changed, beyond the state that this try has set itself."""
    for id, row in before.items():
        now = after.get(id)
        if now is None:
            return False
        differing = [(old, new) for old, new in zip(row, now, strict=True) if old != new]
        if any(new != state for _, new in differing):
            return False
    return True


async def _is_public(network: Network, table: str, shown: str) -> bool:
    """Whether all that was shown of a table stands in a state in which everybody reads it."""
    if table not in PUBLIC:
        return False

    def hidden(tx: Transaction) -> list[int]:
        states = ", ".join(f"'{one}'" for one in PUBLIC[table])
        return [
            row["id"] for row in tx.rows(f"SELECT id FROM {table} WHERE status NOT IN ({states})")
        ]

    return not any(f"{MARK} {table} {id}." in shown for id in await network.db.read(hidden))
