## What the product itself asks for
settings-burden = What I ask of you
burden-week = The last 7 days: { $prompts ->
    [one] one check-in
   *[other] { $prompts } check-ins
} from me, { $taps ->
    [one] one tap
   *[other] { $taps } taps
} and { $words ->
    [one] one word
   *[other] { $words } words
} from you.
burden-dropped = Left out: { $questions }.
burden-again = Ask all again
burden-offer = Your answer about { $question } was the same on { $same } of { $answers } days. Leave that question out?
burden-drop = Leave it out
burden-done = Fine. I won't ask about { $question } any more. Settings can bring it back.
question-effort = effort
question-sleep = sleep
question-energy = energy
