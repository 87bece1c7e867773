"""What Kurak promises, tried long and hard: `make soak`. `tests/test_promises.py` has it short.

Every figure takes a seed and says what it found; `python -m tests.soak --figure 1 --seed 7`
replays one.
"""
