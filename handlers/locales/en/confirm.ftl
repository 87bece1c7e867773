confirm-changed = This has changed in the meantime. Please read it again.
