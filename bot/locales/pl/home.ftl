## Co widać na stronie Parley w komunikatorze
home-mine = Po twojej stronie
home-promise = { $client }: { $what } (obiecane na { $due })
home-step = { $client }: { $step } ({ $day })
home-clients = Klienci według stanu
home-standing = { $standing }: { $clients }
home-standing-more =
    { $count ->
        [one] { $standing }: { $clients } i jeszcze jeden
        [few] { $standing }: { $clients } i jeszcze { $count }
       *[many] { $standing }: { $clients } i jeszcze { $count }
    }
home-button-clients = Wszyscy klienci
home-button-help = Polecenia
home-button-promises = Obietnice: { $client }
home-button-plan = Plan: { $client }
