## Today's level: a tap lowers it, only a second yes raises it (PATIENTS.md, rule 7)
level-place = Today's level
level = Today's level: { $level }. A tap makes it smaller at once. It is for you alone and ends with the day.
level-rest = Rest
level-less = Less
level-usual = As usual
level-keep = Leave it as it is
level-confirm = That is more than you chose for today. Really { $level }?
