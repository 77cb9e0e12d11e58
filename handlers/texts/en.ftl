### English. Every sentence that the bot can say. At most 25 words in a note (note-*), 40 elsewhere.
### Calm, plain, no blame, no praise, nothing that urges. A test counts the words and refuses the banned ones.

## Hello
hello =
    I'm a quiet diary for life with ME/CFS: one tap logs a day.
    I'm not a doctor, and nobody watches what you write.
    Telegram chats with bots are not end-to-end encrypted.
hello-zone = What time is it for you?
hello-zone-other = Another place
hello-zone-ask = Write a town, like "Leeds". Or share your place with the button below.
hello-zone-share = Share my place
hello-zone-unknown = I don't know that place. A bigger town nearby, or a zone like Europe/London, works.
hello-zone-which = Which of these?
hello-times = When may I ask about your day?
hello-times-evening = Evenings
hello-times-both = Mornings and evenings
hello-times-later = Later, not now
hello-done-evening = All set. I'll ask quietly at { $evening }. Until then, nothing. You can write any time, like "pain 6".
hello-done-both = All set. I'll ask quietly at { $morning } and { $evening }. You can write any time, like "pain 6".
hello-done-later = All set. I won't ask anything. You can write any time, like "pain 6", or send /checkin.
zone-set = It is { $time } for you. Your zone is { $zone }.
at-clock = { $time } · { $city }

## Check-in
ask-effort = { $day }: how much effort?
ask-overall = { $day }: symptoms at worst?
ask-sleep = { $day }: how was sleep?
ask-energy = { $day }: energy now?
ask-gentle = How are symptoms? No need to answer.
ask-each = { $symptom } at worst?
ask-kinds = Which kinds of effort? Tap any.
ask-more = Anything to add?
as-usual = About as usual
crash = Crash
skip = Skip
later = Later
change = Change
more = Add detail
done = Done
back = Back
kinds = Kinds of effort
each = Each symptom
level-effort-0 = Rest
level-effort-1 = Light
level-effort-2 = Usual
level-effort-3 = More
level-effort-4 = Much more
level-overall-0 = None
level-overall-1 = Mild
level-overall-2 = Moderate
level-overall-3 = Severe
level-sleep-0 = Awful
level-sleep-1 = Bad
level-sleep-2 = OK
level-sleep-3 = Good
level-energy-0 = Empty
level-energy-1 = Low
level-energy-2 = Some
level-energy-3 = Good
said-effort-0 = effort rest
said-effort-1 = effort light
said-effort-2 = effort usual
said-effort-3 = effort more than usual
said-effort-4 = effort much more than usual
said-effort-usual = effort as usual
said-level-0 = none
said-level-1 = mild
said-level-2 = moderate
said-level-3 = severe
said-sleep-0 = slept awfully
said-sleep-1 = slept badly
said-sleep-2 = slept okay
said-sleep-3 = slept well
said-sleep-usual = sleep as usual
said-energy-0 = energy empty
said-energy-1 = energy low
said-energy-2 = energy some
said-energy-3 = energy good
said-energy-usual = energy as usual
said-usual = { $name } as usual
said-rating = { $name } { $value }
said-sleep = sleep
said-sleep-hours = slept { $value } h
said-wakes = { $count ->
    [one] woke once
   *[other] woke { $count } times
}
said-minutes = { $what } { $minutes } min
said-effort-of = { $what } (effort { $value })
said-crash = crash
said-no-crash = no crash
said-ill = ill
said-not-ill = not ill
said-medicine = took { $name }
said-medicine-dose = took { $dose } { $name }
said-no-medicine = did not take { $name }
result = ✓ { $day }: { $line }.
result-open = ✓ { $day }: { $line }. The rest can wait.
result-skipped = Skipped { $day }. That's fine.
result-empty = { $day }: nothing noted yet.
result-later = I'll come back { $when }.
two-hours = In 2 h
tomorrow = Tomorrow
gone-button = That one is gone. Nothing was changed.

## Crash
crash-noted = Crash noted. { $note }
crash-gently = Ask me once a day
crash-silent = No questions
crash-eased = It has eased
crash-support = Support
crash-gentle-set = One quiet question a day, then. No need to answer any.
crash-silent-set = No questions. I'll be here.
crash-left = I'm glad to hear it. Things are back as they were, slowly is fine.
crash-not-on = No crash is noted now. Things are as they were.

## Free words
echo = ✓ { $line }
echo-day = ✓ { $day }: { $line }
echo-changed-from = ✓ Changed: { $line }. Before: { $before }.
echo-changed = ✓ Changed: { $line }
undo = Undo
fix = Fix
undone = Taken back: { $line }.
undone-nothing = There is nothing to take back.
fix-ask = Write it again in your own words, and it replaces that. Or leave it as it is.
fix-keep = Leave it
fix-kept = Left as it is.
doubt-bare = { $value } for what?
doubt-bare-word = For what?
doubt-scale = Which scale is that? I know 0 to 10, and none, mild, moderate, severe.
doubt-level = How strong at its worst?
doubt-change = Is there a number from 0 to 10 for that?
doubt-level = How bad is it?
doubt-which = Which one do you mean?
doubt-unclear = I'm not certain what to log. Keep it as a remark, or write it another way, like "pain 6".
doubt-time = When exactly?
doubt-when = When? Write a time, like "at 9" or "in 45 min".
doubt-target = Which one?
doubt-all = All of them
keep-remark = Keep as remark
keep-not = Not a log
not-kept = Nothing was logged.
anything = I'm here. Write how it is, like "pain 6", or tap.
thanks = You're welcome.

## The patient's own words
word-ask = From now on, “{ $phrase }” means { $meaning }?
word-how = What does “{ $phrase }” mean? Write it with its meaning, like "cardboard means fatigue 7".
word-yes = Yes
word-no = No
word-kept = ✓ “{ $phrase }” means { $meaning }. "My words" lists them all.
word-forgotten = Forgotten: “{ $phrase }”.
word-unknown = I know no word “{ $phrase }” of yours.
words-list = Your words. Tap one to forget it.
words-none = No words of your own yet. Write, say, "like cardboard means fatigue 7".
word-line = { $index }. { $phrase }: { $meaning }
word-forget = Forget { $index }

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

## Notes: at most 25 words each, four wordings a kind (PACING.md 7.5, 7.9)
note-load-1 = These last days held more effort than is usual for you. If it's possible, leave some gaps tomorrow.
note-load-2 = Your recent effort is near the top of your last two months. Something on tomorrow's list might be able to wait.
note-load-3 = Recent days took more than your usual. A smaller tomorrow would be fine, if it can be arranged.
note-load-4 = More effort than your usual lately. Perhaps one thing tomorrow can be shorter, or someone else's. Your call.
note-load_mind-1 = Mostly thinking and screens today, and more than your usual. Mental effort counts too. Dim and quiet may help tonight.
note-load_mind-2 = A lot of head work compared with your usual. A darker, quieter evening might be kind.
note-load_mind-3 = Thinking took more than usual today. Screens off early is one way to leave a gap, if you can.
note-load_mind-4 = Concentration costs energy as walking does, and today held more than your usual. Tomorrow can be plainer.
note-load_upright-1 = A lot of upright time compared with your usual. Lying flat for parts of tomorrow could ease things.
note-load_upright-2 = More time upright than is usual for you. Flat rests tomorrow might be welcome.
note-load_upright-3 = Being upright is effort too, and today held more than your usual. Some of tomorrow could be lying down.
note-load_upright-4 = You were up more than usual. If it's possible, let tomorrow have more lying down in it.
note-load_social-1 = People and feelings cost energy too, and today had more than usual. A quieter day may be kind, if you can.
note-load_social-2 = More company and feeling than your usual. A quiet tomorrow would be fine.
note-load_social-3 = Time with people was more than your usual today. Some hours alone tomorrow might be welcome.
note-load_social-4 = Talking and feeling took more than usual. If something social tomorrow can wait, it may.
note-after_crash-1 = Symptoms are nearer your usual. NICE suggests waiting until a flare has fully settled before picking things back up.
note-after_crash-2 = It looks calmer than it was. A flare can take longer to settle than it feels. There's no hurry.
note-after_crash-3 = You're near your usual again after the crash. Keeping it small a little longer is a fair choice.
note-after_crash-4 = Nearly settled, by your own log. NICE suggests not adding things back before it has settled fully.
note-crash_start-1 = I'm sorry. No questions for now, and nothing to keep up with. I'll be here when you want me.
note-crash_start-2 = I'm sorry it has come to this. I'll be quiet. Nothing needs logging.
note-crash_start-3 = That's hard. I won't ask anything for now. Write whenever you want, or not at all.
note-crash_start-4 = I'm sorry. Rest is all that's needed here. I'll stay silent until you want me.
note-crash_offer-1 = These look like hard days, by your own log. If you want, I go quiet. Nothing needs logging.
note-crash_offer-2 = Hard days, by your own log. I can be silent until you want me, if that is kinder.
note-crash_offer-3 = Your log has been heavy these days. One tap makes me quiet, if you like.
note-crash_offer-4 = Heavy days, as you noted them. If less of me would be good, one tap does that.
note-crash_day3-1 = Thinking of you. No reply needed. If anything feels new or different from your usual, please tell someone medical.
note-crash_day3-2 = No reply needed, only a word from here. If something feels new for you, please tell someone medical.
note-crash_day3-3 = Still here, still quiet. Anything that is new or unlike your usual is worth telling someone medical.
note-crash_day3-4 = A quiet hello, nothing to answer. If this feels unlike your other crashes, please tell someone medical.
note-strain-1 = Your symptoms have been creeping up for a few days, without an obvious reason in your log. That isn't your doing.
note-strain-2 = Symptoms have risen a little over some days, and effort doesn't explain it. It isn't your doing.
note-strain-3 = Your log shows symptoms rising slowly, with no clear cause. Smaller days are fine, if you can have them.
note-strain-4 = A few harder days in a row, by your own log, without more effort. These things happen unbidden.
note-relapse-1 = The last two weeks look harder than the two months before. It may be worth telling your GP or ME team.
note-relapse-2 = Two weeks harder than your usual, by your own log. Your GP or ME team may want to know.
note-relapse-3 = Your log has been heavier for two weeks. If you have an ME team or GP, it may be worth a word.
note-relapse-4 = These two weeks stand out from the two months before. A doctor who knows you may want to hear.
note-gap-1 = Welcome back. Nothing to catch up on. One tap is plenty, and so is none.
note-gap_offer-1 = I've been quiet because you have. I'll stay quiet until you write. Your log is safe.
note-cold-1 = I'm still learning what's usual for you, so I'll stay quiet for about two weeks. You can log as little as you like.
note-go-quiet = Go quiet
note-thanks = Thanks
note-not-helpful = Not helpful
note-quiet = Quiet please
note-why = Why
note-thanked = Noted.
note-less = Noted. Fewer of those.
note-kind-off = Noted. I'll leave that kind out for 60 days.
note-silenced = Notes are off now. Settings can bring them back.
why-load = Why: effort { $efforts } on the last days; most of your days are { $usual }. From { $count } days of your own log, nothing else.
why-strain = Why: symptoms { $symptoms } on the last days; most of your days are { $usual }. From { $count } days of your own log, nothing else.
why-crash = Why: you noted a crash. From your own log, nothing else.
why-crash_offer = Why: symptoms { $symptoms } on the last days; most of your days are { $usual }. From { $count } days of your own log, nothing else.
why-silence = Why: nothing was noted for { $count } days. From your own log, nothing else.
why-settle = Why: effort { $efforts } today, after a crash; most of your days are { $usual }. From { $count } days of your own log, nothing else.
why-cold = Why: { $count } of 14 days are logged so far. From your own log, nothing else.
why-range = { $low } to { $high }
why-and = { $one } and { $other }

## Red flags and support. Numbers reviewed 2026-11-22; review before each release (PACING.md 6).
flag-emergency-gb = This needs people, not a bot. If it's happening now or is new for you, please call 999 or 112.
flag-emergency-ie = This needs people, not a bot. If it's happening now or is new for you, please call 999 or 112.
flag-emergency-us = This needs people, not a bot. If it's happening now or is new for you, please call 911.
flag-emergency-ca = This needs people, not a bot. If it's happening now or is new for you, please call 911.
flag-emergency-au = This needs people, not a bot. If it's happening now or is new for you, please call 000.
flag-emergency-nz = This needs people, not a bot. If it's happening now or is new for you, please call 111.
flag-emergency-eu = This needs people, not a bot. If it's happening now or is new for you, please call 112.
flag-emergency-world = This needs people, not a bot. If it's happening now or is new for you, please call your local emergency number.
flag-soon-gb = That sounds worth telling someone medical today: your GP, or NHS 111 out of hours, if it is new or worse than your usual.
flag-soon-ie = That sounds worth telling someone medical today: your GP, or the out-of-hours service, if it is new or worse than your usual.
flag-soon-us = That sounds worth telling someone medical today: your doctor or an urgent care line, if it is new or worse than your usual.
flag-soon-ca = That sounds worth telling someone medical today: your doctor, or 811, if it is new or worse than your usual.
flag-soon-au = That sounds worth telling someone medical today: your GP, or Healthdirect 1800 022 222, if it is new or worse than your usual.
flag-soon-nz = That sounds worth telling someone medical today: your GP, or Healthline 0800 611 116, if it is new or worse than your usual.
flag-soon-eu = That sounds worth telling someone medical today: your doctor, or the out-of-hours service, if it is new or worse than your usual.
flag-soon-world = That sounds worth telling someone medical today, if it is new or worse than your usual.
flag-crisis-gb = I'm really glad you wrote that. I'm only a bot, nobody reads these. Please reach a person: Samaritans 116 123, text SHOUT to 85258, or 999 in danger.
flag-crisis-ie = I'm really glad you wrote that. I'm only a bot, nobody reads these. Please reach a person: Samaritans 116 123, text HELLO to 50808, or 112 in danger.
flag-crisis-us = I'm really glad you wrote that. I'm only a bot, nobody reads these. Please reach a person: call or text 988, or 911 in danger.
flag-crisis-ca = I'm really glad you wrote that. I'm only a bot, nobody reads these. Please reach a person: call or text 988, or 911 in danger.
flag-crisis-au = I'm really glad you wrote that. I'm only a bot, nobody reads these. Please reach a person: Lifeline 13 11 14, text 0477 13 11 14, or 000 in danger.
flag-crisis-nz = I'm really glad you wrote that. I'm only a bot, nobody reads these. Please reach a person: call or text 1737, or 111 in danger.
flag-crisis-eu = I'm really glad you wrote that. I'm only a bot, nobody reads these. Please reach a person: findahelpline.com lists lines near you, or 112 in danger.
flag-crisis-world = I'm really glad you wrote that. I'm only a bot, nobody reads these. Please reach a person: findahelpline.com lists lines near you, text ones too.
support-gb = I'm only a bot; people are here: Samaritans 116 123, or text SHOUT to 85258. Medical: NHS 111. In danger: 999. ME Association helpline: 0344 576 5326.
support-ie = I'm only a bot; people are here: Samaritans 116 123, or text HELLO to 50808. In danger: 112 or 999.
support-us = I'm only a bot; people are here: call or text 988. In danger: 911.
support-ca = I'm only a bot; people are here: call or text 988. Medical: 811. In danger: 911.
support-au = I'm only a bot; people are here: Lifeline 13 11 14, or text 0477 13 11 14. In danger: 000.
support-nz = I'm only a bot; people are here: call or text 1737. Medical: Healthline 0800 611 116. In danger: 111.
support-eu = I'm only a bot; people are here: findahelpline.com lists lines near you, many by text. In danger: 112.
support-world = I'm only a bot; people are here: findahelpline.com lists lines near you, many by text. In danger: your local emergency number.

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

## Menu, settings, ownership
help = Write how it is, like "pain 6, walked 20 min", or "remind me at 9 to take meds". Or tap:
help-checkin = Check in
help-more = What I can do
help-week = My week
help-reminders = Reminders
help-settings = Settings
help-support = Support
help-crash = Crash
help-log = Log
help-pause = Pause
help-privacy = Privacy
help-export = My data
help-delete = Erase
log-how = Write it as you'd say it, like "pain 6, slept badly, shower 10 min". Or tap:
settings = Your settings. Tap what to change.
settings-times = Check-in times
settings-symptoms = Symptoms
settings-notes = Notes
settings-week = Week
settings-zone = Time zone
settings-quiet = Quiet hours
settings-day = Start of day
settings-sound = Reminder sound
settings-off = off
settings-times-text = Evening check-in { $evening }, morning check-in { $morning }.
settings-evening-toggle = Evening on or off
settings-morning-toggle = Morning on or off
settings-evening-earlier = Evening −30 min
settings-evening-later = Evening +30 min
settings-morning-earlier = Morning −30 min
settings-morning-later = Morning +30 min
settings-symptoms-text = You follow: { $symptoms }. Up to 6. Tap to add or take away.
settings-symptom-own = Another word
settings-symptom-ask = Write the word you use for it.
settings-symptom-full = You follow six already. Take one away first.
settings-symptom-added = Following { $name } now.
settings-notes-text = Pacing notes: { $level }. They ride on a check-in's reply, at most two a week.
settings-notes-usual = Usual
settings-notes-quiet = Rarely
settings-notes-off = Off
settings-week-text = A summary of the week: { $day }. With a picture: { $picture }.
settings-week-off = Only when asked
settings-week-picture = Picture on or off
settings-quiet-text = Nothing unasked from { $start } to { $end }, but for times you set yourself.
settings-quiet-start-earlier = Starts 1 h earlier
settings-quiet-start-later = Starts 1 h later
settings-quiet-end-earlier = Ends 1 h earlier
settings-quiet-end-later = Ends 1 h later
settings-day-text = Your day starts at { $time }. What you write before it belongs to the day before.
settings-day-earlier = 1 h earlier
settings-day-later = 1 h later
settings-sound-text = Reminders make a sound: { $sound }. Everything else is always silent.
settings-sound-toggle = Sound on or off
yes-word = yes
no-word = no
pause-text = Quiet for how long?
pause-day = Until tomorrow
pause-three = 3 days
pause-week = A week
pause-open = Until I say
paused-until = Quiet until { $when }.
paused-open = Quiet until you say "I'm back".
pause-resume = I'm back
resumed = Back as it was. Nothing to catch up on.
privacy = Your entries stay on the machine that runs me; only Telegram carries our messages. No one reads along. Telegram chats with bots are not end-to-end encrypted. Take all out, or erase all:
export-wait = Gathering everything. Two kinds of file follow: JSON and CSV.
export-caption = All that is kept of you, as of { $day }.
delete-ask = Erase everything: entries, reminders, settings? It cannot be undone.
delete-yes = Erase everything
delete-no = Keep it
delete-kept = Kept. Nothing was changed.
delete-done = Everything is erased. If you write again, we begin anew.
failed = Something went wrong on my side. Nothing of yours was lost. Please try that again.
not-voice = I can't hear voice notes yet. A few typed words work, or a tap.
not-text = I can read words and taps. That one I can't keep.
unknown-command = I don't know that command. /help shows what there is.

## Commands
command-start = Begin
command-checkin = Check in now
command-log = Log something
command-reminders = My reminders
command-week = My week
command-settings = Settings
command-pause = Be quiet for a while
command-crash = I'm in a crash
command-support = People who can help
command-privacy = What is kept
command-export = All my data
command-delete = Erase everything
command-help = What I can do

## Names
symptom-overall = symptoms
symptom-fatigue = fatigue
symptom-pain = pain
symptom-brain_fog = brain fog
symptom-headache = headache
symptom-dizziness = dizziness
symptom-nausea = nausea
symptom-sore_throat = sore throat
symptom-glands = glands
symptom-muscle_weakness = muscle weakness
symptom-muscle_pain = muscle pain
symptom-joint_pain = joint pain
symptom-back_pain = back pain
symptom-neck_pain = neck pain
symptom-palpitations = palpitations
symptom-breathlessness = breathlessness
symptom-light_sensitivity = light sensitivity
symptom-noise_sensitivity = noise sensitivity
symptom-tinnitus = tinnitus
symptom-gut = gut
symptom-chills = chills
symptom-anxiety = anxiety
symptom-stress = stress
rating-energy = energy
rating-mood = mood
rating-effort = effort
exertion-physical = Body
exertion-cognitive = Mind
exertion-emotional = Feelings
exertion-social = People
exertion-sensory = Senses
exertion-upright = Upright
today = today
yesterday = yesterday
