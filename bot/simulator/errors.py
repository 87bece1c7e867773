"""Refusals in Telegram's own words."""


class Refusal(Exception):
    """An answer with `ok: false`."""

    def __init__(
        self,
        code: int,
        description: str,
        retry_after: int | None = None,
        migrate_to_chat_id: int | None = None,
        *,
        page: bool = False,
    ) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = {
            name: value
            for name, value in (
                ("retry_after", retry_after), ("migrate_to_chat_id", migrate_to_chat_id),
            )
            if value
        }  # fmt: skip
        self.page = page
        """Whether a proxy gives this answer, in HTML, before the request reaches Telegram."""

    def body(self) -> dict[str, object]:
        """The answer's JSON body."""
        body: dict[str, object] = {
            "ok": False,
            "error_code": self.code,
            "description": self.description,
        }
        if self.parameters:
            body["parameters"] = self.parameters
        return body


def bad(words: str) -> Refusal:
    """A 400 (Bad Request)."""
    return Refusal(400, f"Bad Request: {words}")


def forbidden(words: str) -> Refusal:
    """A 403 (Forbidden)."""
    return Refusal(403, f"Forbidden: {words}")


def conflict(words: str) -> Refusal:
    """A 409 (Conflict)."""
    return Refusal(409, f"Conflict: {words}")


def too_many(seconds: int) -> Refusal:
    """A 429 that asks to wait so many seconds; with 0 it names no time."""
    if not seconds:
        return Refusal(429, "Too Many Requests")
    return Refusal(429, f"Too Many Requests: retry after {seconds}", seconds)


def too_large() -> Refusal:
    """A 413 from the proxy in front of the server."""
    return Refusal(413, "Request Entity Too Large", page=True)
