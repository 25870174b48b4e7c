# What only Slack shows: the button that opens a small form, and the form itself (24 letters at most for the last three).
summary-parley = every command, for example /parley status Acme
slack-form-open = Answer…
slack-form-title = Parley
slack-form-submit = Send
slack-form-close = Cancel
# The form an incident is logged from (24 letters at most for the first two), and what opens it later.
slack-incident-title = Log an incident
slack-incident-submit = Log
slack-incident-client = Client
slack-incident-category = Category
slack-incident-severity = How bad?
slack-incident-fault = Whose fault?
slack-incident-hours = Time lost
slack-incident-money = Money
slack-incident-day = Day
slack-incident-boundary = Boundary crossed
slack-incident-note = What happened?
slack-incident-new = New client: { $name }
slack-incident-open = Open the form
slack-incident-late = The form didn't open in time.
slack-share = Share here
slack-shortcut-message = Log as client incident
slack-shortcut-message-does = Attaches this message to what you log
slack-shortcut-global = Log an incident
slack-shortcut-global-does = Opens the form from anywhere in Slack
usage-form = /form [CLIENT]
