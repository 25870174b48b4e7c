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
greeting = שלום! כדי לפתוח יומן לצ׳אט הזה, מנהלי הצ׳אט שולחים פקודה כלשהי, למשל /help.
greeting-again = חזרתי לכאן; היומן נשאר כמו שהיה.
started = מעכשיו אפשר לקבל ממני הודעות כאן. מה שחיכה יגיע מיד.
button-what-there-is = מה אפשר לעשות כאן
telegram-short = יומן של מה שקורה עם כל לקוח, ורמז מתי כדאי לדבר.
telegram-about =
    הצוות רושם מה קורה עם הלקוח: מילה טובה, תשלום שמתעכב, עוד בקשה מעבר למה שסוכם. Parley מנהל יומן לכל לקוח, ואומר מתי הגיע הזמן לדבר.

    אפשר לצרף אותי לצ׳אט של הצוות, ושם מנהלי הצ׳אט פותחים את היומן, או ללחוץ על ״התחל״ ולעבוד עם יומן אישי.
