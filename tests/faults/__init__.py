"""The fault proof (FAULTS.md): bots are killed and their surroundings broken, and what is left is counted."""
