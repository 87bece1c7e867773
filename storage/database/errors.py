"""What the layers above know of a database that fails."""

import sqlite3


class StorageError(Exception):
    """The database did not do what it was asked to: disk full, locked, a constraint, bad SQL.

    `code` is the engine's name of the error ("SQLITE_FULL"), which holds no data; the message of
    the engine, which may, is that of `__cause__`.
    """

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code

    @classmethod
    def of(cls, error: sqlite3.Error) -> "StorageError":
        """The error of the engine as one that the layers above know, with its traceback."""
        code = getattr(error, "sqlite_errorname", None) or type(error).__name__
        storage_error = cls(code).with_traceback(error.__traceback__)
        storage_error.__cause__ = error
        return storage_error
