### השאלות הראשונות על היומן: אזור זמן ומטבע.

opening-asks = באיזה אזור זמן ובאיזה מטבע לנהל את היומן הזה? אפשר לשנות את שניהם דרך /settings, את המטבע רק עד הסכום הראשון.
button-opening = { $zone }, { $currency }
button-opening-other = משהו אחר…
ask-opening = אזור זמן ומטבע, בבקשה.
opening-set = אזור זמן: { $zone }. מטבע: { $currency }.
opening-currency = לנהל את היומן הזה ב־{ $currency }?
button-currency-yes = כן, { $currency }
button-currency-no = לא, להישאר ב־{ $home }
button-currency-ledger = לנהל את היומן ב־{ $currency }
opening-kept = היומן נשאר ב־{ $currency }. שום דבר לא נרשם.
