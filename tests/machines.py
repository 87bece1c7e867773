"""How long state machines run: briefly in the suite, LONGER times as long in `make soak`."""

import os

from hypothesis import HealthCheck, settings

LONGER = "KURAK_TESTS_LONGER"
"""The variable of the environment that holds the factor; 1 if there is none."""


def machine(examples: int, steps: int) -> settings:
    """The settings of a state machine that runs so many times, with so many steps each."""
    return settings(
        max_examples=examples * int(os.environ.get(LONGER, "1")),
        stateful_step_count=steps,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
