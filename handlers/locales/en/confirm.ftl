confirm-changed = This has changed since. Please read it again.
