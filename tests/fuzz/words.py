"""Texts that people and machines send: plain, long, of every script, and what breaks parsers."""

from random import Random

#: What patients say; most of it is understood.
PLAIN = (
    "pain 6, walked 20 min",
    "slept 5h woke twice",
    "took ldn 4.5mg",
    "6",
    "fog 4 pain 7 yesterday",
    "no, that was yesterday",
    "crash",
    "i crashed",
    "remind me every night at 9 to take meds",
    "remind me to lie down at 4",
    "rest every 2 hours between 10 and 6",
    "cancel the 9pm one",
    "done",
    "later",
    "undo",
    "thanks",
    "same as yesterday",
    "how was my week",
    "call it treacle when my head is slow",
    "the cat is nice",
    "i can't do this any more",
    "chest pain and short of breath",
    "asdf qwer",
    "London",
    "no notes",
    "stop",
    "hr 118 after stairs",
)
COMMANDS = (
    *("/start", "/checkin", "/log", "/reminders", "/week", "/settings", "/pause", "/crash", "/support"),
    *("/privacy", "/export", "/help", "/import", "/plan", "/report", "/voice", "/nosuch"),
)
_FAMILY = "\U0001f468‍\U0001f469‍\U0001f467‍\U0001f466"
_ODD = (
    "",
    " ",
    "\n\n\n",
    "\u200b" * 40,
    "\0",
    "pain\0 6",
    "\ud800",
    "pain 6 \udfff",
    "\udc00\ud800",
    _FAMILY * 30,
    "\U0001f1e9\U0001f1ea" * 40,
    "👍🏽" * 50,
    "é́́" * 60,
    "\u202e6 niap\u202c",
    "\u2066pain\u2069 6",
    "אני עייף 6",
    "كوابيس ٦",
    "ＰＡＩＮ ６",
    "頭が痛い 6",
    "pain ٦",
    "pain \U0001d7e8",
    "pain 6/10/10/10",
    "pain -6",
    "pain 1e999",
    "pain 99999999999999999999999999",
    "pain NaN",
    "walked 10**9 min",
    "remind me at 25:61 on 31 feb 99999",
    "remind me every 0 days at 9",
    "remind me in 99999999999 years to rest",
    "every second until the year 99999 take meds",
    "<b>pain</b> 6 &amp; <script>",
    "*pain* _6_ `x` [a](tg://user?id=1)",
    "=cmd|'/c calc'!A0",
    "'; DROP TABLE patients; --",
    "{0.__class__} %s %n ${x} {{y}}",
    "-" * 300,
    "9" * 500,
    ":" * 200,
    "\ufeff\ufffe\uffff",
    "\x1b[31mpain 6\x07",
    "pain 6\r\nfog\r4",
)
#: UTF-16 units in the longest text that Telegram takes.
LONGEST = 4_096


def text(random: Random) -> str:
    """One text, of any sort."""
    return random.choice((_plain, _plain, _plain, _command, _odd, _odd, _joined, _long, _spoilt))(random)


def _plain(random: Random) -> str:
    return random.choice(PLAIN)


def _command(random: Random) -> str:
    words = random.choice(COMMANDS)
    tail = random.choice(("", "", "", "@pacenote_bot", " pain 6", "@other_bot"))
    return words + tail


def _odd(random: Random) -> str:
    return random.choice(_ODD)


def _joined(random: Random) -> str:
    return random.choice((", ", " ", "\n", ". ")).join(random.choices(PLAIN + _ODD, k=random.randint(2, 4)))


def _long(random: Random) -> str:
    """As long as Telegram lets it be, to the unit."""
    piece = random.choice(PLAIN + _ODD) or "x"
    units = len(piece.encode("utf-16-le", "surrogatepass")) // 2
    most = LONGEST // units
    return piece * (most if random.random() < 0.2 else random.randint(1, min(most, 40)))


def _spoilt(random: Random) -> str:
    """A plain text with one character of it changed, doubled or gone."""
    words, at = random.choice(PLAIN), 0
    at = random.randrange(len(words))
    char = random.choice(("", words[at] * 2, chr(random.randrange(0x11_0000)), "\u200d", "\0", "0"))
    return words[:at] + char + words[at + 1 :]
