"""What our own words say of operations, types, members and values: those of api/glossary/, or of the one file there was
before, which has words for members alone."""

from model import glossary as glossaries
from model import yaml_1_2

try:
    from model.words import Words, sentence
except ImportError:
    Words = None


def load(root):
    if Words:
        return glossaries.load(root / "api/glossary")
    return glossaries.Glossary(yaml_1_2.load(root / "api/glossary.yml"))


class Meanings:
    """Of one area. Names of properties in them are those of JSON."""

    def __init__(self, api, glossary):
        self.glossary = glossary
        self.words = Words and Words(api, glossary)

    def of_operation(self, operation):
        """Sentences."""
        if not self.words:
            return ""
        told = [self.words.meaning_of(operation), *self.words.traps_of(operation)]
        return " ".join(sentence(one) for one in told if one)

    def of_resource(self, resource):
        told = self.words.of_resource(resource) if self.words else ""
        return sentence(told) if told else ""

    def of_type(self, type_):
        return self.words.of_type(type_) if self.words else ""

    def of_value(self, enum, text):
        return self.glossary.of_value(enum.name, text) if self.words else ""

    def of_member(self, owner, json_name):
        """Of what stands in a path, the owner is "path"."""
        return self.glossary.meaning(owner, json_name)
