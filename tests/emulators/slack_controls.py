"""Slack's own controls in the emulator, as the payloads Slack makes of them: shortcuts, modals, names being typed."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Any, Literal

from tests.emulators.slack_blocks import buttons, option_trouble, unescape
from tests.emulators.slack_world import TEAM, Message, User, View, World

Json = Any


@dataclass
class Delivery:
    """Something Slack tells the bot, and what came back. `status` is of HTTP; `answer` the acknowledgement's body."""

    kind: Literal["slash", "event", "interactive"]
    payload: dict[str, Json]
    channel: str
    user: str
    view: str = ""
    acked: bool = False
    answer: Json = None
    status: int = 0


class Controls(ABC):
    """What people do with forms and menus. `team` is the workspace things happen in."""

    def __init__(self) -> None:
        self.world = World()
        self.root = ""
        self.team = TEAM

    @abstractmethod
    async def deliver(self, delivery: Delivery) -> Delivery: ...

    async def shortcut(self, user: User, callback: str) -> Delivery:
        """Chooses a shortcut in Slack's own menu."""
        payload = {
            "type": "shortcut",
            "token": "old",
            "action_ts": self.world.ts(),
            "team": {"id": self.team, "domain": "studio"},
            "user": {"id": user.id, "username": user.name.casefold(), "team_id": user.team},
            "is_enterprise_install": False,
            "enterprise": None,
            "callback_id": callback,
            "trigger_id": self.world.trigger(),
        }
        return await self.deliver(Delivery("interactive", payload, "", user.id))

    async def message_shortcut(self, user: User, message: Message, callback: str) -> Delivery:
        """Chooses a shortcut in the menu of a message."""
        payload = {
            "type": "message_action",
            "token": "old",
            "action_ts": self.world.ts(),
            "team": {"id": self.team, "domain": "studio"},
            "user": {"id": user.id, "username": user.name.casefold(), "team_id": user.team, "name": user.name},
            "channel": {"id": message.channel, "name": self.world.channels[message.channel].name},
            "is_enterprise_install": False,
            "enterprise": None,
            "callback_id": callback,
            "trigger_id": self.world.trigger(),
            "response_url": self.world.response_url(self.root, message.channel, user.id),
            "message_ts": message.ts,
            "message": message.as_json(),
        }
        return await self.deliver(Delivery("interactive", payload, message.channel, user.id))

    @property
    def view(self) -> View:
        """The modal opened last."""
        return list(self.world.views.values())[-1]

    def _view_json(self, view: View, state: dict[str, Json]) -> dict[str, Json]:
        made = {**view.json, "id": view.id, "hash": view.hash, "team_id": self.team, "app_installed_team_id": self.team}
        return {**made, "state": {"values": state}}

    async def complete(self, user: User, view: View, typed: str) -> list[tuple[str, str]]:
        """Types into the modal's field that completes names: label and value of each option."""
        payload = {
            "type": "block_suggestion",
            "user": {"id": user.id, "username": user.name.casefold(), "name": user.name, "team_id": user.team},
            "container": {"type": "view", "view_id": view.id},
            "api_app_id": "A1",
            "token": "old",
            "action_id": "client",
            "block_id": "client",
            "value": typed,
            "team": {"id": self.team, "domain": "studio"},
            "enterprise": None,
            "is_enterprise_install": False,
            "view": self._view_json(view, {}),
        }
        delivery = await self.deliver(Delivery("interactive", payload, "", user.id))
        options = (delivery.answer or {}).get("options", [])
        assert len(options) <= 100
        trouble = [word for each in options for word in option_trouble(each, "options")]
        assert not trouble, trouble
        return [(unescape(each["text"]["text"]), each["value"]) for each in options]

    async def choose(self, user: User, view: View, value: str) -> Delivery:
        """Chooses one of those names."""
        option = {"text": {"type": "plain_text", "text": value}, "value": value}
        action = {"type": "external_select", "action_id": "client", "block_id": "client", "selected_option": option}
        payload = {
            "type": "block_actions",
            "user": {"id": user.id, "username": user.name.casefold(), "name": user.name, "team_id": user.team},
            "api_app_id": "A1",
            "token": "old",
            "container": {"type": "view", "view_id": view.id},
            "trigger_id": self.world.trigger(),
            "team": {"id": self.team, "domain": "studio"},
            "enterprise": None,
            "is_enterprise_install": False,
            "view": self._view_json(
                view, {"client": {"client": {"type": "external_select", "selected_option": option}}}
            ),
            "actions": [{**action, "action_ts": self.world.ts()}],
        }
        return await self.deliver(Delivery("interactive", payload, "", user.id))

    async def press_in_view(self, user: User, view: View, label_or_value: str) -> Delivery:
        """Presses a button of a modal, or of the app's home."""
        wanted = label_or_value
        found = [
            b
            for b in buttons(view.json["blocks"])
            if wanted in (unescape(b["text"]["text"]), b["value"], b["action_id"])
        ]
        assert found, f"no button {wanted!r}"
        button = found[0]
        payload = {
            "type": "block_actions",
            "user": {"id": user.id, "username": user.name.casefold(), "name": user.name, "team_id": user.team},
            "api_app_id": "A1",
            "token": "old",
            "container": {"type": "view", "view_id": view.id},
            "trigger_id": self.world.trigger(),
            "team": {"id": self.team, "domain": "studio"},
            "view": self._view_json(view, {}),
            "actions": [{"type": "button", "block_id": "row-1", "action_ts": self.world.ts(), **button}],
        }
        return await self.deliver(Delivery("interactive", payload, "", user.id))

    async def submit(self, user: User, view: View, value: str = "", **fields: str) -> Delivery:
        """Sends a modal: its one input filled in, or each of its inputs by name as a person fills it in."""
        state: dict[str, Json] = {}
        for block in (b for b in view.json["blocks"] if b["type"] == "input"):
            element, name = block["element"], block["block_id"]
            given = fields.get(name.partition("-")[0], "") if fields else value
            state[name] = {element["action_id"]: _state(element, given)}
        payload = {
            "type": "view_submission",
            "team": {"id": self.team, "domain": "studio"},
            "user": {"id": user.id, "username": user.name.casefold(), "name": user.name, "team_id": user.team},
            "api_app_id": "A1",
            "trigger_id": self.world.trigger(),
            "view": self._view_json(view, state),
            "response_urls": [],
        }
        return await self.deliver(Delivery("interactive", payload, "", user.id, view.id))


def _state(element: dict[str, Json], given: str) -> dict[str, Json]:
    """What Slack says a control holds."""
    kind = element["type"]
    if kind in ("static_select", "external_select"):
        option = {"text": {"type": "plain_text", "text": given}, "value": given} if given else None
        return {"type": kind, "selected_option": option or element.get("initial_option")}
    if kind == "datepicker":
        return {"type": kind, "selected_date": given or None}
    return {"type": kind, "value": given or element.get("initial_value")}
