"""How long state machines, property tests and random walks run: briefly in the suite, LONGER times
as long in `make soak`.
"""

import os

from hypothesis import HealthCheck, settings

LONGER = "KURAK_TESTS_LONGER"
"""The variable of the environment that holds the factor; 1 if there is none."""


def times(count: int) -> int:
    """This number in the suite, more in `make soak`."""
    return count * int(os.environ.get(LONGER, "1"))


def machine(examples: int, steps: int) -> settings:
    """The settings of a state machine that runs so many times, with so many steps each."""
    return settings(
        max_examples=times(examples),
        stateful_step_count=steps,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
