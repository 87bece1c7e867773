"""Whether anything tells apart why a member is not met: absent, hidden, suspended or blocking.

`python -m tests.oracle` measures times; `test_oracle.py` compares bytes and statements.
"""
