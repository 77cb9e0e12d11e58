## Voice notes
voice-heard = I heard: “{ $words }”
voice-guess = I heard: “{ $words }”. Is that right?
voice-which = Which did you say?
voice-yes = Yes
voice-none = None of these
voice-again = Nothing was logged. Say it again when you like, or tap or type.
voice-silent = I heard no words in that. Nothing was logged.
voice-foreign = I did not catch that. Nothing was logged. Short words work best, like “fatigue six”.
voice-large = That file is too large for me. A voice note of up to three minutes works.
voice-long = That is longer than three minutes, too long for me. A shorter note works.
voice-unreadable = I could not open that sound. Nothing was logged. Another voice note, a tap or a few words work.
voice-failed = I could not listen to that now. Nothing was logged. A tap or a few words work.
voice-off = I can't hear voice notes here. A tap or a few words work.
settings-speak = Speak to me
settings-speak-text = My messages come as silent voice notes too, below their text. On: { $on }.
settings-speak-toggle = Turn on or off
