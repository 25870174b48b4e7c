"""Words of the commands in every language, read whatever language the speaker uses. Knows no rule."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from handlers.domain.values import Kind, Outcome, Role, Stage, Tone
from handlers.input.folding import fold

T = TypeVar("T")

_HELD = "held took-place состоялся состоялась провели прошёл odbyta odbyła odbyło odbyliśmy התקיימה התקיים"
_CONFIRM = "confirm confirmed yes подтверждаю да potwierdzam tak מאשר מאשרת כן"
_YES = "yes y да д tak t כן"
_NO = "no n нет н nie לא"
_OUTCOMES: Mapping[Outcome, str] = {
    Outcome.AGREED: "agreed agreement договорились uzgodniono umówiliśmy uzgodniliśmy סוכם הסכמנו",
    Outcome.PART: "part parting расстаёмся rozstanie rozstajemy נפרדים פרידה",
    Outcome.CLEARED: "cleared misunderstanding прояснили недоразумение wyjaśniono nieporozumienie הובהר",
    Outcome.REFUSED: "refused declined отказались отказался отказалась odmówili odmówił odmówiła סירבו סירב סירבה",
    Outcome.POSTPONED: "postponed moved перенесли отложили przełożono przełożyli נדחה דחו",
}
_KINDS: Mapping[Kind, str] = {
    Kind.INCIDENT: "incident incidents инцидент инциденты инцидентов incydent incydenty תקרית תקריות",
    Kind.PAYMENT: "payment payments paid платёж платежи оплата оплаты płatność płatności wpłaty תשלום תשלומים",
    Kind.REFUND: "refund refunds refunded возврат возвраты zwrot zwroty החזר החזרים",
    Kind.HOURS: "hours spent time часы время godziny czas שעות זמן",
    Kind.CONCESSION: "concession concessions gave discounts уступка уступки скидки ustępstwo ustępstwa rabaty"
    " ויתור ויתורים הנחות",
    Kind.PRAISE: "praise thanks похвала спасибо pochwała pochwały שבח שבחים תודות",
    Kind.NOTE: "note notes заметка заметки notatka notatki הערה הערות",
    Kind.CALLED: "called call calls звонок звонки telefon telefony שיחה שיחות",
    Kind.BOUNDARY: "boundary boundaries граница границы granica granice גבול גבולות",
    Kind.INVOICE: "invoice invoices due счёт счет счета faktura faktury חשבונית חשבוניות",
    Kind.PROMISE: "promise promises обещание обещания obietnica obietnice הבטחה הבטחות",
    Kind.TERMS: "terms условия warunki תנאים",
    Kind.STEP: "step steps шаг шаги krok kroki שלב-פרידה צעד צעדים",
    Kind.SCREENING: "screening screen отбор анкета ankieta סינון שאלון",
    Kind.PLAN: "plan plans план планы plany תכנון תוכניות",
    Kind.CONVERSATION: "conversation conversations talk talks разговор разговоры rozmowa rozmowy"
    " שיחה-חשובה שיחות-חשובות",
    Kind.KEPT: "kept review соблюдено соблюдение dotrzymane קוים",
    Kind.DECISION: "decision decisions решение решения decyzja decyzje החלטה החלטות",
    Kind.STAGE: "stage stages этап этапы etap etapy שלב שלבים",
}
_STAGES: Mapping[Stage, str] = {
    Stage.PROSPECT: "prospect prospects лид лиды потенциальный potencjalny מתעניין",
    Stage.ACTIVE: "active активный активные aktywny aktywni פעיל פעילים",
    Stage.CONVERSATION: "conversation разговор rozmowa שיחה",
    Stage.AGREEMENT: "agreement договорённость соглашение umowa ugoda ustalenia הסכם הסכמות",
    Stage.OFFBOARDING: "offboarding off-boarding прощание завершение rozstanie kończenie פרידה סיום",
    Stage.PARTED: "parted former бывший бывшие były byli לשעבר",
    Stage.DECLINED: "declined отклонён отклонённые odrzucony odrzuceni נדחה",
}
_ROLES: Mapping[Role, str] = {
    Role.OWNER: "owner владелец владелица właściciel właścicielka בעלים",
    Role.MEMBER: "member участник участница członek członkini חבר חברה",
    Role.VIEWER: "viewer наблюдатель наблюдательница obserwator obserwatorka צופה",
}

_TONES: Mapping[Tone, str] = {
    Tone.DIRECT: "direct прямо прямой bezpośrednio bezpośredni ישיר ישירה",
    Tone.SOFT: "soft мягко мягкий łagodnie łagodny רך רכה",
    Tone.MUTUAL: "mutual обоюдно обоюдный wspólnie obopólny obopólnie הדדי הדדית בהסכמה",
}


def table(words: Mapping[T, str]) -> Mapping[str, T]:
    """Folded word → what it means. A word with two meanings is a mistake in the lists."""
    table: dict[str, T] = {}
    for meaning, typed in words.items():
        for word in typed.split():
            if table.setdefault(fold(word), meaning) != meaning:
                raise ValueError(f"{word!r} means {table[fold(word)]!r} and {meaning!r}")
    return table


_OUTCOME, _KIND, _STAGE, _ROLE = table(_OUTCOMES), table(_KINDS), table(_STAGES), table(_ROLES)
_TONE = table(_TONES)
_ANSWER = table({True: _YES, False: _NO})
_WORDS = {name: table({True: words}) for name, words in (("held", _HELD), ("confirm", _CONFIRM))}


def held(word: str) -> bool:
    return fold(word) in _WORDS["held"]


def confirmed(text: str) -> bool:
    return fold(text.strip()) in _WORDS["confirm"]


def outcome(word: str) -> Outcome | None:
    return _OUTCOME.get(fold(word))


def yes_no(word: str) -> bool | None:
    return _ANSWER.get(fold(word))


def kind(word: str) -> Kind | None:
    """The kind of line a word asks for, in the singular or the plural."""
    return _KIND.get(fold(word))


def stage(word: str) -> Stage | None:
    return _STAGE.get(fold(word.strip()))


def tone(word: str) -> Tone | None:
    return _TONE.get(fold(word))


def role(word: str) -> Role | None:
    return _ROLE.get(fold(word.strip()))
