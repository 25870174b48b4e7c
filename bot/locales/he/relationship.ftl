## שורות היומן על מה שסוכם, הובטח והסתיים
entry-promise = הובטח עד { $due }
entry-settled-paid = שולמה חשבונית #{ $number }
entry-settled-kept = עמדנו בהבטחה #{ $number }
entry-settled-missed = לא עמדנו בהבטחה #{ $number }
entry-settled-answered = ענינו על ביקורת #{ $number }
entry-terms = תנאים
entry-offboarding = תוכנית פרידה עד { $day }, טון: { $tone }
entry-step = צעד { $number }: { $step }, עד { $day }
entry-step-done = צעד { $number } בוצע: { $step }
entry-screening = סינון, שאלה { $number }: { $score }
entry-screened = סינון: { $verdict } ({ $score })
tone-direct = ישיר
tone-soft = רך
tone-mutual = בהסכמה
verdict-take = לקחת
verdict-terms = לקחת בתנאים
verdict-decline = לסרב
