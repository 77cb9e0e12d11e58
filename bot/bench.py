"""The bench: what the parts of the app are made of, one of each in a process."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from bot.clock import Clock
from bot.hook import Hook
from bot.limiter import Limits
from bot.metrics import Metrics
from bot.places import Atlas
from bot.process import App as Library
from bot.transport import Transport
from bot.webhook import Webhook
from bot.wires import Wires
from handlers.house import House
from journal.ports import Speaker
from storage.rings import Share
from storage.store import Store


@dataclass
class Bench:
    """What every part may use, whatever the roles of this process."""

    store: Store
    library: Library
    transport: Transport
    clock: Clock
    metrics: Metrics
    limits: Limits
    base: str
    zone: str | None = None
    house: House = field(default_factory=House)
    models: Path = Path("data/voice")
    speaker: Speaker | None = None
    hook: Hook | None = None
    wires: Wires = field(default_factory=Wires)
    places: Atlas = field(default_factory=Atlas)
    share: Callable[[], Share] = Share
    #: The ears by name.
    ears: str = "pocketsphinx"
    #: What is posted to the hook goes to this one, once it is made.
    webhook: Webhook | None = None
