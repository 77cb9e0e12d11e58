"""What the stand-in refuses, as one tree: a bot's call in Telegram's words, a person's act in plain ones."""


class LocalChatError(Exception):
    """The root of everything that the stand-in raises by itself."""


class ApiError(LocalChatError):
    """A Bot API refusal: `code` is the HTTP status, `words` the description, `retry_after` whole seconds."""

    def __init__(self, code: int, words: str, retry_after: int | None = None) -> None:
        super().__init__(words)
        self.code = code
        self.words = words
        self.retry_after = retry_after


class PersonError(LocalChatError):
    """Something that a person cannot do on the page, with the HTTP status to answer."""

    def __init__(self, status: int, words: str) -> None:
        super().__init__(words)
        self.status = status
        self.words = words


def bad_request(words: str) -> ApiError:
    """The commonest refusal: 400, with Telegram's own prefix."""
    return ApiError(400, f"Bad Request: {words}")


def conflict(words: str) -> ApiError:
    """Two receivers of updates at once: 409."""
    return ApiError(409, f"Conflict: {words}")
