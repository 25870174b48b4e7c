"""Screens a prospect: one question at a time, each answer a ledger line, then the verdict and its consequences.

All its state is in the ledger, so a screening can be resumed at any time. docs/rules.md, "Screening".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from handlers.command.spec import Context
from handlers.domain.screening import QUESTIONS, SCORES, Sheet, Verdict, sheet
from handlers.domain.standing import Assessment
from handlers.domain.values import Client, Entry, Kind, Screening, Stage
from handlers.messages import Button, Choices, Fields, Msg, Part, Reply, Text
from handlers.services import dialog
from handlers.services.ledger import recording
from handlers.services.nudges.reassessment import reassess
from handlers.services.screening import questionnaire

#: Boundaries to propose when a prospect is accepted with terms; each is a message `screening-boundary-NAME`.
BOUNDARIES = ("deposit", "scope", "milestones")


def known(ctx: Context, client: Client) -> Sheet:
    return sheet(ctx.stores.ledger.of_client(ctx.workspace.id, client.id))


def go_on(ctx: Context, client: Client) -> Reply:
    """The next question, or the verdict once all are answered."""
    now = known(ctx, client)
    question = now.next_open()
    if question is not None:
        return ask(ctx, client, question)
    if now.verdict is None:
        return _end(ctx, client, now)  # an answer was restored to its earlier value
    return _verdict(ctx, client, now, now.verdict)


def ask(ctx: Context, client: Client, question: int, *intro: Part) -> Reply:
    """One question with its three answers, and buttons for the next one and for later."""
    language = ctx.language
    now = known(ctx, client)
    parts: list[Part] = [
        *intro,
        Text(Msg("screening-title", client=client.name, number=question, of=len(QUESTIONS)), "title"),
        Text(questionnaire.question_text(ctx, question, language)),
    ]
    if question in now.answers:
        label = questionnaire.label(ctx, question, now.answers[question], language)
        parts.append(Text(Msg("screening-answered", answer=label), "quiet"))
    line = f"/screen ~{client.id}"
    buttons = [
        Button(questionnaire.label(ctx, question, score, language), f"{line} {question} {score}") for score in SCORES
    ]
    following = now.next_open(question)
    if following is not None:
        buttons.append(Button(Msg("button-skip"), f"{line} {following}"))
    buttons.append(Button(Msg("button-later"), f"{line} stop"))
    parts.append(Choices(tuple(buttons)))
    return Reply(parts=tuple(parts), replaces=True, data=_data(client, now, question))


def answer(ctx: Context, client: Client, question: int, score: int) -> Reply:
    """Log one answer; the last one adds the verdict in the same act, so that `/undo` reverses both."""
    ctx.stores.ledger.append(ctx.workspace.id, _line(ctx, client, Screening(question, score)))
    now = known(ctx, client)
    following = now.next_open(question)
    if following is None:
        return _end(ctx, client, now)
    reassess(ctx.stores, ctx.workspace, client, ctx.now, act_id=ctx.act.written)
    language = ctx.language
    label = questionnaire.label(ctx, question, score, language)
    about = questionnaire.topic(ctx, question, language)
    return ask(ctx, client, following, Text(Msg("screening-noted", about=about, answer=label), "quiet"))


def _end(ctx: Context, client: Client, now: Sheet) -> Reply:
    verdict = questionnaire.bands(ctx).verdict(now.score)
    entry, _ = recording.record(ctx, client, _line(ctx, client, Screening(0, now.score, str(verdict))))
    return _verdict(ctx, client, now, entry)


def _verdict(ctx: Context, client: Client, now: Sheet, entry: Entry) -> Reply:
    """The verdict, its meaning, and what to do about it."""
    assert isinstance(entry.detail, Screening)
    verdict = Verdict(entry.detail.verdict)
    name = f"~{client.id}"
    buttons = [
        Button(Msg(f"button-boundary-{boundary_name}"), f"/screen {name} {boundary_name}")
        for boundary_name in BOUNDARIES
    ]
    move: dict[Verdict, list[Button]] = {
        Verdict.TAKE: [],
        Verdict.TERMS: buttons,
        Verdict.DECLINE: [Button(Msg("button-script-decline"), f"/script decline {name}", "primary")],
    }
    offered = move[verdict]
    if client.stage is Stage.PROSPECT and verdict is Verdict.DECLINE:
        offered.append(Button(Msg("button-decline-stage"), f"/client stage {name} declined"))
    elif client.stage is Stage.PROSPECT:
        offered.append(Button(Msg("button-take-on"), f"/client stage {name} active"))
    offered.append(Button(Msg("button-answers"), f"/screen {name} answers"))
    title = Msg("screening-verdict", client=client.name, verdict=Msg(f"verdict-{verdict}"), score=entry.detail.score)
    return Reply(
        parts=(Text(title, "title"), Text(Msg(f"screening-means-{verdict}")), Choices(tuple(offered))),
        replaces=True,
        data={**_data(client, now, 0), "verdict": str(verdict), "score": entry.detail.score, "entry": entry.number},
    )


def later(ctx: Context, client: Client) -> Reply:
    """Pause the screening; its answers are kept."""
    now = known(ctx, client)
    rests = Msg("screening-rests", client=client.name, count=len(now.answers), of=len(QUESTIONS))
    go = Button(Msg("button-go-on"), f"/screen ~{client.id}")
    return Reply(parts=(Text(rests), Choices((go,))), replaces=True, data=_data(client, now, 0))


def answers(ctx: Context, client: Client) -> Reply:
    """Every question with its answer, each a button to answer it again."""
    now, language = known(ctx, client), ctx.language
    rows = [
        (
            questionnaire.topic(ctx, question, language),
            questionnaire.label(ctx, question, now.answers[question], language)
            if question in now.answers
            else Msg("unknown"),
        )
        for question in range(1, len(QUESTIONS) + 1)
    ]
    buttons = tuple(Button(about, f"/screen ~{client.id} {n}") for n, (about, _) in enumerate(rows, 1))
    title = Text(Msg("screening-answers", client=client.name), "title")
    return Reply(parts=(title, Fields(tuple(rows)), Choices(buttons)), replaces=True, data=_data(client, now, 0))


def boundary(ctx: Context, client: Client, name: str) -> Reply:
    """The text of a boundary to propose, in the client's language, to be edited and saved."""
    text = Msg(f"screening-boundary-{name}").spoken(client.language or ctx.language)
    return dialog.form(ctx, Msg("ask-screening-boundary", client=client.name), f"/boundary ~{client.id}", prefill=text)


def send(ctx: Context, client: Client, language: str) -> Reply:
    """The form for the prospect, to copy or forward, and how its answers are entered."""
    reader = ctx.language
    said_in = language or client.language or reader
    questions = {f"q{n}": questionnaire.question_text(ctx, n, said_in) for n in range(1, len(QUESTIONS) + 1)}
    name = f"~{client.id}"
    others = [code for code in dict.fromkeys((reader, client.language or reader)) if code != said_in]
    buttons = [Button(Msg("button-enter-answers"), f"/screen {name}", "primary")]
    buttons += [Button(Msg(f"button-in-{other}"), f"/screen {name} send in:{other}") for other in others]
    return Reply(
        parts=(
            Text(Msg("screening-form-title", client=client.name), "title"),
            Text(Msg("screening-form", **questions).spoken(said_in), "quote"),
            Text(Msg("screening-form-how", client=client.name), "quiet"),
            Choices(tuple(buttons)),
        ),
        data={"client": client.name, "language": said_in},
    )


def open_rows(
    ctx: Context, client: Client, assessment: Assessment, seen: Sequence[Entry]
) -> list[tuple[Msg, Msg | str]]:
    """The card's row about a screening: its progress, or its verdict. `seen` are the lines that may be shown."""
    now = sheet(seen)
    if now.verdict is not None and isinstance(now.verdict.detail, Screening):
        verdict, score = now.verdict.detail.verdict, now.verdict.detail.score
        return [(Msg("label-screening"), Msg("screening-row-ended", verdict=Msg(f"verdict-{verdict}"), score=score))]
    if now.answers:
        return [(Msg("label-screening"), Msg("screening-row", count=len(now.answers), of=len(QUESTIONS)))]
    return []


def single(entry: Entry) -> bool:
    """Whether a line is one answer of a screening, which a short list of lines leaves out."""
    return isinstance(entry.detail, Screening) and not entry.detail.verdict


def _line(ctx: Context, client: Client, detail: Screening) -> Entry:
    typed = ctx.typed.replace(f"~{client.id}", client.name, 1)  # people read the text as typed, so it names the client
    return replace(ctx.entry(Kind.SCREENING, client.id, detail=detail), typed=typed)


def _data(client: Client, now: Sheet, question: int) -> dict[str, object]:
    return {"client": client.name, "question": question, "answered": len(now.answers)}
