"""What the only admin of a network is told from the start: nobody can approve what she sends."""

from handlers.kit.navigation import SearchMember
from handlers.kit.screens import Button, Row
from handlers.kit.texts import Translator


def only_admin_part(t: Translator, limit: int | None) -> tuple[str | None, tuple[Row, ...]]:
    """The paragraph and the button that lead to a second admin; nothing without `limit`, the number
    of readers above which an announcement needs one.
    """
    if limit is None:
        return None, ()
    return t("only-admin", most=limit), (appoint_row(t),)


def appoint_row(t: Translator) -> Row:
    """The button to appoint a second admin."""
    return (Button(t.plain("only-admin-appoint"), SearchMember()),)
