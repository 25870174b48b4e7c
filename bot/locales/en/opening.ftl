### The first questions of a ledger: its time zone and currency.

opening-asks = Which time zone and currency is this ledger kept in? Both can be changed with /settings, the currency only until the first amount.
button-opening = { $zone }, { $currency }
button-opening-other = Something else…
ask-opening = Time zone and currency, please.
opening-set = Time zone: { $zone }. Currency: { $currency }.
opening-currency = Is this ledger kept in { $currency }?
button-currency-yes = Yes, { $currency }
button-currency-no = No, keep { $home }
button-currency-ledger = Keep the ledger in { $currency }
opening-kept = The ledger stays in { $currency }. Nothing was logged.
