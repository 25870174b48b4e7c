## מה שמוצג בדף של Parley עצמו
home-mine = באחריותך
home-promise = { $client }: { $what } (הבטחנו עד { $due })
home-step = { $client }: { $step } ({ $day })
home-clients = לקוחות לפי מצב
home-standing = { $standing }: { $clients }
home-standing-more = { $standing }: { $clients } ועוד { $count }
home-button-clients = כל הלקוחות
home-button-help = מה יש כאן
home-button-promises = הבטחות: { $client }
home-button-plan = התוכנית: { $client }
