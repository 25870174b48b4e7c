## Pictures
summary-chart = a picture of the strain over time
summary-pareto = a picture: revenue beside effort
usage-pareto = /pareto [PERIOD]
chart-strain-title = Strain over time
chart-watch = watch
chart-talk = talk
chart-mark-minor = minor
chart-mark-serious = serious
chart-mark-severe = severe
chart-mark-amends = we made amends
chart-mark-talk = conversation
chart-mark-agreement = agreement
chart-mark-slate = clean slate
chart-pareto-title = Revenue beside effort
chart-pareto-share =
    { $clients ->
        [one] { $few } of { $clients } client brings { $brought } % of it
       *[other] { $few } of { $clients } clients bring { $brought } % of it
    }
chart-revenue = share of revenue
chart-effort = share of effort
chart-together = revenue together
chart-vital = vital
chart-sink = time sink
picture-failed = The picture could not be drawn this time. What it shows is said in the words above.
button-try-again = Try again
chart-alt = Strain of { $client } since { $since }: { $points } now; watch from { $watch }, talk from { $talk }. Incidents: { $incidents }.
chart-empty = { $client }: nothing weighs on the last { $days } days, so there is nothing to draw.
pareto-alt =
    { $clients ->
        [0] Revenue beside effort, { $since } to { $until }: no payments yet.
       *[other] Revenue beside effort, { $since } to { $until }: { $brought } % of the revenue comes from { $few } of { $clients } paying clients.
    }
pareto-vital = The vital few: { $names }
pareto-sinks = Time sinks: { $names }
pareto-row = { $client }: { $revenue } % of revenue, { $effort } % of effort
pareto-empty = No payment and no hour is recorded in this period, so there is nothing to draw yet. /paid and /spent bring them in.
label-course = Last six months
course-strip = { $strip }, talk from { $talk } (█)
button-chart = Chart
