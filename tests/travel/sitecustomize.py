"""Gives every process of a test run the date chosen for it, including `kurak run`.

Python imports a module of this name at its start when it finds one on PYTHONPATH; `tests/dates.py`
puts this folder there.
"""

import contextlib
import os

AHEAD = os.environ.get("TESTS_AHEAD")
# The system's own Python, which make asks for its version, has no time_machine and needs none.
with contextlib.suppress(ImportError):
    if AHEAD is not None:
        import time

        import time_machine

        # A timestamp: a date with a zone would set TZ, too.
        time_machine.travel(time.time() + float(AHEAD), tick=True).start()
