### The first questions of a ledger: its time zone and currency.

opening-asks = Which time zone and currency should this ledger use? You can change both with /settings, but the currency only until you log the first amount.
button-opening = { $zone }, { $currency }
button-opening-other = Something else…
ask-opening = Which time zone and currency?
opening-set = Time zone: { $zone }. Currency: { $currency }.
opening-currency = Should this ledger be in { $currency }?
button-currency-yes = Yes, { $currency }
button-currency-no = No, keep { $home }
button-currency-ledger = Keep the ledger in { $currency }
opening-kept = The ledger stays in { $currency }. Nothing was logged.
