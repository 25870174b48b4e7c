"""Words of the conversation commands in every language, read whatever language the speaker uses."""

from __future__ import annotations

from handlers.domain.values import Kind, Outcome, Role, Stage
from handlers.facts.names import normal

_HELD = ("held", "состоялся", "провели", "прошел", "odbyta", "odbyła", "התקיימה")
_OUTCOMES: dict[Outcome, tuple[str, ...]] = {
    Outcome.AGREED: ("agreed", "agreement", "договорились", "uzgodniono", "umówiliśmy", "סוכם", "הסכמנו"),
    Outcome.PART: ("part", "parting", "расстаемся", "rozstanie", "rozstajemy", "נפרדים", "פרידה"),
    Outcome.CLEARED: (
        "cleared",
        "misunderstanding",
        "прояснили",
        "недоразумение",
        "wyjaśniono",
        "nieporozumienie",
        "הובהר",
    ),
    Outcome.REFUSED: ("refused", "declined", "отказались", "отказался", "odmówili", "odmówił", "סירבו", "סירב"),
    Outcome.POSTPONED: ("postponed", "moved", "перенесли", "отложили", "przełożono", "przełożyli", "נדחה", "דחו"),
}
_YES = ("yes", "y", "да", "tak", "כן")
_NO = ("no", "n", "нет", "nie", "לא")
_KINDS: dict[Kind, tuple[str, ...]] = {
    Kind.INCIDENT: ("incident", "incidents", "инциденты", "инцидент", "incydenty", "incydent", "תקריות", "תקרית"),
    Kind.PAYMENT: ("payment", "payments", "paid", "платежи", "оплаты", "płatności", "תשלומים"),
    Kind.REFUND: ("refund", "refunds", "refunded", "возвраты", "zwroty", "החזרים"),
    Kind.HOURS: ("hours", "spent", "часы", "godziny", "שעות"),
    Kind.CONCESSION: ("concession", "concessions", "gave", "уступки", "ustępstwa", "ויתורים"),
    Kind.PRAISE: ("praise", "thanks", "похвала", "pochwały", "שבחים"),
    Kind.NOTE: ("note", "notes", "заметки", "notatki", "הערות"),
    Kind.CALLED: ("called", "calls", "звонки", "telefony", "שיחות"),
    Kind.BOUNDARY: ("boundary", "boundaries", "границы", "granice", "גבולות"),
    Kind.CONVERSATION: ("conversation", "conversations", "talks", "разговоры", "rozmowy", "שיחות-חשובות"),
    Kind.DECISION: ("decision", "decisions", "решения", "decyzje", "החלטות"),
}


def held(word: str) -> bool:
    return normal(word) in {normal(each) for each in _HELD}


def outcome(word: str) -> Outcome | None:
    return next((o for o, words in _OUTCOMES.items() if normal(word) in map(normal, words)), None)


def yes_no(word: str) -> bool | None:
    if normal(word) in _YES:
        return True
    return False if normal(word) in _NO else None


def kind(word: str) -> Kind | None:
    return next((k for k, words in _KINDS.items() if normal(word) in map(normal, words)), None)


_STAGES: dict[Stage, tuple[str, ...]] = {
    Stage.PROSPECT: ("prospect", "лид", "потенциальный", "potencjalny", "מתעניין"),
    Stage.ACTIVE: ("active", "активный", "aktywny", "פעיל"),
    Stage.CONVERSATION: ("conversation", "разговор", "rozmowa", "שיחה"),
    Stage.AGREEMENT: ("agreement", "договоренность", "umowa", "הסכם"),
    Stage.OFFBOARDING: ("offboarding", "off-boarding", "прощание", "rozstanie", "פרידה"),
    Stage.PARTED: ("parted", "бывший", "były", "לשעבר"),
    Stage.DECLINED: ("declined", "отклонен", "odrzucony", "נדחה"),
}
_ROLES: dict[Role, tuple[str, ...]] = {
    Role.OWNER: ("owner", "владелец", "właściciel", "בעלים"),
    Role.MEMBER: ("member", "участник", "członek", "חבר"),
    Role.VIEWER: ("viewer", "наблюдатель", "obserwator", "צופה"),
}


def stage(word: str) -> Stage | None:
    return next((s for s, words in _STAGES.items() if normal(word) in map(normal, words)), None)


def role(word: str) -> Role | None:
    return next((r for r, words in _ROLES.items() if normal(word) in map(normal, words)), None)


_CONFIRM = ("confirm", "yes", "подтверждаю", "potwierdzam", "מאשר")


def confirmed(text: str) -> bool:
    return normal(text) in map(normal, _CONFIRM)
