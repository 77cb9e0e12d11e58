## Named events, followed on the days after, and plans checked beforehand
ask-event = { $day }: { $event }. How since then?
level-event-0 = Same
level-event-1 = Worse
level-event-2 = Much worse
said-event-0 = since { $event }: same
said-event-1 = since { $event }: worse
said-event-2 = since { $event }: much worse
event-followed = I'll ask how it is after that, once a day for two days.
event-leave = Don't ask
event-left = Fine, I won't ask about it.
settings-events = Events
settings-events-text = After a long or special event I ask on the next two days how it is since. On: { $on }.
settings-events-toggle = Turn on or off
plan-heard = { $what }, { $when }. Nothing is logged yet.
plan-found = Of { $times } such times in your log, { $worse ->
    [0] none was
    [one] { $worse } was
   *[other] { $worse } were
} followed by worse days.
plan-few = { $times ->
    [0] There are no such times in your log yet, so there is not enough to say.
    [one] There is one such time in your log: not enough to say.
   *[other] There are { $times } such times in your log: not enough to say.
}
plan-offer = A reminder to rest an hour before, and after?
plan-rest = Rest reminders
plan-no = No
plan-left = Fine. Nothing was set.
plan-before = rest before { $what }
plan-after = rest after { $what }
