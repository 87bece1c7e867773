"""Bundles to print or to carry."""
