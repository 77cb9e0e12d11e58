"""What holds for all tests: generated cases have no deadline, since the machines are shared."""

from hypothesis import settings

settings.register_profile("house", deadline=None)
settings.load_profile("house")
