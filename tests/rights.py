"""How large the matrix of rights is that the suite tries: `python -m tests.rights`.

All of it is generated from what is registered; one without a row fails `tests/test_rights.py`,
`tests/test_forms_rights.py` or `tests/kit/test_deep_links.py`.
"""

from collections import Counter

import handlers
from handlers.kit.access import access_of
from handlers.kit.forms import Form
from tests.people import ROLES
from tests.rights_matrix import ADMINS, COMMANDS, PRESSES, STAFF


def main() -> int:
    """Print it; 0 if every handler is in it."""
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
    return int(bool(missing))


if __name__ == "__main__":
    raise SystemExit(main())
