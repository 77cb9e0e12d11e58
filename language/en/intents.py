"""English: whole messages that ask for what a command or a button does too."""

# ruff: noqa: E501 - rows of words read better unbroken
from __future__ import annotations

from language.values import Intent

INTENTS: dict[Intent, str] = {
    Intent.HELP: "help, what can you do, how does this work, how do i use this, what do i do, help me, commands, instructions, how do you work, what can i say, how do i use you, i need help with this, what are the commands, menu, options",
    Intent.CHECKIN: "check in, checkin, check - in, ask me, ask me now, start check in, do my check in, evening check in, evening checkin, can we do the check in, i want to check in, do check in, daily check in, ask me the questions",
    Intent.CHECKIN_MORNING: "morning check in, morning checkin, morning check - in, start morning check in",
    Intent.WEEK: "week, my week, how's my week been, hows my week been, how's the week been, how is my week going, how was my week, how was the week, how was my last week, weekly summary, summary, show me my week, show my week, week summary, how has my week been, how have i been, how did my week go, "
    "how was this week, how was last week, how's my week, hows my week, weekly, my weekly summary, show summary, how am i doing, how have i been doing, show me the week, what was my week like, past week, this week, recap, weekly recap, my summary, stats, my stats, show me my stats, show my stats, show stats, show me my summary",
    Intent.FUNCTION: "funcap, function questions, questions about function, questions on function, funcap questions, functional capacity, ask me about function",
    Intent.MONTH: "month, my month, how was my month, how's my month been, how has my month been, monthly summary, month summary, show me my month, show my month, last month, past month, last four weeks, how was the month, how was last month",
    Intent.PICTURE: "picture, chart, graph, show me the picture, show me the picture of my week, picture of my week, show me a picture, show me a chart, show chart, show graph, show me my chart, show me my graph, week picture, show picture, "
    "show me a graph, picture of the week, chart of my week, graph of my week, show me the graph, show me the chart, plot, my chart, my graph, draw my week, send me the picture, show me my pain chart, can i see a graph, can i see a chart, can i see my chart, can i see the picture, see chart, show me my pain graph, show my chart, show my graph, show me my fatigue chart, show me a chart of my pain",
    Intent.REMINDERS: "reminders, my reminders, list reminders, show reminders, show my reminders, list my reminders, what reminders do i have, what are my reminders, show me my reminders, reminder list, which reminders do i have",
    Intent.SETTINGS: "settings, preferences, change settings, setup, set up, configure, change my check in time, change check in time, change my check in times, config, open settings, change my settings, my settings, notification settings, change language, language",
    Intent.PAUSE: "stop, stop it, please stop, stop now, pause, pause everything, leave me alone, be quiet, stop messaging me, go quiet, stop asking, stop asking me, stop asking me questions, pause check ins, pause checkins, no check ins, hush, quiet, shush, take a break, i need a break, stop checking in, pause please, no questions, no more questions, pause the check ins, stop the check ins",
    Intent.RESUME: "resume, unpause, i'm back, im back, i am back, start again, back, restart, back again, carry on, you can ask again, start asking again, ready again, un - pause",
    Intent.CRASH: "crash mode, start crash mode, crash mode on",
    Intent.CRASH_OVER: "crash over, crash is over, crash's over, the crash is over, out of the crash, out of crash, crash ended, crash has ended, no longer crashing, out of my crash, crash mode off, end crash mode, recovered from the crash, crash finished, not in a crash anymore, i'm out of the crash, im out of the crash, crash is done, my crash is over, coming out of the crash, out of crash mode, crash has passed, recovered from crash, crash has lifted, not crashing anymore",
    Intent.SUPPORT: "support, i need support, i need someone to talk to, need someone to talk to, helpline, helplines, crisis line, crisis, someone to talk to, talk to someone, i need to talk to someone, samaritans, emergency, emergency numbers, i need help, need help, i need help now, who can i call, who can i talk to, get help, i want to talk to someone",
    Intent.PRIVACY: "privacy, what do you know about me, what have you got on me, what do you keep, what do you keep about me, is this private, who can read this, who sees this, who reads this, where is my data, is my data safe, privacy policy, what do you store, what data do you keep, who can see my data, who sees my data, is my data private, who has access to my data, is anyone reading this",
    Intent.EXPORT: "export, export my data, download my data, give me my data, send me my data, get my data, export data, download data, i want my data, export everything, can i have my data, send my data, export all my data, backup my data, csv, can i export my data, can i download my data, can i get my data",
    Intent.DELETE: "delete everything, delete my data, delete all my data, erase everything, erase my data, delete my account, remove my data, forget me, wipe my data, delete all data, remove all my data, remove everything, erase all my data, delete account, delete all, wipe everything, delete me, delete all my entries, forget everything",
    Intent.LOG: "log, my log, show my log, show me my log, what did i log, my entries, show my entries, what did i log today, what have i logged, what have i logged today, today's log, todays log, show me today, show today, my diary, show my diary, show me my entries, what did i say today, see my log, show log",
    Intent.UNDO: "undo, undo that, undo last, undo it, undo the last one, undo the last, undo last entry",
    Intent.THANKS: "thanks, thank you, ty, cheers, thx, ta, thankyou, many thanks, thank u, thanks a lot, thanks so much, thank you so much, 🙏, ok thanks, okay thanks, great thanks, thanks bot, that's helpful, thats helpful, helpful, thanks for that, ok thank you, ❤️, ❤, lovely thanks, perfect thanks, brill thanks",
    Intent.GREETING: "hello, hi, hey, good morning, morning, good evening, evening, hiya, hi there, good afternoon, hello there, heya, gm, good night, goodnight, night night, nn, yo, hullo, hey there, night, hi bot, hello bot",
    Intent.START: "start, get started, begin, let's start, lets start, start over",
    Intent.QUIET_NOTES: "stop the notes, no more notes, quiet notes, stop notes, no notes, turn off notes, turn off the notes, notes off, stop sending notes, stop sending me notes, fewer notes, mute notes, switch off notes, stop the pacing notes, no pacing notes, turn off pacing notes, don't send notes, dont send notes, no more pacing notes, less notes, quieter notes",
    Intent.SYMPTOMS: "symptoms, my symptoms, change symptoms, change my symptoms, follow symptoms, symptom list, follow a symptom, add a symptom, choose symptoms, which symptoms, edit symptoms, which symptoms do i follow, change what i follow, follow another symptom, remove a symptom, edit my symptoms, add symptom",
    Intent.ZONE: "time zone, timezone, change time zone, change timezone, change my time zone, my time zone, set time zone, wrong time, the time is wrong, change my timezone, set timezone, i moved, i've moved, new time zone, time is wrong, set my time zone, set my timezone, wrong time zone, wrong timezone",
}

#: Words around an intent that change nothing: "can you show me my week please".
POLITE = "please, pls, plz, can you, could you, can i, i'd like to, id like to, i would like to, i want to, can u, bot, hi, hey, hello, now, ok, okay, please can you, could i, to see, would you, again, x, xx, xxx, so much, very much, a lot, love, lovely, mate, bye, there, for now, :), 😊, 🙂, ❤️, ❤, 🙏, ☺️, 💜, 💙, x x"

#: Openings of a question or an order to the bot: never a log.
ASKING = (
    "is my pain, is pain, is fatigue, is my, how bad, how high, how low, how tired, did you, have you set, do you have, does it, was there, were there, will you be, are my, is my, is there a, have i got, what time, what reminders, which reminders, how many reminders, any reminders, what alarms, when do, when's, whens, when are, do i have, have you, has my, show me, show my, export, how was, how were, how did, what is, what was, what's, whats, when did, when was, why, how many, how often, how much, how long, can you, could you, do you, did i, does, "
    "what did, which, who, where, how do, how can, what are, what does, can i, could i, is it, should i, are you, is there, am i, how is, how are, what should, what do, what can, when is, will i, tell me about, send me my, give me my, display, plot, compare, download, print, graph of, chart of, list my, what have, have i, search, find, look up, view my, see my"
)

#: Openings of a polite request: what follows is an order, not a question.
REQUESTING = "can you, could you, can u, could u, will you, would you, can i have, can i get, could i have, could i get, can i set, is it possible to, do you mind, may i have, please, would you mind, can we, could we"
