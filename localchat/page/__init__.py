"""The chat page: static files that the server hands out as they are."""
