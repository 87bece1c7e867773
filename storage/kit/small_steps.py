"""How many of the answers that people give one after the other are shown to those who ask.

Whoever looks after each answer would know the last one. So they are shown in steps: what one look
shows beyond an earlier one is always of at least LEAST people. The last ones are held back until
no more can come, because they could be fewer.
"""

LEAST = 5
"""Numbers of people smaller than this are never shown, and no difference of numbers is."""


def shown(count: int, *, is_over: bool) -> int:
    """How many of `count` answers are shown, the first ones; all of them once it `is_over`, unless
    they are fewer than LEAST.
    """
    if is_over:
        return count if count >= LEAST else 0
    return max(0, count // LEAST - 1) * LEAST
