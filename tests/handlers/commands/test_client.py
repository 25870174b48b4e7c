"""`/client` and `/clients`: names of several words, in quotes, unknown, taken; merging, assigning, archiving."""

from __future__ import annotations

from dataclasses import replace

import pytest

from handlers.ports import UnitOfWork
from tests.support.app_driver import AppDriver
from tests.support.group import Group
from tests.support.replies import fields, messages, outline, says


@pytest.fixture
def acme(desk: AppDriver) -> AppDriver:
    desk.say("/client add Acme")
    return desk


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Globex Ltd", "Globex Ltd"),
        ("  Żabka   Sp. z o.o. ", "Żabka Sp. z o.o."),
        ('"Two Words"', "Two Words"),
        ("«Ромашка»", "Ромашка"),
        ('בע"מ כהן', 'בע"מ כהן'),
        ("Late", "Late"),
    ],
)
def test_the_rest_of_the_line_is_the_name(desk: AppDriver, typed: str, name: str) -> None:
    heard = desk.say(f"/client add {typed}")
    assert heard.data == {"client": name, "stage": "active"}
    assert messages(heard, "client-added", member="you")
    assert desk.say(f"/status {name}").data["client"] == name


@pytest.mark.parametrize("typed", ["acme", "ACME", '"Acme"', "acm"])
def test_no_name_is_given_twice(acme: AppDriver, typed: str) -> None:
    acme.say("/client alias Acme ACM")
    assert acme.say(f"/client add {typed}").error == "name-taken"


@pytest.mark.parametrize(("typed", "error"), [("", "no-name"), ('""', ""), ("x" * 101, "name-too-long")])
def test_a_name_has_letters_and_fits(desk: AppDriver, typed: str, error: str) -> None:
    assert desk.say(f"/client add {typed}").error == error


def test_a_bare_name_shows_the_card(acme: AppDriver) -> None:
    assert acme.say("/client Acme").data["standing"] == "steady"
    acme.say("/client add Stage")
    assert acme.say("/client stage").data["client"] == "Stage"
    assert acme.say("/client").error == "usage"


def test_an_unknown_name_is_asked_about(acme: AppDriver) -> None:
    asked = acme.say("/client Acmee")
    assert acme.press(asked, "Acme").data["client"] == "Acme"
    heard = acme.press(acme.say("/client Globex"), "button-create")
    assert heard.data == {"client": "Globex", "stage": "active"}


@pytest.mark.parametrize("typed", ["Acme.", "Аcme", "Ácme", "Acme Ltd"])
def test_a_near_double_is_added_only_when_it_is_meant(acme: AppDriver, typed: str) -> None:
    asked = acme.say(f"/client add {typed}")
    assert acme.press(asked, "Acme").data["client"] == "Acme"
    assert acme.press(acme.say(f"/client add {typed}"), "button-create").data["client"] == typed


def test_a_slip_is_asked_about_once_and_the_name_is_listed_and_removed(acme: AppDriver) -> None:
    acme.press(acme.say("/i acmee rude 2h shouted"), "Acme")
    assert acme.client("Acme").aliases[-1] == "acmee"
    assert acme.say("/i acmee rude again").data["client"] == "Acme"
    listed = acme.say("/client alias Acme")
    assert "acmee" in listed.text
    acme.press(listed, "button-remove-alias(alias=acmee)")
    assert "acmee" not in acme.client("Acme").aliases
    assert acme.say("/client alias Acme off nothing").error == "no-alias"


def test_only_members_keep_the_list(acme: AppDriver) -> None:
    for line in ("/client Acme", "/client add Beta", "/clients"):
        assert acme.say(line, by="vera", role="viewer").error == "not-permitted"


# -------------------------------------------------------------------------------------------- rename, alias


def test_the_old_name_still_works(acme: AppDriver) -> None:
    heard = acme.say("/client rename Acme to Acme Corp")
    assert messages(heard, "client-renamed", before="Acme", after="Acme Corp")
    assert acme.say("/status acme").data["client"] == "Acme Corp"
    acme.say("/client rename Acme Corp Acme")
    assert acme.client("Acme").aliases == ("Acme Corp",)


def test_names_of_several_words_and_in_quotes(desk: AppDriver) -> None:
    desk.say("/client add Big Blue Box")
    assert desk.say('/client rename "Big Blue Box" to "Small Box"').data["client"] == "Small Box"
    assert desk.say("/client alias small box Boxy").data["client"] == "Small Box"
    assert desk.say("/status boxy").data["client"] == "Small Box"


def test_a_new_name_must_be_free(acme: AppDriver) -> None:
    acme.say("/client add Beta")
    assert acme.say("/client rename Acme beta").error == "name-taken"
    assert acme.say("/client rename Acme").error == "no-name"
    assert acme.say("/client alias Acme beta").error == "name-taken"
    assert acme.say("/client alias Acme acme").error == "name-taken"
    assert acme.say("/client rename Acme ACME").data["client"] == "ACME"


def test_an_unclear_name_within_is_asked_about_and_then_done(acme: AppDriver) -> None:
    asked = acme.say("/client rename Acmee to Globex Ltd")
    assert outline(asked)[-1] == "[Acme] [button-cancel]"
    assert [button.line for button in asked.buttons] == ["/answer 1 1", "/answer 1 0"]
    assert acme.press(asked, "Acme").data["client"] == "Globex Ltd"
    assert acme.say("/client rename Zzz to Yyy").error == "unknown-client"
    assert acme.say("/client rename").error == "usage"
    assert acme.say("/client alias ~99 Boxy").error == "no-client"


# ---------------------------------------------------------------------------------------------------- merge


def test_merging_asks_first_and_moves_everything(acme: AppDriver) -> None:
    acme.press(acme.say("/client add Acme Corp"), "button-create")
    acme.say("/boundary Acme No calls")
    acme.say("/boundary Acme Corp No mails")
    acme.say("/i Acme Corp crossed:1 wrote at night")
    acme.say("/client person Acme Corp Dana")
    asked = acme.say("/client merge Acme Corp into Acme")
    assert "confirm-merge" in says(asked)
    assert acme.client("Acme Corp").id == 2
    heard = acme.press(asked, "button-merge")
    assert heard.data["client"] == "Acme"
    merged = acme.client("Acme")
    assert (merged.aliases, merged.people) == (("Acme Corp",), ("Dana",))
    assert [entry.crossed for entry in acme.entries("Acme") if entry.crossed] == [2]
    assert acme.say("/status acme corp").data["strain"] == pytest.approx(3.0)


def test_what_was_suggested_about_the_one_that_goes_is_closed_with_a_word(acme: AppDriver) -> None:
    acme.say("/client add Beta")
    acme.say("/i Beta abuse !!! insulted everyone")
    before = len(acme.posts)
    acme.say("/client merge Beta Acme confirm")
    closed, raised = acme.posts[before:]
    assert messages(closed, "client-merged", source="Beta", target="Acme")
    assert (raised.kind, raised.client, raised.edit) == ("talk", "Acme", "")


def test_merging_the_other_way_round(acme: AppDriver) -> None:
    acme.say("/client add Beta")
    acme.say("/note Acme one")
    acme.say("/client merge Acme Beta confirm")
    assert [entry.note for entry in acme.entries("Beta")] == ["one"]
    assert acme.say("/note Acme two").data["client"] == "Beta"


def test_what_can_not_be_merged(acme: AppDriver) -> None:
    acme.say("/client add Beta")
    assert acme.say("/client merge Acme acme").error == "merge-same"
    assert acme.say("/client merge Acme").error == "usage"
    assert acme.say("/client merge Acme Beta confirm", by="anna", role="member").error == "not-permitted"
    asked = acme.say("/client merge Acme into Betta")
    assert messages(acme.press(asked, "Beta"), "confirm-merge", source="Acme", target="Beta")


# ----------------------------------------------------------------------- assign, stage, address, person, archive


def test_somebody_looks_after_a_client(acme: AppDriver) -> None:
    acme.say("/help", by="anna", role="member")
    acme.say("/help", by="vera", role="viewer")
    assert messages(acme.say("/client assign Acme to @Anna"), "client-assigned", member="Anna")
    assert fields(acme.say("/status Acme"))["label-stage"] == "stage-with(stage=stage-active who=Anna)"
    assert acme.say("/client assign Acme @ghost").error == "no-member"
    assert acme.say("/client assign Acme").error == "usage"
    assert acme.say("/client assign Acme @vera").error == "only-views"


def test_nobody_who_waits_to_be_let_in(desk: AppDriver) -> None:
    group = Group(desk)
    group.open("approve")
    group.say("/client add Acme")
    group.say("/note Acme let me in", by="zoe")
    assert group.say("/client assign Acme @zoe").error == "no-member"
    assert group.say("/i Acme rude x affected:@zoe").error == "no-member"


def test_the_stage_is_what_people_decided(acme: AppDriver) -> None:
    heard = acme.say("/client stage Acme to prospect")
    assert heard.data == {"client": "Acme", "stage": "prospect", "standing": "steady"}
    assert acme.say("/client stage Acme активный").data["stage"] == "active"
    assert acme.say("/client stage Acme active").data["stage"] == "active"
    assert len(acme.entries("Acme")) == 2
    assert acme.say("/client stage Acme happy").error == "bad-stage"
    assert acme.say("/client stage Acme").error == "bad-stage"
    assert acme.say("/client stage Acme parted", by="anna", role="member").error == "not-permitted"
    assert acme.say("/client stage Acme declined", by="anna").data["stage"] == "declined"


def test_the_form_of_address_and_the_people(acme: AppDriver) -> None:
    assert messages(acme.say("/client address Acme Pani"), "client-addressed", form="address-pani")
    assert acme.client("Acme").address == "pani"
    assert fields(acme.say("/status Acme"))["label-spoken-to"] == "[address-pani]"
    for words in ("", " Your Highness", f" {'x' * 101}"):
        refused = acme.say(f"/client address Acme{words}")
        assert refused.error == "bad-address"
        assert "mend-bad-address" in says(refused)
    assert acme.client("Acme").address == "pani"
    assert messages(acme.say('/client person Acme "Dana Levi"'), "client-person", person="Dana Levi")
    assert acme.say("/client person Acme dana levi").error == "person-known"
    assert acme.say("/client person Acme").error == "no-name"


def test_the_language_a_client_reads(acme: AppDriver) -> None:
    assert outline(acme.say("/client language Acme polski")) == ["client-speaks(client=Acme language=language-pl)"]
    acme.say("/client address Acme państwo")
    assert acme.client("Acme").language == "pl"
    assert fields(acme.say("/status Acme"))["label-spoken-to"] == "[language-pl, address-panstwo]"
    assert acme.say("/client language Acme").error == "bad-language"
    assert acme.say("/client language Acme elvish").error == "bad-language"
    assert outline(acme.say("/client language Acme off")) == ["client-speaks(client=Acme language=language-as-team)"]
    assert acme.client("Acme").language is None


def test_an_old_free_form_of_address_is_shown_unchanged(acme: AppDriver) -> None:
    noted = replace(acme.client("Acme"), address="Dear Dana")

    def work(uow: UnitOfWork) -> None:
        uow.clients.save(acme.workspace_id, noted)
        uow.commit()

    acme.database.write(work).result()
    assert fields(acme.say("/status Acme"))["label-spoken-to"] == "[Dear Dana]"


def test_the_terms_are_offered_when_a_client_begins(desk: AppDriver) -> None:
    added = desk.say("/client add Acme")
    assert added.line("button-agree-terms") == "/terms ~1 card"
    desk.say("/client stage Acme prospect")
    assert desk.say("/client stage Acme declined").buttons == ()
    desk.say("/client stage Acme prospect")
    assert desk.say("/client stage Acme active").line("button-agree-terms") == "/terms ~1 card"
    desk.say("/terms Acme paid within 14 days")
    desk.say("/client stage Acme prospect")
    assert desk.say("/client stage Acme active").buttons == ()
    desk.say("/client stage Acme conversation")
    assert desk.say("/client stage Acme active").buttons == ()


def test_an_archived_client_is_gone_from_the_lists_and_its_name_is_free(acme: AppDriver) -> None:
    acme.say("/i Acme abuse !!! insulted everyone")
    asked = acme.say("/client archive Acme")
    assert acme.say("/client archive Acme confirm", by="anna", role="member").error == "not-permitted"
    acme.press(asked, "button-archive")
    assert acme.posts[-1].edit != ""
    assert messages(acme.posts[-1], "client-archived", client="Acme")
    assert acme.say("/status").data["clients"] == []
    assert acme.say("/clients").data["clients"] == []
    assert acme.say("/search insulted").data["entries"] == []
    assert acme.say("/note ~1 x").error == "no-client"
    assert acme.say("/client add Acme").error == ""
    acme.later(days=3)


def test_archiving_a_client_with_nothing_open(acme: AppDriver) -> None:
    acme.say("/i Acme rude shouted")
    acme.say("/undo")
    assert acme.say("/client archive Acme confirm").error == ""


# ---------------------------------------------------------------------------------------------------- clients


def test_the_list(desk: AppDriver) -> None:
    assert "no-clients" in says(desk.say("/clients"))
    for n in range(42):
        desk.say(f"/client add C{n:02}")
    desk.say("/client stage C07 prospect")
    heard = desk.say("/clients")
    assert outline(heard)[:2] == [
        "clients-title(count=42)",
        "clients-row(client=C00 stage=stage-active standing=standing-steady)",
    ]
    assert messages(heard, "and-more", count=2)
    assert len(heard.buttons) == 8
    assert desk.say("/clients prospects").data["clients"] == [
        {"client": "C07", "stage": "prospect", "standing": "steady"}
    ]
    assert messages(desk.say("/clients parted"), "no-clients-at", stage="stage-parted")
    assert desk.say("/clients happy").error == "bad-stage"
