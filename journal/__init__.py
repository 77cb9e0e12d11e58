"""The use cases: what a patient can do with their diary, over ports of our own."""
