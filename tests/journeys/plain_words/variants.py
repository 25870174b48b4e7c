"""Sentences of two kinds that a cue word alone cannot tell apart, in each language, each with its counterpart.

A reminder that we had to send is their lateness or silence; one that they had to send us is our fault. A call to
apologise or explain is ours when we called. The client is Nordia. Runs nothing.
"""

from __future__ import annotations

THEIRS = {
    "en": (
        "I had to remind Nordia about the overdue invoice again",
        "We had to chase Nordia for the March invoice",
        "I've had to remind Nordia three times to pay",
        "Had to write to Nordia again, no answer to anything",
        "we keep chasing Nordia for payment",
        "Again I had to ask Nordia for the money they owe us",
        "We had to send Nordia a second reminder, the invoice is still open",
        "I had to follow up with Nordia four times, nothing back",
        "We were forced to remind Nordia of the unpaid bill",
        "I had to chase Nordia for the logo files, still nothing",
    ),
    "ru": (
        "Пришлось снова напоминать Nordia про неоплаченный счёт",
        "Я опять был вынужден напомнить Nordia об оплате",
        "Нам пришлось третий раз писать Nordia про деньги",
        "Пришлось ещё раз писать Nordia, ответа так и нет",
        "Приходится каждый месяц напоминать Nordia про оплату",
        "Вынуждены были напомнить Nordia о долге",
        "Мне пришлось трижды дёргать Nordia по поводу макетов, тишина",
        "Мы вынуждены выбивать из Nordia оплату",
        "Второй раз пришлось просить Nordia оплатить счёт",
        "Пришлось звонить Nordia насчёт денег, счёт просрочен",
    ),
    "pl": (
        "Musiałem znowu przypomnieć Nordia o zaległej fakturze",
        "Musiałam trzeci raz pisać do Nordia w sprawie przelewu",
        "Musimy co miesiąc przypominać Nordia o płatności",
        "Trzeba było znów upominać się u Nordia o pieniądze",
        "Musiałem jeszcze raz pisać do Nordia, nadal cisza",
        "Byliśmy zmuszeni wysłać Nordia drugie ponaglenie",
        "Musieliśmy dopytywać Nordia o pliki, bez odpowiedzi",
        "Znowu musiałam prosić Nordia o zapłatę za marzec",
        "Musieliśmy ścigać Nordia o niezapłaconą fakturę",
        "Ciągle musimy się dopominać u Nordia o kasę",
    ),
    "he": (
        "נאלצנו שוב להזכיר ל־Nordia על החשבונית הפתוחה",
        "הייתי צריך להזכיר ל־Nordia לשלם, בפעם השלישית",
        "הייתי צריכה לרדוף אחרי Nordia בשביל התשלום",
        "היינו חייבים לשלוח ל־Nordia תזכורת שנייה על התשלום",
        "נאלצתי לכתוב ל־Nordia שוב, אין תשובה",
        "כל חודש אנחנו צריכים להזכיר ל־Nordia לשלם",
        "שוב נאלצנו לבקש מ־Nordia את הכסף",
        "נאלצנו לרדוף אחרי Nordia בשביל הקבצים, לא עונים",
        "נאלצתי להתקשר ל־Nordia שוב לגבי החוב",
        "אני רודף אחרי Nordia כבר שבועיים על התשלום",
    ),
}
OURS = {
    "en": (
        "Nordia had to remind us twice about their files, we forgot",
        "Nordia had to chase us for the designs",
        "They had to remind me that I promised Nordia an answer",
        "I forgot to remind Nordia about the meeting, my fault",
    ),
    "ru": (
        "Nordia пришлось дважды напоминать нам об ответе",
        "Им пришлось нам напомнить, что мы обещали Nordia файлы",
        "Пришлось признать, что мы отправили Nordia не тот файл, наша ошибка",
        "Я забыл напомнить Nordia о встрече, моя вина",
    ),
    "pl": (
        "Nordia musiała nam przypominać o plikach, zapomnieliśmy",
        "Nordia musiała dwa razy dopytywać nas o projekt",
        "Musieli nam przypomnieć, że obiecaliśmy Nordia odpowiedź",
        "Zapomniałem przypomnieć Nordia o spotkaniu, moja wina",
    ),
    "he": (
        "Nordia נאלצו להזכיר לנו את הקבצים, שכחנו",
        "Nordia היו צריכים להזכיר לנו פעמיים על העיצוב",
        "נאלצנו להודות ששלחנו ל־Nordia קובץ לא נכון, טעות שלנו",
        "שכחתי להזכיר ל־Nordia על הפגישה, אשמתי",
    ),
}
CALLED = {
    "en": (
        "We called Nordia to apologise",
        "I called Nordia to say sorry for the mix-up",
        "I rang Nordia to explain what went wrong with the files",
        "We phoned Nordia and apologised for the delay",
        "Rang Nordia straight away to say we were sorry",
        "I gave Nordia a call to apologise for the wrong file",
        "We called Nordia first and explained the mistake",
        "Phoned Anna at Nordia to apologise",
        "I picked up the phone to Nordia and apologised",
        "We called Nordia ourselves to explain the outage",
    ),
    "ru": (
        "Мы позвонили Nordia и извинились",
        "Я позвонил Nordia, чтобы извиниться",
        "Позвонил Nordia и попросил прощения за задержку",
        "Набрал Nordia и объяснил, что случилось с макетом",
        "Созвонились с Nordia, извинились за ошибку",
        "Мы сами позвонили Nordia объяснить сбой",
        "Вчера мы звонили Nordia с извинениями",
        "Связались с Nordia по телефону и извинились",
        "Звонил Nordia извиняться за вчерашнее",
        "Перезвонил Nordia и извинился за опоздание",
    ),
    "pl": (
        "Zadzwoniliśmy do Nordia z przeprosinami",
        "Zadzwoniłem do Nordia przeprosić za błąd",
        "Zadzwoniłam do Nordia, żeby wyjaśnić, co się stało z plikiem",
        "Zadzwoniliśmy do Nordia i przeprosiliśmy",
        "Dzwoniłem do Nordia z przeprosinami za opóźnienie",
        "Od razu zadzwoniłam do Nordia i wytłumaczyłam pomyłkę",
        "Przedzwoniłem do Nordia i powiedziałem, że nam przykro",
        "Oddzwoniłam do Nordia i przeprosiłam",
        "Wykonaliśmy telefon do Nordia z przeprosinami",
        "Zadzwoniłem przeprosić Nordia za wczoraj",
    ),
    "he": (
        "התקשרנו ל־Nordia להתנצל",
        "התקשרתי ל־Nordia להתנצל על הטעות",
        "צלצלתי ל־Nordia כדי להסביר מה קרה עם הקובץ",
        "התקשרתי ל־Nordia וביקשתי סליחה",
        "טלפנו ל־Nordia והתנצלנו על העיכוב",
        "התקשרנו מיד ל־Nordia להסביר את התקלה",
        "הרמתי טלפון ל־Nordia להתנצל",
        "דיברתי עם Nordia בטלפון והתנצלתי",
        "יזמנו שיחה ל־Nordia והתנצלנו",
        "חזרתי ל־Nordia בטלפון והסברתי את הטעות",
    ),
}
#: A call that was theirs, or that was not made, or in which harm was done.
NO_CALL = {
    "en": (
        "The manager of Nordia called me to explain he won't pay",
        "We did not call Nordia to apologise",
        "We should have called Nordia to explain",
        "We called Nordia about the invoice, they still haven't paid",
        "We called Nordia to apologise and the manager screamed at me",
        "I called Nordia to explain and he threatened to kill me",
    ),
    "ru": (
        "Директор Nordia позвонил мне объяснить, что платить не будет",
        "Мы так и не позвонили Nordia извиниться",
        "Надо было позвонить Nordia и объяснить",
        "Позвонили Nordia насчёт счёта, до сих пор не оплачен",
        "Позвонил Nordia извиниться, директор наорал на меня",
        "Мы позвонили Nordia объяснить, а он угрожал нас избить",
    ),
    "pl": (
        "Prezes Nordia zadzwonił do mnie wyjaśnić, że nie zapłaci",
        "Nie zadzwoniliśmy do Nordia przeprosić",
        "Powinniśmy byli zadzwonić do Nordia i wyjaśnić",
        "Zadzwoniliśmy do Nordia w sprawie faktury, dalej nie zapłacili",
        "Zadzwoniłam do Nordia przeprosić, a prezes na mnie nawrzeszczał",
        "Zadzwoniłem do Nordia wyjaśnić, a on groził, że mnie pobije",
    ),
    "he": (
        "המנהל של Nordia התקשר אליי להסביר שלא ישלם",
        "לא התקשרנו ל־Nordia להתנצל",
        "שכחנו להתקשר ל־Nordia ולהתנצל",
        "התקשרנו ל־Nordia לגבי החשבונית, עדיין לא שילמו",
        "התקשרתי ל־Nordia להתנצל והמנהל צרח עליי",
        "התקשרתי ל־Nordia להסביר והוא איים להרביץ לי",
    ),
}
