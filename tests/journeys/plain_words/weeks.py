"""What is told in a week in each language, and what a person reads in it. Runs nothing.

Written in each language by itself; the weeks are not translations of one another.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One sentence and what may be logged of it. `categories`: the accepted ones, the right one first."""

    text: str
    kinds: tuple[str, ...] = ("incident",)
    categories: tuple[str, ...] = ()
    fault: str | None = None
    minutes: int | None = None
    amount_minor: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """Five days, Monday to Friday; the threat is the last sentence of Friday."""

    client: str
    days: tuple[tuple[Told, ...], ...]


def shouting(text: str) -> Told:
    return Told(text=text, categories=("rude", "abuse"), fault="theirs")


def beyond(text: str) -> Told:
    return Told(text=text, categories=("scope", "haggling"), fault="theirs")


def time_lost(text: str) -> Told:
    return Told(text=text, kinds=("hours", "incident"), categories=("timewaster", "other"), minutes=60)


def overdue(text: str) -> Told:
    return Told(text=text, categories=("late",), fault="theirs")


def our_mistake(text: str) -> Told:
    return Told(text=text, categories=("complaint", "other", "expectations"), fault="ours")


def paid(text: str, amount_minor: int) -> Told:
    return Told(text=text, kinds=("payment",), amount_minor=amount_minor)


def call(text: str) -> Told:
    return Told(text=text, kinds=("called",))


def praised(text: str) -> Told:
    return Told(text=text, kinds=("praise",))


def threatened(text: str) -> Told:
    return Told(text=text, categories=("threat",), fault="theirs")


WEEKS = {
    "en": Week(
        client="Nordia",
        days=(
            (
                shouting("Nordia's manager shouted at me on the phone"),
                beyond("Nordia wants a third landing page that is not in the contract"),
            ),
            (
                overdue("I had to remind Nordia about the overdue invoice again"),
                time_lost("We lost an hour on a pointless call with Nordia"),
            ),
            (
                our_mistake("We sent Nordia the wrong files, it was our mistake"),
                call("We called Nordia to apologise"),
            ),
            (
                paid("Nordia paid 1200 EUR", 120000),
                praised("Nordia praised our new design"),
                beyond("Nordia asked for two more languages beyond what was agreed"),
            ),
            (threatened("The owner of Nordia threatened to break my legs"),),
        ),
    ),
    "ru": Week(
        client="Ромашка",
        days=(
            (
                shouting("Директор Ромашки наорал на меня по телефону"),
                beyond("Ромашка просит ещё один баннер, которого нет в договоре"),
            ),
            (
                time_lost("Потеряли час на пустой созвон с Ромашкой"),
                overdue("Ромашка просрочила оплату, пришлось напоминать про счёт"),
            ),
            (
                our_mistake("Это наша ошибка: отправили Ромашке не тот макет"),
                call("Мы позвонили Ромашке и извинились"),
            ),
            (
                beyond("Ромашка хочет ещё две страницы сверх договора"),
                paid("Ромашка заплатила 850 евро", 85000),
                praised("Ромашка похвалила новый логотип"),
            ),
            (threatened("Директор Ромашки угрожал меня избить"),),
        ),
    ),
    "pl": Week(
        client="Bukowa",
        days=(
            (
                beyond("Bukowa chce dodatkowego sklepu, którego nie ma w umowie"),
                shouting("Prezes Bukowa nakrzyczał na mnie przez telefon"),
            ),
            (
                overdue("Bukowa spóźnia się z płatnością, musieliśmy przypominać o fakturze"),
                time_lost("Straciliśmy godzinę na jałowe spotkanie z Bukowa"),
            ),
            (
                our_mistake("To nasz błąd: wysłaliśmy Bukowa zły plik"),
                call("Zadzwoniliśmy do Bukowa z przeprosinami"),
            ),
            (
                paid("Bukowa zapłaciła 2000 euro", 200000),
                praised("Bukowa pochwaliła nasz nowy projekt"),
                beyond("Bukowa prosi o dwie ikony poza zakresem umowy"),
            ),
            (threatened("Prezes Bukowa groził, że mnie pobije"),),
        ),
    ),
    "he": Week(
        client="ארזים",
        days=(
            (
                shouting("המנהל של ארזים צעק עליי בטלפון"),
                time_lost("בזבזנו שעה על פגישה מיותרת עם ארזים"),
            ),
            (
                overdue("ארזים מאחרים בתשלום, נאלצתי להזכיר להם את החשבונית"),
                beyond("ארזים ביקשו עוד עמוד שלא מופיע בחוזה"),
            ),
            (
                our_mistake("טעות שלנו: שלחנו לארזים קובץ לא נכון"),
                call("התקשרנו לארזים להתנצל"),
            ),
            (
                beyond("ארזים רוצים עוד שני באנרים מעבר למה שסוכם"),
                praised("ארזים שיבחו את העיצוב החדש"),
                paid("ארזים שילמו 900 אירו", 90000),
            ),
            (threatened("המנהל של ארזים איים להרביץ לי"),),
        ),
    ),
}
