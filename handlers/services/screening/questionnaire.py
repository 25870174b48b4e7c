"""The questions to a prospect and the bands of the verdict: built-in or custom. Every version is kept.

docs/rules.md, "Screening". Independent of any client.
"""

from __future__ import annotations

from handlers.command.parsing import whole
from handlers.command.spec import Context
from handlers.domain.errors import Refusal
from handlers.domain.screening import HIGHEST, QUESTIONS, Bands
from handlers.domain.values import CustomText
from handlers.messages import Msg

_BANDS = "screening:bands"
LONGEST = 300


def number(word: str) -> int:
    """Parse the number of a question. Raises Refusal("bad-question")."""
    parsed = whole(word)
    if parsed is None or not 1 <= parsed <= len(QUESTIONS):
        raise Refusal("bad-question", value=word, most=len(QUESTIONS))
    return parsed


def edited(ctx: Context, question: int, language: str) -> str:
    """The custom text of a question in a language, "" if the built-in one is used. Languages are independent."""
    text = ctx.stores.texts.current(ctx.workspace.id, f"screening:question:{question}", language)
    return text.text if text is not None else ""


def question_text(ctx: Context, question: int, language: str) -> Msg | str:
    """A question as a prospect is asked it."""
    return edited(ctx, question, language) or usual(question, language)


def usual(question: int, language: str) -> Msg:
    return Msg(f"screening-ask-{QUESTIONS[question - 1]}").spoken(language)


def label(ctx: Context, question: int, score: int, language: str) -> Msg:
    """An answer in a few words; for a custom question only its level of concern."""
    about = "any" if edited(ctx, question, language) else QUESTIONS[question - 1]
    return Msg(f"screening-{about}-{score}")


def topic(ctx: Context, question: int, language: str) -> Msg:
    """The topic of a question in a word; a custom question's number."""
    about = "any" if edited(ctx, question, language) else QUESTIONS[question - 1]
    return Msg(f"screening-about-{about}", number=question)


def put(ctx: Context, question: int, language: str, text: str) -> None:
    """Save a new version of a question; empty restores the built-in one. Raises Refusal("question-too-long")."""
    if len(text) > LONGEST:
        raise Refusal("question-too-long", limit=LONGEST)
    _put(ctx, f"screening:question:{question}", language, text)


def bands(ctx: Context) -> Bands:
    text = ctx.stores.texts.current(ctx.workspace.id, _BANDS)
    return read_bands(text.text) if text is not None else Bands()


def read_bands(text: str) -> Bands:
    """Parse two numbers: the highest sums for *take it* and for *take it with terms*. Raises Refusal("bad-bands")."""
    numbers = [whole(word) for word in text.replace(",", " ").split()]
    try:
        take, terms = numbers
        return Bands(-1 if take is None else take, -1 if terms is None else terms)
    except ValueError:
        raise Refusal("bad-bands", most=HIGHEST - 1) from None


def put_bands(ctx: Context, bands: Bands | None) -> None:
    """Save a new version of the bands; None restores the built-in ones."""
    _put(ctx, _BANDS, "", f"{bands.take} {bands.terms}" if bands is not None else "")


def _put(ctx: Context, key: str, language: str, text: str) -> None:
    version = CustomText(key=key, language=language, text=text, author_id=ctx.member.id, at=ctx.now)
    ctx.stores.texts.put(ctx.workspace.id, version)
