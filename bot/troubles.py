"""Every kind of problem that an operator may meet, with its meaning and advice.

The log, `/healthz`, `/metrics`, `kurak check` and `docs/troubleshooting.md` use these words.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Kind(StrEnum):
    """A kind of problem, as metrics name it."""

    UNREACHABLE = "unreachable"
    STALLED = "stalled"
    SERVER = "server"
    TOKEN = "token"
    CONFLICT = "conflict"
    WEBHOOK = "webhook"
    TOO_MANY = "too_many"
    REFUSED = "refused"
    NONSENSE = "nonsense"
    EARLY = "early"
    STORAGE = "storage"
    INTERNAL = "internal"
    WEBHOOK_UNREGISTERED = "webhook_unregistered"
    WEBHOOK_ELSEWHERE = "webhook_elsewhere"
    WEBHOOK_ERROR = "webhook_error"
    WEBHOOK_SILENT = "webhook_silent"
    WEBHOOK_GROWING = "webhook_growing"
    DATABASE = "database"
    SENDING_PAUSED = "sending_paused"
    BACKLOG = "backlog"


MEANING: Final = {
    Kind.UNREACHABLE: "Telegram cannot be reached",
    Kind.STALLED: "a poll did not come to an end",
    Kind.SERVER: "Telegram answers with a server error",
    Kind.TOKEN: "Telegram does not accept the token",
    Kind.CONFLICT: "another process polls with the same token",
    Kind.WEBHOOK: "a webhook is set for this token",
    Kind.TOO_MANY: "Telegram asks to wait",
    Kind.REFUSED: "Telegram refuses to be polled",
    Kind.NONSENSE: "what answers is not Telegram",
    Kind.EARLY: "empty answers come back at once",
    Kind.STORAGE: "updates cannot be stored",
    Kind.INTERNAL: "a batch cannot be worked on",
    Kind.WEBHOOK_UNREGISTERED: "the webhook is not registered",
    Kind.WEBHOOK_ELSEWHERE: "another webhook than ours is set for this token, or none",
    Kind.WEBHOOK_ERROR: "Telegram meets an error at the webhook",
    Kind.WEBHOOK_SILENT: "updates wait at Telegram and none comes in",
    Kind.WEBHOOK_GROWING: "more and more updates wait at Telegram",
    Kind.DATABASE: "the database cannot be read or written",
    Kind.SENDING_PAUSED: "Telegram asks to send nothing for a while",
    Kind.BACKLOG: "updates come faster than they are answered",
}

ADVICE: Final = {
    Kind.UNREACHABLE: "look at the network, DNS and firewall of this machine; it goes on by itself",
    Kind.STALLED: "look at the network and any proxy; it goes on by itself",
    Kind.SERVER: "wait: the trouble is Telegram's, and it goes on by itself",
    Kind.TOKEN: "ask @BotFather for the token, put it into the configuration and restart",
    Kind.CONFLICT: "find the other process and stop it, or give it a token of its own",
    Kind.WEBHOOK: 'stop whoever set it, or use mode = "webhook"; then restart',
    Kind.TOO_MANY: "wait: it goes on by itself",
    Kind.REFUSED: "look at [telegram] api_url, and report it if that is Telegram's",
    Kind.NONSENSE: "look at [telegram] api_url and at any proxy on the way",
    Kind.EARLY: "look at any proxy on the way: it may cut long polls short",
    Kind.STORAGE: "look at the disk: full, read-only or failing; nothing is lost meanwhile",
    Kind.INTERNAL: "report it with the lines around it in the log",
    Kind.WEBHOOK_UNREGISTERED: "look at [telegram.webhook] url; it is tried again and again",
    Kind.WEBHOOK_ELSEWHERE: "stop the other process that uses this token, then restart",
    Kind.WEBHOOK_ERROR: "look at the proxy, its certificate and the way to [telegram.webhook] port",
    Kind.WEBHOOK_SILENT: "look at the proxy and the way to [telegram.webhook] port",
    Kind.WEBHOOK_GROWING: "look at the load of this machine and at the proxy",
    Kind.DATABASE: "look at the disk: full, read-only or failing; restart when it is well",
    Kind.SENDING_PAUSED: "wait: answers still go, and the rest is sent afterwards",
    Kind.BACKLOG: "look at the load of this machine; it works them off by itself",
}


@dataclass(frozen=True, slots=True)
class Trouble:
    """One problem; `detail` adds to its description, without personal data."""

    kind: Kind
    detail: str = ""

    @property
    def said(self) -> str:
        """Its meaning and the advice, in one line."""
        detail = f" ({self.detail})" if self.detail else ""
        return f"{MEANING[self.kind]}{detail}: {ADVICE[self.kind]}"
