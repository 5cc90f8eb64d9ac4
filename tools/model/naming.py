"""Gives every operation, object shape and enum of an API description one stable name.

Operations    by path and method: GET /quickbooks-desktop/bills/{id} is qbd.bills.retrieve.
Objects       a named schema keeps its name. A shape inside a request is <owner>_<field>_<verb>_params, without
              the verb if create and update both use it, without the owner if several resources do.
Enums         the field's name, with the owner's in front if enums with other values have that name too, and
              _param behind it if an answer has other values than a request.

Bodies        <owner>_<verb>_params, and answers without a schema of their own <owner>_deletion or _void.

Equal shapes, and equal enums, share one name; bodies do not, so that they can drift apart. api/names.yml overrides a rule by the name that it gives.
"""

import json
import re
from collections import defaultdict

from .problem import Problem

QBD = "/quickbooks-desktop"
GENERIC_FIELDS = {"line", "line_group", "address", "contact", "credit_card"}
GENERIC_ENUMS = {"type", "status", "state", "basis", "category"}


class Unnamed(Problem):
    """Something has no name that is its own."""


class Names:
    """api/names.yml: the names that rules would give poorly."""

    def __init__(self, overrides):
        self.objects = overrides.get("objects") or {}
        self.enums = overrides.get("enums") or {}
        self.used = set()

    def object(self, name):
        return self._replace(self.objects, name)

    def enum(self, name):
        return self._replace(self.enums, name)

    def _replace(self, table, name):
        if name in table:
            self.used.add(name)
        return table.get(name, name)

    def unused(self):
        return (set(self.objects) | set(self.enums)) - self.used


def snake_case(text):
    text = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", text.replace("-", "_"))
    text = re.sub(r"([a-z])([0-9]{2})", r"\1_\2", text)
    return re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", text).lower()


def singular(word):
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("sses", "ches", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def join(owner, field):
    """<owner>_<field>, without words that both have where they meet."""
    owner, field = owner.split("_"), field.split("_")
    overlap = max(n for n in range(len(field)) if owner[len(owner) - n :] == field[:n])
    return "_".join(owner + field[overlap:])


def answer_schema(operation):
    return operation["responses"]["200"]["content"]["application/json"]["schema"]


def body_schema(operation):
    body = operation.get("requestBody")
    return body and body["content"]["application/json"]["schema"]


def is_list(schema):
    return {"objectType", "url", "data"} <= set(schema.get("properties", {}))


def operations(document):
    """All (method, path, operation) in the document's order."""
    for path, item in document["paths"].items():
        for method, operation in item.items():
            yield method, path, operation


def operation_id(method, path, operation):
    inside = path.startswith(QBD)
    segments = path.removeprefix(QBD).strip("/").split("/")
    words = [snake_case(segment) for segment in segments if not segment.startswith("{")]
    on_one = segments[-1].startswith("{")
    if len(words) == 2:  # an action on one object, or one of several reports
        resource, verb = words
    elif words[0] == "health_check":
        return "qbd.health_check"
    else:
        resource = words[0]
        if method == "get":
            verb = "list" if not on_one and is_list(answer_schema(operation)) else "retrieve"
        elif method == "post":
            verb = "update" if on_one else "create"
        else:
            verb = method
    if verb in ("delete", "void"):
        verb += "_"
    if verb in ("passthrough",) or not inside:
        return f"{resource}.{verb}"
    return f"qbd.{resource}.{verb}"


def shape(schema):
    """What makes two schemas the same: all but the constants that name their kind of object."""
    if isinstance(schema, list):
        return [shape(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    kept = {key: shape(value) for key, value in schema.items() if key != "required"}
    if "required" in schema:
        kept["required"] = sorted(schema["required"])
    for name, part in schema.get("properties", {}).items():
        if "const" in part:
            kept["properties"][name] = shape({**part, "const": "any"})
    return kept


def key_of(schema):
    """Equal for equal shapes, and for enums with the same values."""
    return json.dumps({**shape(schema), "default": None} if "enum" in schema else shape(schema), sort_keys=True)


def _constants(schema):
    return {name: part["const"] for name, part in schema.get("properties", {}).items() if "const" in part}


def merged(equal):
    """One schema for several of one shape: without the constants in which they differ, and those fields."""
    first = equal[0]
    differ = [name for name in _constants(first) if any(_constants(other)[name] != _constants(first)[name]
                                                        for other in equal)]  # fmt: skip
    if not differ:
        return first, differ
    fields = {
        name: {key: value for key, value in part.items() if key != "const" or name not in differ}
        for name, part in first["properties"].items()
    }
    return {**first, "properties": fields}, differ


def reference_to(name, schema=None, differ=()):
    """A reference to a named schema, with the constants beside it that the schema at this place has alone."""
    own = {field: {"const": schema["properties"][field]["const"]} for field in differ}
    reference = {"$ref": f"#/components/schemas/{name}"}
    return {**reference, "properties": own} if own else reference


class _Use:
    """Where a nameless schema stands."""

    def __init__(self, resource, owner, verb, field):
        self.resource = resource  # plural, or the schema that owns the field
        self.owner = owner  # singular
        self.verb = verb  # create, update, or None inside an answer
        self.field = field  # singular, snake_case


def name_everything(document, names):
    """Returns the document with operationIds, and with every object and enum as a named schema."""
    schemas = document["components"]["schemas"]
    singulars = {}
    for method, path, operation in operations(document):
        operation["operationId"] = operation_id(method, path, operation)
        operation["x-idempotent"] = method in ("get", "delete")
        resource = operation["operationId"].split(".")[-2]
        answer = answer_schema(operation)
        if is_list(answer):
            answer = answer["properties"]["data"]["items"]
        if "$ref" in answer:
            singulars[resource] = _schema_name(answer).removeprefix("qbd_")

    _Namer(document, names, singulars).run()
    _name_bodies_and_answers(document, names, singulars)
    for path, item in document["paths"].items():
        document["paths"][path] = {
            method: {"operationId": operation.pop("operationId"), **operation} for method, operation in item.items()
        }
    document["components"]["schemas"] = dict(schemas)
    if names.unused():
        raise Unnamed(f"api/names.yml replaces names that no rule gives: {sorted(names.unused())}")
    return document


def _name_bodies_and_answers(document, names, singulars):
    schemas = document["components"]["schemas"]
    by_shape = {}  # the name, and the places where such an answer stands
    for _, _, operation in operations(document):
        *inside, resource, verb = ("." + operation["operationId"]).split(".")
        prefix = "qbd_" if "qbd" in inside + [resource] else ""
        owner = singulars.get(resource, singular(resource))
        body = body_schema(operation)
        if body and "properties" in body and body["properties"]:
            name = f"{prefix}{owner}_{verb.rstrip('_')}_params"
            if name in schemas:
                raise Unnamed(f"the body of {operation['operationId']} wants the name {name}, which is taken")
            schemas[name] = body
            operation["requestBody"]["content"]["application/json"]["schema"] = reference_to(name)
        answer = answer_schema(operation)
        if answer.get("properties") and not is_list(answer):
            noun = {"delete_": f"{owner}_deletion", "void_": f"{owner}_void"}.get(verb, verb)
            wanted = names.object(prefix + noun)
            name, places = by_shape.setdefault((prefix, key_of(answer)), (wanted, []))
            if not places and name in schemas:
                raise Unnamed(f"the answer of {operation['operationId']} wants the name {name}, which is taken")
            schemas.setdefault(name, answer)
            places.append(operation["responses"]["200"]["content"]["application/json"])
    for name, places in by_shape.values():
        schemas[name], differ = merged([place["schema"] for place in places])
        for place in places:
            place["schema"] = reference_to(name, place["schema"], differ)


def _schema_name(reference):
    return reference["$ref"].rsplit("/", 1)[1]


class _Namer:
    def __init__(self, document, names, singulars):
        self.document = document
        self.schemas = document["components"]["schemas"]
        self.names = names
        self.singulars = singulars
        self.uses = defaultdict(list)  # by key: where a nameless object shape stands
        self.enum_uses = defaultdict(list)
        self.found = defaultdict(list)  # by key: the schemas themselves
        self.named = {}  # by key: the name it got
        self.differ = {}  # by key: the fields whose constants are not the same everywhere

    def run(self):
        self._merge_equal_schemas()
        for schema, use in self._roots():
            self._collect(schema, use)
        self._choose_object_names()
        self._choose_enum_names()
        shared = {key: merged(self.found[key]) for key in [*self.uses, *self.enum_uses]}
        self.differ = {key: differ for key, (_, differ) in shared.items()}
        for holder, key, use in self._root_slots():
            holder[key] = self._replace(holder[key], use, is_root=True)
        for key, (schema, _) in shared.items():
            if "enum" in schema:
                schema = {fact: value for fact, value in schema.items() if fact != "default"}
            self.schemas[self.named[key]] = self._replace_parts(schema)

    # Named schemas of one shape become one; the names file may rename any of them.
    def _merge_equal_schemas(self):
        by_key, renamed = {}, {}
        for name, schema in list(self.schemas.items()):
            constants = [part.get("const") for part in schema.get("properties", {}).values()]
            first = by_key.setdefault((key_of(schema), str(constants)), name)
            renamed[name] = self.names.object(first)
        kept = {}
        for name, schema in self.schemas.items():
            kept.setdefault(renamed[name], schema)
        self.schemas.clear()
        self.schemas.update(kept)
        self._redirect(self.document, {name: new for name, new in renamed.items() if name != new})

    def _redirect(self, node, renamed):
        if isinstance(node, list):
            for item in node:
                self._redirect(item, renamed)
        elif isinstance(node, dict):
            reference = node.get("$ref")
            if isinstance(reference, str) and reference.rsplit("/", 1)[1] in renamed:
                node["$ref"] = "#/components/schemas/" + renamed[reference.rsplit("/", 1)[1]]
            if "mapping" in node.get("discriminator", {}):
                mapping = node["discriminator"]["mapping"]
                for tag, target in mapping.items():
                    old = target.rsplit("/", 1)[1]
                    mapping[tag] = "#/components/schemas/" + renamed.get(old, old)
            for value in node.values():
                self._redirect(value, renamed)

    def _root_slots(self):
        """Every place where a schema begins: (holder, key, use)."""
        for name in list(self.schemas):
            owner = name.removeprefix("qbd_")
            yield self.schemas, name, _Use(owner, owner, None, owner)
        for _, _, operation in operations(self.document):
            resource, verb = operation["operationId"].split(".")[-2:]
            owner = self.singulars.get(resource, singular(resource))
            if resource == "reports":
                resource, owner, verb = verb, f"{verb}_report", "list"
            for parameter in operation["parameters"]:
                yield parameter, "schema", _Use(resource, owner, "query", snake_case(parameter["name"]))
            for content in (operation.get("requestBody"), operation["responses"]["200"]):
                if content:
                    is_body = content is operation.get("requestBody")
                    use = _Use(resource, owner, verb if is_body else None, owner)
                    yield content["content"]["application/json"], "schema", use

    def _roots(self):
        for holder, key, use in self._root_slots():
            yield holder[key], use

    def _collect(self, schema, use, is_root=True):
        if "enum" in schema:
            self._note(self.enum_uses, schema, use)
        elif "properties" in schema:
            if not is_root:
                self._note(self.uses, schema, use)
            for field, part in schema["properties"].items():
                self._collect(part, _Use(use.resource, use.owner, use.verb, snake_case(field)), False)
        elif "items" in schema:
            item = _Use(use.resource, use.owner, use.verb, singular(use.field))
            self._collect(schema["items"], item, False)
        for choice in schema.get("anyOf", []):
            self._collect(choice, use, False)

    def _note(self, uses, schema, use):
        key = key_of(schema)
        uses[key].append(use)
        self.found[key].append(schema)

    def _choose_object_names(self):
        for key, uses in self.uses.items():
            self._claim(key, self.names.object("qbd_" + self._object_name(uses)), self.uses)

    @staticmethod
    def _object_name(uses):
        field, owner = uses[0].field, uses[0].owner
        verbs = {use.verb for use in uses}
        if len({use.resource for use in uses}) == 1 or field in GENERIC_FIELDS:
            field = join(owner, field)
        words = [field]
        if verbs != {None}:
            words += [verb for verb in ("create", "update") if verbs == {verb}] + ["params"]
        return "_".join(words)

    def _choose_enum_names(self):
        by_field = defaultdict(set)
        for key, uses in self.enum_uses.items():
            for use in uses:
                by_field[use.field].add(key)
        for key, uses in self.enum_uses.items():
            field, owner = uses[0].field, uses[0].owner
            shared = len({use.field for use in uses}) > 1
            plain = len(by_field[field]) == 1 and field not in GENERIC_ENUMS and not shared
            name = field if plain else join(owner, field)
            inside = uses[0].resource not in ("integration_connection", "end_users", "Error")
            name = self.names.enum("qbd_" + name if inside else name)
            if name in self.named.values() and None not in {use.verb for use in uses}:
                name += "_param"
            self._claim(key, name, self.enum_uses)

    def _claim(self, key, name, uses):
        where = ", ".join(f"{use.owner}.{use.field} ({use.verb or 'answer'})" for use in uses[key][:4])
        if name in self.schemas or name in self.named.values():
            raise Unnamed(f"two shapes want the name {name}, one of them for {where}")
        self.named[key] = name

    def _replace(self, schema, use, is_root=False):
        if "enum" in schema or ("properties" in schema and not is_root):
            key = key_of(schema)
            reference = reference_to(self.named[key], schema, self.differ[key])
            return {**reference, "default": schema["default"]} if "default" in schema else reference
        return self._replace_parts(schema)

    def _replace_parts(self, schema):
        schema = dict(schema)
        if "properties" in schema:
            schema["properties"] = {f: self._replace(part, None) for f, part in schema["properties"].items()}
        if "items" in schema:
            schema["items"] = self._replace(schema["items"], None)
        if "anyOf" in schema:
            schema["anyOf"] = [self._replace(choice, None) for choice in schema["anyOf"]]
        return schema
