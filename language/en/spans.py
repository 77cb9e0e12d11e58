"""English words for spans and for asking for the page for an appointment."""

#: Days of a unit, by the names of one and of several.
UNITS = {1.0: "day, days", 7.0: "week, weeks", 30.4: "month, months", 365.25: "year, years"}
#: Counts that are written as words.
COUNTS = {1: "a, an, one", 2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 9: "nine", 12: "twelve"}
#: What asks for a second page, as a pattern at the end.
DETAILS = r",?\s*(?:and |with )?(?:more |the |all )?details?"
_READER = r"(?:doctor|doctors|doc|gp|consultant|specialist|nurse|clinic|surgery|appointment)"
_ASKING = (
    r"(?:(?:please |can you |could you |can i |could i )?(?:make|create|do|send|give|get|have|print|prepare)?"
    r"(?: me)?\s*(?:a |the |my )?|i need (?:a |the |my )?)"
)
#: A whole message that asks for the page; `rest` is what stands behind.
PAGE = (
    rf"{_ASKING}(?:(?:{_READER}'?s? )?report|{_READER}'?s? (?:page|summary)"
    rf"|summary for (?:my |the |a )?{_READER})"
    rf"(?: for (?:my |the |a )?{_READER}(?: appointment)?)?(?P<rest>.*)"
)
#: What joins the page to its span.
LINK = r"^[\s,:;-]*(?:(?:for|of|over|about|from|covering|in)\s+)?(?:the\s+)?(?:last|past)?\s*"
#: Politeness at the end.
PLEASE = "please"
