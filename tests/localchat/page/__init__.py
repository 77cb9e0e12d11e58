"""Tests of the chat page in headless Chromium."""
