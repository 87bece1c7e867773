"""Runs: the process, the network, the clock."""

__version__ = "0.1.0"
