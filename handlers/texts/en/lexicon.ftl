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
