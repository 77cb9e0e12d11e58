## The week. "Mostly" is the median, in the words or numbers that the patient uses.
week-noted = { $first } to { $last }: { $noted } of { $days } days noted{ $asked ->
    [0] {""}
   *[other] , answered { $answered } of { $asked }
}.
week-little = Effort, symptoms, patterns: not enough to say yet.
week-before = your four weeks before
month-before = your twelve weeks before
week-effort = Effort: mostly { $now }, { $count } days; { $place } { $span } ({ $before }).
week-symptoms = Worst symptoms: mostly { $now }, { $count } days; { $place } { $span } ({ $before }).
week-sleep = Sleep: mostly { $now } of 10, { $count } days; { $place } { $span } ({ $before }).
week-hours = Sleep: mostly { $now } h, { $count ->
    [one] 1 night
   *[other] { $count } nights
} noted.
week-effort-alone = Effort: mostly { $now }, { $count } days. Too little before it to compare.
week-symptoms-alone = Worst symptoms: mostly { $now }, { $count } days. Too little before it to compare.
week-effort-few = { $count ->
    [0] Effort was not noted.
    [one] Effort: not enough to say, 1 day noted.
   *[other] Effort: not enough to say, { $count } days noted.
}
week-symptoms-few = { $count ->
    [0] Symptoms were not noted.
    [one] Symptoms: not enough to say, 1 day noted.
   *[other] Symptoms: not enough to say, { $count } days noted.
}
week-crash = { $count ->
    [one] Crash: 1 day.
   *[other] Crash: { $count } days.
}
week-followed = After { $harder } of { $days } days with more effort than usual, symptoms were harder within two days.
week-no-pattern = A pattern: not enough to say, { $days ->
    [one] 1 day
   *[other] { $days } days
} noted.
week-ask-room = Next week: is there a day that could hold a little less?
week-ask-crash = Next week: what would you like to be kept free for resting?
week-ask-effort = Next week: what could wait?
week-lower = lower than in
week-about = about as in
week-higher = higher than in
week-empty = Nothing was noted this week. That's fine.
month-empty = Nothing was noted in these four weeks. That's fine.
week-picture = Picture
week-month = The month
month-week = The week
## The same for the ear, at most 60 words in all.
week-name-effort = Effort
week-name-symptoms = Worst symptoms
week-spoken-noted = { $noted } of { $days } days noted.
week-spoken-alone = { $name } mostly { $now }.
week-spoken-value = { $name } mostly { $now }, { $place } before.
week-spoken-lower = lower than
week-spoken-about = about as
week-spoken-higher = higher than
## The pictures.
picture-caption = { $first } to { $last }, day by day. Effort: { $effort }. Symptoms: { $symptoms }. Crash: { $crash }. A dash is a blank.
month-caption = { $first } to { $last }: { $noted } of { $days } days noted. Effort, days of each: { $effort }. Worst symptoms: { $symptoms }. Crash: { $crash }.
month-blank = blank { $count }
picture-effort = Effort
picture-symptoms = Worst symptoms
picture-usual = your usual
picture-crash = crash
picture-blank = not noted
picture-light = Light version
picture-dark = Dark version
none-word = none
