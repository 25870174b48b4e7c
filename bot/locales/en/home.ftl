## What stands on Parley's own page in a chat platform
home-mine = Yours to do
home-promise = { $client }: { $what } (promised for { $due })
home-step = { $client }: { $step } ({ $day })
home-clients = Clients by standing
home-standing = { $standing }: { $clients }
home-standing-more = { $standing }: { $clients } and { $count } more
home-button-clients = All clients
home-button-help = What there is
home-button-promises = Promises: { $client }
home-button-plan = Plan: { $client }
