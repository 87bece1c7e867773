"""Looks at a PostgreSQL server."""

from bot.check.findings import Finding, failed, ok, warning
from bot.troubles import ADVICE, MEANING, Kind
from storage.database import StorageError, migrate
from storage.database.processes import SHARDS

OLDEST = 15
"""The oldest version of PostgreSQL that the tests run on."""

CHEAP = 2.0
"""The highest `random_page_cost` with which the planner uses the full-text index for rare words."""


def look(url: str, place: str) -> list[Finding]:
    """The lines on the database and its server; `place` names it without a password."""
    from storage.database.postgres import tools

    try:
        found = tools.state(url)
    except StorageError as error:
        return [failed("database", f"{place} cannot be reached: {error.code}")]
    except migrate.SchemaError as error:
        return [failed("database", str(error))]
    wanted = len(migrate.migrations())
    if found.schema is None:
        lines = [ok("database", f"the tables in {place} will be created at startup")]
    elif found.schema < wanted:
        lines = [failed("database", f"schema {found.schema} of {wanted}: kurak migrate")]
    else:
        lines = [ok("database", f"{place}, schema {found.schema}")]
    subject = "PostgreSQL"
    wrong = list[Finding]()
    if found.version < OLDEST:
        wrong.append(failed(subject, f"version {found.version}: Kurak needs {OLDEST} or later"))
    if found.encoding != "UTF8":
        wrong.append(failed(subject, f"encoding {found.encoding}: the database must be UTF8"))
    if found.collation not in ("C", "C.UTF-8", "C.utf8", "POSIX"):
        wrong.append(
            failed(subject, f"collation {found.collation}: lists are sorted wrongly; it must be C")
        )
    if found.synchronous_commit == "off":
        wrong.append(
            failed(subject, "synchronous_commit is off: after a crash messages are sent twice")
        )
    if found.random_page_cost > CHEAP:
        wrong.append(
            warning(
                subject,
                f"random_page_cost is {found.random_page_cost:g}: searches are slow; on SSDs "
                "ALTER DATABASE … SET random_page_cost = 1.1",
            )
        )
    if found.asynchronous and not found.standbys:
        wrong.append(
            warning(
                subject,
                "its standbys are asynchronous: after a failover messages may be sent twice; "
                "set synchronous_standby_names",
            )
        )
    if found.is_shared and not found.is_sending:
        wrong.append(failed(subject, f"{MEANING[Kind.UNSENT]}: {ADVICE[Kind.UNSENT]}"))
    if found.is_shared and found.idle_shards:
        wrong.append(
            failed(
                subject,
                f"{MEANING[Kind.UNANSWERED]} ({found.idle_shards} of {SHARDS} shards): "
                f"{ADVICE[Kind.UNANSWERED]}",
            )
        )
    if found.is_shared:
        lines.append(ok(subject, f"{found.answering} processes answer"))
    if not wrong:
        standbys = f"{found.standbys} synchronous standbys"
        wrong.append(ok(subject, f"version {found.version}, {standbys}"))
    return [*lines, *wrong]
