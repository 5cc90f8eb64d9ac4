"""What templates ask about types and resources: includes, comments, forward declarations."""

import subprocess
import tempfile
import textwrap
from pathlib import Path

from .cpp import ANY_JSON
from .entities import ACCOUNT, COMPANY, Enum, Struct, Variant, identifier
from .recipes import ITEMS, recipes_of
from .words import sentence

WIDTH = 110


def register(environment, api):
    environment.filters.update(
        limits=limits, literal=literal, upper=str.upper, comment=comment,
        own_name=lambda struct: own_name(api, struct),
    )  # fmt: skip
    environment.globals.update(
        type_comment=lambda type_: type_comment(api, type_),
        members_of=lambda struct: members_of(api, struct),
        enumerators_of=lambda enum: enumerators_of(api, enum),
        operation_comment=lambda operation: operation_comment(api, operation),
        title_of=lambda resource: title_of(api, resource),
        resource_members=lambda: resource_members(api),
        selection_members=lambda changed: selection_members(api, changed),
        includes_of=lambda types, resource=None: includes_of(api, types, resource),
        header_of=lambda name: header_of(api, name),
        needed_by=lambda resource: needed_by(api, resource),
        forward=lambda resource: forward(api, resource),
        types_of=lambda resource: types_of(api, resource.name),
        recipes=recipes_of(api),
        has_items=any(resource.name in ITEMS for resource in api.resources),
    )


def format_all(files, root):
    """The files as clang-format lays them out; it knows the project's style."""
    with tempfile.TemporaryDirectory() as folder:
        paths = {name: Path(folder, name) for name in files}
        for name, path in paths.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(files[name])
        sources = [str(path) for name, path in paths.items() if name.endswith(("pp"))]
        style = f"--style=file:{root / '.clang-format'}"
        for i in range(0, len(sources), 32):
            subprocess.run(["clang-format-19", "-i", style, *sources[i : i + 32]], check=True)
        return {name: path.read_text() for name, path in paths.items()}


def literal(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def comment(text, indent=4):
    """Lines of `///`, with an empty one between paragraphs."""
    start = " " * indent + "/// "
    paragraphs = [textwrap.wrap(part, WIDTH - len(start), break_on_hyphens=False) for part in text.strip().split("\n\n")]
    return ("\n" + start.rstrip() + "\n").join("\n".join(start + line for line in lines) for lines in paragraphs)


def own_name(api, struct):
    """The name of a struct inside itself, where a member may hide it."""
    hidden = any(member.name == struct.name for member in struct.members)
    return f"{api.area.prefix}{struct.name}" if hidden else struct.name


def type_comment(api, type_):
    """What it is, and where it stands."""
    which = f"Which one it is says the member `{type_.discriminator}`." if isinstance(type_, Variant) else ""
    told = [api.words.type_comment(type_), used_by(api, type_), which]
    return comment(" ".join(filter(None, told)), indent=0)


def members_of(api, struct):
    """The declarations with comments, which stand behind them if all fit there, and otherwise above them."""
    told = [(f"{m.type} {m.name}{m.initializer};", api.words.of_member(struct, m)) for m in struct.members]
    return _annotated(told)


def enumerators_of(api, enum):
    """In one line if their names say all."""
    values = list(zip(enum.enumerators, enum.texts, strict=True))
    if not any(api.words.of_value(enum, text) for text in enum.texts):
        return "    unrecognized, " + ", ".join(enum.enumerators)
    return _annotated([("unrecognized,", ""), *((f"{name},", api.words.of_value(enum, text)) for name, text in values)])


def _annotated(told):
    widest = max((len(declared) for declared, _ in told), default=0)
    longest = max((len(text) for _, text in told), default=0)
    if 4 + widest + len(" ///< ") + longest <= WIDTH:
        return "\n".join(f"    {declared} ///< {text}" if text else f"    {declared}" for declared, text in told)
    return "\n".join(
        (comment(sentence(text)) + "\n" if text else "") + f"    {declared}" for declared, text in told
    )  # fmt: skip


def operation_comment(api, operation):
    """What it does, what it sends, its parameters in the path, and what else is to be known in C++."""
    sent = f"`{operation.method.upper()} {operation.path}`." + ("" if operation.idempotent else " Not idempotent.")
    path = [f"`{identifier(name)}`: {words}." for name, words in api.words.of_path(operation) if words]
    cut = "A `limit` cuts the rest off for good, as this list has no cursor." if operation.listing == "limit" else ""
    told = [api.words.comment_of(operation), " ".join([sent, *path]), operation.remarks, cut]
    return comment("\n\n".join(filter(None, told)))


def title_of(api, resource):
    """What the operations are on."""
    told = meaning_of(api, resource.name)
    return f"{resource.title}: {told}" if told else resource.title


def meaning_of(api, name):
    """What the records of a resource are."""
    return next(api.words.in_cpp(api.words.of_resource(one)) for one in api.resources if one.name == name)


def resource_members(api):
    """All resources of a company, as its members."""
    told = [(resource.name, meaning_of(api, resource.name)) for resource in api.resources]
    if any(resource.name in ITEMS for resource in api.resources):
        told.append(("items", "items of all kinds"))
    return _annotated([(f"const qbd::resources::{name} {name}{{company_}};", text) for name, text in told])


def selection_members(api, changed):
    """Whether changes of a resource are wanted, of each that has any."""
    silent = "QuickBooks does not tell which were deleted"
    return _annotated([
        (f"bool {one.name} = false;", "; ".join(filter(None, [meaning_of(api, one.name), "" if one.deletion else silent])))
        for one in changed])  # fmt: skip


def limits(member):
    if not member.limits:
        return ""
    return ".within({" + ", ".join(f".{name} = {value}" for name, value in member.limits.items()) + "})"


def used_by(api, type_):
    """Where a type stands, in a sentence or two."""
    resources = sorted(api.resources_of(type_))
    if not isinstance(type_, Struct):
        if len(resources) <= 6:
            return "Used by " + ", ".join(f"`{name}`" for name in resources) + "."
        return f"Used by {len(resources)} resources."

    direct = [o for o in api.operations if type_.name in (o.body, o.query and o.query.name, o.item, o.answer)]
    if type_.schema is None or type_.name in {operation.body for operation in direct}:
        (operation,) = direct
        kind = "Query parameters" if type_.schema is None else "Parameters"
        return f"{kind} of `{operation.resource}::{operation.function}`."
    sentences = [f"`{type_.object_type}` in JSON."] if type_.object_type else []
    if direct and len(direct) <= 6:
        names = [f"{o.resource}::{o.function}" if o.resource else o.function for o in direct]
        sentences.append("Answer of " + ", ".join(f"`{name}`" for name in names) + ".")
    elif direct:
        sentences.append(f"Answer of {len(direct)} operations.")
    parents = sorted(set(type_.parents))
    if parents and len(parents) <= 6:
        sentences.append("Part of " + ", ".join(f"`{name}`" for name in parents) + ".")
    elif parents:
        sentences.append(f"Part of {len(parents)} types.")
    return " ".join(sentences)


def header_of(api, name):
    resources = api.resources_of(api.types[name])
    if len(resources) == 1:
        return types_of(api, next(iter(resources)))
    return f"<{api.area.shared}/{name}.hpp>"


def types_of(api, resource):
    """The header of the types that only one resource uses."""
    return f"<{api.area.types}/{resource}.hpp>"


def includes_of(api, types, resource):
    """What the declarations of these types need, and the answers of a resource that are declared elsewhere."""
    own = {type_.name for type_ in types}
    headers = set(answer_headers(api, resource)) if resource else set()
    for type_ in types:
        headers |= type_.headers
        headers |= {header_of(api, need) for need in type_.needs - own}
    if not any(header.startswith("<conductor/") for header in headers):
        headers.add("<conductor/version.hpp>")
    return _grouped(headers)


def needed_by(api, resource):
    """What the declarations of a resource's operations need."""
    headers = {"<conductor/detail/async_call.hpp>", "<conductor/detail/export.hpp>",
               "<conductor/detail/company_handle.hpp>",
               "<conductor/request_options.hpp>", "<utility>"}  # fmt: skip
    for operation in resource.operations:
        if operation.parameters:
            headers.add("<string_view>")
        if operation.params:
            headers.add("<conductor/detail/named_params.hpp>")
        if operation.can_omit_params:
            headers.add("<conductor/detail/no_params.hpp>")
        if operation.may_be_cut:
            headers.add("<conductor/paging.hpp>")
        if operation.item:
            headers.add(f"<conductor/{operation.answer.split('<')[0]}.hpp>")
        if operation.sends_json or operation.answer == ANY_JSON:
            headers.add("<boost/json/fwd.hpp>")
    if recipes := recipes_of(api).get(resource.name):
        if recipes.name:
            headers |= {"<span>", "<string>"}
        if recipes.can_ensure or recipes.once:
            headers.add("<conductor/recipes/options.hpp>")
        if recipes.once or recipes.can_update:
            headers.add("<concepts>")
    if api.area is ACCOUNT:
        headers = {header for header in headers if not header.endswith("_handle.hpp>")}  # they own their client
        headers |= {"<conductor/detail/scope.hpp>", types_of(api, resource.name)}
        if resource.name == "end_users":
            headers.add("<conductor/recipes/link_options.hpp>")
    return _grouped(headers)


def answer_headers(api, resource):
    """The headers of answers that other resources give, too."""
    names = {operation.item or operation.answer for operation in resource.operations}
    return sorted({header_of(api, name) for name in names if name != ANY_JSON} - {types_of(api, resource.name)})


def _grouped(headers):
    groups = ([], [])
    for header in sorted(headers):
        groups[0 if header.startswith("<conductor") else 1].append(header)
    return "\n\n".join("\n".join(f"#include {header}" for header in group) for group in groups if group)


def forward(api, resource):
    """The types that the declarations of a resource's operations mention."""
    names = set()
    for operation in resource.operations if api.area is COMPANY else ():
        names |= {operation.params, operation.item or operation.answer}
    return sorted(name for name in names if name and not isinstance(api.types[name], Enum))
