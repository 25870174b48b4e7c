duration-hours = { $hours } godz.
duration-minutes = { $minutes } min
