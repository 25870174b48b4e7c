"""The HTTP transport of python-telegram-bot: one aiohttp session instead of httpx, which is its bottleneck.

Must not put a message's text or the token into an error or the log.
"""

from __future__ import annotations

import io
import json
import logging
from datetime import timedelta
from typing import Any, Final

import aiohttp
from telegram import Update
from telegram.error import NetworkError, RetryAfter, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

log = logging.getLogger(__name__)

MEDIA_WRITE_SECONDS: Final = 20.0
CONNECTIONS: Final = 64


class NotDone(NetworkError):
    """The request certainly had no effect: it never left, or the server said that it failed. It may be repeated."""

    __slots__ = ()


class NeverSent(TimedOut, NotDone):
    """No connection was had in time."""

    __slots__ = ()


class FloodWait(RetryAfter):
    """429: too many requests; come back in `seconds`. (The parent's own number warns of its coming change.)"""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        TelegramError.__init__(self, f"Flood control exceeded. Retry in {seconds:g} seconds")
        self.seconds = seconds
        self._retry_after = timedelta(seconds=seconds)

    @property
    def retry_after(self) -> timedelta:
        return self._retry_after


class AiohttpRequest(BaseRequest):
    """A `BaseRequest` on aiohttp. Timeouts in seconds, None: none. Proxies are taken from the environment."""

    __slots__ = ("_connect", "_pool", "_read", "_session", "_write")

    def __init__(
        self,
        *,
        read_timeout: float | None = 10.0,
        write_timeout: float | None = 10.0,
        connect_timeout: float | None = 5.0,
        pool_timeout: float | None = 5.0,
    ) -> None:
        self._read = read_timeout
        self._write = write_timeout
        self._connect = connect_timeout
        self._pool = pool_timeout
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        return self._read

    async def initialize(self) -> None:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=CONNECTIONS),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": self.USER_AGENT},
                trust_env=True,
            )

    async def shutdown(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """One request: status and body.

        Raises FloodWait (429), NotDone and NeverSent where the request had no effect, TimedOut and NetworkError where
        that is not known, RuntimeError when not initialized.
        """
        session = self._session
        if session is None:
            raise RuntimeError("This AiohttpRequest is not initialized!")
        uploads = request_data is not None and request_data.contains_files
        timeout = _timeout(
            read=_chosen(read_timeout, self._read),
            write=_chosen(write_timeout, MEDIA_WRITE_SECONDS if uploads else self._write),
            connect=_chosen(connect_timeout, self._connect),
            pool=_chosen(pool_timeout, self._pool),
        )
        try:
            # A redirect would carry the token to another host.
            async with session.request(
                method, url, data=_body(request_data), timeout=timeout, allow_redirects=False
            ) as response:
                status, payload = response.status, await response.read()
        except aiohttp.ConnectionTimeoutError as error:
            raise NeverSent from error
        except TimeoutError as error:
            raise TimedOut from error
        except aiohttp.ClientConnectorError as error:
            raise NotDone(f"no connection: {error.os_error.strerror or type(error).__name__}") from error
        except aiohttp.InvalidURL:
            raise NotDone("the API's address is not a URL") from None  # the URL holds the token
        except (aiohttp.ClientError, OSError) as error:
            raise NetworkError(f"connection lost: {type(error).__name__}") from error
        _judge(status, payload)
        return status, payload

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The parsed answer. Unlike the parent's, a broken one is not written to the log: it may hold messages."""
        try:
            answer = json.loads(payload.decode("utf-8", "replace"))
        except ValueError:
            raise TelegramError("Invalid server response") from None
        if not isinstance(answer, dict):
            raise TelegramError("Invalid server response")
        return answer


class UpdatesRequest(AiohttpRequest):
    """For getUpdates: an update python-telegram-bot cannot read is emptied, so that it does not block all others."""

    __slots__ = ()

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        answer = AiohttpRequest.parse_json_payload(payload)
        if isinstance(answer.get("result"), list):
            numbered = [item for item in answer["result"] if _is_numbered(item)]
            answer["result"] = [item if readable(item) else {"update_id": item["update_id"]} for item in numbered]
        return answer


def readable(item: dict[str, Any]) -> bool:
    """Whether python-telegram-bot can read this update."""
    try:
        Update.de_json(item, None)
    except Exception as error:
        log.warning("update %s cannot be read (%s)", item.get("update_id"), type(error).__name__)
        return False
    return True


def _is_numbered(item: object) -> bool:
    return isinstance(item, dict) and isinstance(item.get("update_id"), int)


def _chosen(given: Any, usual: float | None) -> float | None:
    if given is BaseRequest.DEFAULT_NONE:
        return usual
    return None if given is None else float(given)


def _timeout(
    *, read: float | None, write: float | None, connect: float | None, pool: float | None
) -> aiohttp.ClientTimeout:
    phases = (read, write, connect, pool)
    # aiohttp has no time limit for writing: the sum of all phases bounds it, and a server that trickles.
    total = None if None in phases else sum(phase or 0.0 for phase in phases)
    waiting = None if connect is None or pool is None else connect + pool
    return aiohttp.ClientTimeout(total=total, connect=waiting, sock_connect=connect, sock_read=read)


def _body(data: RequestData | None) -> aiohttp.FormData | dict[str, str] | None:
    if data is None:
        return None
    if not data.contains_files:
        return data.json_parameters
    # Unquoted: the server does not read the percent-encoded form of a file's name.
    form = aiohttp.FormData(quote_fields=False)
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, kind) in data.multipart_data.items():
        stream = io.BytesIO(content) if isinstance(content, bytes) else content
        form.add_field(name, stream, filename=filename, content_type=kind)
    return form


def _judge(status: int, payload: bytes) -> None:
    """Raise errors that python-telegram-bot itself does not distinguish."""
    if status < 300:
        return
    try:
        answer = json.loads(payload)
    except ValueError:
        answer = None
    if not isinstance(answer, dict) or "ok" not in answer:
        # A gateway's own page. What is behind a failing one may have done its work all the same.
        if status < 500:
            raise NotDone(f"this is no answer of the Bot API ({status})")
        return
    if status == 429:
        parameters = answer.get("parameters")
        seconds = parameters.get("retry_after") if isinstance(parameters, dict) else None
        raise FloodWait(float(seconds) if isinstance(seconds, int | float) else 1.0)
    if status >= 500:
        raise NotDone(f"the server failed ({status})")
