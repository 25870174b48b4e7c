"""(a) A good client with one bad month: conversation, an agreement that is kept, a clean slate, a second beginning."""

from __future__ import annotations

from tests.journeys.scenarios.scenario import ANNA, Expect, Life, Press, Say, Until, Words, same

LIFE = Life(
    name="good",
    client=Words(en="Meadow Ceramics", ru="Мастерская «Глина»", pl="Pracownia Wrzos", he="סטודיו כרמל"),
    begins="2026-02-02 10:00",
    steps=(
        Say(same("/client add {client}")),
        Say(same("/client assign {client} @anna")),
        Say(
            Words(
                en="/terms {client} invoices within 14 days, two rounds of changes, calls from 9 to 6",
                ru="/условия {client} оплата в течение 14 дней, два круга правок, звонки с 9 до 18",
                pl="/warunki {client} płatność w 14 dni, dwie rundy poprawek, telefony od 9 do 18",
                he="/תנאים {client} תשלום תוך 14 יום, שני סבבי תיקונים, שיחות בין 9 ל־18",
            )
        ),
        Say(
            Words(
                en="/paid {client} £2,000.00 spring catalogue, first half",
                ru="/оплата {client} 200 000 ₽ весенний каталог, первая половина",
                pl="/zapłata {client} 10 000 zł katalog wiosenny, pierwsza połowa",
                he="/תשלום {client} 10000 ₪ קטלוג האביב, מחצית ראשונה",
            )
        ),
        Until("2026-02-16 15:00"),
        Say(
            Words(
                en="/thanks {client} brought cake to the shoot",
                ru="/спасибо {client} принесли торт на съёмку",
                pl="/dzięki {client} przynieśli ciasto na sesję",
                he="/תודה {client} הביאו עוגה לצילומים",
            ),
            by=ANNA,
        ),
        Expect(standing="steady", strain=0, debt=0),
        Until("2026-03-02 11:00"),
        Say(
            Words(
                en="/i {client} scope a third round of changes",
                ru="/инцидент {client} сверх договора третий круг правок",
                pl="/incydent {client} poza zakresem trzecia runda poprawek",
                he="/תקרית {client} מעבר למוסכם סבב תיקונים שלישי",
            ),
            by=ANNA,
        ),
        Expect(standing="steady", strain=0, because="half a point, and the cake of two weeks ago softens it"),
        Until("2026-03-04 11:00"),
        Say(
            Words(
                en='/i {client} rude 45 min "are you all asleep over there?"',
                ru="/инцидент {client} грубость 45 мин «вы там все уснули, что ли?»",
                pl="/incydent {client} nieuprzejmość 45 min „czy wy tam wszyscy śpicie?”",
                he="/תקרית {client} גסות 45 דקות ״נרדמתם שם כולכם?״",
            ),
            by=ANNA,
        ),
        Expect(
            standing="watch",
            posts=("step to anna",),
            strain=3,
            because="3 is above 2.4; the small thing is still softened",
        ),
        Press("/nudge * script", by=ANNA),
        Until("2026-03-11 11:00"),
        Say(
            Words(
                en="/i {client} late payment serious the second half, and no answer",
                ru="/инцидент {client} просрочка оплаты серьёзно вторая половина, и тишина",
                pl="/incydent {client} niezapłacone poważne druga połowa, bez odpowiedzi",
                he="/תקרית {client} איחור בתשלום רציני המחצית השנייה, ואין תשובה",
            ),
            by=ANNA,
        ),
        Expect(
            standing="talk",
            posts=("update to anna", "talk to team"),
            signals=("strain",),
            strain=5.69,
            because="3 × 2^(−7/45) + 3 = 2.69 + 3, above 5.4",
        ),
        Say(same("/talk {client}"), by=ANNA),
        Press("/nudge * plan", by=ANNA),
        Say(
            Words(en="17 March 2 pm", ru="17 марта 14:00", pl="17 marca 14:00", he="17 במרץ 14:00"),
            by=ANNA,
        ),
        Expect(
            standing="talk", stage="conversation", posts=("update to team",), signals=("strain",), because="planned"
        ),
        Until("2026-03-15 12:00"),
        Until("2026-03-17 15:30"),
        Expect(
            standing="talk",
            stage="conversation",
            posts=("reminder to anna", "reminder to anna", "reminder to anna"),
            signals=("strain",),
            because="the day before, an hour before, and an hour after it began: how did it go?",
        ),
        Press("/talk ~* held agreed", by=ANNA),
        Press("/talk ~* terms", by=ANNA),
        Say(
            Words(
                en="changes beyond the second round are quoted first; the second half is paid by 24 March",
                ru="правки после второго круга сначала оцениваем; вторая половина до 24 марта",
                pl="poprawki po drugiej rundzie najpierw wyceniamy; druga połowa do 24 marca",
                he="תיקונים אחרי הסבב השני מתומחרים מראש; המחצית השנייה עד 24 במרץ",
            ),
            by=ANNA,
        ),
        Press("/talk ~* about:*late*", by=ANNA),
        Press("/talk ~* about:*late,scope*", by=ANNA),
        Press("/edit listed * shared", by=ANNA),
        Press("/talk ~* side", by=ANNA),
        Say(
            Words(
                en="two people were ill that week and nobody had told us",
                ru="на той неделе у них болели двое, и нам никто не сказал",
                pl="w tamtym tygodniu chorowały dwie osoby i nikt nam nie powiedział",
                he="באותו שבוע שני אנשים היו חולים ואף אחד לא סיפר לנו",
            ),
            by=ANNA,
        ),
        Expect(
            standing="watch",
            stage="agreement",
            because="nothing since the agreement; the strain since the slate is still above 2.4; the step is silent",
        ),
        Say(same("/status {client}"), by=ANNA),
        Until("2026-03-24 12:00"),
        Say(
            Words(
                en="/paid {client} £2,000.00 spring catalogue, second half",
                ru="/оплата {client} 200 000 ₽ весенний каталог, вторая половина",
                pl="/zapłata {client} 10 000 zł katalog wiosenny, druga połowa",
                he="/תשלום {client} 10000 ₪ קטלוג האביב, מחצית שנייה",
            )
        ),
        Until("2026-03-26 11:00"),
        Say(
            Words(
                en="/i {client} scope asked for one more cover, took the quote well",
                ru="/инцидент {client} сверх договора попросили ещё одну обложку, смету приняли спокойно",
                pl="/incydent {client} poza zakresem prośba o jeszcze jedną okładkę, wycena przyjęta spokojnie",
                he="/תקרית {client} מעבר למוסכם ביקשו עוד כריכה, קיבלו את הצעת המחיר בהבנה",
            ),
            by=ANNA,
        ),
        Expect(
            standing="watch",
            stage="agreement",
            posts=("step to anna",),
            because="watch was entered while the step was silent: said when that ended. A first breach breaks nothing",
        ),
        Until("2026-04-16 16:30"),
        Expect(
            standing="watch",
            stage="agreement",
            posts=("reminder to anna",),
            strain=2.61,
            debt=0.86,
            because="30 days after the talk: 1.54 + half of the late payment, 0.86, + 0.61 − 0.40 of small things",
        ),
        Press("/kept ~* yes", by=ANNA),
        Expect(
            standing="steady",
            posts=("update to anna",),
            strain=0,
            debt=0.86,
            because="a clean slate for them; what we owe is not wiped",
        ),
        Until("2026-04-20 11:00"),
        Say(
            Words(
                en="/called {client} thanked them for the last month",
                ru="/звонок {client} поблагодарили за прошедший месяц",
                pl="/telefon {client} podziękowaliśmy za ostatni miesiąc",
                he="/called {client} הודינו על החודש האחרון",
            ),
            by=ANNA,
        ),
        Expect(standing="steady", strain=0, debt=0, because="a call settles what was ours of it"),
        Until("2026-06-08 11:00"),
        Say(
            Words(
                en="/i {client} rude hung up on Anna",
                ru="/инцидент {client} грубость бросили трубку",
                pl="/incydent {client} nieuprzejmość rzucona słuchawka",
                he="/תקרית {client} גסות ניתקו לאנה באמצע שיחה",
            ),
            by=ANNA,
        ),
        Expect(
            standing="watch",
            posts=("step to anna",),
            strain=3,
            because="a second round begins from nothing: one serious thing is watched, March weighs no more",
        ),
        Say(same("/why {client}"), by=ANNA),
        Until("2026-07-06 12:00"),
        Expect(standing="steady", posts=("update to anna",), because="nothing more happened"),
        Say(same("/status {client}")),
    ),
)
