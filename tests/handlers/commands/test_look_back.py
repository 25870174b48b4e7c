"""What was our part? The list of what led to a talk stays while its faults are put right, one after another."""

from __future__ import annotations

from tests.support.app_driver import AppDriver


def test_a_fault_put_right_in_the_list_leaves_the_list(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    own = desk.say("/i Acme rude shouted")
    desk.say("/i Acme scope one more logo")
    asked = desk.say("/talk Acme held cleared")
    settled = desk.press(asked, "button-number-shared(number=1)")
    assert settled.data["corrects"] == 1
    assert not settled.reply.replaces, "the other line, and their side, are still to be asked"
    again = desk.press(asked, "button-number-ours(number=2)")
    assert again.data["fault"] == "ours"
    assert desk.press(own, "button-ours").reply.replaces, (
        "an answer about one line gives its place to the corrected one"
    )
