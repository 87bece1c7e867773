"""Bundles: what a network knows that every member reads, to be carried where the network is slow or
closed. `contents` reads it; nobody is named in it.
"""
