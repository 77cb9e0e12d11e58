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
