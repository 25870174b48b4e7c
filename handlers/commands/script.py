"""`/script`: the text for a typical situation, with the client's facts; owners customise texts and add situations."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from handlers.command.spec import Args, Command, Context
from handlers.domain.errors import Refusal, UnclearClient
from handlers.domain.playbook import SITUATIONS
from handlers.domain.values import Client, Role
from handlers.input import languages as input_languages
from handlers.input import situations
from handlers.lexicon import LANGUAGES
from handlers.lexicon.words import meaning
from handlers.messages import Button, Choices, Day, Msg, Part, Reply, Text
from handlers.services import dialog
from handlers.services.clients import naming
from handlers.services.ledger import entry_view
from handlers.services.playbook import custom_scripts, scripts

SHOWN = 10
EXCERPT = 120


def run(ctx: Context, args: Args) -> Reply:
    text = args.rest
    if not text:
        return scripts.menu(ctx, None)
    word, *rest = text.split(None, 1)
    act = _ACTS.get(meaning("script", word) or "")
    if act is not None and rest:
        return act(ctx, rest[0])
    match = situations.at_start(text, custom_scripts.own(ctx))
    if match is None:
        return scripts.menu(ctx, _client_alone(ctx, text))
    name, behind = match
    client, language = _for_whom(ctx, name, behind)
    return scripts.show(ctx, name, client, language)


def _for_whom(ctx: Context, name: str, text: str) -> tuple[Client | None, str]:
    """The client and the language a script is requested for. A client named like a language takes precedence."""
    if not text or naming.exactly(ctx, text) is not None:
        return (naming.named(ctx, text, f"/script {name}")[0] if text else None), ""
    language, about = input_languages.at_end(text)
    return (naming.named(ctx, about, f"/script {name}")[0] if about else None), language


def _client_alone(ctx: Context, text: str) -> Client:
    """The client, if named without a situation. Raises Refusal("no-such-script") if the text is neither."""
    try:
        return naming.named(ctx, text, "/script")[0]
    except UnclearClient as unclear:
        if unclear.close:
            raise
        raise Refusal("no-such-script", word=text.split(None, 1)[0]) from None


def _owner(ctx: Context) -> None:
    if not ctx.may(Role.OWNER):
        raise Refusal("not-permitted", role=Msg("role-owner"), command="script")


def _one(ctx: Context, text: str) -> tuple[str, str]:
    """The situation whose text is meant, and the rest.

    Raises Refusal("no-such-script"), also for a parting without its tone.
    """
    match = situations.at_start(text, custom_scripts.own(ctx))
    if match is None or match[0] == situations.PART:
        raise Refusal("no-such-script", word=text.split(None, 1)[0])
    return match


def _set(ctx: Context, text: str) -> Reply:
    """Save a new version of a built-in or custom situation's text; ask for the text if it is missing."""
    _owner(ctx)
    word, *behind = text.split(None, 1)
    match = situations.at_start(text, custom_scripts.own(ctx))
    if match is not None and match[0] == situations.PART:
        raise Refusal("no-such-script", word=word)
    name, rest = match or (custom_scripts.new(word), "".join(behind))
    language, wording = input_languages.at_start(rest)
    language = language or ctx.language
    if not wording:
        known, _ = custom_scripts.text(ctx, name, language)
        begun = known or (scripts.usual(name, language) if name in SITUATIONS else "")
        prompt = Msg("ask-script", situation=custom_scripts.title(name), language=Msg(f"language-{language}"))
        return dialog.form(ctx, prompt, f"/script set {name} in:{language}", prefill=begun)
    custom_scripts.put(ctx, name, language, wording)
    saved = Msg("script-saved", situation=custom_scripts.title(name), language=Msg(f"language-{language}"))
    buttons = (
        Button(Msg("button-look"), f"/script {name} in:{language}"),
        Button(Msg("button-reset"), f"/script reset {name} in:{language}"),
    )
    return Reply(parts=(Text(saved), Choices(buttons)), data={"script": name, "language": language})


def _reset(ctx: Context, text: str) -> Reply:
    """Restore the built-in text; the custom one is kept among the versions. Raises Refusal("script-not-changed")."""
    _owner(ctx)
    name, rest = _one(ctx, text)
    named, _ = input_languages.at_end(rest)
    languages = [language for language in ([named] if named else LANGUAGES) if _theirs(ctx, name, language)]
    if not languages:
        raise Refusal("script-not-changed", situation=custom_scripts.title(name))
    for language in languages:
        custom_scripts.put(ctx, name, language, "")
    message = "script-reset" if name in SITUATIONS else "script-withdrawn"
    return Reply(parts=(Text(Msg(message, situation=custom_scripts.title(name))),), data={"script": name})


def _theirs(ctx: Context, name: str, language: str) -> bool:
    return custom_scripts.text(ctx, name, language)[1] == language


def _versions(ctx: Context, text: str) -> Reply:
    """Every version of the custom text, the latest first; withdrawn situations included."""
    word = text.split(None, 1)[0]
    match = situations.at_start(text, custom_scripts.own(ctx))
    name = match[0] if match is not None else word.lower()
    versions = custom_scripts.versions(ctx, name)
    if not versions:
        raise Refusal("script-not-changed", situation=custom_scripts.title(name))
    parts: list[Part] = [Text(Msg("script-versions", situation=custom_scripts.title(name)), "title")]
    for version in versions[:SHOWN]:
        day, language = Day(version.at), Msg(f"language-{version.language}")
        if version.text:
            excerpt = entry_view.excerpt(version.text, EXCERPT)
            parts.append(Text(Msg("script-version", day=day, language=language, text=excerpt)))
        else:
            parts.append(Text(Msg("script-version-none", day=day, language=language), "quiet"))
    return Reply(parts=tuple(parts), data={"script": name, "versions": len(versions)})


Act = Callable[[Context, str], Reply]
_ACTS: Mapping[str, Act] = {
    "set": _set,
    "reset": _reset,
    "versions": _versions,
}

COMMAND = Command(
    name="script",
    role=Role.VIEWER,
    run=run,
    everyday=True,
    examples=("/script late Acme", "/script haggling", "/script late Acme in Polish", "/script"),
)
