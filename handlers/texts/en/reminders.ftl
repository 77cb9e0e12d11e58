## Reminders
reminder-set = ⏰ { $task }: { $when }.
reminder-set-rule = ⏰ { $task }: { $rule }. Next { $when }.
reminder-fired = ⏰ { $task }
reminder-late = ⏰ { $task }, was due at { $time }.
reminder-done = ✓ { $task }, done.
reminder-skipped = { $task }, skipped.
reminder-later = { $task }, again { $when }.
reminder-untitled = Reminder
reminders-none = No reminders. Write one, like "remind me to take meds every night at 9".
reminders-list = Your reminders. Tap one to end it.
reminder-row = { $task }: { $rule }
reminder-row-paused = { $task }: paused
reminder-end = End { $index }
reminder-cancelled = Ended: { $task }.
reminder-moved = ⏰ { $task }: moved. Next { $when }.
reminder-paused = Paused: { $task }.
reminder-resumed = Going again: { $task }.
reminder-next-skipped = Left out once: { $task }. Next { $when }.
reminder-unknown = I found no such reminder. "My reminders" shows them.
refused-past = That time has passed. Nothing was set.
refused-impossible = That time doesn't exist. Nothing was set.
refused-too_often = That is too often for me. Every 5 minutes is the least. Nothing was set.
refused-too_far = That is more than three years away. Nothing was set.
quiet-hours-off = No quiet hours now.
quiet-hours-set = Quiet from { $start } to { $end }.
rule-daily = every day
rule-every-days = every { $count } days
rule-weekly = every { $days }
rule-every-weeks = every { $count } weeks
rule-every-weeks-on = every { $count } weeks on { $days }
rule-weekdays = every weekday
rule-weekends = every weekend
rule-monthly = every month
rule-every-months = every { $count } months
rule-monthly-on = every month on the { $days }
rule-nth = { $form ->
    [one] { $day }st
    [two] { $day }nd
    [few] { $day }rd
   *[other] { $day }th
}
rule-nth-last = { $nth } to last
rule-last = last day
rule-last-of = last
rule-yearly = every year
rule-hourly = { $count ->
    [one] every hour
   *[other] every { $count } hours
}
rule-minutely = every { $count } minutes
rule-at = { $rule } at { $times }
rule-window = { $rule }, { $start } to { $end }
rule-count = { $rule }, { $count ->
    [one] once
   *[other] { $count } times
}
rule-until = { $rule }, until { $day }
