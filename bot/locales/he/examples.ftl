## דוגמאות לכל פקודה, כפי שכותבים אותן בצוות כזה; שם הפקודה קודם באותיות לטיניות. כל שורה נבדקה: היא עובדת.
examples-answered = /answered Acme התנצלנו והצענו שיחת טלפון
examples-boundary =
    /boundary Acme בלי שיחות אחרי 18:00 told:אתמול
    /גבול Acme עונים בתוך יום שלנו:כן
    /boundary Acme
examples-called = /called Acme התנצלנו על העיכוב בסקיצה, המועד החדש הוא יום שישי
examples-chart = /chart Acme
examples-client =
    /client add גלובוס
    /client alias Acme אקמה
    /לקוח Acme
examples-clients =
    /clients
    /לקוחות מתעניין
    /לקוחות במעקב
examples-digest =
    /digest now
    /digest ראשון,רביעי 9:00
    /digest off
    /digest
examples-due =
    /due Acme 1500 2026-03-20 חשבונית 7
    /due Acme 150.50 מחר מקדמה
examples-gave =
    /gave Acme 100 הנחה asked:כן
    /הנחה Acme 50 ריטוש בלי תשלום amends:כן
examples-help =
    /help
    /עזרה אירוע
    /עזרה מצב
examples-incident =
    /incident Acme שעתיים גסות צעקות על אנה בטלפון
    /i Acme מעבר למוסכם !! רוצים דף נחיתה שני בחינם
    /אירוע Acme אתמול תלונה טעות שלנו שגיאת כתיב בבאנר
examples-kept =
    /kept Acme כן חודש שקט
    /kept Acme לא שוב שתי שיחות באמצע הלילה
examples-ledger =
    /ledger Acme
    /יומן Acme תקריות 3 חודשים
examples-me =
    /me language he
    /me quiet 20:00-08:00
examples-note = /note Acme מנהלת שיווק חדשה, דנה
examples-paid =
    /paid Acme 1500 חשבונית 7
    /תשלום Acme 150.50 אתמול
examples-pareto =
    /pareto
    /פרטו 90d
    /pareto 2026
examples-part = /part Acme
examples-pause =
    /pause Acme
    /pause Acme שעתיים השיחה התחממה מדי
examples-policy =
    /policy
    /policy ניסוי talk_at 4
    /כללים גישה אסרטיבית
    /policy הצגה talk_at
examples-privacy =
    /privacy
    /פרטיות
examples-promise =
    /promise Acme by:מחר נשלח את הסקיצה המתוקנת
    /promise Acme
examples-pulse = /pulse
examples-refunded = /refunded Acme 200 על הבאנר הפגום
examples-review =
    /review Acme https://example.com/reviews/1 ״איחרו ולא הודיעו״
    /review Acme https://example.com/reviews/2
examples-role =
    /role @anna צופה
    /תפקיד
examples-screen =
    /screen Hooli
    /screen Hooli send
    /screen questions
examples-script =
    /script late Acme
    /script התמקחות
    /script late Acme בעברית
    /תסריט
examples-search = /search חשבונית 7
examples-settings =
    /settings timezone Asia/Jerusalem
    /settings rate USD 3.6
    /הגדרות
examples-spent =
    /spent Acme 1h30m שיחות על הלוגו
    /שעות Acme 2.5 שעות אתמול
examples-status =
    /status Acme
    /מצב
examples-steps =
    /steps Wayne
    /צעדים Wayne 2 בוצע
    /steps Wayne 3 העבר @anna
    /steps Wayne הוסף by:מחר להחזיר את המצלמה
examples-talk =
    /talk Acme מחר 14:00
    /talk Acme התקיימה סוכם about:scope,late review:2027-03-01 שינויים מתומחרים מראש
    /שיחה-חשובה Acme
examples-terms =
    /terms Acme תשלום תוך 14 יום, שני סבבי תיקונים, זמינים בין 9 ל־18
    /terms Acme
    /terms
examples-thanks =
    /thanks Acme מחמאות על הסקיצות של אנה
    /תודה Acme המלצה:Globex המליצו עלינו
examples-mine =
    /mine
    /שלי

examples-undo =
    /undo
    /בטל 1
examples-why = /why Acme
