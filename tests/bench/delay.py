"""A line on which every round trip takes longer: `python -m tests.bench.delay PORT SECONDS` passes
on what is said to PORT of 127.0.0.1, half of SECONDS later, and prints its own port.
"""

import contextlib
import socket
import sys
import threading
import time
from collections.abc import Callable
from typing import Any


def _start(run: Callable[..., None], *arguments: Any) -> None:
    threading.Thread(target=run, args=arguments, daemon=True).start()


def _pass(one: socket.socket, other: socket.socket, seconds: float) -> None:
    with contextlib.suppress(OSError):
        while said := one.recv(1 << 20):
            time.sleep(seconds)
            other.sendall(said)
    # Also after a reset: the other side would wait for ever for what does not come.
    with contextlib.suppress(OSError):
        other.shutdown(socket.SHUT_WR)


def main() -> None:
    """Pass on until the process is killed."""
    port, seconds = int(sys.argv[1]), float(sys.argv[2])
    listener = socket.create_server(("127.0.0.1", 0))
    print(listener.getsockname()[1], flush=True)
    while True:
        client, _ = listener.accept()
        server = socket.create_connection(("127.0.0.1", port))
        for one, other in ((client, server), (server, client)):
            one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            _start(_pass, one, other, seconds / 2)


if __name__ == "__main__":
    main()
