"""The Web API of the Slack emulator: one function a method, on the world behind it."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from tests.emulators.slack_blocks import message_trouble, view_trouble
from tests.emulators.slack_world import BOT_USER, Message, Refused, View, World

Json = Any
Args = dict[str, Json]


class Api:
    """`methods` maps a method's name to its function, which returns the answer's fields or raises Refused."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.root = ""
        self._used: set[str] = set()
        self._uploads: dict[str, tuple[str, bytes]] = {}
        self.methods: dict[str, Callable[[Args], dict[str, Json]]] = {
            "users.info": self.users_info,
            "users.list": self.users_list,
            "users.conversations": self.users_conversations,
            "conversations.info": self.conversations_info,
            "conversations.members": self.conversations_members,
            "conversations.open": self.conversations_open,
            "chat.postMessage": self.post_message,
            "chat.postEphemeral": self.post_ephemeral,
            "chat.update": self.update,
            "views.open": self.views_open,
            "views.update": self.views_update,
            "views.publish": self.views_publish,
            "chat.getPermalink": self.permalink,
            "conversations.history": self.history,
            "conversations.replies": self.replies,
            "files.getUploadURLExternal": self.get_upload_url,
            "files.completeUploadExternal": self.complete_upload,
        }

    def call(self, method: str, args: Args) -> dict[str, Json]:
        """Raises Refused."""
        function = self.methods.get(method)
        if function is None:
            raise Refused("unknown_method")
        return {"ok": True, **function(args)}

    def whose(self, team: str) -> dict[str, Json]:
        """`auth.test` with a token of that workspace."""
        names = {"url": f"{self.root}/", "team": "Studio", "user": "parley"}
        return {"ok": True, **names, "team_id": team, "user_id": BOT_USER, "bot_id": "BPARLEY"}

    def grant(self, args: Args, signed_in: str, tokens: dict[str, str]) -> dict[str, Json]:
        """A token for the code somebody came back with ("code-T2-UX": to T2, by UX). A code is good for one use."""
        if signed_in != "1.2:shh-oauth":
            raise Refused("invalid_client_id")
        code = str(args.get("code"))
        if not code.startswith("code-") or code in self._used:
            raise Refused("invalid_code")
        self._used.add(code)
        _, team, user, *_ = code.split("-")
        token = f"xoxb-{team}-{len(tokens)}"
        tokens[token] = team
        return {
            "ok": True,
            "access_token": token,
            "token_type": "bot",
            "scope": "commands,chat:write",
            "bot_user_id": BOT_USER,
            "app_id": "A1",
            "team": {"id": team, "name": f"Agency {team}"},
            "enterprise": None,
            "is_enterprise_install": False,
            "authed_user": {"id": user},
        }

    def users_info(self, args: Args) -> dict[str, Json]:
        user = self.world.users.get(str(args.get("user")))
        if user is None:
            raise Refused("user_not_found")
        return {"user": user.as_json()}

    def users_list(self, args: Args) -> dict[str, Json]:
        members = [user.as_json() for user in self.world.users.values() if not user.stranger]
        return {"members": members, "response_metadata": {"next_cursor": ""}}

    def users_conversations(self, args: Args) -> dict[str, Json]:
        mine = [c.as_json() for c in self.world.channels.values() if BOT_USER in c.members]
        return {"channels": mine, "response_metadata": {"next_cursor": ""}}

    def conversations_info(self, args: Args) -> dict[str, Json]:
        channel = self.world.channels.get(str(args.get("channel")))
        private = channel is not None and channel.id.startswith(("D", "G")) and BOT_USER not in channel.members
        if channel is None or private:
            raise Refused("channel_not_found")
        return {"channel": channel.as_json()}

    def conversations_members(self, args: Args) -> dict[str, Json]:
        channel = self.world.channels.get(str(args.get("channel")))
        if channel is None:
            raise Refused("channel_not_found")
        limit = int(args.get("limit", 100))
        cursor = "more" if len(channel.members) > limit else ""
        return {"members": channel.members[:limit], "response_metadata": {"next_cursor": cursor}}

    def conversations_open(self, args: Args) -> dict[str, Json]:
        user = str(args.get("users"))
        if user not in self.world.users:
            raise Refused("user_not_found")
        return {"channel": {"id": self.world.im(user).id}}

    def _check(self, args: Args) -> tuple[str, Json]:
        blocks = args.get("blocks")
        if isinstance(blocks, str):
            blocks = json.loads(blocks)
        trouble = message_trouble(blocks) if blocks else []
        if trouble:
            raise Refused("invalid_blocks")
        text = str(args.get("text") or "")
        if not text and not blocks:
            raise Refused("no_text")
        return text, blocks

    def post_message(self, args: Args) -> dict[str, Json]:
        channel = self.world.target(str(args.get("channel")))
        text, blocks = self._check(args)
        if len(text) > 40_000:
            raise Refused("msg_too_long")
        message = self.world.post(channel.id, text, blocks, thread=str(args.get("thread_ts") or ""))
        return {"channel": channel.id, "ts": message.ts, "message": {"text": text}}

    def post_ephemeral(self, args: Args) -> dict[str, Json]:
        channel = self.world.target(str(args.get("channel")))
        user = str(args.get("user"))
        if user not in channel.members:
            raise Refused("user_not_in_channel")
        text, blocks = self._check(args)
        thread = str(args.get("thread_ts") or "")
        message = self.world.post(channel.id, text, blocks, only_for=user, thread=thread)
        return {"message_ts": message.ts}

    def update(self, args: Args) -> dict[str, Json]:
        message = self.world.find(str(args.get("channel")), str(args.get("ts")))
        text, blocks = self._check(args)
        if len(text) > 4_000:
            raise Refused("msg_too_long")
        message.text = text
        if "blocks" in args:
            message.blocks = list(blocks or ())
        message.edits += 1
        return {"channel": message.channel, "ts": message.ts, "text": text}

    def _view(self, args: Args) -> dict[str, Json]:
        view = args["view"]
        view = json.loads(view) if isinstance(view, str) else view
        if view_trouble(view):
            raise Refused("invalid_arguments")
        return dict(view)

    def permalink(self, args: Args) -> dict[str, Json]:
        channel, ts = str(args.get("channel")), str(args.get("message_ts"))
        if channel not in self.world.channels:
            raise Refused("channel_not_found")
        self.world.find(channel, ts)
        link = f"https://studio.slack.com/archives/{channel}/p{ts.replace('.', '')}"
        return {"channel": channel, "permalink": link}

    def history(self, args: Args) -> dict[str, Json]:
        """The messages of a channel between two moments; what stands in a thread alone is not among them."""
        return self._between(args, lambda message: not message.thread)

    def replies(self, args: Args) -> dict[str, Json]:
        return self._between(args, lambda message: True)

    def _between(self, args: Args, wanted: Callable[[Message], bool]) -> dict[str, Json]:
        channel = self.world.target(str(args.get("channel")))
        oldest, latest = str(args.get("oldest") or "0"), str(args.get("latest") or args.get("ts") or "9")
        found = [m for m in self.world.posted if m.channel == channel.id and oldest <= m.ts <= latest and wanted(m)]
        return {"messages": [m.as_json() for m in found if not m.ephemeral][: int(args.get("limit", 100))]}

    def views_publish(self, args: Args) -> dict[str, Json]:
        user = str(args.get("user_id"))
        if user not in self.world.users:
            raise Refused("user_not_found")
        view = View(f"VHOME{user}", f"{self.world.number()}.hash", user, self._view(args))
        self.world.homes[user] = view
        return {"view": {"id": view.id, "hash": view.hash, **view.json}}

    def views_open(self, args: Args) -> dict[str, Json]:
        self.world.spend(str(args.get("trigger_id")))
        number = self.world.number()
        view = View(f"V{number}", f"{number}.hash", "", self._view(args))
        self.world.views[view.id] = view
        return {"view": {"id": view.id, "hash": view.hash, **view.json}}

    def views_update(self, args: Args) -> dict[str, Json]:
        view = self.world.views.get(str(args.get("view_id")))
        if view is None:
            raise Refused("not_found")
        if args.get("hash") and args["hash"] != view.hash:
            raise Refused("hash_conflict")
        view.json = self._view(args)
        view.hash = f"{self.world.number()}.hash"
        return {"view": {"id": view.id, "hash": view.hash, **view.json}}

    def get_upload_url(self, args: Args) -> dict[str, Json]:
        file_id = f"F{self.world.number()}"
        self._uploads[file_id] = (str(args.get("filename")), b"")
        return {"file_id": file_id, "upload_url": f"{self.root}/upload/{file_id}"}

    def uploaded(self, file_id: str, data: bytes) -> None:
        self._uploads[file_id] = (self._uploads[file_id][0], data)

    def complete_upload(self, args: Args) -> dict[str, Json]:
        files = args["files"]
        files = json.loads(files) if isinstance(files, str) else files
        channel = self.world.target(str(args.get("channel_id")))
        for item in files:
            _, data = self._uploads.pop(str(item["id"]))
            title, thread = str(item.get("title", "")), str(args.get("thread_ts") or "")
            message = Message(channel.id, self.world.ts(), title, thread=thread, file=data)
            self.world.posted.append(message)
        return {"files": files}
