"""What happens to the emulated bot and its groups: let in, put out, silenced, moved. Each is an update, too."""

from __future__ import annotations

from tests.emulators.telegram_updates import Updates
from tests.emulators.telegram_world import Group, Json, Person, World


class Changes:
    """A part of the emulator: needs its `world`, its `updates` and its `bot`."""

    world: World
    updates: Updates
    bot: Person

    def block(self, user: Person) -> None:
        """The person blocks the bot."""
        user.blocked = True
        self._bot_member(user.chat, user, _member(self.bot, "member"), _member(self.bot, "kicked", until_date=0))

    def unblock(self, user: Person) -> None:
        """The person lets the bot write again."""
        user.blocked = False
        self._bot_member(user.chat, user, _member(self.bot, "kicked", until_date=0), _member(self.bot, "member"))

    def kick(self, group: Group, by: Person) -> None:
        before = self.world.member(group, self.bot)
        group.kicked = True
        self._bot_member(group.chat, by, before, self.world.member(group, self.bot))

    def let_in(self, group: Group, by: Person) -> None:
        """The bot is added to the group, by an administrator at once as one of them where `bot_admin` is set."""
        group.kicked, group.writable = False, True
        self._bot_member(group.chat, by, _member(self.bot, "left"), self.world.member(group, self.bot))

    def silence(self, group: Group, by: Person) -> None:
        """The bot stays, and may not write."""
        before = self.world.member(group, self.bot)
        group.writable = False
        self._bot_member(group.chat, by, before, self.world.member(group, self.bot))

    def give_rights(self, group: Group, by: Person) -> None:
        """The bot becomes an administrator: it may write, and sees everything."""
        before = self.world.member(group, self.bot)
        group.writable = group.bot_admin = True
        self._bot_member(group.chat, by, before, self.world.member(group, self.bot))

    def promote(self, user: Person, group: Group) -> None:
        """The person becomes an administrator."""
        before = self.world.member(group, user)
        group.admins.append(user)
        change = {"chat": group.chat, "from": group.admins[0].json, "date": self.world.tick()}
        members = {"old_chat_member": before, "new_chat_member": self.world.member(group, user)}
        self.updates.put(chat_member={**change, **members})

    def migrate(self, group: Group, new_id: int) -> Group:
        """The group becomes a supergroup."""
        new = Group(new_id, group.title, group.admins, "supergroup")
        self.world.groups[new_id] = new
        owner = {"from": group.admins[0].json} if group.admins else {}
        self.updates.put(message=self.world.add(group, **owner, migrate_to_chat_id=new_id))
        self.updates.put(message=self.world.add(new, **owner, migrate_from_chat_id=group.id))
        group.moved_to = new_id
        return new

    def _bot_member(self, chat: Json, by: Person, before: Json, after: Json) -> None:
        change = {"chat": chat, "from": by.json, "date": self.world.tick()}
        self.updates.put(my_chat_member={**change, "old_chat_member": before, "new_chat_member": after})


def _member(user: Person, status: str, **more: int) -> Json:
    return {"status": status, "user": user.json, **more}
