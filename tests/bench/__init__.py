"""Measurements beside other bots, in one run: `make bench`. Tables go to `docs/measurements.md`."""
