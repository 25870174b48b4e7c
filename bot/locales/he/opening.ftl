### השאלות הראשונות על היומן: אזור זמן ומטבע.

opening-asks =
    באיזה אזור זמן ובאיזה מטבע לנהל את היומן?
    את שניהם אפשר לשנות אחר כך: /settings. את המטבע רק עד שנרשם סכום ראשון.
button-opening = { $zone }, { $currency }
button-opening-other = משהו אחר…
ask-opening = איזה אזור זמן ואיזה מטבע?
opening-set = אזור זמן: { $zone }. מטבע: { $currency }.
opening-currency = לנהל את היומן הזה ב־{ $currency }?
button-currency-yes = כן, { $currency }
button-currency-no = לא, להישאר ב־{ $home }
button-currency-ledger = לנהל את היומן ב־{ $currency }
opening-kept = היומן נשאר ב־{ $currency }. שום דבר לא נרשם.
