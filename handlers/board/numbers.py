"""What came of the entries of the board, for staff; small numbers are hidden."""

from handlers.board.callbacks import ShowBoardNumbers
from handlers.board.messages import KIND, RESULT
from handlers.kit import small_numbers
from handlers.kit.access import staff_only
from handlers.kit.context import Context
from handlers.kit.navigation import Admin, back_button, home_button
from handlers.kit.router import on_press
from handlers.kit.screens import Screen, paragraphs
from handlers.kit.texts import Translator
from storage.board import statistics
from storage.board.statistics import BoardNumbers


def numbers_screen(t: Translator, found: BoardNumbers) -> Screen:
    """How many entries have ended, of which kinds, and what came of them. Those on the board now
    every member can count.
    """
    kinds, outcomes = list(found.kinds.values()), list(found.outcomes.values())
    report = small_numbers.report(found.ended, kinds, outcomes)
    of_kind, of_outcome = report.parts

    def line(label: str, value: small_numbers.Shown) -> str:
        return t("person-line", label=label, value=str(value))

    return Screen(
        paragraphs(
            t("board-numbers-title"),
            t("board-numbers-open", count=str(found.open)),
            "\n".join(
                (
                    line(t.plain("board-numbers-ended"), report.total),
                    *(
                        line(t.plain(KIND(kind)), shown)
                        for kind, shown in zip(found.kinds, of_kind, strict=True)
                    ),
                )
            ),
            "\n".join(
                line(t.plain(RESULT(outcome or "unsaid")), shown)
                for outcome, shown in zip(found.outcomes, of_outcome, strict=True)
            ),
            t("numbers-small"),
        ),
        ((back_button(t, Admin()), home_button(t)),),
    )


@staff_only
async def show_numbers(ctx: Context, _press: ShowBoardNumbers) -> None:
    """Show what came of the entries."""
    await ctx.show(numbers_screen(ctx.t, await statistics.numbers(ctx.db)))


HANDLERS = [on_press(ShowBoardNumbers, show_numbers)]
