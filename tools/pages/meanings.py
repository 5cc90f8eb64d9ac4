"""What our own words say of operations, types, members and values: those of api/glossary/."""

from model import glossary as glossaries
from model.words import Words, sentence


def load(root):
    return glossaries.load(root / "api/glossary")


class Meanings:
    """Of one area. Names of properties in them are those of JSON."""

    def __init__(self, api, glossary):
        self.glossary = glossary
        self.words = Words(api, glossary)

    def of_operation(self, operation):
        """Sentences."""
        told = [self.words.meaning_of(operation), *self.words.traps_of(operation)]
        return " ".join(sentence(one) for one in told if one)

    def of_resource(self, resource):
        told = self.words.of_resource(resource)
        return sentence(told) if told else ""

    def of_type(self, type_):
        return self.words.of_type(type_)

    def of_value(self, enum, text):
        return self.glossary.of_value(enum.name, text)

    def of_member(self, owner, json_name):
        """Of what stands in a path, the owner is "path"."""
        return self.glossary.meaning(owner, json_name)
