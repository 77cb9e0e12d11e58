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
