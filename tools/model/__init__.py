"""The API description as data: reading it, keeping its facts, and naming what it leaves unnamed."""
