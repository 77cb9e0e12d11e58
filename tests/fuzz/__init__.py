"""Fuzz: updates of every kind, mutated, through the whole bot; `make fuzz`."""
