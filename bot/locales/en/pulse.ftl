## The pulse
summary-pulse = how your week was with each of your clients
pulse-title = How was the week?
pulse-row = { $client } { $face }
pulse-row-hours = { $client } { $face } about { $time }
pulse-how = { $client }: how was it?
pulse-hours = { $client }: about how many hours?
pulse-about = { $time }
pulse-sorry = Sorry to hear that. “Log something” saves what happened.
pulse-thanks = Thank you, that's all.
pulse-nobody = You don't look after any clients at the moment.
button-pulse-skip = Skip
error-bad-pulse = “{ $value }” isn't one of the answers.
mend-bad-pulse = Type /pulse and press one of the buttons.
