telegram-photo = תמונה
telegram-voice = הודעה קולית
telegram-video = סרטון
telegram-video-note = הודעת וידאו
telegram-audio = קובץ שמע
telegram-animation = GIF
telegram-sticker = מדבקה
telegram-contact = איש קשר
telegram-location = מיקום
telegram-document = קובץ
greeting = שלום! מנהלי הצ׳אט פותחים לו יומן בכל פקודה, לדוגמה /help.
greeting-again = חזרתי לכאן; היומן נשאר כמו שהיה.
started = מעכשיו אפשר לקבל ממני הודעות כאן. מיד יגיע מה שחיכה.
button-what-there-is = מה יש כאן
telegram-short = יומן רגוע של מה שקורה עם כל לקוח, והצעה מתי כדאי לדבר.
telegram-about =
    הצוות רושם מה קורה עם הלקוח: מילה טובה, תשלום שמתעכב, עוד בקשה מעבר למה שסוכם. Parley מנהל יומן לכל לקוח, ואומר כשהגיע הזמן לדבר.

    אפשר לצרף אותי לצ׳אט של הצוות, ושם מנהלי הצ׳אט פותחים את היומן, או ללחוץ על ״התחל״ ולעבוד עם יומן אישי.
