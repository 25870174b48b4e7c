## שורות היומן על מה שסוכם, הובטח והסתיים
entry-promise = הובטח עד { $due }
entry-settled-paid = שולם: #{ $number }
entry-settled-kept = הבטחה #{ $number } קוימה
entry-settled-missed = הבטחה #{ $number } לא קוימה
entry-settled-answered = ניתן מענה לביקורת #{ $number }
entry-terms = תנאים
entry-offboarding = סיום ההתקשרות עד { $day }, טון: { $tone }
entry-step = צעד { $number }: { $step }, עד { $day }
entry-step-done = צעד { $number } בוצע: { $step }
entry-screening = שאלה { $number }: { $score }
entry-screened = סינון: { $verdict } ({ $score })
tone-direct = ישיר
tone-soft = רך
tone-mutual = בהסכמה
verdict-take = לקחת
verdict-terms = לקחת בתנאים
verdict-decline = לסרב
