## The pulse
summary-pulse = how the week was with each of my clients
pulse-title = How was the week?
pulse-row = { $client } { $face }
pulse-row-hours = { $client } { $face } about { $time }
pulse-how = { $client }: how was it?
pulse-hours = { $client }: about how many hours?
pulse-about = { $time }
pulse-sorry = Sorry to hear that. “Log something” keeps what happened.
pulse-thanks = Thank you, that is all.
pulse-nobody = You look after no client at the moment.
button-pulse-skip = Skip
error-bad-pulse = “{ $value }” is no answer to the pulse.
mend-bad-pulse = Type /pulse and press one of the buttons.
