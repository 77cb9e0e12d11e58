"""Wires: whoever listens for a name is called when it is rung, and nobody else."""

from bot.wires import Wires


def test_a_ring_calls_all_who_listen_for_that_name() -> None:
    wires, heard = Wires(), list[str]()
    wires.on("work", lambda: heard.append("one"))
    wires.on("work", lambda: heard.append("two"))
    wires.on("deliver", lambda: heard.append("other"))
    wires.ring("work")
    wires.ring("nobody listens")
    assert heard == ["one", "two"]
