"""Real-looking names by language, and the forms in which people type them."""

from __future__ import annotations

#: Nominative, and the forms in which the same word stands in a sentence.
INFLECTED = {
    "Ромашка": "ромашки ромашке ромашку ромашкой",
    "Вектор": "вектора вектору вектором векторе",
    "Самшит": "самшита самшиту самшитом",
    "Угол": "угла углу углом",
    "Волга": "волги волге волгу волгой",
    "Żabka": "żabki żabce żabkę żabką zabka zabce",
    "Praga": "pragi pradze pragę pragą",
    "Nowak": "nowaka nowakowi nowakiem",
    "Skarbiec": "skarbca skarbcu skarbcem",
    "Łąka": "łąki łące łąkę łąką",
    "Acme": "acme'owi acme'em acmeowi acme's акме-ой акмы акме לאקמה ב־acme מאקמה",
    "Orange": "orange'owi orange's",
    "Globex": "globexu globexowi globexem глобекс глобексу גלובקס לגלובקס",
    "Brightline": "brightline's брайтлайн брайтлайна ברייטליין לברייטליין",
    "Harbour": "harbour's харбор הארבור",
}
#: Distinct names of each language; with the trades below they make hundreds of clients.
DISTINCT = (
    "Quillbase Thornbury Castlebar Wombat Ballymore Pemberton Larkin Mapleton Garrick Sandpiper Lindqvist Halloran "
    "Гелашвили Мкртчян Рябинин Ахметов Каравай Полиглот Нефертити Аметист Форсаж Дубрава Бурдо Тарханов "
    "Ślusarczyk Zawadzka Przybysz Mrugała Malinowscy Lewandowska Pomorski Gaźnik Ziarnko Budimpex Velotech Meblex "
    "נמרוד אזולאי פרידמן גבאי מזרחי אליהו ביטון גולדברג אשכול אנרגים"
).split()
TRADES = ("Studio", "Gym", "Студия", "Kwiaciarnia", "מאפיית", "Hotel")
#: Sentences of work in which no client is named.
PROSE = (
    "they shouted at me for two hours on the phone today",
    "late again, the third reminder and still nothing",
    "вчера опять орали полтора часа и не заплатили",
    "сегодня звонили три раза, всё спокойно",
    "znowu dzwonili w nocy, nikt nie zapłacił",
    "wczoraj wszystko było dobrze, dzięki",
    "צעקו עליי אתמול שעתיים בטלפון",
    "הכול בסדר, תודה רבה על העזרה",
)
