"""Screens: values to text and buttons, pure; one file an area."""
