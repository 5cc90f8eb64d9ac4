"""The API description as C++ has it: types with their members, resources with their operations."""

import re
from dataclasses import dataclass, field

from .naming import QBD, answer_schema, body_schema, is_list, operations, singular, snake_case

KEYWORDS = set(
    """alignas alignof and asm auto bool break case catch char class concept const constexpr continue default
    delete do double else enum explicit export extern false final float for friend goto if import inline int
    long module mutable namespace new not nullptr operator or override private protected public register
    requires return short signed sizeof static struct switch template this throw true try typedef typename
    union unsigned using virtual void volatile while xor""".split()
)
SCALARS = {
    ("string", "date"): "std::chrono::year_month_day",
    ("string", None): "std::string",
    ("boolean", None): "bool",
    ("integer", None): "std::int64_t",
    ("number", None): "double",
}
# Texts with a date and a time, which the description tells from others by name alone.
DATE_TIME = re.compile(r"\w+At|(updated|deleted)(After|Before)")
HEADERS = {
    "std::chrono": "<chrono>",
    "std::int64_t": "<cstdint>",
    "std::optional": "<optional>",
    "date_time": "<conductor/date_time.hpp>",
    "std::string": "<string>",
    "std::variant": "<variant>",
    "std::vector": "<vector>",
}


def identifier(name):
    """A C++ name: snake_case, no keyword, and no digit in front."""
    name = re.sub(r"[^a-z0-9_]", "_", snake_case(name))
    if name[0].isdigit():
        name = "_" + name
    return name + "_" if name in KEYWORDS else name


def is_date_time(json_name, schema):
    return schema.get("type") == "string" and "format" not in schema and DATE_TIME.fullmatch(json_name) is not None


@dataclass
class Member:
    json_name: str
    name: str
    type: str
    presence: str
    facts: list
    limits: dict
    initializer: str


@dataclass
class Enum:
    schema: str
    name: str
    texts: list
    users: set = field(default_factory=set)  # operation ids

    @property
    def enumerators(self):
        return [identifier(text.lower()) for text in self.texts]

    @property
    def needs(self):
        return set()

    @property
    def headers(self):
        return {"<conductor/open_enum.hpp>", "<cstdint>", "<string_view>"}


@dataclass
class Variant:
    name: str
    discriminator: str
    alternatives: list  # (tag, type's name)
    users: set = field(default_factory=set)

    @property
    def needs(self):
        return {name for _, name in self.alternatives}

    @property
    def headers(self):
        return {"<conductor/unrecognized_object.hpp>", "<variant>"}


@dataclass
class Struct:
    schema: str | None  # None for query parameters
    name: str
    members: list
    needs: set  # names of types that must be complete
    object_type: str = ""
    is_request: bool = False
    parents: list = field(default_factory=list)
    users: set = field(default_factory=set)

    @property
    def headers(self):
        found = {header for member in self.members for part, header in HEADERS.items() if part in member.type}
        if any("open_enum<" in member.type for member in self.members):
            found.add("<conductor/open_enum.hpp>")
        return found

    @property
    def has_requirements(self):
        return any("required" in member.presence for member in self.members)


@dataclass
class Operation:
    id: str
    resource: str
    function: str  # in C++
    verb: str
    method: str
    path: str
    idempotent: bool
    parameters: list  # path parameters
    query: Struct | None
    body: str | None  # name of its type
    answer: str  # C++ type
    item: str | None
    paged: bool  # has a cursor

    @property
    def params(self):
        """The name of the struct that the function takes, if any."""
        return self.body or (self.query and self.query.name)

    @property
    def answer_in_class(self):
        """The answer inside the resource's class, whose own name means the class there."""
        return f"qbd::{self.answer}" if self.answer == self.resource else self.answer

    @property
    def can_omit_params(self):
        return self.query is not None and not self.query.has_requirements


@dataclass
class Resource:
    name: str
    operations: list

    @property
    def title(self):
        return self.name.replace("_", " ")

    @property
    def one(self):
        """One of them, with its article."""
        name = next((o.item or o.answer for o in self.operations if o.verb in ("list", "retrieve")), "report")
        name = name.rstrip("_").replace("_", " ")
        return ("an " if name[0] in "aeio" else "a ") + name


class Api:
    """Everything inside one end-user's company."""

    def __init__(self, document):
        self.document = document
        self.schemas = document["components"]["schemas"]
        self.types = {}  # by C++ name, in the order of the description
        self.operations = []
        for method, path, operation in operations(document):
            if path.startswith(QBD):
                self.operations.append(self._operation(method, path, operation))
        self.resources = self._resources()
        self._mark_users()

    # Types

    def _type_of_schema(self, name):
        """Adds the type of a named schema, and all that it needs; returns its C++ name."""
        cpp_name = identifier(name.removeprefix("qbd_"))
        if cpp_name in self.types:
            return cpp_name
        schema = self.schemas[name]
        if "enum" in schema:
            self.types[cpp_name] = Enum(name, cpp_name, schema["enum"])
            self._check_enumerators(self.types[cpp_name])
            return cpp_name
        self.types[cpp_name] = struct = Struct(name, cpp_name, [], set())
        struct.is_request = cpp_name.endswith("_params")
        required = set(schema.get("required", []))
        for json_name, part in schema["properties"].items():
            struct.members.append(self._member(struct, json_name, part, json_name in required))
            if json_name == "objectType":
                struct.object_type = part.get("const", "")
        return cpp_name

    @staticmethod
    def _check_enumerators(enum):
        names = ["unrecognized", *enum.enumerators]
        if len(set(names)) != len(names):
            raise ValueError(f"the enumerators of {enum.name} are not distinct")

    def _member(self, owner, json_name, schema, required):
        nullable = "anyOf" in schema
        if nullable:
            (inner,) = [choice for choice in schema["anyOf"] if choice.get("type") != "null"]
            schema = {**inner, **{key: value for key, value in schema.items() if key != "anyOf"}}
        type_, is_scalar = self._value_type(owner, json_name, schema)
        is_array = schema.get("type") == "array"
        forgettable = owner.is_request and required and is_scalar
        if (nullable or not required or forgettable) and not is_array:
            type_ = f"std::optional<{type_}>"
        presence = "required" if required else "optional"
        if nullable:
            presence = f"{presence} | nullable" if required else "nullable"
        member = Member(
            json_name, identifier(json_name), type_, presence, self._facts(owner, json_name, schema, required),
            self._limits(schema), "",
        )  # fmt: skip
        if owner.is_request or type_ == "std::chrono::year_month_day":
            member.initializer = "{}"
        elif type_ in ("bool", "double", "std::int64_t"):
            member.initializer = " = false" if type_ == "bool" else " = 0"
        return member

    def _value_type(self, owner, json_name, schema):
        """The C++ type, and whether an unset one cannot be told from a set one."""
        if "$ref" in schema:
            name = self._type_of_schema(schema["$ref"].rsplit("/", 1)[1])
            owner.needs.add(name)
            type_ = self.types[name]
            if isinstance(type_, Enum):
                return f"open_enum<qbd::{name}>", False
            type_.parents.append(owner.name)
            return f"qbd::{name}", False
        if "oneOf" in schema:
            return "qbd::" + self._variant(owner, json_name, schema), False
        if schema["type"] == "array":
            item, _ = self._value_type(owner, singular(snake_case(json_name)), schema["items"])
            return f"std::vector<{item}>", False
        if is_date_time(json_name, schema):
            return "date_time", False
        format_ = schema.get("format") if schema.get("format") == "date" else None
        type_ = SCALARS[schema["type"], format_]
        return type_, type_ != "std::string"

    def _variant(self, owner, field_name, schema):
        name = f"{owner.name}_{singular(snake_case(field_name))}"
        mapping = schema["discriminator"]["mapping"]
        alternatives = [(tag, self._type_of_schema(ref.rsplit("/", 1)[1])) for tag, ref in mapping.items()]
        self.types[name] = Variant(name, schema["discriminator"]["propertyName"], alternatives)
        for _, alternative in alternatives:
            self.types[alternative].parents.append(name)
        owner.needs.add(name)
        return name

    @staticmethod
    def _limits(schema):
        names = {"maxLength": "max_length", "minimum": "minimum", "maximum": "maximum", "minItems": "min_items"}
        limits = {names[key]: str(schema[key]) for key in names if key in schema}
        if schema.get("format") in ("uri", "uuid"):
            limits["format"] = "text_format::" + schema["format"]
        return limits

    @staticmethod
    def _facts(owner, json_name, schema, required):
        facts = []
        if owner.is_request and required:
            facts.append("required")
        if "const" in schema:
            facts.append(f'always "{schema["const"]}"')
        if "maxLength" in schema:
            facts.append(f"at most {schema['maxLength']} characters")
        if "minimum" in schema and "maximum" in schema:
            facts.append(f"{schema['minimum']} to {schema['maximum']}")
        elif "minimum" in schema:
            facts.append(f"at least {schema['minimum']}")
        if schema.get("format") == "uuid":
            facts.append("UUID")
        if schema.get("format") == "uri":
            facts.append("URI")
        if "default" in schema:
            default = schema["default"]
            facts.append(f"default {str(default).lower() if isinstance(default, bool) else default}")
        return facts

    # Operations

    def _operation(self, method, path, operation):
        words = operation["operationId"].split(".")
        resource, function = (words[1], words[2]) if len(words) == 3 else ("", words[1])
        verb = function if function in ("list", "create", "retrieve", "update", "delete_", "void_") else "other"
        if resource == "reports":
            verb = "report"
        query = [parameter for parameter in operation["parameters"] if parameter["in"] == "query"]
        body = body_schema(operation)
        answer, item = self._answer(answer_schema(operation))
        return Operation(
            id=operation["operationId"], resource=resource, function=function, verb=verb, method=method,
            path=path, idempotent=operation["x-idempotent"],
            parameters=[parameter["name"] for parameter in operation["parameters"] if parameter["in"] == "path"],
            query=self._query(item or answer, function, verb, query) if query else None,
            body=body and self._type_of_schema(body["$ref"].rsplit("/", 1)[1]), answer=answer, item=item,
            paged=any(parameter["name"] == "cursor" for parameter in query),
        )  # fmt: skip

    def _answer(self, schema):
        if "$ref" in schema:
            return self._type_of_schema(schema["$ref"].rsplit("/", 1)[1]), None
        assert is_list(schema), schema
        item = self._type_of_schema(schema["properties"]["data"]["items"]["$ref"].rsplit("/", 1)[1])
        page = "cursor_page" if "nextCursor" in schema["properties"] else "item_list"
        return f"{page}<{item}>", item

    def _query(self, owner, function, verb, parameters):
        name = f"{function}_report_params" if verb == "report" else f"{owner.rstrip('_')}_{function}_params"
        struct = self.types[name] = Struct(None, name, [], set(), is_request=True)
        for parameter in parameters:
            required = parameter.get("required", False)
            struct.members.append(self._member(struct, parameter["name"], parameter["schema"], required))
        return struct

    def _resources(self):
        found = {}
        for operation in self.operations:
            if operation.resource:
                found.setdefault(operation.resource, Resource(operation.resource, [])).operations.append(operation)
        return sorted(found.values(), key=lambda resource: resource.name)

    # Which operations use a type, directly or inside another one.
    def _mark_users(self):
        for operation in self.operations:
            roots = [operation.body, operation.query and operation.query.name, operation.item or operation.answer]
            pending = [root for root in roots if root]
            while pending:
                type_ = self.types[pending.pop()]
                if operation.id not in type_.users:
                    type_.users.add(operation.id)
                    pending += type_.needs

    def resources_of(self, type_):
        return {user.split(".")[1] for user in type_.users if user.count(".") == 2}

    def in_order(self, types):
        """The types, each after those that it needs."""
        ordered, seen = [], set()

        def visit(type_):
            if type_.name in seen:
                return
            seen.add(type_.name)
            for need in sorted(type_.needs, key=list(self.types).index):
                visit(self.types[need])
            if type_ in types:
                ordered.append(type_)

        for type_ in types:
            visit(type_)
        return ordered
