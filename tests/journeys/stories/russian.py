"""Told by a web and sign studio in Kazan."""

from __future__ import annotations

from tests.journeys.stories.story import GOOD, Line, Meant, Moment, Story, theirs, unclear, worked

HOUSE = "a web and sign studio in Kazan"

PROSPECT = Story(
    key="prospect",
    language="ru",
    house=HOUSE,
    currency="RUB",
    client="Лагуна",
    lines=(
        Line("2026-02-02 11:20", "/client stage Лагуна prospect"),
        Line(
            "2026-02-02 12:40",
            "Лагуна полтора часа выспрашивала по телефону, как бы мы делали им сайт, про деньги ни слова",
            Meant(kinds=("incident", "hours"), categories=("timewaster",), minutes=90),
        ),
        Line(
            "2026-02-05 18:10",
            "Опять Лагуна, третий созвон ни о чём, всё «думают»",
            theirs("timewaster"),
        ),
        Line("2026-02-12 13:00", "Потратили на смету для Лагуны ещё 4 часа", worked(240)),
        Line(
            "2026-02-19 16:25",
            "Лагуна объявилась и просит скидку сорок процентов, договора ещё и в помине нет",
            theirs("haggling"),
        ),
        Line("2026-02-20 10:05", "/client stage Лагуна declined"),
    ),
    moments=(
        Moment(at="2026-02-05 19:00", wants="steady", why="Два разговора — обычная продажа, рано делать выводы."),
        Moment(at="2026-02-19 18:00", wants="decide", why="Ни рубля, а день уже съели: либо условия, либо «нет»."),
    ),
)

SMALL_FOR_MONTHS = Story(
    key="months",
    language="ru",
    house=HOUSE,
    currency="RUB",
    client="Тайга",
    lines=(
        Line("2025-09-10 15:00", "Тайга попросила ещё один баннер, в смете его не было", theirs("scope", "haggling")),
        Line(
            "2025-10-07 21:30",
            "Тайга в девять вечера прислала правки и хочет всё к утру",
            theirs("expectations", "boundary", "scope", "pressure"),
        ),
        Line("2025-11-12 10:00", "Тайга опять заплатила на неделю позже, чем обещала", theirs("late")),
        Line(
            "2025-12-16 12:15",
            "Тайга хочет две картинки бесплатно, «это же на пять минут»",
            theirs("haggling", "scope"),
        ),
        Line("2026-01-20 17:00", "От Тайги неделю ни слуху ни духу, без их текстов стоим", theirs("silence")),
        Line("2026-02-11 11:40", "Тайга третий раз перекраивает утверждённый макет", theirs("scope", "expectations")),
        Line("2026-03-17 13:20", "Тайга снова подсунула мелочь сверх договора", theirs("scope")),
        Line("2026-03-24 16:00", "Тайга в восторге от каталога, директор лично благодарил", GOOD),
    ),
    moments=(
        Moment(at="2026-01-20 18:00", wants="steady", why="Мелочи раз в месяц, у кого не бывает."),
        Moment(at="2026-03-17 18:00", wants="watch", why="Семь месяцев по чуть-чуть — уже не случайность."),
        Moment(at="2026-03-24 18:00", wants="watch", why="Приятно, но одно «спасибо» полгода не отменяет."),
    ),
)

BAD_REVIEW = Story(
    key="review",
    language="ru",
    house=HOUSE,
    currency="RUB",
    client="Каравелла",
    lines=(
        Line(
            "2026-04-06 19:30",
            "Каравелла грозится разнести нас в отзывах, если не сделаем вторую вывеску даром",
            theirs("pressure"),
        ),
        Line(
            "2026-04-08 10:15",
            "Директор Каравеллы выложил отзыв на картах, пишет, что мы воры и криворукие",
            unclear("review", severity="serious"),
        ),
        Line("2026-04-08 13:00", "/note Каравелла ответили на отзыв спокойно, с датами и фотографиями"),
        Line(
            "2026-04-14 11:30",
            "Каравелла опять за своё: или скидка, или второй отзыв и суд",
            theirs("pressure", "haggling"),
        ),
        Line(
            "2026-04-16 15:00",
            "Прораб Каравеллы при всех обматерил Олю, назвал дурой безмозглой",
            theirs("abuse", severity="serious"),
        ),
        Line("2026-04-20 12:00", "/talk Каравелла held refused Сказал, что разговаривать будет только через отзывы"),
    ),
    moments=(
        Moment(
            at="2026-04-06 20:00",
            wants="watch",
            why="Это шантаж, глаз с них не спускаю.",
            rules_say="steady",
            because="One pressure is minor by default and weighs 0.5; nothing is watched below 2.4.",
        ),
        Moment(
            at="2026-04-08 18:00",
            wants="watch",
            why="Нас поливают грязью на людях, дальше будет хуже.",
            rules_say="steady",
            because="A review counts half until somebody settles whose it was: 1.5 and 0.49 are 1.99.",
        ),
        Moment(at="2026-04-16 18:00", wants="talk", why="За Олю отвечаю я: звоню директору сам."),
        Moment(at="2026-04-20 18:00", wants="part", why="Разговаривать не хотят — значит, расходимся."),
    ),
)

STORIES = (PROSPECT, SMALL_FOR_MONTHS, BAD_REVIEW)
