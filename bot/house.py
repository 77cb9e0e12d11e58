"""The house as it is set: who is let in, how links are signed, and whether it hears and speaks."""

from bot.settings import Settings
from handlers.house import Access, House
from journal.ports import Speaker
from journal.tickets import Tickets
from storage.sealing import Material


def house(settings: Settings, key: bytes, name: str) -> House:
    """The house of one bot. Tickets outlive a change of the key, like the hashes of erased patients."""
    return House(
        ears=settings.ears() is not None,
        access=Access(settings.access),
        listed=settings.listed(),
        tickets=Tickets(Material.of(key).secret),
        name=name,
    )


def speaker(settings: Settings) -> Speaker | None:
    """What reads texts aloud; None where that is switched off."""
    if settings.speech == "off":
        return None
    from voice.speaking import Speaker as Voice  # noqa: PLC0415
    from voice.speaking import found  # noqa: PLC0415

    return Voice(found())
