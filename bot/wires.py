"""Wires: who is woken inside this process when there is something new for them."""

from collections import defaultdict
from collections.abc import Callable

#: The clock was moved: what is due now is due now. The other names are those of storage.rings.
LOOK = "look"


class Wires:
    """Names, and what is called when one is rung; a name that nobody listens for is rung in vain."""

    def __init__(self) -> None:
        self._calls: defaultdict[str, list[Callable[[], None]]] = defaultdict(list)

    def on(self, name: str, call: Callable[[], None]) -> None:
        """Have something called when this name is rung."""
        self._calls[name].append(call)

    def ring(self, name: str) -> None:
        """There is something new."""
        for call in self._calls[name]:
            call()
