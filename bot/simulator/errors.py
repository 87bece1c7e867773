"""Refusals in Telegram's own words."""


class Refusal(Exception):
    """An answer with `ok: false`."""

    def __init__(self, code: int, description: str, retry_after: int | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.retry_after = retry_after

    def body(self) -> dict[str, object]:
        """As JSON."""
        body: dict[str, object] = {
            "ok": False,
            "error_code": self.code,
            "description": self.description,
        }
        if self.retry_after is not None:
            body["parameters"] = {"retry_after": self.retry_after}
        return body


def bad(words: str) -> Refusal:
    """400"""
    return Refusal(400, f"Bad Request: {words}")


def forbidden(words: str) -> Refusal:
    """403"""
    return Refusal(403, f"Forbidden: {words}")


def conflict(words: str) -> Refusal:
    """409"""
    return Refusal(409, f"Conflict: {words}")


def too_many(seconds: int) -> Refusal:
    """429"""
    return Refusal(429, f"Too Many Requests: retry after {seconds}", seconds)
