"""An API description as one flat list of facts, in which no name of a schema is left.

Each parameter, and each field of a request or an answer, has a place as in `GET /bills 200 /data[]/vendor`,
and at it what is said of it: type, limits, default. Two descriptions say the same if their lists are equal,
whatever their schemas are called and however they are shared. Nothing is chosen here: whatever a description
says and is not written for people counts, so that what the import forgets is seen.
"""

import hashlib
import json

from .problem import Problem

# Written for people, or for the generators of others. What begins with x- is left out too.
PROSE = {"description", "summary", "title", "example", "examples", "tags", "operationId", "externalDocs"}
# What stands at places of their own.
PARTS = {"$ref", "properties", "required", "items", "anyOf", "oneOf", "allOf", "discriminator", "parameters",
         "requestBody", "responses", "content", "schema", "headers"}  # fmt: skip


class Missing(Problem):
    """The description names something that it does not have."""


def of_document(document):
    """The facts by their places."""
    flat = {"": _said(document, {"openapi", "info", "servers", "paths", "components"})}
    flat[""] |= {"version": document["info"]["version"], "servers": [server["url"] for server in document["servers"]]}
    for name, scheme in document["components"].get("securitySchemes", {}).items():
        flat[f"security {name}"] = _said(scheme)
    places = _Places(document["components"].get("schemas", {}), flat)
    for path, item in document["paths"].items():
        for method, operation in item.items():
            if isinstance(operation, dict):
                shared = {"parameters": [*item.get("parameters", []), *operation.get("parameters", [])]}
                places.operation(f"{method.upper()} {path}", operation | shared, document.get("security"))
    places.others()
    return flat


def differences(expected, found):
    """One line for each fact that differs."""
    lines = []
    for place in [*expected, *(place for place in found if place not in expected)]:
        if place not in found or place not in expected:
            lines.append(f"{place or 'the document'}: {'missing' if place in expected else 'invented'}")
            continue
        for keyword in sorted({*expected[place], *found[place]}):
            told = [json.dumps(facts[place][keyword]) if keyword in facts[place] else "nothing"
                    for facts in (expected, found)]  # fmt: skip
            if told[0] != told[1]:
                lines.append(f"{place or 'the document'}: {keyword} is {told[1]} instead of {told[0]}")
    return lines


def digest(flat):
    """The same for equal lists, whatever their order."""
    return hashlib.sha256(json.dumps(flat, sort_keys=True, ensure_ascii=False).encode()).hexdigest()


def _said(node, besides=frozenset()):
    left_out = PROSE | PARTS | besides
    return {key: value for key, value in node.items() if key not in left_out and not key.startswith("x-")}


class _Places:
    def __init__(self, schemas, flat):
        self.schemas = schemas
        self.flat = flat
        self.reached = set()

    def operation(self, place, operation, security):
        said = _said(operation)
        if said.get("security") == security:
            del said["security"]  # what holds for all need not be said again
        self.flat[place] = said
        for parameter in operation.get("parameters", []):
            at = f"{place} {parameter['in']} {parameter['name']}"
            self._schema(at, parameter["schema"], bool(parameter.get("required", False)), ())
            self.flat[at] |= _said(parameter, {"in", "name", "required"})
        if "requestBody" in operation:
            body = operation["requestBody"]
            for media, content in body["content"].items():
                self._schema(f"{place} request {media} ", content["schema"], bool(body.get("required", False)), ())
        for status, response in operation["responses"].items():
            self.flat[f"{place} {status}"] = {}
            for media, content in response.get("content", {}).items():
                self._schema(f"{place} {status} {media} ", content["schema"], True, ())

    def others(self):
        """The schemas that no operation mentions, such as that of an error."""
        for name, schema in self.schemas.items():
            if name not in self.reached:
                self._schema(f"schema {name} ", schema, False, ())

    def _schema(self, place, schema, required, inside):
        schema, inside = self._resolved(place, schema, inside)
        nullable = False
        if "anyOf" in schema:
            rest = [choice for choice in schema["anyOf"] if choice.get("type") != "null"]
            nullable = len(rest) != len(schema["anyOf"])
            if len(rest) == 1:
                inner, inside = self._resolved(place, rest[0], inside)
                schema = inner | {key: value for key, value in schema.items() if key != "anyOf"}
        if isinstance(schema.get("type"), list) and "null" in schema["type"]:
            nullable = True
            rest = [type_ for type_ in schema["type"] if type_ != "null"]
            schema = schema | {"type": rest[0] if len(rest) == 1 else rest}
        said = self.flat[place] = {"required": required} | _said(schema)
        if nullable:
            said["nullable"] = True
        if inside and inside[-1] in inside[:-1]:
            said["again"] = True  # a type that holds itself
            return
        for name, part in schema.get("properties", {}).items():
            self._schema(f"{place}/{name}", part, name in schema.get("required", []), inside)
        for name in schema.get("required", []):
            if name not in schema.get("properties", {}):
                self.flat[f"{place}/{name}"] = {"required": True}
        if "items" in schema:
            self._schema(f"{place}[]", schema["items"], True, inside)
        self._choices(place, schema, said, inside)

    def _choices(self, place, schema, said, inside):
        for word in ("anyOf", "oneOf", "allOf"):
            choices = {str(number): choice for number, choice in enumerate(schema.get(word, []))
                       if choice.get("type") != "null"}  # fmt: skip
            told_by = schema.get("discriminator", {})
            if word == "oneOf" and "mapping" in told_by:
                said["told by"] = told_by["propertyName"]
                choices = {tag: {"$ref": target} for tag, target in told_by["mapping"].items()}
            for tag, choice in choices.items():
                self._schema(f"{place}<{tag}>", choice, True, inside)

    def _resolved(self, place, schema, inside):
        while "$ref" in schema:
            name = schema["$ref"].removeprefix("#/components/schemas/")
            if name not in self.schemas:
                raise Missing(f"{place.strip()}: there is no {schema['$ref']}")
            self.reached.add(name)
            beside = {key: value for key, value in schema.items() if key != "$ref"}
            schema, inside = _overlaid(self.schemas[name], beside), (*inside, name)
        return schema, inside


def _overlaid(schema, beside):
    """A schema with what is said beside the reference to it, of itself or of some of its fields."""
    fields = dict(schema.get("properties", {}))
    for name, part in beside.get("properties", {}).items():
        fields[name] = _overlaid(fields.get(name, {}), part)
    return schema | beside | ({"properties": fields} if fields else {})
