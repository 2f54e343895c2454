"""What carries the requests of `AsyncBraze` does not change what a call does: both transports, over real sockets."""

from __future__ import annotations

import contextlib
import gzip
import socket
import subprocess
import sys
import threading
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import anyio
import anyio.lowlevel
import anyio.to_thread
import certifi
import httpcore
import httpx
import pytest

from braze_client import (
    APIConnectionError,
    APITimeoutError,
    AsyncBraze,
    Braze,
    InvalidResponseError,
    NotFoundError,
    SettingsError,
    UnexpectedStatusError,
    dicts,
)
from braze_client._transports import certificates
from braze_client._transports.choice import choose_transport, open_client
from braze_client.transports import AiohttpTransport

from ..conftest import KEY

Handle = Callable[[socket.socket, bytes], None]
CARRIERS = ["aiohttp on asyncio", "httpx on asyncio", "httpx on trio"]


def answer(body: bytes = b'{"message": "success"}', head: str = "200 OK", **headers: str) -> Handle:
    lines = [f"HTTP/1.1 {head}", f"Content-Length: {len(body)}", *(f"{k}: {v}" for k, v in headers.items())]
    content = "\r\n".join(lines).encode() + b"\r\n\r\n" + body
    return lambda connection, _: connection.sendall(content)


def wait_for_end(connection: socket.socket, _: bytes) -> None:
    """Answer nothing until the client hangs up."""
    connection.recv(1)


def hang_up(connection: socket.socket, _: bytes) -> None:
    connection.shutdown(socket.SHUT_RDWR)


def open_tunnel_to_nowhere(connection: socket.socket, request: bytes) -> None:
    answer(b"")(connection, request)
    hang_up(connection, request)


class Peer:
    """
    A server that does what a test says with each request, and remembers the requests.
    """

    def __init__(self, handle: Handle | None = None, *, reads: bool = True) -> None:
        self.handle = handle or answer()
        self.reads = reads
        self.requests: list[bytes] = []
        self.asked = threading.Event()
        self.hung_up = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._connections: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._listen)]
        self._threads[0].start()

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self._listener.getsockname()[1]}"

    def _listen(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self._connections.append(connection)
            if self.reads:
                self._threads.append(threading.Thread(target=self._serve, args=[connection]))
                self._threads[-1].start()

    def _serve(self, connection: socket.socket) -> None:
        try:
            while request := self._read(connection):
                self.requests.append(request)
                self.asked.set()
                self.handle(connection, request)
        except OSError:
            pass
        self.hung_up.set()

    def _read(self, connection: socket.socket) -> bytes:
        received = b""
        while b"\r\n\r\n" not in received:
            received += (part := connection.recv(65_536))
            if not part:
                return b""
        head, _, body = received.partition(b"\r\n\r\n")
        _, _, length = head.lower().partition(b"content-length: ")
        while len(body) < int(length.split(b"\r\n")[0] or 0):
            body += connection.recv(65_536)
        return head + b"\r\n\r\n" + body

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._threads[0].join(10)
        for connection in self._connections:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(10)
        for connection in self._connections:
            connection.close()


@pytest.fixture
def peers() -> Iterator[Callable[..., Peer]]:
    made: list[Peer] = []

    def make(handle: Handle | None = None, **options: Any) -> Peer:
        made.append(Peer(handle, **options))
        return made[-1]

    yield make
    for peer in made:
        peer.close()


@pytest.fixture(params=CARRIERS)
def carrier(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def anyio_backend(carrier: str) -> str:
    return carrier.rpartition(" ")[2]


def client(carrier: str, peer: Peer, connections: int = 100, scheme: str = "http", **options: Any) -> AsyncBraze:
    limits = httpx.Limits(max_connections=connections)
    transport = (
        AiohttpTransport(max_connections=connections)
        if carrier.startswith("aiohttp")
        else httpx.AsyncHTTPTransport(limits=limits)
    )
    return AsyncBraze(KEY, base_url=f"{scheme}://{peer.address}", transport=transport, **options)


EVENT: dicts.Event = {"external_id": "u1", "name": "x", "time": "2026-01-01T00:00:00Z"}


async def test_request(carrier: str, peers: Callable[..., Peer]) -> None:
    """What arrives is what was encoded: the address untouched, our headers, no others but those of HTTP itself."""
    peer = peers()
    async with client(carrier, peer) as braze:
        await braze.transactional.campaigns_send(campaign_id="a/b c", recipient={"external_user_id": "u1"})
    head, _, body = peer.requests[0].partition(b"\r\n\r\n")
    first, *lines = head.decode().split("\r\n")
    assert first == "POST /transactional/v1/campaigns/a%2Fb%20c/send HTTP/1.1"
    names = sorted(line.partition(":")[0].lower() for line in lines)
    assert names == ["accept", "authorization", "content-length", "content-type", "host", "user-agent"]
    assert f"Authorization: Bearer {KEY}" in lines
    assert body == b'{"recipient":{"external_user_id":"u1"}}'


async def test_connection_is_kept(carrier: str, peers: Callable[..., Peer]) -> None:
    """Several calls share one connection."""
    peer = peers()
    async with client(carrier, peer) as braze:
        for _ in range(3):
            await braze.campaigns.list()
    assert (len(peer.requests), len(peer._connections)) == (3, 1)


async def test_no_cookies(carrier: str, peers: Callable[..., Peer]) -> None:
    """A cookie that something on the way sets is not sent back: no call depends on the one before."""
    peer = peers(answer(head="200 OK\r\nSet-Cookie: balancer=1; Path=/"))
    async with client(carrier, peer) as braze:
        for _ in range(2):
            await braze.campaigns.list()
    with Braze(KEY, base_url=f"http://{peer.address}") as blocking:
        for _ in range(2):
            await anyio.to_thread.run_sync(blocking.campaigns.list)
    assert len(peer.requests) == 4
    assert not any(b"balancer" in request for request in peer.requests)


async def test_compressed_answer(carrier: str, peers: Callable[..., Peer]) -> None:
    """An answer that is compressed is read."""
    peer = peers(answer(gzip.compress(b'{"message": "hello"}'), **{"Content-Encoding": "gzip"}))
    async with client(carrier, peer) as braze:
        assert (await braze.campaigns.list()).message == "hello"


LIMIT = 1_000_000
FITTING = b'{"message": "%s"}' % (b"x" * (LIMIT - 15))
BOMB = gzip.compress(b'{"message": "' + b"x" * 50_000_000)
GZIP = {"Content-Encoding": "gzip"}
TOO_LONG = {
    "bomb": answer(BOMB, **GZIP),
    "bomb in a bomb": answer(gzip.compress(BOMB), **{"Content-Encoding": "gzip, gzip"}),
    "another encoding": answer(b"?", **{"Content-Encoding": "br"}),
    "long": answer(FITTING + b" "),
    "compressed": answer(gzip.compress(FITTING + b" "), **GZIP),
}


@pytest.mark.parametrize("handle", TOO_LONG.values(), ids=TOO_LONG)
async def test_long_answer(
    carrier: str, peers: Callable[..., Peer], handle: Handle, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No more of an answer is read than the limit, however small it is while it is compressed."""
    monkeypatch.setattr("braze_client._transports.bounded.MAX_BYTES", LIMIT)
    peer = peers(handle)
    tracemalloc.start()
    try:
        async with client(carrier, peer) as braze:
            with pytest.raises(InvalidResponseError, match="but the body was not read: it") as caught:
                await braze.users.track(events=[EVENT])
        assert tracemalloc.get_traced_memory()[1] < 15_000_000
    finally:
        tracemalloc.stop()
    assert (len(peer.requests), caught.value.outcome_unknown) == (1, True)


def test_long_answer_of_a_synchronous_client(peers: Callable[..., Peer], monkeypatch: pytest.MonkeyPatch) -> None:
    """So it is with `Braze`."""
    monkeypatch.setattr("braze_client._transports.bounded.MAX_BYTES", LIMIT)
    for handle in TOO_LONG.values():
        with (
            Braze(KEY, base_url=f"http://{peers(handle).address}") as braze,
            pytest.raises(InvalidResponseError, match="but the body was not read: it"),
        ):
            braze.users.track(events=[EVENT])


@pytest.mark.parametrize("handle", [answer(FITTING), answer(gzip.compress(FITTING), **GZIP)], ids=["plain", "gzip"])
async def test_longest_answer(
    carrier: str, peers: Callable[..., Peer], handle: Handle, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An answer of just the limit is read, and the connection is kept."""
    monkeypatch.setattr("braze_client._transports.bounded.MAX_BYTES", LIMIT)
    peer = peers(handle)
    async with client(carrier, peer) as braze:
        for _ in range(2):
            assert (await braze.campaigns.list()).message == "x" * (LIMIT - 15)
    assert (len(peer.requests), len(peer._connections)) == (2, 1)


async def test_long_failure(carrier: str, peers: Callable[..., Peer], monkeypatch: pytest.MonkeyPatch) -> None:
    """A failure with too long an answer is that failure."""
    monkeypatch.setattr("braze_client._transports.bounded.MAX_BYTES", LIMIT)
    async with client(carrier, peers(answer(BOMB, "404 Not Found", **GZIP))) as braze:
        with pytest.raises(NotFoundError):
            await braze.campaigns.list()


async def test_lost_after_sending(carrier: str, peers: Callable[..., Peer]) -> None:
    """A connection that is lost after an unsafe request went out is not made anew: it may have taken effect."""
    peer = peers(hang_up)
    async with client(carrier, peer) as braze:
        with pytest.raises(APIConnectionError, match="may have taken effect") as caught:
            await braze.users.track(events=[EVENT])
    assert (len(peer.requests), caught.value.attempts, caught.value.outcome_unknown) == (1, 1, True)


async def test_lost_and_safe(carrier: str, peers: Callable[..., Peer]) -> None:
    """A lost read is repeated."""
    peer = peers()
    answers: list[Handle] = [hang_up, answer()]
    peer.handle = lambda connection, request: answers.pop(0)(connection, request)
    async with client(carrier, peer) as braze:
        await braze.campaigns.details(campaign_id="c")


async def test_lost_when_idle(carrier: str, peers: Callable[..., Peer]) -> None:
    """A connection that the server closed while it was idle is not used again, even for an unsafe request."""

    def answer_and_close(connection: socket.socket, request: bytes) -> None:
        answer()(connection, request)
        connection.shutdown(socket.SHUT_RDWR)

    peer = peers(answer_and_close)
    async with client(carrier, peer) as braze:
        await braze.users.track(events=[EVENT])
        assert await anyio.to_thread.run_sync(peer.hung_up.wait, 10)
        for _ in range(5):  # the turns that an event loop needs to hear of it, far fewer than any program takes
            await anyio.lowlevel.checkpoint()
        await braze.users.track(events=[EVENT])
    assert len(peer.requests) == 2


async def test_refused(carrier: str, peers: Callable[..., Peer], sleeps: list[float]) -> None:
    """Where nobody listens nothing was sent, so an unsafe request is tried again, and nothing is unknown."""
    peer = peers()
    braze = client(carrier, peer, max_retries=2)
    peer.close()
    peer.close = lambda: None  # type: ignore[method-assign]
    async with braze:
        with pytest.raises(APIConnectionError, match="ConnectError") as caught:
            await braze.users.track(events=[EVENT])
    assert (caught.value.attempts, caught.value.outcome_unknown, len(sleeps)) == (3, False, 2)


def send_and_hang_up(content: bytes) -> Handle:
    def handle(connection: socket.socket, request: bytes) -> None:
        connection.sendall(content)
        hang_up(connection, request)

    return handle


BROKEN: dict[str, Handle] = {
    "not HTTP": send_and_hang_up(b"SSH-2.0-OpenSSH_9.6\r\n\r\n"),
    "half a head": send_and_hang_up(b"HTTP/1.1 200 OK\r\nContent-Le"),
    "half a body": send_and_hang_up(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"),
}


@pytest.mark.parametrize("handle", BROKEN.values(), ids=BROKEN)
async def test_broken_answer(carrier: str, handle: Handle, peers: Callable[..., Peer]) -> None:
    """An answer that is cut off, or none, is a lost connection whose outcome is unknown; the message shows no value."""
    peer = peers(handle)
    async with client(carrier, peer) as braze:
        with pytest.raises(APIConnectionError) as caught:
            await braze.users.track(events=[EVENT])
        assert caught.value.outcome_unknown
        with pytest.raises(APIConnectionError) as caught:
            await braze.with_options(max_retries=0).email.hard_bounces(
                email="ada@example.com", start_date="2026-01-01", end_date="2026-01-02"
            )
    assert len(peer.requests) == 2
    assert "ada" not in str(caught.value)
    assert KEY not in str(caught.value)


async def test_read_timeout(carrier: str, peers: Callable[..., Peer]) -> None:
    """An answer that does not come in time."""
    async with client(carrier, peers(wait_for_end), timeout=httpx.Timeout(5, read=0.05)) as braze:
        with pytest.raises(APITimeoutError, match="ReadTimeout") as caught:
            await braze.users.track(events=[EVENT])
    assert caught.value.outcome_unknown


async def test_connect_timeout(carrier: str, peers: Callable[..., Peer]) -> None:
    """A connection, TLS included, that is not made in time: nothing was sent."""
    peer = peers(reads=False)
    async with client(carrier, peer, scheme="https", timeout=httpx.Timeout(5, connect=0.05), max_retries=0) as braze:
        with pytest.raises(APITimeoutError, match="ConnectTimeout") as caught:
            await braze.users.track(events=[EVENT])
    assert not caught.value.outcome_unknown


@pytest.mark.filterwarnings("ignore:Exception ignored .*ByteStream:pytest.PytestUnraisableExceptionWarning")  # httpx
async def test_write_timeout(carrier: str, peers: Callable[..., Peer]) -> None:
    """A server that stops reading: part of the request was sent."""
    options: dict[str, Any] = {"timeout": httpx.Timeout(5, write=0.05), "validate": False}
    async with client(carrier, peers(reads=False), **options) as braze:
        with pytest.raises(APITimeoutError, match="WriteTimeout") as caught:
            await braze.users.track(events=[{**EVENT, "properties": {"text": "x" * 20_000_000}}])
    assert caught.value.outcome_unknown


async def test_pool_timeout(carrier: str, peers: Callable[..., Peer]) -> None:
    """A request that waits too long for a connection was not sent; one that is cancelled gives its connection back."""
    peer = peers(wait_for_end)
    timeout = httpx.Timeout(30, pool=0.05)
    async with client(carrier, peer, connections=1, timeout=timeout, max_retries=0) as braze:
        async with anyio.create_task_group() as group:

            async def hold() -> None:
                await braze.users.track(events=[EVENT])

            group.start_soon(hold)
            assert await anyio.to_thread.run_sync(peer.asked.wait, 10)
            with pytest.raises(APITimeoutError, match="PoolTimeout") as caught:
                await braze.users.track(events=[EVENT])
            assert not caught.value.outcome_unknown
            group.cancel_scope.cancel()
        peer.handle = answer()
        assert (await braze.users.track(events=[EVENT])).message == "success"


async def test_cancelled(carrier: str, peers: Callable[..., Peer]) -> None:
    """A cancelled call hangs up, and the client goes on working."""
    peer = peers(wait_for_end)
    async with client(carrier, peer, connections=1) as braze:
        async with anyio.create_task_group() as group:

            async def call() -> None:
                await braze.users.track(events=[EVENT])

            group.start_soon(call)
            assert await anyio.to_thread.run_sync(peer.asked.wait, 10)
            group.cancel_scope.cancel()
        assert await anyio.to_thread.run_sync(peer.hung_up.wait, 10)
        peer.handle = answer()
        await braze.users.track(events=[EVENT])
    assert len(peer.requests) == 2


async def test_redirect(carrier: str, peers: Callable[..., Peer]) -> None:
    """A redirect is not followed, so neither the key nor the body goes to another address."""
    other = peers()
    peer = peers(answer(head="307 Temporary Redirect", Location=f"http://{other.address}/users/track"))
    async with client(carrier, peer) as braze:
        with pytest.raises(UnexpectedStatusError):
            await braze.users.track(events=[EVENT])
    assert (len(peer.requests), len(other.requests)) == (1, 0)


async def test_many_at_once(carrier: str, peers: Callable[..., Peer]) -> None:
    """More calls than connections are all answered, over no more than those."""
    peer = peers()
    async with client(carrier, peer, connections=4) as braze, anyio.create_task_group() as group:
        for _ in range(40):
            group.start_soon(braze.campaigns.list)
    assert len(peer.requests) == 40
    assert len(peer._connections) <= 4


async def test_proxy(carrier: str, peers: Callable[..., Peer], monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy of the environment never gets a call of this machine, with the key in clear text; of others, it does."""
    proxy, peer = peers(open_tunnel_to_nowhere), peers()
    monkeypatch.setenv("HTTP_PROXY", f"http://{proxy.address}")
    monkeypatch.setenv("HTTPS_PROXY", f"http://{proxy.address}")
    if not carrier.startswith("aiohttp"):
        monkeypatch.setattr("braze_client._transports.choice.AIOHTTP", ((999, 0), (1000, 0)))
    async with AsyncBraze(KEY, base_url=f"http://{peer.address}") as braze:
        await braze.campaigns.list()
    assert (len(proxy.requests), len(peer.requests)) == (0, 1)
    async with AsyncBraze(KEY, base_url="https://rest.fra-01.braze.eu", max_retries=0) as braze:
        with pytest.raises(APIConnectionError):
            await braze.campaigns.list()
    assert proxy.requests[0].startswith(b"CONNECT rest.fra-01.braze.eu:443 HTTP/1.1")


async def test_proxy_refuses(carrier: str, peers: Callable[..., Peer], monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy that makes no tunnel never saw the key, and nothing was sent."""
    proxy = peers(answer(head="407 Proxy Authentication Required"))
    monkeypatch.setenv("HTTPS_PROXY", f"http://{proxy.address}")
    if not carrier.startswith("aiohttp"):
        monkeypatch.setattr("braze_client._transports.choice.AIOHTTP", ((999, 0), (1000, 0)))
    async with AsyncBraze(KEY, base_url="https://rest.fra-01.braze.eu", max_retries=0) as braze:
        with pytest.raises(APIConnectionError, match="ProxyError") as caught:
            await braze.users.track(events=[EVENT])
    assert not caught.value.outcome_unknown
    assert KEY.encode() not in b"".join(proxy.requests)


def test_certificates_are_read_once(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """All clients share the certificates, and those that the environment names are read when it names them."""
    read: list[object] = []
    create = httpx.create_ssl_context

    def count(**given: Any) -> Any:
        read.append(given)
        return create(**given)

    monkeypatch.setattr(httpx, "create_ssl_context", count)
    certificates._context.cache_clear()
    for _ in range(3):
        open_client("https://rest.fra-01.braze.eu")[0].close()
    assert len(read) == 1
    authorities = Path(certifi.where()).read_bytes()
    named = tmp_path / "authorities.pem"
    monkeypatch.setenv("SSL_CERT_FILE", str(named))
    for content, number in ((authorities, 2), (authorities, 2), (authorities + b"\n", 3)):
        if not named.exists() or named.read_bytes() != content:
            named.write_bytes(content)
        open_client("https://rest.fra-01.braze.eu")[0].close()
        assert len(read) == number


async def test_certificates_cannot_be_read(carrier: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A file without certificates is an error of the settings, whatever carries the requests."""
    junk = tmp_path / "junk.pem"
    junk.write_bytes(b"junk")
    monkeypatch.setenv("SSL_CERT_FILE", str(junk))
    async with AsyncBraze(KEY, "EU-01") as braze:
        with pytest.raises(SettingsError, match="no HTTP client can be made"):
            await braze.campaigns.list()
    with Braze(KEY, "EU-01") as blocking, pytest.raises(SettingsError, match="no HTTP client can be made"):
        blocking.campaigns.list()


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "ALL_PROXY"])
@pytest.mark.parametrize(
    "proxy",
    [
        *("http://user:marker/x@127.0.0.1:1", "http://user:marker#x@127.0.0.1:1", "user:marker?x@127.0.0.1:1"),
        *("http://127.0.0.1:marker", "http://user\n:marker@127.0.0.1:1", "other://user:marker@127.0.0.1:1"),
        "http://user:marker\u2100@127.0.0.1:port",
    ],
)
async def test_proxy_is_no_url(carrier: str, name: str, proxy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy whose address cannot be understood is an error of the settings, which shows nothing of its password."""
    monkeypatch.setenv(name, proxy)
    with Braze(KEY, "EU-01") as blocking, pytest.raises(SettingsError, match="no HTTP client can be made") as caught:
        blocking.campaigns.list()
    assert "marker" not in repr(caught.value)
    async with AsyncBraze(KEY, "EU-01") as braze:
        with pytest.raises(SettingsError, match="no HTTP client can be made") as caught:
            await braze.campaigns.list()
    assert "marker" not in repr(caught.value)
    assert caught.value.__context__ is None


async def test_choice(carrier: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The default is aiohttp under asyncio only, and only where it can do what httpx's own transport would."""
    in_asyncio = carrier.endswith("asyncio")
    assert isinstance(choose_transport("https://rest.fra-01.braze.eu"), AiohttpTransport) == in_asyncio
    with monkeypatch.context() as patch:
        patch.setenv("HTTPS_PROXY", "socks5://127.0.0.1:1")
        assert choose_transport("https://rest.fra-01.braze.eu") is None
    with monkeypatch.context() as patch:
        # Another version than the extra asks for is as good as none.
        patch.setattr("braze_client._transports.choice.AIOHTTP", ((999, 0), (1000, 0)))
        assert choose_transport("https://rest.fra-01.braze.eu") is None


async def test_library(carrier: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A client says which library carries its requests."""
    async with AsyncBraze(KEY, "EU-01") as braze:
        assert braze.http_library == ("aiohttp" if carrier.endswith("asyncio") else "httpx")
    assert Braze(KEY, "EU-01").http_library == "httpx"
    assert AsyncBraze(KEY, "EU-01", transport=AiohttpTransport()).http_library == "aiohttp"


async def respond(self: httpx.AsyncHTTPTransport, request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json={"message": "mocked"})


async def respond_below(self: httpcore.AsyncConnectionPool, request: httpcore.Request) -> httpcore.Response:
    return httpcore.Response(200, content=b'{"message": "mocked"}')


@pytest.mark.parametrize(
    ("target", "handle"),
    [(httpx.AsyncHTTPTransport, respond), (httpcore.AsyncConnectionPool, respond_below)],
    ids=["httpx", "httpcore"],
)
async def test_mocked(carrier: str, target: type, handle: object, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a program has put something in place of httpx's transport, to mock or to trace it, that is used."""
    monkeypatch.setattr(target, "handle_async_request", handle)
    async with AsyncBraze(KEY, "EU-01") as braze:
        assert (await braze.campaigns.list()).message == "mocked"


LOOPS = """
import asyncio, sys, httpx
from braze_client import AsyncBraze, BrazeError

async def call(braze):
    return (await braze.campaigns.list()).message

braze = AsyncBraze("any", base_url=sys.argv[1])
print([asyncio.run(call(braze)) for _ in range(3)])
braze = AsyncBraze("any", base_url=sys.argv[1], http_client=httpx.AsyncClient())
print(asyncio.run(call(braze)))
try:
    asyncio.run(call(braze))
except BrazeError as error:
    print(error)
"""


def test_several_event_loops(peers: Callable[..., Peer]) -> None:
    """A client works in one event loop after the other. With an httpx client of the caller's, an error says why not."""
    command = [sys.executable, "-W", "ignore", "-c", LOOPS, f"http://{peers().address}"]
    result = subprocess.run(command, capture_output=True, text=True, check=False, timeout=20)
    assert result.stdout.splitlines() == [
        "['success', 'success', 'success']",
        "success",
        "the http_client has connections of another event loop; make one, and an AsyncBraze, in each loop",
    ], result.stderr


async def test_proxy_is_named(carrier: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The error of a connection names the host, the proxy without its password, and the number of attempts."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    monkeypatch.setenv("HTTPS_PROXY", f"http://user:password@127.0.0.1:{port}")
    expected = f"no response from rest.fra-01.braze.eu through the proxy 127.0.0.1:{port} after 1 attempt: ConnectError"
    async with AsyncBraze(KEY, "EU-01", max_retries=0) as braze:
        with pytest.raises(APIConnectionError, match=expected):
            await braze.campaigns.list()
    with Braze(KEY, "EU-01", max_retries=0) as braze, pytest.raises(APIConnectionError, match=expected):
        braze.campaigns.list()
