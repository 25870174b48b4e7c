duration-hours = { $hours } ч
duration-minutes = { $minutes } мин
