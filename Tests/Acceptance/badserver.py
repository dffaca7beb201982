"""A store that misbehaves in a way of your choice, on loopback; it keeps what it was sent."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit


@dataclass
class Seen:
    """One request as it arrived."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def form(self) -> dict[str, str]:
        return {key: values[0] for key, values in parse_qs(self.body.decode()).items()}


@dataclass
class Reply:
    """What to answer; `raw` is written as it is, and the connection ends."""

    status: int = 204
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    raw: bytes | None = None


@dataclass
class BadServer:
    url: str
    seen: list[Seen] = field(default_factory=list)
    # requests of which the head has come
    started: list[Seen] = field(default_factory=list)
    # how many bytes of a body to read before the connection is cut
    cut_after: int | None = None
    # seconds between two small pieces of a body
    slow: float = 0

    def paths(self) -> list[str]:
        return [f"{request.method} {urlsplit(request.path).path}" for request in self.seen]


Behaviour = Callable[[Seen, BadServer], Reply]


@contextlib.contextmanager
def serve(behave: Behaviour, certificate: tuple[Path, Path] | None = None) -> Iterator[BadServer]:
    """Answers every request by `behave`, until the block ends."""
    state = BadServer("")

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def handle_any(self) -> None:
            length = int(self.headers.get("Content-Length", 0))
            body = b""
            state.started.append(Seen(self.command, self.path, dict(self.headers), b""))
            while len(body) < length:
                piece = self.rfile.read1(min(length - len(body), 4096 if state.slow else 1 << 20))
                if not piece:
                    break
                body += piece
                if state.slow:
                    time.sleep(state.slow)
                if state.cut_after is not None and len(body) >= state.cut_after:
                    state.seen.append(Seen(self.command, self.path, dict(self.headers), body))
                    self.connection.shutdown(socket.SHUT_RDWR)
                    self.close_connection = True
                    return
            seen = Seen(self.command, self.path, dict(self.headers), body)
            state.seen.append(seen)
            reply = behave(seen, state)
            if reply.raw is not None:
                self.wfile.write(reply.raw)
                self.close_connection = True
                return
            self.send_response(reply.status)
            for name, value in reply.headers.items():
                self.send_header(name, value)
            if reply.status != 204:
                self.send_header("Content-Length", str(len(reply.body)))
            self.end_headers()
            if reply.status != 204:
                self.wfile.write(reply.body)

        do_GET = do_PUT = do_POST = do_DELETE = do_HEAD = handle_any  # noqa: N815

        def log_message(self, *_: object) -> None:
            pass

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_: object) -> None:
            pass

    server = Server(("127.0.0.1", 0), Handler)
    scheme = "http"
    if certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True)
        scheme = "https"
    state.url = f"{scheme}://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield state
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
