"""Virtual patients: lives drawn from the literature, on which the engine is scored (PACING.md 5 and 8)."""
