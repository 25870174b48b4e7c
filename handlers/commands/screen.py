"""`/screen`: screens a prospect by a form or one question at a time; owners edit the questions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from handlers.command.parsing import whole
from handlers.command.spec import Args, Command, Context
from handlers.domain.errors import Refusal, UnclearClient
from handlers.domain.screening import QUESTIONS, SCORES
from handlers.domain.values import Client, Role, Stage
from handlers.input import languages
from handlers.lexicon.folding import fold
from handlers.lexicon.words import meaning, means
from handlers.messages import Button, Choices, Msg, Part, Reply, Text
from handlers.services import dialog
from handlers.services.clients import naming
from handlers.services.screening import interview, questionnaire


def run(ctx: Context, args: Args) -> Reply:
    text = args.rest
    if not text:
        return dialog.everything(ctx, COMMAND)
    known = naming.exactly(ctx, text)
    if known is not None:
        return interview.go_on(ctx, known)  # also a prospect whose name is an action's word
    word, *rest = text.split(None, 1)
    verb = meaning("screen-house", word)
    if verb is not None:
        return _OWN_ACTS[verb](ctx, "".join(rest))
    return _about(ctx, text)


def _about(ctx: Context, text: str) -> Reply:
    """Act on one prospect: the next question, a given question, an answer, the form."""
    client, rest = _prospect(ctx, text)
    language, action = languages.at_end(rest) if rest else ("", "")
    match action.split():
        case [] if not language:
            return interview.go_on(ctx, client)
        case [word] if means(word, "screen.send"):
            return interview.send(ctx, client, language)
        case [number] if not language and whole(number) is not None:
            return interview.ask(ctx, client, questionnaire.number(number))
        case [number, score] if not language and whole(number) is not None:
            return interview.answer(ctx, client, questionnaire.number(number), _score(score))
        case [word] if not language and (act := _act(word)):
            return _ACTS[act](ctx, client)
    raise Refusal("usage", command="screen")


def _act(word: str) -> str | None:
    """The action a word names for a prospect; the name of a boundary counts as one."""
    return fold(word) if fold(word) in interview.BOUNDARIES else meaning("screen", word)


def _prospect(ctx: Context, text: str) -> tuple[Client, str]:
    """The client a text begins with, and the rest; for an unknown name offer to add a prospect, but never add it
    unasked."""
    word, *behind = text.split(None, 1)
    if behind and means(word, "screen-text.add"):
        name, rest = _tail(behind[0])
        client = naming.exactly(ctx, name) or ctx.stores.clients.add(
            ctx.workspace.id, naming.free(ctx, name), Stage.PROSPECT, ctx.member.id, ctx.now
        )
        return client, rest
    try:
        return naming.named(ctx, text, "/screen")
    except UnclearClient:
        name, rest = _tail(text)
    try:
        return naming.named(ctx, name, "/screen", offer="/screen add")
    except UnclearClient as unclear:
        close, new = (
            tuple((offered, f"{line} {rest}".rstrip()) for offered, line in lines)
            for lines in (unclear.close, unclear.new)
        )
        whole = tuple((offered, line) for offered, line in new if offered == name)  # the text is nothing but a name
        raise UnclearClient(name if whole else unclear.typed, close, whole or new) from None


def _tail(text: str) -> tuple[str, str]:
    """The name, and the action if the text ends in one: "Globex send in Polish"."""
    language, before = languages.at_end(text)
    for prefix, spoken in ((before, f" in:{language}"), (text, "")):
        *name, last = prefix.split()
        if name and (act := _act(last)):
            return " ".join(name), f"{act}{spoken if language else ''}"
    return text, ""


def _score(word: str) -> int:
    score = whole(word)
    if score not in SCORES:
        raise Refusal("bad-score", value=word)
    return score


# ------------------------------------------------------------------------------------------- the workspace's own texts


def _owner(ctx: Context) -> None:
    if not ctx.may(Role.OWNER):
        raise Refusal("not-permitted", role=Msg("role-owner"), command="screen")


def _questions(ctx: Context, text: str) -> Reply:
    """List the questions, and the sums from which each verdict applies."""
    language, bands = ctx.language, questionnaire.bands(ctx)
    parts: list[Part] = [Text(Msg("screening-questions"), "title")]
    for number in range(1, len(QUESTIONS) + 1):
        wording = questionnaire.question_text(ctx, number, language)
        name = "screening-question-own" if questionnaire.edited(ctx, number, language) else "screening-question"
        parts.append(Text(Msg(name, number=number, text=wording)))
    parts.append(Text(Msg("screening-bands", take=bands.take, over=bands.take + 1, terms=bands.terms)))
    parts.append(Text(Msg("screening-how-to-edit"), "quiet"))
    return Reply(parts=tuple(parts), data={"take": bands.take, "terms": bands.terms})


def _question(ctx: Context, text: str) -> Reply:
    """Set another text for a question, in one language; ask for it if it is missing."""
    _owner(ctx)
    word, *rest = text.split(None, 1) or [""]
    number = questionnaire.number(word)
    language, wording = languages.at_start("".join(rest))
    language = language or ctx.language
    if not wording:
        prompt = Msg("ask-screening-question", number=number, language=Msg(f"language-{language}"))
        known = questionnaire.question_text(ctx, number, language)
        return dialog.form(ctx, prompt, f"/screen question {number} in:{language}", prefill=known)
    questionnaire.put(ctx, number, language, "" if means(wording, "screen-text.reset") else wording)
    now = Text(questionnaire.question_text(ctx, number, language), "quote")
    saved = Text(Msg("screening-question-saved", number=number, language=Msg(f"language-{language}")))
    back = Button(Msg("button-reset"), f"/screen question {number} in:{language} reset")
    offered = (Choices((back,)),) if questionnaire.edited(ctx, number, language) else ()
    return Reply(parts=(saved, now, *offered), data={"question": number, "language": language})


def _bands(ctx: Context, text: str) -> Reply:
    """Set other bands for future verdicts; those already given are kept."""
    if not text:
        return _questions(ctx, text)
    _owner(ctx)
    questionnaire.put_bands(ctx, None if means(text, "screen-text.reset") else questionnaire.read_bands(text))
    bands = questionnaire.bands(ctx)
    summary = Msg("screening-bands", take=bands.take, over=bands.take + 1, terms=bands.terms)
    return Reply(parts=(Text(summary),), data={"take": bands.take, "terms": bands.terms})


_ACTS: Mapping[str, Callable[[Context, Client], Reply]] = {
    "stop": interview.later,
    "answers": interview.answers,
    **{name: partial(interview.boundary, name=name) for name in interview.BOUNDARIES},
}
_OWN_ACTS: Mapping[str, Callable[[Context, str], Reply]] = {
    "questions": _questions,
    "question": _question,
    "bands": _bands,
}

COMMAND = Command(
    name="screen",
    role=Role.MEMBER,
    run=run,
    examples=("/screen Acme", "/screen Acme send", "/screen questions"),
)
