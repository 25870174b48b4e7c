# What only Slack shows: the button that opens a small form, and the form itself (24 letters at most for the last three).
summary-parley = every command, for example /parley status Acme
slack-form-open = Answer…
slack-form-title = Parley
slack-form-submit = Send
slack-form-close = Cancel
