"""English words for reminders, commands about them, and corrections."""

# ruff: noqa: E501 - rows of words read better unbroken
from __future__ import annotations

from language.lexicon import Table
from language.sorts import Sort

COMMANDS: Table = {
    Sort.REMIND: {
        None: "remind me, remind, reminder, set a reminder, set reminder, remind us, don't let me forget, dont let me forget, ping me, nudge me, nudge, prompt me, tell me to, "
        "set an alarm, set alarm, alarm, wake me, wake me up, buzz me, give me a nudge, add a reminder, add reminder, new reminder, create a reminder, notify me, "
        "⏰, ⏲, ⏲️, ⏰️, 🔔, poke me, give me a shout, shout me, can you remind me, could you remind me, please remind me, remember to, "
        "schedule a reminder, make a reminder, i need a reminder, need a reminder, want a reminder, i want a reminder, need reminding, remin me, remindme, rmd me, "
        "remind me again, set me a reminder, remindr, alert me, beep me, i need reminding, send me a reminder, give me a reminder, reming me, set up a reminder, remider",
    },
    Sort.TIMER: {None: "timer, set a timer, set timer, countdown, set a timer for, timer for, start a timer"},
    Sort.COMMAND: {
        "list": "list, list reminders, show reminders, list my reminders, show my reminders, my reminders, what reminders do i have, which reminders, what's set, whats set, what are my reminders, "
        "show me my reminders, what reminders have i got, what reminders are set, show all reminders, what have i got set, list all reminders, reminder list, any reminders, see my reminders, "
        "what's next, whats next, what reminders are on, show reminder list, list of reminders, view reminders, what's coming up, whats coming up, do i have any reminders, any reminders today, see reminders",
        "cancel": "cancel, delete, remove, stop, no more, turn off, get rid of, scrap, drop, kill, clear, bin, switch off, end, forget, unset, stop reminding me, stop the, dont remind me, don't remind me, "
        "don't need, dont need, forget about, forget the, stop reminding, erase, disable, never mind, nevermind, cancel all",
        "move": "move, change, shift, reschedule, push, push back, bring, make it, put, postpone, delay, change time, make, bring forward, switch, swap, set, adjust, update",
        "snooze": "snooze, remind me later, ask me later, not now, in a minute, later please, remind me again later, snooze it, later, not yet, give me, snooze for, snooze this, remind me again in, again in",
        "skip": "skip, skip it, skip this one, skip today, miss this one, leave it today, skip this, not today, skip the next one, skip the, skip next",
        "pause": "pause, pause reminders, pause all reminders, leave me alone, hush, be quiet, quiet please, silence, mute, shush, pause everything, stop everything, hold reminders, hold all reminders, "
        "no reminders, mute reminders, silence reminders, turn off reminders, suspend, stop messaging me, go quiet, hold off, stop reminders, quiet, no messages, pause all, do not disturb, mute all, pause them all, pause the reminders, give me a break, stop all messages",
        "resume": "resume, unpause, start again, restart, i'm back, im back, turn back on, un - pause, unmute, carry on, resume reminders, start reminders again, switch back on, turn on, turn on reminders, turn continue reminders, resume all",
        "done": "done, done it, did it, taken it, took it, ✅, ✔, ✔️, finished, all done, completed, took them, done that, taken them, done thanks, just did it, just done it, done!, did that, yes done, have done it, sorted, i did it, ive done it, i've done it, just took it, just took them, already done, already did it, already took it, done already, tick",
        "quiet": "quiet hours, no reminders between, do not disturb between, no messages between, quiet time, don't disturb me between, dont disturb me between, quiet from, silent hours, no reminders from, nothing between, no reminders before, no reminders after, no messages after, no messages before, "
        "nothing before, nothing after, set quiet hours, don't message me between, dont message me between, quiet between, silence between, no messages from, do not disturb from, mute between, dont message me after, don't message me after, dont message me before, don't message me before, no pings between, no pings after, no pings before, dont remind me between, don't remind me between, dont ping me after, don't ping me after, sleep hours, set quiet hours from",
    },
    Sort.SURELY: {
        None: "cancel, delete, remove, reschedule, stop reminding me, don't remind me, dont remind me, stop reminding, snooze"
    },
    Sort.LATER: {
        1: "delay, postpone, back, later, back by, on by, behind, out by, out",
        -1: "forward, earlier, sooner, forward by, up by",
    },
    Sort.IT: {
        None: "that, it, last one, the last one, that one, this one, this, last reminder, the last reminder, that reminder, this reminder, the reminder, last, it all, last entry, that last one, the last entry, my last entry, what i just said, that entry, the last thing, the last"
    },
    Sort.ALL: {
        None: "all, everything, all of them, them all, all my, all the, every reminder, all reminders, all my reminders, all the reminders, them, every one, all of my reminders, my reminders, all of the reminders, the lot"
    },
    Sort.REMINDERS: {
        None: "reminder, reminders, one, ones, alarm, alarms, alert, alerts, notification, notifications, timers, timer, the reminder, prompt, prompts"
    },
    Sort.CHANGE_TO: {
        None: "change, make, make that, should be, should have been, was actually, is actually, actually, meant, i meant, correct, fix, correction, set, edit, update, sorry, oops, change my, it's actually, supposed to be, i mean, correction :, not"
    },
    Sort.UNDO: {
        # "either" may mean the last reminder as well as the last entry
        "either": "scrap that, delete that, delete last, delete the last one, delete it, remove that, "
        "remove last, remove the last one, delete my last, forget that, cancel that, "
        "delete that last one, remove it, cancel it, delete last one, remove last one, "
        "cancel last, delete previous, remove that last one, forget it, cancel the last one, "
        "erase that, cancel last one, delete the previous one",
        "entry": "undo, undo last, undo that, undo it, take that back, delete last entry, "
        "delete the last entry, remove last entry, ignore that, wrong, that was wrong, "
        "that's wrong, thats wrong, oops delete that, strike that, undo the last, "
        "undo the last one, undo last entry, scratch that, delete my last entry, "
        "remove the last entry, delete what i just said, ignore last message, "
        "ignore my last message, ignore last, ignore the last one, delete last log, "
        "delete my last log, ↩️, ↩, disregard that, disregard, mistake, my mistake, "
        "didn't mean that, didnt mean that, undo my last, oops undo, sorry delete that, "
        "delete the previous entry, remove my last entry, undo please, no delete that",
    },
    Sort.NO: {
        None: "no, nope, wrong, that's wrong, thats wrong, wait, oops, sorry, actually, oh no, correction, hang on, whoops, nah, i mean, meant"
    },
    Sort.THANKS: {
        None: "thanks, thank you, thankyou, ty, cheers, thx, ta, many thanks, thanks a lot, thank u, tysm, 🙏, ❤️, ❤, bless you"
    },
}
