"""Ears, on this machine: voice notes to words, in worker processes of their own."""
