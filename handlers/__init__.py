"""Telegram in and out: parse, one use case, one screen."""
