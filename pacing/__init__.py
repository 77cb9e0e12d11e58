"""The rules of pacing as values and functions: pure, standard library only, no clock."""
