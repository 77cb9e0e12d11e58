"""Canaries: phrases and a token that must not turn up anywhere; `make canaries`."""
