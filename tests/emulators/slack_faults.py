"""The shared faults as Slack shows them: its error words, its Retry-After."""

from __future__ import annotations

from aiohttp import web

from tests.emulators.faults import Fault, dropped, pause


def refused(word: str) -> Fault:
    """An answer with one of Slack's error words; nothing is done."""
    return Fault.status(200, description=word)


def before(fault: Fault | None, request: web.Request) -> web.StreamResponse | None:
    """The answer of a fault that keeps the call from being done; None: it is done."""
    if fault is None or fault.after:
        return None
    if fault.kind == "drop":
        return dropped(request)
    if fault.kind != "status":
        return None
    headers = {"Retry-After": str(fault.retry_after)} if fault.retry_after else {}
    word = fault.description or ("ratelimited" if fault.number == 429 else "internal_error")
    return web.json_response({"ok": False, "error": word}, status=int(fault.number), headers=headers)


async def after(fault: Fault | None, request: web.Request, answer: web.StreamResponse) -> web.StreamResponse:
    """The answer to a call that was done, as the fault lets it through."""
    await pause(fault)
    if fault is not None and fault.kind == "drop":
        return dropped(request)
    if fault is not None and fault.kind == "page":
        return web.Response(status=int(fault.number), text="<html>Bad gateway</html>", content_type="text/html")
    return answer
