"""How large the matrix of rights is that the suite tries, and the whole walk over objects of others
in every state, of which the suite tries a part: `python -m tests.rights`.

All of it is generated from what is registered; one without a row fails `tests/test_rights.py`,
`tests/test_forms_rights.py` or `tests/kit/test_deep_links.py`.
"""

import argparse
import asyncio
import io
import tempfile
from collections import Counter
from pathlib import Path

import handlers
from bot import log
from handlers.kit.access import access_of
from handlers.kit.forms import Form
from tests.others_objects import walk
from tests.people import ROLES
from tests.rights_matrix import ADMINS, COMMANDS, PRESSES, STAFF


def main() -> int:
    """Print it; 0 if every handler is in it, and nothing of others was told or changed."""
    parser = argparse.ArgumentParser(prog="python -m tests.rights", description=__doc__)
    parser.add_argument("--every", type=int, default=1, help="one of so many objects of others")
    given = parser.parse_args()
    router = handlers.router()
    rows = {type(press) for press, _ in PRESSES} | set(COMMANDS)
    missing = set(router.routes) - rows
    circles = Counter(route.access.value for route in router.routes.values())
    for handler in router.texts:
        access_of(handler)
    privileged = sum(allowed in (STAFF, ADMINS) for _, allowed in PRESSES)
    print(
        f"{len(PRESSES)} forged presses and {len(COMMANDS)} commands × {len(ROLES)} roles: "
        f"{(len(PRESSES) + len(COMMANDS)) * len(ROLES):,} cases; {len(missing)} of "
        f"{len(router.routes)} handlers without a row"
    )
    print("circles:", ", ".join(f"{name} {count}" for name, count in sorted(circles.items())))
    print(f"{len(router.links)} kinds of links, {len(Form.registered)} forms, free text")
    print(f"pressed after the role is gone: {privileged} kinds of privileged buttons")
    # A state that only the schema knows of may fail; nothing is told by that.
    log.set_up("error", "text", io.StringIO())
    with tempfile.TemporaryDirectory() as folder:
        found = asyncio.run(walk(Path(folder), every=given.every))
    print(
        f"ids of what belongs to others, as {' and '.join(found.roles)} of another country: "
        f"{found.cases:,} presses, {len(found.states)} states of "
        f"{len({table for table, _ in found.states})} tables; told: {len(found.told)}, "
        f"changed: {len(found.changed)}"
    )
    for wrong in (*found.told, *found.changed):
        print(f"    {wrong}")
    return int(bool(missing or found.told or found.changed))


if __name__ == "__main__":
    raise SystemExit(main())
