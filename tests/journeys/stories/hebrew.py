"""Told by a digital agency in Haifa."""

from __future__ import annotations

from tests.journeys.stories.story import CALLED, GOOD, Line, Meant, Moment, Story, ours, paid, theirs, unclear

HOUSE = "a digital agency in Haifa"

NEGLECTED = Story(
    key="neglected",
    language="he",
    house=HOUSE,
    currency="ILS",
    client="יקב גלבוע",
    others=("תבור", "חרמון", "ארבל", "כנרת"),
    lines=(
        Line("2025-11-20 09:00", '/paid גלבוע 18000 ש"ח'),
        Line("2025-11-21 09:00", '/paid תבור 900 ש"ח'),
        Line("2025-11-22 09:00", '/paid חרמון 800 ש"ח'),
        Line("2025-11-23 09:00", '/paid ארבל 700 ש"ח'),
        Line("2025-11-24 09:00", '/paid כנרת 600 ש"ח'),
        Line("2026-03-01 10:00", 'גלבוע שילמו 18,000 ש"ח על הרבעון', paid(1800000)),
        Line("2026-03-03 12:00", "רות מגלבוע אמרה שהקמפיין האחרון יצא מדהים", GOOD),
        Line("2026-04-12 09:00", 'גלבוע שילמו שוב 18,000 ש"ח', paid(1800000)),
        Line(
            "2026-04-13 10:30",
            "רות מגלבוע כתבה שהם מרגישים שקופים אצלנו ובודקים עוד משרדים",
            unclear("complaint", "pressure", "expectations"),
        ),
        Line(
            "2026-04-13 11:00",
            "זה עלינו, חודש וחצי אף אחד מאיתנו לא התקשר לגלבוע",
            ours("complaint", "other", "silence"),
        ),
        Line("2026-04-14 09:30", "התקשרתי לרות מגלבוע, התנצלתי וקבענו שיחה קבועה כל חודש", CALLED),
    ),
    moments=(
        Moment(
            at="2026-04-12 17:00",
            wants="steady",
            fires=("neglect",),
            why="משלמים בזמן ובשקט, ובדיוק בגלל זה אף אחד לא דיבר איתם חודש וחצי.",
        ),
        Moment(
            at="2026-04-13 17:00",
            wants="amends",
            why="הלקוח הכי טוב שלנו, ואנחנו הזנחנו: להתקשר עוד היום.",
            rules_say="steady",
            because="An unclear complaint and a minor fault of ours are a debt of 0.75; amends are due from 2.4.",
        ),
        Moment(at="2026-04-14 17:00", wants="steady", why="דיברנו, התנצלנו, יש שיחה קבועה."),
    ),
)

THREAT = Story(
    key="threat",
    language="he",
    house=HOUSE,
    currency="ILS",
    client="מוסך כרמל",
    lines=(
        Line(
            "2026-02-08 16:00",
            "הבעלים של כרמל קילל את דנה בטלפון, קרא לה מטומטמת וניתק",
            theirs("abuse", severity="serious"),
        ),
        Line("2026-02-10 11:00", "/talk כרמל held agreed about:rude,abuse מדברים רק איתי, ובלי צעקות על אף אחד"),
        Line(
            "2026-02-22 10:40",
            "הבעלים של כרמל שוב הרים את הקול על דנה, הפעם בגלל חשבונית",
            theirs("rude", severity="serious"),
        ),
        Line(
            "2026-02-24 18:20",
            "הבעלים של כרמל אמר לדנה שהוא יודע איפה היא גרה ושכדאי לה להיזהר",
            theirs("threat", severity="severe"),
        ),
    ),
    moments=(
        Moment(at="2026-02-08 17:00", wants="talk", why="מי שמקלל עובדת שלי, מדבר איתי."),
        Moment(at="2026-02-22 17:00", wants="talk", why="הבטיח ונשבר פעם אחת; שיחה אחרונה."),
        Moment(at="2026-02-24 18:30", wants="part", why="כאן לא מדברים, כאן נפרדים ושומרים על דנה."),
    ),
)

GHOST = Story(
    key="ghost",
    language="he",
    house=HOUSE,
    currency="ILS",
    client="סטודיו ים",
    lines=(
        Line("2026-01-11 12:00", "סטודיו ים לא עונים כבר שבוע, האתר תקוע בלי התמונות שלהם", theirs("silence")),
        Line("2026-01-20 09:10", "שלחתי לסטודיו ים שלוש הודעות ושום תשובה", theirs("silence")),
        Line("2026-01-28 15:45", "סטודיו ים נעלמו, וגם החשבונית של דצמבר לא שולמה", theirs("late", "silence")),
        Line(
            "2026-02-03 10:00",
            "ענת מסטודיו ים חזרה אליי סוף סוף, היא הייתה חודש בבית חולים",
            Meant(kinds=("note", "called", "praise")),
        ),
        Line("2026-02-04 12:00", '/talk "סטודיו ים" held cleared מעכשיו יש איש קשר שני'),
        Line("2026-02-10 13:30", 'סטודיו ים שילמו הכול, 4,200 ש"ח, ועוד שלחו עוגה למשרד', paid(420000)),
        Line("2026-03-08 11:00", "ענת מסטודיו ים הביאה לנו לקוחה חדשה", GOOD),
    ),
    moments=(
        Moment(at="2026-01-11 17:00", wants="steady", why="שבוע בלי תשובה, קורה."),
        Moment(at="2026-01-28 17:00", wants="watch", why="שלוש פעמים בחודש, משהו קרה שם."),
        Moment(at="2026-02-04 17:00", wants="steady", why="היא הייתה חולה, אין פה אשמים."),
        Moment(at="2026-03-08 17:00", wants="steady", why="שילמו, פירגנו והביאו לקוחה."),
    ),
)

STORIES = (NEGLECTED, THREAT, GHOST)
