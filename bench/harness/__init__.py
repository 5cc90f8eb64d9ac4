"""Runs the client and its peers side by side against one server; see bench/README.md and scripts/bench."""
