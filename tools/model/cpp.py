"""The API description as C++ has it: types with their members, resources with their operations."""

import re

from .entities import ACCOUNT, COMPANY, Enum, Member, Operation, Resource, Struct, Variant, identifier
from .naming import answer_schema, body_schema, is_list, operations, singular, snake_case
from .notes import Notes
from .problem import Problem

SCALARS = {
    ("string", "date"): "std::chrono::year_month_day",
    ("string", None): "std::string",
    ("boolean", None): "bool",
    ("integer", None): "std::int64_t",
    ("number", None): "double",
}
# What of a schema is told by the type of its member.
STRUCTURE = {"$ref", "type", "properties", "required", "items", "anyOf", "oneOf", "allOf", "discriminator",
             "additionalProperties"}  # fmt: skip
MAX_FIELDS = 64
LOOKUPS = ("ids", "names", "fullNames", "refNumbers")
# What shapes a listing, and does not choose its items.
SHAPES = re.compile(r"limit|cursor|detailLevel|(include|exclude)[A-Z]\w*")
ANY_JSON = "boost::json::value"
# Texts with a date and a time, which the description tells from others by name alone.
DATE_TIME = re.compile(r"\w+At|(updated|deleted)(After|Before)")


def is_date_time(json_name, schema):
    return schema.get("type") == "string" and "format" not in schema and DATE_TIME.fullmatch(json_name) is not None


class Api:
    """Everything in one area."""

    def __init__(self, document, area=COMPANY, notes=None):
        self.document = document
        self.area = area
        self.notes = notes or Notes({})
        self.words = None  # what people read of it: Words
        self.schemas = document["components"]["schemas"]
        self.version = document["info"].get("version", "")
        if facts := document["info"].get("x-facts"):
            self.version += "+" + facts[:12]
        self.types = {}  # by C++ name, in the order of the description
        self.operations = []
        for method, path, operation in operations(document):
            if area.holds(path):
                self.operations.append(self._operation(method, path, operation))
        self.resources = self._resources()
        self._mark_users()

    # Types

    def _add(self, type_, what):
        if type_.name in self.types:
            raise Problem(f"two types get the C++ name {type_.name}, one of them {what}")
        self.types[type_.name] = type_
        return type_

    def _type_of_schema(self, name):
        """Adds the type of a named schema, and all that it needs; returns its C++ name."""
        cpp_name = identifier(name.removeprefix("qbd_"))
        if cpp_name in self.types and self.types[cpp_name].schema == name:
            return cpp_name
        schema = self.schemas[name]
        if "enum" in schema:
            if not all(isinstance(text, str) for text in schema["enum"]):
                raise Problem(f"the enum {name} has values that are no texts: {schema['enum']}")
            self._check_enumerators(self._add(Enum(name, cpp_name, schema["enum"]), f"the schema {name}"))
            return cpp_name
        if "properties" not in schema:
            raise Problem(f"the schema {name} is neither an object nor an enum")
        struct = self._add(Struct(name, cpp_name, [], set()), f"the schema {name}")
        struct.is_request = cpp_name.endswith("_params")
        required = set(schema.get("required", []))
        for json_name, part in schema["properties"].items():
            self._add_member(struct, json_name, part, json_name in required)
            if json_name == "objectType":
                struct.object_type = part.get("const", "")
        if len(struct.members) > MAX_FIELDS:
            raise Problem(f"{cpp_name} has {len(struct.members)} fields; json/model.hpp allows {MAX_FIELDS}")
        return cpp_name

    @staticmethod
    def _check_enumerators(enum):
        names = ["unrecognized", *enum.enumerators]
        twice = sorted({name for name in names if names.count(name) > 1})
        if twice:
            raise Problem(f"two values of the enum {enum.schema} get the C++ name {twice[0]}")

    def _add_member(self, owner, json_name, schema, required):
        member = self._member(owner, json_name, schema, required)
        for other in owner.members:
            if other.name == member.name:
                raise Problem(
                    f"{other.json_name} and {json_name} of {owner.name} get the same C++ name {member.name}"
                )
        owner.members.append(member)

    def _member(self, owner, json_name, schema, required):
        nullable = "anyOf" in schema
        if nullable:
            choices = [choice for choice in schema["anyOf"] if choice.get("type") != "null"]
            if len(choices) != 1:
                raise Problem(f"{json_name} of {owner.name} may be one of {len(choices)} types")
            (inner,) = choices
            schema = {**inner, **{key: value for key, value in schema.items() if key != "anyOf"}}
        type_, is_scalar = self._value_type(owner, json_name, schema)
        is_array = schema.get("type") == "array"
        forgettable = owner.is_request and required and is_scalar
        if (nullable or not required or forgettable) and not is_array:
            type_ = f"std::optional<{type_}>"
        presence = "required" if required else "optional"
        if nullable:
            presence = f"{presence} | nullable" if required else "nullable"
        limited = {**schema, **self.notes.limits(owner.name, json_name)}
        member = Member(
            json_name, identifier(json_name), type_, presence, self._facts(owner, limited, required),
            self._limits(limited), "", {key: value for key, value in schema.items() if key not in STRUCTURE},
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
                return f"open_enum<{self.area.prefix}{name}>", False
            type_.parents.append(owner.name)
            return f"{self.area.prefix}{name}", False
        if "oneOf" in schema:
            return self.area.prefix + self._variant(owner, json_name, schema), False
        if schema.get("type") == "array" and "items" in schema:
            item, _ = self._value_type(owner, singular(snake_case(json_name)), schema["items"])
            return f"std::vector<{item}>", False
        if is_date_time(json_name, schema):
            return "date_time", False
        format_ = schema.get("format") if schema.get("format") == "date" else None
        if (schema.get("type"), format_) not in SCALARS:
            raise Problem(f"{json_name} of {owner.name} has no C++ type: {schema}")
        type_ = SCALARS[schema["type"], format_]
        return type_, type_ != "std::string"

    def _variant(self, owner, field_name, schema):
        name = f"{owner.name}_{singular(snake_case(field_name))}"
        if "mapping" not in schema.get("discriminator", {}):
            raise Problem(f"{field_name} of {owner.name}: no discriminator tells which of its types it is")
        mapping = schema["discriminator"]["mapping"]
        alternatives = [(tag, self._type_of_schema(ref.rsplit("/", 1)[1])) for tag, ref in mapping.items()]
        self._add(Variant(name, schema["discriminator"]["propertyName"], alternatives), f"{field_name} of {owner.name}")
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
    def _facts(owner, schema, required):
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
        *words, function = operation["operationId"].removeprefix("qbd.").split(".")
        resource = words[0] if words else ""
        verb = function if function in ("list", "create", "retrieve", "update", "delete_", "void_") else "other"
        if resource == "reports":
            verb = "report"
        query = [parameter for parameter in operation["parameters"] if parameter["in"] == "query"]
        names = {parameter["name"] for parameter in query}
        body = body_schema(operation)
        sends_json = bool(body) and "$ref" not in body
        answer, item = self._answer(operation["operationId"], answer_schema(operation))
        listing = ""
        if item:
            listing = next((name for name in ("cursor", "limit") if name in names), "whole")
        return Operation(
            id=operation["operationId"], resource=resource, function=function, verb=verb, method=method,
            path=path, idempotent=operation["x-idempotent"],
            parameters=self._path_parameters(operation),
            query=self._query(item or answer, function, verb, query, listing) if query else None,
            body=self._type_of_schema(body["$ref"].rsplit("/", 1)[1]) if body and not sends_json else None,
            sends_json=sends_json, answer=answer, item=item,
            object_type=answer_schema(operation).get("properties", {}).get("objectType", {}).get("const", ""),
            acts_for="id" if self.area is ACCOUNT and "{id}/" in path else "",
            listing=listing, lookups=[name for name in LOOKUPS if name in names], prefix=self.area.prefix,
            summary=self.notes.summary(operation["operationId"]),
            remarks=self.notes.remarks(operation["operationId"]),
        )  # fmt: skip

    def _path_parameters(self, operation):
        found = {}
        for parameter in operation["parameters"]:
            if parameter["in"] == "path":
                schema = parameter["schema"]
                enum = self.types[self._type_of_schema(schema["$ref"].rsplit("/", 1)[1])] if "$ref" in schema else None
                found[parameter["name"]] = enum
        return found

    def _answer(self, operation_id, schema):
        if "$ref" in schema:
            return self._type_of_schema(schema["$ref"].rsplit("/", 1)[1]), None
        if schema.get("type") == "object" and not schema.get("properties"):
            return ANY_JSON, None
        if not is_list(schema) or "$ref" not in schema["properties"]["data"]["items"]:
            raise Problem(f"the answer of {operation_id} is neither an object nor a list of objects")
        item = self._type_of_schema(schema["properties"]["data"]["items"]["$ref"].rsplit("/", 1)[1])
        page = "cursor_page" if "nextCursor" in schema["properties"] else "item_list"
        return f"{page}<{item}>", item

    def _query(self, owner, function, verb, parameters, listing):
        name = f"{function}_report_params" if verb == "report" else f"{owner.rstrip('_')}_{function}_params"
        struct = self._add(Struct(None, name, [], set(), is_request=True), f"the query parameters of a {function}")
        for parameter in parameters:
            self._add_member(struct, parameter["name"], parameter["schema"], parameter.get("required", False))
        has_lookups = any(member.json_name in LOOKUPS for member in struct.members)
        for member in struct.members if listing else ():
            self._give_role(member, listing, has_lookups)
        return struct

    @staticmethod
    def _give_role(member, listing, has_lookups):
        if member.json_name in LOOKUPS:
            member.role = "lookup"
            member.facts.append("without filters beside it")
        elif member.json_name == "limit" and listing == "limit":
            member.role = "cut"
            member.facts.append("cuts the rest off")
        elif has_lookups and not SHAPES.fullmatch(member.json_name):
            member.role = "filter"

    def _resources(self):
        found = {}
        for operation in self.operations:
            resource = found.setdefault(operation.resource, Resource(operation.resource, []))
            if any(other.function == operation.function for other in resource.operations):
                raise Problem(f"two operations get the C++ name {operation.id}, one of them is "
                              f"{operation.method.upper()} {operation.path}")  # fmt: skip
            resource.operations.append(operation)
        self.own_operations = found.pop("", Resource("", [])).operations
        for operation in self.own_operations:
            if operation.parameters or operation.params or operation.sends_json:
                raise Problem(f"{operation.id} takes parameters, which an operation without a resource cannot")
        return sorted(found.values(), key=lambda resource: resource.name)

    def summary(self, operation):
        """What an operation does, without a full stop."""
        resource = next((each for each in self.resources if each.name == operation.resource), None)
        return resource.summary(operation) if resource else operation.summary

    # Which operations use a type, directly or inside another one.
    def _mark_users(self):
        for operation in self.operations:
            roots = [operation.body, operation.query and operation.query.name, operation.item or operation.answer]
            roots += [enum.name for enum in operation.parameters.values() if enum]
            pending = [root for root in roots if root and root != ANY_JSON]
            while pending:
                type_ = self.types[pending.pop()]
                if operation.id not in type_.users:
                    type_.users.add(operation.id)
                    type_.resources.add(operation.resource)
                    pending += type_.needs

    def resources_of(self, type_):
        return type_.resources - {""}

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
