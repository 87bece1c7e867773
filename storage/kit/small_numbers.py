"""Numbers of people that are too small to be shown, and how answers are shown that come one after
the other. How numbers are rounded and hidden is in `handlers/kit/small_numbers.py`.
"""

LEAST = 5
"""Numbers of people smaller than this are never shown, and no difference of numbers is."""


def in_steps(count: int, *, is_over: bool) -> int:
    """How many of `count` answers are shown to those who ask, the first ones; all of them once it
    `is_over`, unless they are fewer than LEAST.

    Whoever looks after each answer would know the last one. So they are shown in steps: what one
    look shows beyond an earlier one is always of at least LEAST people. The last ones are held back
    until no more can come, because they could be fewer.
    """
    if is_over:
        return count if count >= LEAST else 0
    return max(0, count // LEAST - 1) * LEAST
