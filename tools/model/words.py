"""What people read of operations, types, members and values: the glossary's words, and the rules that hold for them."""

import re

from .entities import COMPANY, Struct
from .problem import Problem
from .recipes import recipes_of

# Members of an update that replace all there are.
LINES = ("lines", "lineGroups", "expenseLines", "itemLines", "itemGroupLines")
CAMEL_CASE = re.compile(r"\b[a-z]+\d*[A-Z]\w*\b")


class Words:
    """Of one area."""

    def __init__(self, api, glossary):
        self.api = api
        self.glossary = glossary
        self.rules = glossary.rules
        self.used_rules = set()
        self.recipes = recipes_of(api)
        self.resources = {resource.name: resource for resource in api.resources}
        self.cpp_names = {"nextCursor": "next_cursor", "hasMore": "has_more"}  # of conductor/cursor_page.hpp
        self.cpp_names |= {member.json_name: member.name for type_ in api.types.values() if isinstance(type_, Struct)
                           for member in type_.members if CAMEL_CASE.fullmatch(member.json_name)}  # fmt: skip

    # Operations

    def meaning_of(self, operation):
        """What follows "Creates an invoice: "; or nothing."""
        told = self.glossary.resources.get(operation.resource, {})
        one_or_many = {"list": "are", "retrieve": "is", "create": "is"}.get(operation.verb)
        return self.glossary.operations.get(operation.id) or told.get(one_or_many, "")

    def traps_of(self, operation):
        """What else is to be known of it, in sentences without full stops."""
        told = self.glossary.resources.get(operation.resource, {})
        yield from filter(None, [told.get(operation.verb.rstrip("_"))])
        if operation.verb == "list":
            yield from self._of_listing(operation)
        elif operation.verb == "retrieve" and operation.parameters:
            yield self._rule("retrieve") + (f"; {self._rule('several')}" if self._is_looked_up(operation) else "")
        elif operation.verb == "update":
            yield from self._of_update(self._params(operation))
        elif operation.verb == "create":
            if any(other.verb == "list" for other in self.resources[operation.resource].operations):
                yield self._rule("create")
        elif operation.verb in ("delete_", "void_") and self.api.area is COMPANY:
            yield self._rule(operation.verb.rstrip("_"))

    def words_of(self, operation):
        """All of it, as the program's help has it."""
        told = [self.meaning_of(operation), *self.traps_of(operation)]
        return " ".join(sentence(one) for one in told if one).replace("`", "")

    def comment_of(self, operation):
        """The same in a header, after what it does in short; and what takes the trap away, if something does."""
        summary, meaning = self.api.summary(operation), self.meaning_of(operation)
        told = [f"{summary}: {meaning}" if meaning else summary, *self.traps_of(operation), self._remedy(operation)]
        return self.in_cpp(" ".join(sentence(one) for one in told if one))

    def _remedy(self, operation):
        recipes = self.recipes.get(operation.resource)
        if not recipes or not self.glossary.rules:
            return ""
        if operation.verb == "create" and recipes.once:
            return self._rule("create_once")
        if operation.verb == "update" and recipes.can_update:
            return self._rule("update_with")
        return self._rule("find") if operation.verb == "retrieve" else ""

    def _params(self, operation):
        return self.api.types[operation.params].members if operation.params else []

    def _is_looked_up(self, operation):
        listing = next((o for o in self.resources[operation.resource].operations if o.verb == "list"), None)
        return listing is not None and "ids" in listing.lookups

    def _of_listing(self, operation):
        names = {member.json_name for member in self._params(operation)}
        if operation.lookups:
            yield self._rule("look_up", names=" or ".join(map(marked, operation.lookups)))
        for name, rule in (("includeLineItems", "lines"), ("includeLinkedTransactions", "links")):
            if name in names:
                yield self._rule(rule)
        if operation.paged:
            yield self._rule("cursor")

    def _of_update(self, members):
        names = {member.json_name for member in members}
        yield self._rule("update")
        if "revisionNumber" in names:
            yield self._rule("revision")
        lines = [member for member in members if member.json_name in LINES]
        if lines:
            yield self._rule("replaced" if any(map(self._have_ids, lines)) else "replaced_whole")

    def _have_ids(self, member):
        """Whether what a member has several of is known by an id."""
        type_ = self.api.types.get(re.split(r"[:<]", member.type.rstrip(">"))[-1])
        return isinstance(type_, Struct) and any(one.json_name == "id" for one in type_.members)

    def _rule(self, name, **values):
        if not self.rules:
            return ""
        if name not in self.rules:
            raise Problem(f"api/glossary has no words for the rule {name}")
        self.used_rules.add(name)
        return self.rules[name].format(**values)

    # Types

    def of_type(self, type_):
        """In sentences with full stops; or nothing."""
        made = self._explicit(type_) or self._of_operation(type_) or self._of_record(type_) or self._of_stem(type_)
        return " ".join(map(sentence, filter(None, made)))

    def _explicit(self, type_):
        told = self.glossary.of_type(type_.name)
        return [told, *self._sent(type_)] if told else []

    def _of_operation(self, type_):
        """Of what one operation takes."""
        operation = next((o for o in self.api.operations if o.params == type_.name), None)
        if operation is None:
            return []
        resource = self.resources[operation.resource]
        told = self.glossary.resources.get(resource.name, {})
        if operation.verb == "list":
            return [self._rule("list_params", many=resource.title), *self._of_listing(operation)]
        if operation.verb == "create" and "is" in told:
            fixed = [self._rule("external_id")] if any(member.json_name == "externalId" for member in type_.members) else []
            return [f"{resource.one} to be made: {told['is']}", *fixed]
        if operation.verb == "update":
            return [self._rule("update_params", one=resource.one), *list(self._of_update(type_.members))[1:]]
        if operation.id in self.glossary.operations:
            return [self._rule("report_params", words=self.glossary.operations[operation.id])]
        return []

    def _of_record(self, type_):
        """Of what a resource has."""
        for operation in self.api.operations:
            told = self.glossary.resources.get(operation.resource, {}).get("is")
            if told and operation.verb in ("list", "retrieve", "create") and type_.name in (operation.item, operation.answer):
                resource = self.resources[operation.resource]
                single = operation.verb != "list" and not operation.parameters
                return [f"{resource.title if single and not operation.body else resource.one}: {told}"]
        return []

    def _of_stem(self, type_):
        stem = re.sub(r"(_create|_update)?_params$", "", type_.name)
        told = self.glossary.of_type(stem)
        return [told, *self._sent(type_)] if told and stem != type_.name else []

    def _sent(self, type_):
        if type_.name.endswith("_create_params"):
            return [self._rule("made")]
        if type_.name.endswith("_update_params"):
            has_id = any(member.json_name == "id" for member in type_.members)
            return [self._rule("kept" if has_id and "_line" in type_.name else "changed")]
        return []

    def type_comment(self, type_):
        return self.in_cpp(self.of_type(type_))

    # Members and values

    def of_member(self, owner, member):
        """In a header: the meaning, the name in JSON if it does not follow from that in C++, and the facts."""
        meaning = self.in_cpp(self.glossary.meaning(owner.name, member.json_name))
        shown = [] if meaning and camel_case(member.name) == member.json_name else [f"`{member.json_name}`"]
        facts = ", ".join([*shown, *member.facts])
        return "; ".join(filter(None, [meaning, facts]))

    def of_value(self, enum, text):
        return self.in_cpp(self.glossary.of_value(enum.name, text))

    def of_path(self, operation):
        """Of the parameters in a path: name, words."""
        return [(name, self.in_cpp(self.glossary.meaning("path", name))) for name in operation.parameters]

    def in_cpp(self, text):
        """With the names of members as they are in C++."""
        def name(match):
            known = self.cpp_names.get(match[0])
            return f"`{known}`" if known else match[0]

        parts = text.split("`")  # what is between two of them is code already
        parts[::2] = [CAMEL_CASE.sub(name, part) for part in parts[::2]]
        parts[1::2] = [self.cpp_names.get(part, part) for part in parts[1::2]]
        return "`".join(parts)

    # What is missing

    def missing(self):
        """What nothing is said of."""
        for type_ in self.api.types.values():
            if not self.of_type(type_):
                yield f"the type {type_.name}"
            for member in type_.members if isinstance(type_, Struct) else ():
                if not self.glossary.meaning(type_.name, member.json_name):
                    yield f"{type_.name}.{member.json_name}"
        for operation in self.api.operations:
            if not self.meaning_of(operation) and not any(self.traps_of(operation)):
                yield f"the operation {operation.id}"
            for name, words in self.of_path(operation):
                if not words:
                    yield f"{name} in {operation.path}"
        for resource in self.api.resources:
            if not self.of_resource(resource):
                yield f"the resource {resource.name}"

    def of_resource(self, resource):
        told = self.glossary.resources.get(resource.name, {})
        return told.get("are") or told.get("is", "")


def camel_case(name):
    """The name in JSON that most members have whose name in C++ is this one."""
    return re.sub(r"_(\w)", lambda match: match[1].upper(), name.rstrip("_"))


def marked(name):
    """As code, which names of several words become by themselves."""
    return name if CAMEL_CASE.fullmatch(name) else f"`{name}`"


def sentence(text):
    """With a capital letter, unless a name is in front, and a full stop."""
    if not text:
        return ""
    first = text.split(" ", 1)[0]
    text = text if CAMEL_CASE.match(first) else text[0].upper() + text[1:]
    return text if text.endswith((".", "?", "!")) else text + "."

