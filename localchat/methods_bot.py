"""Bot API methods about the bot itself: who it is, its commands and descriptions."""

from localchat.api import Api, method
from localchat.call import Call
from localchat.errors import bad_request

DESCRIPTION = 512
SHORT_DESCRIPTION = 120


@method("getMe")
async def get_me(api: Api, call: Call) -> object:
    """The bot as a User, with what only getMe tells."""
    return {
        **api.bot,
        "can_join_groups": False,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


@method("setMyCommands")
async def set_my_commands(api: Api, call: Call) -> object:
    """Set one list; the page shows it if it is new."""
    if api.commands.set(call.json("scope"), call.text("language_code"), call.json("commands")):
        api.broadcast("commands")
    return True


@method("getMyCommands")
async def get_my_commands(api: Api, call: Call) -> object:
    """One list."""
    return api.commands.get(call.json("scope"), call.text("language_code"))


@method("deleteMyCommands")
async def delete_my_commands(api: Api, call: Call) -> object:
    """Drop one list."""
    api.commands.delete(call.json("scope"), call.text("language_code"))
    api.broadcast("commands")
    return True


@method("setMyDescription")
async def set_my_description(api: Api, call: Call) -> object:
    """Keep the description, at most 512 characters."""
    return _keep(api, call, "description", DESCRIPTION)


@method("setMyShortDescription")
async def set_my_short_description(api: Api, call: Call) -> object:
    """Keep the short description, at most 120 characters."""
    return _keep(api, call, "short_description", SHORT_DESCRIPTION)


@method("getMyDescription")
async def get_my_description(api: Api, call: Call) -> object:
    """The description in that language."""
    return {"description": _kept(api, call, "description")}


@method("getMyShortDescription")
async def get_my_short_description(api: Api, call: Call) -> object:
    """The short description in that language."""
    return {"short_description": _kept(api, call, "short_description")}


def _keep(api: Api, call: Call, name: str, most: int) -> bool:
    text = call.text(name)
    if len(text) > most:
        raise bad_request("description is too long")
    api.texts[f"{name}:{call.text('language_code')}"] = text
    return True


def _kept(api: Api, call: Call, name: str) -> str:
    return api.texts.get(f"{name}:{call.text('language_code')}", "")
