"""A patient's words to values and back: pure."""
