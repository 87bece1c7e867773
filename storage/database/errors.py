"""The error that the layers above see when the database fails."""


class DatabaseInUse(Exception):
    """Another process has locked this database."""


class StorageError(Exception):
    """The database failed to do what it was asked: disk full, locked, a constraint, bad SQL.

    `code` is the engine's name for the error ("SQLITE_FULL"), which contains no data. The engine's
    message, which may contain data, is only in `__cause__`.
    """

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code

    @classmethod
    def of(cls, error: Exception) -> "StorageError":
        """Wrap an error of the engine, keeping its traceback."""
        code = getattr(error, "sqlite_errorname", None) or type(error).__name__
        storage_error = cls(code).with_traceback(error.__traceback__)
        storage_error.__cause__ = error
        return storage_error
