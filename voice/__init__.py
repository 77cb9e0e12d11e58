"""Speech to text and back, on this machine (a later issue fills it)."""
