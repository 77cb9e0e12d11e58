## The page for a doctor's appointment: counts of what was logged, in plain words, and nothing else.
report-title = Diary summary for an appointment
report-subtitle = { $first } to { $last } ({ $days } days)
report-lead = Logged by the patient at home, and counted. It is no assessment and no diagnosis. A blank is a day without a note: neither a good day nor a zero.
report-foot = Made with Pacenote, a private diary, on { $day }. Worded levels, or 0 to 10 where the patient used numbers. “Middle” is the median; “(4 to 8)” are the lowest and the highest.
report-details-title = Details
report-kept = How complete it is
report-kept-days = Noted on { $noted } of { $days } days; { $blank } blank.
report-kept-checks = Check-ins: asked { $asked }, answered { $answered }, skipped { $skipped }, no answer { $unanswered }, not asked { $notasked }.
report-kept-imported = { $count ->
    [one] 1 entry comes
   *[other] { $count } entries come
} from another program.
report-kept-carer = { $count ->
    [one] 1 entry is
   *[other] { $count } entries are
} a carer's.
report-function = Function
report-funcap = FUNCAP27 in short wording (0 to 6, 6 is unlimited): { $score }, answered { $first } to { $last }.
report-funcap-part = FUNCAP27 in short wording: { $answered } of 27 answered, { $first } to { $last }; no whole score.
report-funcap-groups = By group: { $groups }.
report-group = { $name } { $score }
report-group-hygiene = washing and dressing
report-group-walking = walking
report-group-upright = being upright
report-group-home = at home
report-group-communication = talking and messages
report-group-outside = outside the home
report-group-light_sound = light and sound
report-group-concentration = concentrating
report-effort = Effort against the patient's own usual, { $days ->
    [one] 1 day
   *[other] { $days } days
}: { $levels }.
report-effort-numbers = Effort in numbers, 0 to 10, { $days ->
    [one] 1 day
   *[other] { $days } days
}: { $spread }.
report-spread = middle { $middle } ({ $lowest } to { $highest })
report-effort-none = Effort was not noted.
report-level = { $name } { $count }
report-minutes = { $name }, { $days ->
    [one] 1 day
   *[other] { $days } days
} noted: { $spread } min a day.
report-kind-upright = Time upright
report-kind-physical = Physical activity
report-kind-cognitive = Thinking and screens
report-kind-emotional = Emotional strain
report-kind-social = Time with people
report-kind-sensory = Light, sound, crowds
report-crashes = Crashes, as the patient calls them
report-crash-none = None was noted.
report-crash-sum = { $count ->
    [one] 1 crash
   *[other] { $count } crashes
}, { $days } days in all, from each first day to its last.
report-crash = { $first }, { $days ->
    [one] 1 day
   *[other] { $days } days
}. Effort before: { $before }.
report-before = { $day } { $effort }
report-before-things = { $day } { $effort } ({ $things })
report-crash-more = { $count } earlier ones are on the details page.
report-symptoms = Symptoms
report-worst = Worst of the day, { $days ->
    [one] 1 day
   *[other] { $days } days
}: { $levels }.
report-worst-numbers = Worst of the day in numbers, 0 to 10, { $days ->
    [one] 1 day
   *[other] { $days } days
}: { $spread }.
report-worst-none = Symptoms were not noted.
report-symptom = { $name }, { $days ->
    [one] 1 day
   *[other] { $days } days
}: { $spread } of 10.
report-ill = Ill with something else as well: { $days ->
    [one] 1 day
   *[other] { $days } days
}.
report-sleep = Sleep
report-hours = { $days ->
    [one] 1 night
   *[other] { $days } nights
} noted: { $spread } h.
report-quality = Quality, { $days ->
    [one] 1 night
   *[other] { $days } nights
}: { $levels }.
report-sleep-none = Sleep was not noted.
report-medicines = Medicines, in the patient's words
report-medicine = { $name }{ $doses }: taken on { $taken ->
    [one] 1 day
   *[other] { $taken } days
} noted{ $not }.
report-medicine-dose = { " " }({ $doses })
report-medicine-not = , not taken on { $count }
report-medicine-none = None were noted. That does not mean none are taken.
report-words = The patient's own words
report-remark = { $day }: “{ $words }”
report-months = Month by month
report-month = { $month }: noted { $noted } of { $days } days; effort { $effort }, worst symptoms { $worst }{ $crash ->
    [0] {""}
    [one] , 1 crash day
   *[other] , { $crash } crash days
}.
report-month-blank = { $month }: nothing noted, { $days ->
    [one] 1 day
   *[other] { $days } days
}.
report-of-ten = { $value } of 10
report-all-crashes = All crashes
report-all-symptoms = All symptoms by name
report-blank = –
report-effort-word = Effort
report-worst-word = Worst symptoms
report-crash-word = crash
report-blank-word = blank: nothing noted
report-caption = Summary for an appointment, { $first } to { $last }: noted on { $noted } of { $days } days, { $crashes ->
    [one] 1 crash
   *[other] { $crashes } crashes
}. It holds your words as you wrote them; look through it before you pass it on.
report-more = With details
report-ask-function = Questions on function
report-how = Say how long: "/report 3 months", "/report 6 weeks with details".
