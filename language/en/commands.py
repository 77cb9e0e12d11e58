"""English words for reminders, commands about them, and corrections."""

# ruff: noqa: E501 - rows of words read better unbroken
from __future__ import annotations

from language.folders import Table
from language.sorts import Sort

_LAST = "the last reminder, the last one, that last reminder, last reminder, that reminder, the reminder, that one, the one"
#: "delete the last reminder you set", "forget that reminder".
LAST_SET = ", ".join(
    [f"{verb} that reminder" for verb in ("forget", "ignore", "cancel", "delete", "remove", "scrap", "bin")]
    + [
        f"{verb} {last} {maker} {made}"
        for verb in ("cancel", "delete", "remove", "scrap", "bin", "forget", "drop", "undo")
        for last in _LAST.split(", ")
        for maker in ("you", "you just", "i", "i just", "we")
        for made in ("set", "made", "added", "put in")
    ]
)

COMMANDS: Table = {
    Sort.REMIND: {
        None: "remind me, remind, reminder, set a reminder, set reminder, remind us, don't let me forget, dont let me forget, ping me, nudge me, nudge, prompt me, tell me to, "
        "set an alarm, set alarm, alarm, buzz me, give me a nudge, add a reminder, add reminder, new reminder, create a reminder, notify me, "
        "⏰, ⏲, ⏲️, ⏰️, 🔔, poke me, give me a shout, shout me, can you remind me, could you remind me, please remind me, remember to, "
        "schedule a reminder, make a reminder, i need a reminder, need a reminder, want a reminder, i want a reminder, need reminding, remin me, remindme, rmd me, rmnd me, rmind me, remnd me, rmnd, rmind, remidn me, remidn, "
        "remind me again, set me a reminder, alert me, beep me, i need reminding, be reminded, to be reminded, i want to be reminded, id like to be reminded, i'd like to be reminded, want to be reminded, send me a reminder, give me a reminder, reming me, set up a reminder, wanna be reminded, i wanna be reminded, put a reminder on, put a reminder in, put me a reminder, put a reminder, set something, pop a reminder on, pop a reminder in, stick a reminder on, stick a reminder in, make sure i remember, help me remember, make me remember, jog my memory, give me a reminder, i want reminding, i need to be reminded, reminder please, reminder pls, reminder plz, needs a reminder",
        "morning": "wake me, wake me up",
    },
    Sort.SPLIT: {None: "turn, switch, shut, call, take", "skip": "miss, leave"},
    Sort.SPLIT_OFF: {
        None: "off",
        "skip": "out",
        "cancel": "remove it, delete it, cancel it, bin it, scrap it, get rid of it, can go, can stop, can come off, isnt needed, isn't needed, not needed, no longer needed, is not needed, can be deleted, can be cancelled, can be removed, can be binned",
    },
    Sort.TELL: {
        None: "tell me, let me know, message me, text me, send me a message, shout at me, prod me, warn me, say to me, flag it to me, flag it, flag it up, have me, make me, get me to, nag me, nag me to, chase me, bug me, can it be, so make it, make it, so set it for, set it for, set for, tell us, ask me to, holler at me, yell at me, give me a buzz, give me a poke, give me a prod, drop me a message, i would like to get, i'd like to get, id like to get, i would like, i'd like, id like, send me a text, msg me, txt me, kick me"
    },
    Sort.TIMER: {None: "timer, set a timer, set timer, countdown, set a timer for, timer for, start a timer"},
    Sort.COMMAND: {
        "list": "read me my reminders, read my reminders, read out my reminders, tell me my reminders, remind me what reminders i have, remind me what i have, remind me what ive got, remind me whats on, what ive got, what i've got, show me what ive got, show me what i've got, have i got anything, have i got anything on, do i have anything, do i have anything on, which ones are on, which are on, youve got, you've got, you have got, have you got, you got, what have i got, what do i have, what have i got on, what's on, whats on, what is on, what have i got coming up, anything on, what's on for, whats on for, show all my reminders, list all my reminders, see all my reminders, show me all my reminders, list, list reminders, show reminders, list my reminders, show my reminders, my reminders, what reminders do i have, which reminders, what's set, whats set, what are my reminders, "
        "show me my reminders, what reminders have i got, what reminders are set, show all reminders, what have i got set, list all reminders, reminder list, any reminders, see my reminders, "
        "what's next, whats next, what reminders are on, show reminder list, list of reminders, view reminders, what's coming up, whats coming up, do i have any reminders, any reminders today, see reminders, show me everything, everything youve got, everything you've got, lined up for me, lined up, anything coming up, what's coming, whats coming, what is coming up, anything due, whats due, what's due, anything scheduled, whats scheduled, what's scheduled, what is scheduled, anything planned, what have you got, what have you got for me, what have i set, anything set, what am i being reminded of, what will you remind me of, what will you remind me about, what are you reminding me about",
        "cancel": f"stop pinging me about, stop pinging me to, stop texting me about, stop texting me to, stop nudging me about, stop nudging me to, stop buzzing me about, stop buzzing me to, stop notifying me about, stop bothering me about, stop prompting me to, stop pestering me to, stop alerting me about, {LAST_SET}, no need for, no need of, dont bother with, don't bother with, stop telling me to, stop telling me about, stop nagging me about, stop nagging me to, stop bugging me about, stop bugging me to, stop pestering me about, quit, quit telling me to, forget that reminder i just set, cancel that reminder i just set, delete that reminder i just set, scrap that reminder i just set, forget that last reminder, undo that last reminder, undo the last reminder, undo last reminder, undo that reminder, undo the reminder, ditch, lose, dump, nix, take off, call off, cancel last reminder, cancel the last reminder, delete last reminder, delete the last reminder, remove last reminder, remove the last reminder, cancel my last reminder, delete my last reminder, cancel, delete, remove, stop, no more, turn off, get rid of, scrap, drop, kill, clear, bin, switch off, end, forget, unset, stop reminding me, stop the, dont remind me, don't remind me, "
        "don't need, dont need, forget about, forget the, stop reminding, erase, disable, never mind, nevermind, cancel all",
        "move": "change my, put off, put it off, change the time of, change time of, change the time for, change time for, move the time of, push it back, push that back, delay it, postpone it, move, change, shift, reschedule, push, push back, bring, make it, put, postpone, delay, change time, make, bring forward, switch, swap, set, adjust, update",
        "snooze": "snooze, remind me later, ask me later, not now, in a minute, later please, remind me again later, snooze it, later, not yet, give me, snooze for, snooze this, remind me again in, again in",
        "skip": "miss out, skip, skip it, skip this one, skip today, miss this one, leave it today, skip this, not today, skip the next one, skip the, skip next",
        "pause": "stop pinging me, stop texting me, stop nudging me, stop buzzing me, stop notifying me, stop bothering me, stop pestering me, stop nagging me, stop bugging me, stop alerting me, stop prompting me, stop for today, stop for now, stop for the day, stop for tonight, no more today, enough for today, that's enough for today, pause, pause reminders, pause all reminders, leave me alone, hush, be quiet, quiet please, silence, mute, shush, pause everything, stop everything, hold reminders, hold all reminders, "
        "turn reminders off, turn my reminders off, switch reminders off, stop my reminders, no reminders, mute reminders, silence reminders, turn off reminders, suspend, stop messaging me, go quiet, hold off, stop reminders, shh, shhh, leave me be, give it a rest, hold everything, hold all my reminders, hold my reminders, hold the reminders, no messages from you, nothing from you, no pings from you, quiet, no messages, pause all, do not disturb, mute all, pause them all, pause the reminders, give me a break, stop all messages",
        "resume": "resume, unpause, turn reminders back on, turn reminders on, turn my reminders back on, turn my reminders on, switch reminders on, switch reminders back on, reminders back on, turn them back on, wake up bot, start reminding me again, start reminding me, start again, restart, i'm back, im back, turn back on, un - pause, unmute, carry on, resume reminders, start reminders again, switch back on, turn on, turn on reminders, turn continue reminders, resume all, start the reminders again, start my reminders again, you can start the reminders again, you can start again, you can start reminding me again, you can remind me again, bring the reminders back, bring back the reminders, bring back reminders, put the reminders back on, put reminders back on, reminders can start again",
        "done": "yes took it, yes taken, yes did it, ticked, ticked off, took it thanks, thats done, that's done, thats done now, that's done now, that is done, its done, it's done, all done now, done now, thats it done, yep done, yup done, ok done, all taken, yep taken, yep did it, done, done it, did it, taken, taken it, took it, ✅, ✔, ✔️, finished, all done, completed, took them, done that, taken them, done thanks, just did it, just done it, done!, did that, yes done, have done it, sorted, i did it, ive done it, i've done it, just took it, just took them, already done, already did it, already took it, done already, tick",
        "quiet": "silence from, hush from, mute from, hush between, dont text me between, don't text me between, dont text me from, dont ping me between, dont ping me from, dont message me from, don't message me from, dont bother me between, don't bother me between, leave me alone between, no notifications between, no notifications from, no texts between, no texts from, no alerts between, no alerts after, quiet please between, dont disturb me from, don't disturb me from, no texts after, no texts before, nothing later than, nothing earlier than, don't text me after, dont text me after, no notifications after, no notifications before, dont disturb me after, don't disturb me after, dont wake me before, don't wake me before, do not disturb after, do not disturb before, no reminders till after, quiet after, silence after, stop quiet hours, no quiet hours, quiet hours, no reminders between, do not disturb between, no messages between, quiet time, don't disturb me between, dont disturb me between, quiet from, silent hours, no reminders from, nothing between, no reminders before, no reminders after, no messages after, no messages before, "
        "nothing before, nothing after, set quiet hours, don't message me between, dont message me between, quiet between, silence between, no messages from, do not disturb from, mute between, dont message me after, don't message me after, dont message me before, don't message me before, no pings between, no pings after, no pings before, dont remind me between, don't remind me between, dont ping me after, don't ping me after, sleep hours, set quiet hours from",
    },
    Sort.OFF: {
        None: "turn off quiet hours, turn quiet hours off, quiet hours off, switch off quiet hours, no more quiet hours, stop quiet hours, cancel quiet hours, remove quiet hours, delete quiet hours, no quiet hours, end quiet hours, disable quiet hours, clear quiet hours, get rid of quiet hours, dont need quiet hours, don't need quiet hours, switch quiet hours off, unset quiet hours, quiet hours none"
    },
    Sort.EXTRA: {None: "more, extra, another"},
    Sort.SURELY: {
        None: "cancel, delete, remove, reschedule, stop reminding me, don't remind me, dont remind me, stop reminding, snooze"
    },
    Sort.LATER: {
        1: "later please, delay, postpone, push back, push it back, push that back, delay it, postpone it, push, put off, put it off, off, back, later, back by, on by, behind, out by, out",
        -1: "bring forward, bring it forward, forward, earlier, sooner, forward by, up by",
    },
    Sort.IT: {
        None: "that, it, last one, the last one, that one, this one, this, last reminder, the last reminder, that reminder, this reminder, the reminder, last, it all, last entry, that last one, the last entry, my last entry, what i just said, that entry, the last thing, the last, that reminder i just set, the reminder i just set, the one i just set, that one i just set, the last one i set, the reminder i just made, the one i just made, the one i just asked for, i just set, i just made, the one you just set, what i just set"
    },
    Sort.ALL: {
        None: "all, everything, all of them, them all, all my, all the, every reminder, all reminders, all my reminders, all the reminders, them, every one, all of my reminders, my reminders, all of the reminders, the lot, both, both of them, them both"
    },
    Sort.REMINDERS: {
        "one": "one, ones, oen, oens, onne, one set, one i set, one you set, ones set",
        None: "reminder, reminders, alarm, alarms, alert, alerts, notification, notifications, timers, timer, the reminder, prompt, prompts",
    },
    Sort.CHANGE_TO: {
        None: "change, make, make that, should be, should have been, was actually, is actually, actually, meant, i meant, i said, correct, fix, correction, set, edit, update, sorry, oops, change my, it's actually, supposed to be, i mean, correction :, not"
    },
    Sort.SHOULD: {
        None: "should be, should have been, shouldve been, should've been, should say, was meant to be, is meant to be, was supposed to be, was actually, is actually, ought to be"
    },
    Sort.UNDO: {
        # "either" may mean the last reminder as well as the last entry
        "either": "cancel that last one, scrap that last one, forget that last one, scrap that, delete that, delete last, delete the last one, delete it, remove that, "
        "remove last, remove the last one, delete my last, forget that, cancel that, "
        "delete that last one, remove it, cancel it, delete last one, remove last one, "
        "cancel last, delete previous, remove that last one, forget it, cancel the last one, "
        "erase that, cancel last one, delete the previous one",
        "entry": "delete the last thing, remove the last thing, scrap the last thing, delete that last thing, delete what i just put, delete what i just wrote, delete what i just sent, delete what i just logged, scrap what i just said, scrap what i just put, scrap what i just wrote, scrap what i just sent, remove what i just said, remove what i just put, ignore what i just said, ignore what i just put, forget what i just said, scrap the last entry, scrap last entry, scrap my last entry, cancel the last entry, cancel my last entry, wrong day, wrong person, sent by mistake, by mistake, wrong one, the wrong one, that was a mistake, undo, undo last, undo that, undo it, take that back, delete last entry, "
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
