## Wiersze dziennika o tym, co ustalono, obiecano i zakończono
entry-promise = obiecane na { $due }
entry-settled-paid = opłacone: #{ $number }
entry-settled-kept = obietnica #{ $number } dotrzymana
entry-settled-missed = obietnica #{ $number } niedotrzymana
entry-settled-answered = opinia #{ $number } ma odpowiedź
entry-terms = warunki
entry-offboarding = kończenie współpracy do { $day }, ton: { $tone }
entry-step = krok { $number }: { $step }, do { $day }
entry-step-done = krok { $number } zrobiony: { $step }
entry-screening = pytanie { $number }: { $score }
entry-screened = pytania wstępne: { $verdict } ({ $score })
tone-direct = bezpośredni
tone-soft = łagodny
tone-mutual = za obopólną zgodą
verdict-take = bierzemy
verdict-terms = bierzemy na jasnych warunkach
verdict-decline = odmawiamy
