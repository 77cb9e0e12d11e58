"""The composition root: settings, clock, intake, delivery, ticker, commands."""
