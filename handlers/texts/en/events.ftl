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
