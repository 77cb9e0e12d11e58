"""Tests of the stand-in for Telegram."""
