"""The pages of the API: one for each operation, each resource, and the types of each resource."""

import re

from model.cpp import ANY_JSON
from model.entities import Enum, Struct, Variant, in_words
from model.recipes import has_changes, recipes_of

from .meanings import Meanings
from .samples import Sample, hyphenated
from .words import capital, code, front, plain, slug

SHARED = "shared"
FEW = 9  # values of an enum that a table still shows


class Book:
    """All that is said of one area: end-users, or one company."""

    def __init__(self, api, glossary, kinds):
        self.api, self.kinds = api, kinds  # see kinds_of
        self.meanings = Meanings(api, glossary)
        self.recipes = recipes_of(api)
        self.account = api.area.name == "account"

    # Where a page is, from the root of the site

    def place_of(self, operation):
        return f"/operations/{operation.resource or 'company'}/{operation.function.rstrip('_')}"

    def type_place(self, name):
        resources = self.api.resources_of(self.api.types[name])
        page = next(iter(resources)) if len(resources) == 1 else SHARED
        return f"/types/{page}#{slug(name)}"

    # Pages

    def pages(self):
        """Each page's place and text."""
        for operation in self.api.operations:
            yield self.place_of(operation), self._operation(operation)
        for resource in self.api.resources:
            yield f"/operations/{resource.name}/index", self._resource(resource)
            own = self._types_of({resource.name})
            if own:
                yield f"/types/{resource.name}", self._types(f"Types of {resource.title}", own)

    def shared(self):
        return [type_ for type_ in self.api.types.values() if len(self.api.resources_of(type_)) != 1]

    def has_types(self, resource):
        return bool(self._types_of({resource.name}))

    def _types_of(self, resources):
        return [type_ for type_ in self.api.types.values() if self.api.resources_of(type_) == resources]

    def _resource(self, resource):
        title = capital(resource.title)
        reached = "client" if self.account else "client.qbd(end_user_id)"
        meaning = self.meanings.of_resource(resource)
        lines = [front(title), f"# {title}\n", *([plain(meaning) + "\n"] if meaning else []),
                 f"Reached as `{reached}.{resource.name}`, and as `conductor {'' if self.account else 'qbd '}"
                 f"{hyphenated(resource.name)}` from a shell.\n",
                 "| operation | | request |", "| --- | --- | --- |"]  # fmt: skip
        for o in resource.operations:
            lines.append(f"| [{code(o.function)}]({self.place_of(o)}) | {plain(self.api.summary(o))} "
                         f"| {code(f'{o.method.upper()} {o.path}')} |")  # fmt: skip
        lines += ["", *self._more(resource)]
        if self._types_of({resource.name}):
            lines.append(f"\n[The types of {resource.title}](/types/{resource.name}) tell of each member.")
        return "\n".join(lines) + "\n"

    def _more(self, resource):
        """What the recipes do with it."""
        r = self.recipes.get(resource.name)
        rows = []
        if r:
            rows.append(("find", "/find-and-ensure", f"looks {r.one} up; what is not there is empty and no error"))
            if r.can_ensure:
                rows.append(("ensure", "/find-and-ensure", "finds it by its name, or creates it: never twice"))
            if r.once:
                rows.append(("create_once", "/create-once", "creates it once for a key of yours, whatever happens"))
            if r.can_update:
                rows.append(("update_with", "/update-with", "changes it as it stands, though others change it too"))
        if has_changes(resource):
            rows.append(("changes", "/changes", "tells what was made, changed and deleted since a mark"))
        if not rows:
            return []
        return ["## Recipes\n", "| recipe | |", "| --- | --- |",
                *[f"| [{code(name)}]({place}) | {text} |" for name, place, text in rows]]  # fmt: skip

    def _operation(self, o):
        sample = Sample(self.api, o)
        name = o.id.removeprefix("qbd.").rstrip("_")
        summary = plain(self.api.summary(o))
        lines = [front(name), f"# {code(name)}\n", f"{summary}. {code(f'{o.method.upper()} {o.path}')}\n"]
        lines += [plain(told) + "\n" for told in (self.meanings.of_operation(o), o.remarks) if told]
        lines += [self._said_of(o), "", *self._call(o, sample), *self._parameters(o), *self._answer(o),
                  *self._errors(o), *self._see_also(o)]  # fmt: skip
        return "\n".join(lines) + "\n"

    def _said_of(self, o):
        if o.method == "get" and not o.paged:
            return "It reads and changes nothing: after a failure the library sends it again by itself."
        if o.paged:
            return ("It reads and changes nothing. The first page is sent again after a failure; a request with a cursor is "
                    "[never sent twice](/listings), as that would skip a page.")  # fmt: skip
        if o.idempotent:
            return "It may be sent twice without harm: after a failure the library sends it again by itself."
        return ("It must not be sent twice: the API has no idempotency key. The library sends it again only if it "
                "[surely was not processed](/explain/writes-that-double).")  # fmt: skip

    def _call(self, o, sample):
        names = [self._include(o)] if not self.account else ["<conductor/client.hpp>"]
        return ["## Call\n", "```cpp", self._signature(o), "```\n", "::: code-group\n", "```cpp [C++]",
                *[f"// #include {name}" for name in names], sample.cpp(), "```\n",
                "```sh [Shell]", sample.shell(), "```\n", "```sh [HTTP]", sample.curl(), "```\n", ":::\n",
                *self._other_forms(o)]  # fmt: skip

    def _signature(self, o):
        takes = [f"std::string_view {name}" if not enum else f"open_enum<{enum.name}> {name}" for name, enum in o.parameters.items()]
        if o.params:
            takes.append(f"const {o.params}& params" + (" = {}" if o.can_omit_params else ""))
        takes += [*(["const boost::json::object& body"] if o.sends_json else []), "request_options options = {}", "Token token = {}"]
        one = f"{o.answer} {o.resource + '.' if o.resource else ''}{o.function}({', '.join(takes)});"
        return one if len(one) <= 88 else one.replace("(", "(\n    ", 1).replace(", ", ",\n    ")

    def _include(self, o):
        return f"<conductor/qbd/{o.resource}.hpp>" if o.resource else "<conductor/client.hpp>"

    def _other_forms(self, o):
        forms = []
        if o.may_be_cut or o.item:
            if o.paged:
                forms = ["`pages`, page by page", "`list_all`, item by item across all pages"]
                if o.windows:
                    forms.append("`list_in_windows`, in windows of some days each")
        told = ["[Options of the call](/reference/request_options) and a [completion token](/tutorial/2-coroutines-and-callbacks) may "
                "follow the parameters.\n"]  # fmt: skip
        if forms:
            told.insert(0, f"The same listing in other forms: {'; '.join(forms)}. [More about listings](/listings).\n")
        return told

    def _parameters(self, o):
        rows = []
        for name, enum in o.parameters.items():
            rows.append((name, name if not enum else in_words(name),
                         self._enum(enum) if enum else code("std::string_view"), "required, in the path",
                         self.meanings.of_member("path", name)))  # fmt: skip
        lines = []
        if rows:
            lines += self._table(rows)
        struct = o.query or (self.api.types[o.body] if o.body else None)
        if struct:
            where = "in the query" if o.query else "in the JSON body"
            lines += ["", f"Members of [{code(struct.name)}]({self.type_place(struct.name)}), {where}:\n"]
            lines += self._members(struct)
        elif o.sends_json:
            lines += ["", "`body`, a JSON object of your own: the qbXML request as JSON."]
        if not lines:
            lines = ["None."]
        return ["## Parameters\n", *lines, ""]

    def _members(self, struct):
        return self._table([
            (m.json_name, m.name, self._type(m.type), ", ".join(m.facts), self.meanings.of_member(struct.name, m.json_name))
            for m in struct.members])  # fmt: skip

    def _table(self, rows):
        lines = ["| name | type | limits | meaning |", "| --- | --- | --- | --- |"]
        for json_name, name, type_, facts, meaning in rows:
            shown = code(json_name) + (f"<br>{code(name)}" if name != json_name else "")
            lines.append(f"| {shown} | {type_} | {plain(facts)} | {plain(meaning)} |")
        return lines

    def _type(self, type_):
        held = type_[len("std::optional<") : -1] if type_.startswith("std::optional<") else type_
        if held.startswith("std::vector<"):
            return "list of " + self._type(held[len("std::vector<") : -1])
        name = held.removeprefix("open_enum<").removesuffix(">") if held.startswith("open_enum<") else held
        found = self.api.types.get(name.removeprefix(self.api.area.prefix))
        if isinstance(found, Enum):
            return self._enum(found)
        if found:
            return f"[{code(found.name)}]({self.type_place(found.name)})"
        return {"std::string": "text", "std::chrono::year_month_day": "date", "date_time": "[time](/reference/date_time)",
                "bool": "boolean", "std::int64_t": "integer", "double": "number", ANY_JSON: "JSON"}.get(held, code(held))

    def _enum(self, enum):
        link = f"[{code(enum.name)}]({self.type_place(enum.name)})"
        if len(enum.texts) > FEW:
            return f"{link}, one of {len(enum.texts)}"
        return f"{link}: {', '.join(code(text) for text in enum.texts)}"

    def _answer(self, o):
        lines = ["## Answer\n"]
        if o.answer == ANY_JSON:
            return [*lines, "JSON, as the end-user's integration gave it: `boost::json::value`.\n"]
        if o.item:
            page = "cursor_page" if o.answer.startswith("cursor_page") else "item_list"
            told = "a page of" if page == "cursor_page" else "all"
            lines.append(f"[{code(page)}](/reference/{page}), {told} objects of this type:\n")
        name = o.item or o.answer
        lines.append(f"[{code(name)}]({self.type_place(name)})\n")
        type_ = self.api.types[name]
        return [*lines, *(self._members(type_) if isinstance(type_, Struct) else self._alternatives(type_)), ""]

    def _alternatives(self, variant):
        return [f"One of these, by {code(variant.discriminator)}:\n",
                *[f"- {code(tag)}: {self._type(self.api.area.prefix + name)}" for tag, name in variant.alternatives]]  # fmt: skip

    # Errors

    def _kinds_of(self, o):
        writes = o.method != "get"
        body = {m.json_name for m in self.api.types[o.body].members} if o.body else set()
        found = []
        if not self.account or o.acts_for:
            found += ["not_connected", "offline", "quickbooks_unreachable", "quickbooks_timeout"]
        if "revisionNumber" in body:
            found.append("stale_revision")
        if o.parameters or o.lookups:
            found.append("not_found")
        if not self.account and writes:
            r = self.recipes.get(o.resource)
            if o.verb in ("create", "update") and r and r.name:
                found.append("name_taken")
            found += ["record_in_use"] if o.verb != "create" else []
            found.append("refused")
        elif not self.account:
            found.append("refused")
        if o.paged:
            found.append("cursor_expired")
        found += ["invalid_request", "authentication", "permission_denied", "rate_limited", "server", "transport",
                  "timeout", "cancelled", "invalid_argument", "decode"]  # fmt: skip
        return [*found, "overload"] if not self.account else found

    def _errors(self, o):
        writes = not o.idempotent
        head = "| kind | was it done? | sent again by itself | what to do |" if writes else \
            "| kind | sent again by itself | what to do |"  # fmt: skip
        lines = ["## Errors\n",
                 "An error is a [`conductor::error`](/reference/error); `kind()` is one of these, or one that a later release "
                 "adds. [What each means](/errors#the-kinds).\n",
                 head, re.sub(r"[^|]+", " --- ", head)]  # fmt: skip
        for kind in self._kinds_of(o):
            row = self.kinds[kind]
            again = _again(row["tried again by itself"], o)
            cells = [code(kind), *([row["done?"]] if writes else []), again, row["what to do"] or ""]
            lines.append("| " + " | ".join(cells) + " |")
        return [*lines, "", *(self._lost(o) if writes else [])]

    def _lost(self, o):
        """What if the answer of a write is lost?"""
        lines = ["### If the answer is lost\n",
                 "Where it says unknown, `outcome()` is `unknown`, and the record **may have been "
                 f"{'made' if o.verb == 'create' else 'changed'}**. Look before you send it again."]  # fmt: skip
        r = self.recipes.get(o.resource)
        if o.verb == "create" and r and r.once:
            lines.append(f"[`{o.resource}.create_once`](/create-once) does that for you.")
        elif o.verb == "create" and r and r.can_ensure:
            lines.append(f"[`{o.resource}.ensure`](/find-and-ensure) does that for you.")
        elif o.verb == "update" and r and r.can_update:
            lines.append(f"[`{o.resource}.update_with`](/update-with) does that for you.")
        return [*lines, ""]

    def _see_also(self, o):
        if not o.resource:
            return []
        resource = next(each for each in self.api.resources if each.name == o.resource)
        others = [f"[`{each.function.rstrip('_')}`]({self.place_of(each)})"
                  for each in resource.operations if each.id != o.id]  # fmt: skip
        told = f"[All of {resource.title}](/operations/{resource.name}/)"
        return ["## See also\n", told + (": " + ", ".join(others) if others else "") + "."]

    # Types

    def _types(self, title, types):
        return front(title) + f"# {title}\n\n" + "\n".join(self.type_text(type_) for type_ in types)

    def type_text(self, type_):
        lines = [f"## {code(type_.name)} {{#{slug(type_.name)}}}\n"]
        if meaning := self.meanings.of_type(type_):
            lines.append(plain(meaning) + "\n")
        users = sorted(type_.users)
        operations = {o.id: o for o in self.api.operations}
        if users and len(users) <= 6:
            links = [f"[{code(name.removeprefix('qbd.'))}]({self.place_of(operations[name])})" for name in users]
            lines.append(f"Used by {', '.join(links)}.\n")
        elif users:
            lines.append(f"Used by {len(users)} operations.\n")
        if isinstance(type_, Enum):
            lines += ["| value | in C++ | |", "| --- | --- | --- |",
                      *[f"| {code(text)} | {code(f'{type_.name}::{name}')} | {plain(self.meanings.of_value(type_, text))} |"
                        for text, name in zip(type_.texts, type_.enumerators)]]  # fmt: skip
        elif isinstance(type_, Variant):
            lines += self._alternatives(type_)
        else:
            lines += self._members(type_)
        return "\n".join([*lines, ""])


def _again(told, o):
    """What the table of all kinds says of both reads and writes, for one of them."""
    if told == "reads":
        return "yes" if o.idempotent else "no"
    if told == "reads, if unknown":
        return "if unknown" if o.idempotent else "no"
    if told == "reads; writes that were not sent":
        return "yes" if o.idempotent else "if it was not sent"
    if told == "reads within the deadline":
        return "within the deadline" if o.idempotent else "no"
    return told


def kinds_of(errors_page):
    """The table of docs/errors.md: of each kind, its cells by their headings."""
    rows, heads = {}, []
    for line in errors_page.splitlines():
        cells = [cell.strip() for cell in line.strip("| ").split(" | ")] if line.startswith("|") else []
        if not cells:
            heads = []
        elif not heads:
            heads = cells
        elif heads[0] == "kind" and cells[0].startswith("`"):
            cells += [""] * (len(heads) - len(cells))
            rows[cells[0].strip("`")] = dict(zip(heads, cells))
    return rows
