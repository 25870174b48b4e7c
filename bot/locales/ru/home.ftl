## Что показано на странице Parley в мессенджере
home-mine = Ваши дела
home-promise = { $client }: { $what } (обещано к { $due })
home-step = { $client }: { $step } ({ $day })
home-clients = Клиенты по положению
home-standing = { $standing }: { $clients }
home-standing-more = { $standing }: { $clients } и ещё { $count }
home-button-clients = Все клиенты
home-button-help = Что я умею
home-button-promises = Обещания: { $client }
home-button-plan = План: { $client }
