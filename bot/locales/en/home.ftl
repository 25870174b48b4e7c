## What stands on Parley's own page in a chat platform
home-mine = Your to-dos
home-promise = { $client }: { $what } (promised by { $due })
home-step = { $client }: { $step } ({ $day })
home-clients = Clients by standing
home-standing = { $standing }: { $clients }
home-standing-more = { $standing }: { $clients } and { $count } more
home-button-clients = All clients
home-button-help = What I can do
home-button-promises = Promises: { $client }
home-button-plan = Plan: { $client }
