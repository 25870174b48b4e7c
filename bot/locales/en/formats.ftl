# How figures read in a sentence; money, dates, numbers and lists come from the locale data.
duration-hours = { $hours } h
duration-minutes = { $minutes } min
