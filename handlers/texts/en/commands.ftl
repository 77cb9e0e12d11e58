## Commands
command-start = Begin
command-checkin = Check in now
command-log = Log something
command-reminders = My reminders
command-week = My week
command-report = A page for an appointment
command-settings = Settings
command-pause = Be quiet for a while
command-crash = I'm in a crash
command-support = People who can help
command-privacy = What is kept
command-export = All my data
command-delete = Erase everything
command-help = What I can do
