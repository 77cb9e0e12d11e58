## Carers: who may log for somebody else
settings-carers = Carers
carers-none = Nobody else can log for you. A carer could add what they see; they read nothing.
carers-some = { $count ->
    [one] One person
   *[other] { $count } people
} can add to your log, marked as theirs. They read nothing.
carers-invite = Invite a carer
carers-end = { $of ->
    [1] End it
   *[other] End for no. { $number }
}
carers-tell-on = { $of ->
    [1] Hears of silent days ✓
   *[other] No. { $number } hears of silent days ✓
}
carers-tell-off = { $of ->
    [1] Tell of silent days
   *[other] Tell no. { $number } of silent days
}
carers-full = Five people can log for you already. End one first.
carers-link = Send this to one person. It works once, for 48 hours: { $link }
carers-joined = Somebody used your invitation. They can add to your log, and read nothing.
carers-ended = Ended. They can no longer add to your log.
care-linked = You can now log what you see for the person who invited you, like "looks exhausted" or "slept 3 h". You read nothing of theirs.
care-own = That invitation is your own. It is for somebody else.
care-used = That invitation was used before. A new one is needed.
care-gone = That invitation no longer works.
care-bad = That link does not work: it is older than 48 hours, or cut short. A new one is needed.
care-echo = ✓ for them: { $line }
care-unclear = I can only log what you see, like "pain 6" or "slept 3 h". Nothing was logged.
care-stop = Stop logging for them
care-undone = Taken back.
care-stopped = Stopped. You no longer log for them.
care-silent = The person you care for has not answered for a day. They asked me to tell you.
care-nobody = You log for nobody. With /start you can begin a diary of your own.
said-by-carer = { $line } (a carer)
access-invite = This diary is by invitation. Whoever runs it can send you a link.
access-list = This diary is not open to you. Whoever runs it can let you in.
