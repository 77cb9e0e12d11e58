"""The tools: clock, actions, faults, limits, and who may use the page."""

from datetime import UTC, datetime, timedelta

import pytest
from aiohttp import ClientError, ClientSession

from localchat import Action, Clock, Fault, Limits, LocalChat
from tests.localchat.clients import TOKEN, BotClient, PersonClient


async def test_the_clock_moves_and_returns(alice: PersonClient, chat: LocalChat) -> None:
    moved: list[datetime] = []
    chat.clock.on_move.append(lambda: moved.append(chat.clock.now()))
    assert (await alice.post("/page/clock", forward_seconds=3600))["offset_seconds"] == 3600
    await alice.post("/page/clock", to="2031-05-01T20:00:00+02:00")
    assert abs(chat.clock.now() - datetime(2031, 5, 1, 18, tzinfo=UTC)) < timedelta(seconds=5)
    assert (await alice.post("/page/clock", reset=True))["offset_seconds"] == 0
    assert len(moved) == 3


@pytest.mark.parametrize(
    "body", [{}, {"to": "soon"}, {"to": "2031-05-01T20:00:00"}, {"forward_seconds": 1e18}]
)
async def test_a_wrong_time_leaves_the_clock_alone(
    alice: PersonClient, chat: LocalChat, body: dict[str, object]
) -> None:
    assert "error" in await alice.post("/page/clock", **body)
    assert chat.clock.offset == timedelta()


def test_a_clock_runs_on_from_where_it_was_put() -> None:
    times = iter(datetime(2030, 1, 1, hour, tzinfo=UTC) for hour in range(10))
    clock = Clock(lambda: next(times))
    clock.forward(60)
    before = clock.now()
    assert clock.now() - before == timedelta(hours=1)


async def test_messages_carry_the_time_of_the_clock(
    bot: BotClient, alice: PersonClient, chat: LocalChat
) -> None:
    chat.clock.forward(86_400)
    sent = await bot.do("sendMessage", chat_id=alice.id, text="tomorrow")
    assert abs(sent["date"] - (datetime.now(UTC).timestamp() + 86_400)) < 5


async def test_an_action_runs_for_the_chat(session: ClientSession) -> None:
    async def load(chat_id: int) -> str:
        return f"Loaded for {chat_id}."

    chat = LocalChat(actions=[Action("sample", "Load a sample history", load)])
    await chat.start()
    person = PersonClient(session, chat.url)
    listed = await person.get("/page/actions")
    answer = await person.post("/page/actions/sample", chat=1002)
    missing = await person.post("/page/actions/other", chat=1002)
    await chat.stop()
    assert listed["actions"] == [{"name": "sample", "label": "Load a sample history"}]
    assert (answer["toast"], missing["error"]) == ("Loaded for 1002.", "There is no such action.")


async def test_an_ordered_fault_happens_as_often_as_ordered(
    bot: BotClient, alice: PersonClient, chat: LocalChat
) -> None:
    chat.faults.order("sendMessage", Fault("error"), times=2)
    for _ in range(2):
        refused = await bot.refusal("sendMessage", chat_id=alice.id, text="x")
        assert refused == (500, "Internal Server Error")
    assert await bot.do("sendMessage", chat_id=alice.id, text="x")


async def test_tools_answer_a_broken_body_in_one_sentence(chat: LocalChat, session: ClientSession) -> None:
    for path in ("clock", "faults", "actions/x"):
        async with session.post(f"{chat.url}/page/{path}", data=b"{") as response:
            assert response.status == 400
            assert (await response.json())["error"] == "The body is not JSON."


async def test_a_flood_names_the_seconds_to_wait(bot: BotClient, alice: PersonClient) -> None:
    await alice.post("/page/faults", method="sendMessage", kind="flood", retry_after=7)
    body = await bot("sendMessage", chat_id=alice.id, text="x")
    assert body["parameters"] == {"retry_after": 7}
    assert body["description"] == "Too Many Requests: retry after 7"


@pytest.mark.parametrize(("kind", "messages"), [("cut", 1), ("lost", 2)])
async def test_a_dropped_connection_may_have_delivered(
    bot: BotClient, alice: PersonClient, chat: LocalChat, kind: str, messages: int
) -> None:
    await alice.post("/page/faults", method="sendMessage", kind=kind)
    with pytest.raises(ClientError):
        await bot("sendMessage", chat_id=alice.id, text="x")
    assert len((await alice.see())["messages"]) == messages


async def test_a_hanging_call_never_applies(bot: BotClient, alice: PersonClient, chat: LocalChat) -> None:
    chat.faults.order("*", Fault("hang", seconds=0.05))
    with pytest.raises(ClientError):
        await bot("sendMessage", chat_id=alice.id, text="x")
    assert len((await alice.see())["messages"]) == 1


async def test_with_limits_too_many_messages_are_a_flood(session: ClientSession) -> None:
    limits = Limits(per_chat=1, per_chat_burst=2, seconds=lambda: 100.0)
    chat = LocalChat(token=TOKEN, limits=limits)
    await chat.start()
    bot, person = BotClient(session, chat.url), PersonClient(session, chat.url)
    await person.say("/start")
    results = [await bot("sendMessage", chat_id=1001, text=str(number)) for number in range(3)]
    await chat.stop()
    assert [body["ok"] for body in results] == [True, True, False]
    assert results[-1]["parameters"] == {"retry_after": 1}
    assert limits.refused == 1


def test_limits_fill_up_again_with_time() -> None:
    now = [0.0]
    limits = Limits(per_chat=1, per_chat_burst=1, overall=2, overall_burst=2, seconds=lambda: now[0])
    assert [limits.take(1), limits.take(1), limits.take(2), limits.take(3)] == [None, 1, None, 1]
    now[0] = 1.0
    assert limits.take(1) is None


@pytest.mark.parametrize(
    "headers", [{"Origin": "https://example.org"}, {"Host": "example.org"}, {"Origin": "null"}]
)
async def test_another_site_cannot_use_the_page(
    chat: LocalChat, session: ClientSession, headers: dict[str, str]
) -> None:
    url = f"{chat.url}/page/chat/1001/text"
    async with session.post(url, json={"text": "x"}, headers=headers) as response:
        assert response.status == 403
    assert chat.api.queue.waiting() == []


async def test_the_page_loads_nothing_from_elsewhere(chat: LocalChat, session: ClientSession) -> None:
    async with session.get(chat.url) as response:
        policy = response.headers["Content-Security-Policy"]
        page = await response.text()
    assert policy.startswith("default-src 'none'; script-src 'self'")
    assert "unsafe" not in policy
    assert "://" not in page
