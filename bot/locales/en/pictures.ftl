## Pictures
summary-chart = a chart of the strain over time
summary-pareto = a chart of revenue against effort
usage-pareto = /pareto [PERIOD]
chart-strain-title = Strain over time
chart-watch = on watch
chart-talk = talk due
chart-mark-minor = minor
chart-mark-serious = serious
chart-mark-severe = severe
chart-mark-amends = we made amends
chart-mark-talk = talk
chart-mark-agreement = agreement
chart-mark-slate = clean slate
chart-pareto-title = Revenue and effort
chart-pareto-share =
    { $clients ->
        [one] { $few } of { $clients } client brings in { $brought }% of the revenue
       *[other] { $few } of { $clients } clients bring in { $brought }% of the revenue
    }
chart-revenue = share of revenue
chart-effort = share of effort
chart-together = cumulative revenue
chart-vital = vital
chart-sink = time sink
picture-failed = I couldn't draw the picture this time, but the text above says what it shows.
button-try-again = Try again
chart-alt = Strain with { $client } since { $since }: { $points } now; on watch from { $watch }, a talk from { $talk }. Incidents: { $incidents }.
chart-empty = { $client }: no strain in the last { $days } days, so there's nothing to draw.
pareto-alt =
    { $clients ->
        [0] Revenue and effort, { $since } to { $until }: no payments yet.
       *[other] Revenue and effort, { $since } to { $until }: { $brought }% of the revenue comes from { $few } of { $clients } paying clients.
    }
pareto-vital = The vital few: { $names }
pareto-sinks = Time sinks: { $names }
pareto-row = { $client }: { $revenue }% of revenue, { $effort }% of effort
pareto-empty = There are no payments or hours in this period, so there's nothing to draw yet. Log them with /paid and /spent.
label-course = Last six months
course-strip = { $strip } (█ = a talk is due, { $talk } and up)
button-chart = Chart
