"""Alembic revisions, run by storage.migrate when a store is opened."""
