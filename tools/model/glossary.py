"""api/glossary.yml: what each property and parameter means, in our own words."""

import fnmatch
import re

from .entities import Struct

# So many words in a row that two texts share are a quotation.
QUOTATION = 8


class Glossary:
    def __init__(self, told):
        self.members = told.get("members") or {}
        self.used = set()

    def meaning(self, owner, json_name):
        """Of a member of a type, by the type's name; or of what stands in a path, whose owner is "path"."""
        told = self.members.get(json_name, "")
        if isinstance(told, str):
            self._use(json_name, told)
            return told
        for pattern, text in (told.get("in") or {}).items():
            if fnmatch.fnmatchcase(owner, pattern):
                self.used.add((json_name, pattern))
                return text
        self._use(json_name, told.get("is", ""))
        return told.get("is", "")

    def _use(self, json_name, text):
        if text:
            self.used.add((json_name, ""))

    def general(self):
        """The words that hold wherever nothing else is said, by name."""
        told = {name: text if isinstance(text, str) else text.get("is", "") for name, text in self.members.items()}
        return {name: told[name] for name in sorted(told) if told[name]}

    def special(self, api):
        """Where something else is said: type, name, words."""
        general = self.general()
        for type_ in api.types.values():
            for member in type_.members if isinstance(type_, Struct) else ():
                text = self.meaning(type_.name, member.json_name)
                if text != general.get(member.json_name, ""):
                    yield type_, member.json_name, text

    def missing(self, api):
        """What nothing is said of."""
        for type_ in api.types.values():
            for member in type_.members if isinstance(type_, Struct) else ():
                if not self.meaning(type_.name, member.json_name):
                    yield f"{type_.name}.{member.json_name}"
        for operation in api.operations:
            for name in operation.parameters:
                if not self.meaning("path", name):
                    yield f"{name} in {operation.path}"

    def unused(self):
        """What is said of nothing there is. Words for all types are in place though each type has its own."""
        known = {name for name, _ in self.used}
        for name, told in self.members.items():
            if name not in known:
                yield name
            elif isinstance(told, dict):
                yield from (f"{name} in {p}" for p in told.get("in") or {} if (name, p) not in self.used)

    def texts(self):
        for name, told in self.members.items():
            for text in [told] if isinstance(told, str) else [told.get("is", ""), *(told.get("in") or {}).values()]:
                yield name, text


def quotations(glossary, document):
    """Runs of words that the glossary shares with texts of an API description."""
    known = set()
    for text in _texts(document):
        known |= _runs(text)
    for name, text in glossary.texts():
        for run in sorted(_runs(text) & known):
            yield f'{name}: "{" ".join(run)}"'


def _runs(text):
    words = re.findall(r"[a-z0-9']+", text.lower())
    return {tuple(words[i : i + QUOTATION]) for i in range(len(words) - QUOTATION + 1)}


def _texts(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from _texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from _texts(part)
