"""Benchmarks: each runs by itself, against stand-ins on this machine, and ends by itself."""
