"""What tests of nudges ask a desk again and again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from handlers.ports import UnitOfWork
from tests.support.app_driver import AppDriver, Post
from tests.support.group import Group


def said(posts: Sequence[Post]) -> list[tuple[str, str]]:
    """Kind and place of every message that is no change of an earlier one."""
    return [(post.kind, post.to) for post in posts if not post.edit]


def changes(desk: AppDriver) -> list[Post]:
    """What earlier messages were changed to."""
    return [post for post in desk.posts if post.edit]


def states(desk: AppDriver, client: str = "Acme") -> list[tuple[str, str]]:
    """Kind and state of every nudge of a client, oldest first."""
    return [(nudge.kind.value, nudge.state.value) for nudge in desk.nudges(client)]


def to_talk(desk: AppDriver, client: str = "Acme") -> Post:
    """Two serious incidents: the talk is due."""
    desk.say(f"/i {client} rude shouted")
    desk.say(f"/i {client} rude shouted again")
    return next(post for post in reversed(desk.posts) if post.kind == "talk" and not post.edit)


def write(desk: AppDriver, work: Callable[[UnitOfWork], object]) -> None:
    def run(uow: UnitOfWork) -> None:
        work(uow)
        uow.commit()

    desk.database.write(run).result()


def chat(group: Group, **changed: object) -> None:
    number, place = group.workspace.id, group.place
    write(group.desk, lambda uow: uow.chats.save(number, replace(place, **changed)))  # type: ignore[arg-type]
