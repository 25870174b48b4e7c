"""(b) An agreement that is broken, kept on once more, then a parting to the end, and a referral half a year later."""

from __future__ import annotations

from tests.journeys.scenarios.scenario import ANNA, LANGUAGES, Expect, Life, Press, Say, Until, Words, same

_FRIEND = Words(en="Fern & Co", ru="Папоротник", pl="Paproć", he="שרך ושות׳")

LIFE = Life(
    name="parting",
    client=Words(en="Summit Events", ru="Агентство «Вершина»", pl="Agencja Szczyt", he="הפקות הפסגה"),
    begins="2026-01-12 10:00",
    steps=(
        Say(same("/client add {client}")),
        Say(same("/client assign {client} @anna")),
        Say(
            Words(
                en="/paid {client} £3,000.00 two events",
                ru="/оплата {client} 300 000 ₽ два мероприятия",
                pl="/zapłata {client} 15 000 zł dwa wydarzenia",
                he="/תשלום {client} 15000 ₪ שני אירועים",
            )
        ),
        Say(
            Words(
                en="/spent {client} 40h two events",
                ru="/часы {client} 40ч два мероприятия",
                pl="/czas {client} 40 godz dwa wydarzenia",
                he="/שעות {client} 40 שעות שני אירועים",
            )
        ),
        Press("/answer * 1"),
        Say(
            Words(
                en="/boundary {client} No calls after 6 pm",
                ru="/граница {client} Без звонков после 18:00",
                pl="/granica {client} Bez telefonów po 18:00",
                he="/גבול {client} בלי שיחות אחרי 18:00",
            )
        ),
        Until("2026-01-13 10:00"),
        Say(
            Words(
                en='/i {client} rude "a trained monkey could do this"',
                ru="/инцидент {client} грубость «это и обезьяна бы сделала»",
                pl="/incydent {client} nieuprzejmość „małpa by to zrobiła”",
                he="/תקרית {client} גסות ״גם קוף היה עושה את זה״",
            ),
            by=ANNA,
        ),
        Until("2026-01-15 10:00"),
        Say(
            Words(
                en="/i {client} scope serious a third event, at no charge",
                ru="/инцидент {client} сверх договора серьёзно третье мероприятие, бесплатно",
                pl="/incydent {client} poza zakresem poważne trzecie wydarzenie, za darmo",
                he="/תקרית {client} מעבר למוסכם רציני אירוע שלישי, בלי תשלום",
            ),
            by=ANNA,
        ),
        Expect(
            standing="talk",
            posts=("step to anna", "update to anna", "talk to team"),
            signals=("strain",),
            strain=5.91,
            because="3 × 2^(−2/45) + 3 = 5.91",
        ),
        Until("2026-01-20 15:00"),
        Say(
            Words(
                en="/talk {client} held agreed review:2026-03-31 "
                "extra events are quoted first; a calm tone; no calls at night",
                ru="/разговор {client} состоялся договорились review:2026-03-31 "
                "доп. мероприятия сначала оцениваем; спокойный тон; без ночных звонков",
                pl="/rozmowa {client} odbyta uzgodniono review:2026-03-31 "
                "dodatkowe wydarzenia najpierw wyceniamy; spokojny ton; bez nocnych telefonów",
                he="/talk {client} התקיימה סוכם review:2026-03-31 "
                "אירועים נוספים מתומחרים מראש; טון רגוע; בלי שיחות בלילה",
            ),
            by=ANNA,
        ),
        Expect(
            standing="watch",
            stage="agreement",
            posts=("update to team",),
            because="5.4 since the slate, nothing since the talk",
        ),
        Until("2026-01-27 11:00"),
        Say(
            Words(
                en="/i {client} boundary crossed:1 called at nine in the evening about the flowers",
                ru="/инцидент {client} граница нарушена:1 звонили в девять вечера из-за цветов",
                pl="/incydent {client} granica crossed:1 telefon o dziewiątej wieczorem w sprawie kwiatów",
                he="/תקרית {client} גבול:1 התקשרו בתשע בערב בקשר לפרחים",
            ),
            by=ANNA,
        ),
        Expect(
            standing="talk",
            stage="agreement",
            posts=("talk to team",),
            signals=("breach",),
            because="once is not broken, and something grave against the agreement is talked about",
        ),
        Press("/talk ~* review:*", by=ANNA),
        Until("2026-02-03 12:30"),
        Expect(
            standing="talk",
            stage="agreement",
            posts=("reminder to anna",),
            signals=("breach",),
            because="brought forward by a week's notice: was it kept? nobody answers yet",
        ),
        Until("2026-02-10 10:00"),
        Say(
            Words(
                en="/i {client} serious boundary crossed:1 three calls at half past ten at night",
                ru="/инцидент {client} граница нарушена:1 серьёзно три звонка в половине одиннадцатого вечера",
                pl="/incydent {client} poważne granica crossed:1 trzy telefony o wpół do jedenastej w nocy",
                he="/תקרית {client} רציני גבול:1 שלוש שיחות בעשר וחצי בלילה",
            ),
            by=ANNA,
        ),
        Expect(
            standing="part",
            stage="agreement",
            posts=("update to team", "part to team"),
            signals=("strain", "broken", "breach"),
            because="since the agreement two crossed the boundary they knew of, on two days; 3 × 2^(−14/45) + 3 = 5.42",
        ),
        Press("/nudge * keep"),
        Say(
            Words(
                en="the big spring event is paid in advance by:2026-02-17",
                ru="большое весеннее мероприятие оплачено вперёд до:2026-02-17",
                pl="duże wiosenne wydarzenie jest opłacone z góry do:2026-02-17",
                he="האירוע הגדול של האביב שולם מראש עד:2026-02-17",
            )
        ),
        Expect(
            standing="part",
            stage="agreement",
            posts=("update to team",),
            signals=("strain", "broken", "breach"),
            because="kept for a week, with its reason",
        ),
        Until("2026-02-17 15:00"),
        Expect(
            standing="part",
            stage="agreement",
            posts=("part to team", "reminder to boss"),
            signals=("strain", "broken", "breach"),
            because="the day to look again; once broken it stays so",
        ),
        Until("2026-02-18 10:00"),
        Say(same("/part {client} by:2026-03-24")),
        Press("/part ~* confirm"),
        Expect(
            standing="part",
            stage="offboarding",
            posts=("update to team",),
            signals=("strain", "broken", "breach"),
            because="an agreement that was broken is reason enough",
        ),
        Until("2026-02-19 10:00"),
        Press("/steps ~* text", by=ANNA),
        Press("/steps ~* done", by=ANNA),
        Until("2026-02-23 10:00"),
        Press("/steps ~* done", by=ANNA),
        Until("2026-02-25 10:00"),
        Press("/steps ~* text", by=ANNA),
        Press("/steps ~* done", by=ANNA),
        Expect(
            standing="part",
            stage="offboarding",
            posts=("reminder to anna", "reminder to anna", "reminder to anna"),
            signals=("broken", "breach"),
            because="tell them, the notice in writing, the first update, each on its day",
        ),
        Until("2026-03-05 10:00"),
        Press("/steps ~* 4 done", by=ANNA),
        Press("/steps ~* 5 done", by=ANNA),
        Until("2026-03-12 10:00"),
        Press("/steps ~* 6 done", by=ANNA),
        Press("/steps ~* 7 done", by=ANNA),
        Until("2026-03-18 10:00"),
        Press("/steps ~* 8 text", by=ANNA),
        Press("/steps ~* 8 done", by=ANNA),
        Press("/steps ~* 9 done", by=ANNA),
        Say(same("/steps {client}"), by=ANNA),
        Expect(
            standing="part",
            stage="offboarding",
            posts=("reminder to anna",) * 6,
            signals=("broken", "breach"),
            because="three more updates, somebody else to recommend, the last invoice, the files",
        ),
        Until("2026-03-24 10:00"),
        Press("/steps ~* 10 done", by=ANNA),
        Press("/steps ~* 11 text", by=ANNA),
        Press("/steps ~* 11 done", by=ANNA),
        Until("2026-03-25 10:00"),
        Expect(
            standing="part",
            stage="parted",
            posts=("reminder to anna", "reminder to anna", "reminder to boss"),
            signals=("broken", "breach"),
            because="the last two steps, and the end, at noon",
        ),
        Say(same("/status {client}")),
        Until("2026-09-22 11:00"),
        Expect(standing="steady", stage="parted", because="half a year of quiet"),
        Say(
            Words(
                en=f'/thanks {{client}} referral:"{_FRIEND.en}" told a friend we part like grown-ups',
                ru=f"/спасибо {{client}} рекомендация:{_FRIEND.ru} сказали знакомым, что мы расстаёмся по-человечески",
                pl=f"/dzięki {{client}} polecenie:{_FRIEND.pl} powiedzieli znajomym, że rozstajemy się z klasą",
                he=f'/תודה {{client}} המלצה:"{_FRIEND.he}" סיפרו לחברים שנפרדנו יפה',
            ),
            by=ANNA,
        ),
        Say(Words(**{k: f"/client add {_FRIEND.of(k)}" for k in LANGUAGES})),
        Say(Words(**{k: f"/status {_FRIEND.of(k)}" for k in LANGUAGES})),
        Say(same("/status {client}")),
        Expect(standing="steady", stage="parted", because="thanked, and still parted"),
    ),
)
