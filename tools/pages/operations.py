"""The pages of the API: one for each operation, each resource, and the types of each resource."""

from model.changed import changed
from model.cpp import ANY_JSON
from model.entities import Enum, Struct, Variant, in_words
from model.recipes import recipes_of

from .errors import Errors
from .meanings import Meanings
from .samples import Sample, hyphenated
from .words import capital, code, front, members, plain, slug

SHARED = "shared"
FEW = 9  # values of an enum that a table still shows


class Book:
    """All that is said of one area: end-users, or one company."""

    def __init__(self, api, glossary, kinds):
        self.api = api
        self.meanings = Meanings(api, glossary)
        self.recipes = recipes_of(api)
        self.changed = {one.name for one in changed(api)}
        self.account = api.area.name == "account"
        self.errors = Errors(api, self.recipes, kinds)

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
                rows.append(("create_once", "/create-once", "creates it once for a key of yours, though the answer is lost"))
            if r.can_update:
                rows.append(("update_with", "/update-with", "changes it as it stands, though others change it too"))
        if resource.name in self.changed:
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
                  *self.errors.section(o), *self._see_also(o)]  # fmt: skip
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
        return members([
            ([code(json_name), *([code(name)] if name != json_name else [])],
             "; ".join(filter(None, [type_, plain(facts)])), plain(capital(meaning)))
            for json_name, name, type_, facts, meaning in rows])  # fmt: skip

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
