## The week. "Mostly" is the median, in the words or numbers that the patient uses.
week-answered = { $first } to { $last }: answered { $answered } of { $asked }.
week-effort = Effort: mostly { $now }, { $count } days; { $place } your four weeks before ({ $before }).
week-symptoms = Worst symptoms: mostly { $now }, { $count } days; { $place } your four weeks before ({ $before }).
week-sleep = Sleep: mostly { $now } of 10, { $count } days; { $place } your four weeks before ({ $before }).
week-hours = Sleep: mostly { $now } h, { $count ->
    [one] 1 night
   *[other] { $count } nights
} noted.
week-effort-alone = Effort: mostly { $now }, { $count } days. Too little before it to compare.
week-symptoms-alone = Worst symptoms: mostly { $now }, { $count } days. Too little before it to compare.
week-sleep-alone = Sleep: mostly { $now } of 10, { $count } days. Too little before it to compare.
week-effort-few = Effort: not enough to say, { $count ->
    [one] 1 day
   *[other] { $count } days
} noted.
week-symptoms-few = Symptoms: not enough to say, { $count ->
    [one] 1 day
   *[other] { $count } days
} noted.
week-sleep-few = Sleep: not enough to say.
week-crash = { $count ->
    [one] Crash: 1 day.
   *[other] Crash: { $count } days.
}
week-followed = After { $harder } of { $days } days with more effort than usual, symptoms were harder within two days.
week-lower = lower than in
week-about = about as in
week-higher = higher than in
week-empty = Nothing was noted this week. That's fine.
week-picture = Picture
picture-caption = { $first } to { $last }, day by day. Effort: { $effort }. Symptoms: { $symptoms }. Crash: { $crash }. A dash is a blank.
picture-effort = Effort
picture-symptoms = Worst symptoms
picture-usual = your usual
picture-crash = crash
picture-blank = not noted
none-word = none
