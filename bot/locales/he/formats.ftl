duration-hours = { $hours ->
    [one] שעה
    [two] שעתיים
   *[other] { $hours } שע׳
}
duration-minutes = { $minutes } דק׳
