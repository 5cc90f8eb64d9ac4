"""What of an API description is fact, and what is prose."""

from .problem import Problem

# Everything else (descriptions, summaries, titles, examples, vendor extensions) is left out.
SCHEMA_FACTS = (
    "$ref", "type", "format", "const", "enum", "default", "minLength", "maxLength", "pattern", "minimum",
    "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minItems", "maxItems", "uniqueItems",
    "minProperties", "maxProperties", "items", "properties", "required", "additionalProperties", "anyOf", "oneOf",
    "allOf", "discriminator", "deprecated", "readOnly", "writeOnly",
)  # fmt: skip

METHODS = ("get", "post", "put", "patch", "delete")


def of_schema(schema):
    kept = {}
    for key in SCHEMA_FACTS:
        if key not in schema:
            continue
        value = schema[key]
        if key == "properties":
            value = {name: of_schema(property_) for name, property_ in value.items()}
        elif key in ("anyOf", "oneOf", "allOf"):
            value = [of_schema(choice) for choice in value]
        elif key == "items" or (key == "additionalProperties" and isinstance(value, dict)):
            value = of_schema(value)
        kept[key] = value
    if isinstance(kept.get("type"), list) and "null" in kept["type"] and len(kept["type"]) == 2:
        (kept["type"],) = (type_ for type_ in kept["type"] if type_ != "null")  # one way to say it is enough
        return {"anyOf": [kept, {"type": "null"}]}
    return kept


def of_document(upstream):
    if not isinstance(upstream, dict):
        raise Problem("this is not an OpenAPI description")
    for part in ("info", "servers", "security", "paths", "components"):
        if part not in upstream:
            raise Problem(f"the description has no {part}")
    if not str(upstream.get("openapi")).startswith("3.1."):
        raise Problem(f"the description is not one of OpenAPI 3.1, but of {upstream.get('openapi')}")
    components = upstream["components"]
    return {
        "openapi": "3.1.0",
        "info": {"title": "Conductor API", "version": upstream["info"]["version"]},
        "servers": [{"url": server["url"]} for server in upstream["servers"]],
        "security": upstream["security"],
        "paths": {
            path: {
                method: _of_operation(f"{method.upper()} {path}", item[method], item.get("parameters", []))
                for method in METHODS if method in item
            }
            for path, item in upstream["paths"].items()
        },
        "components": {
            "schemas": {name: of_schema(schema) for name, schema in components.get("schemas", {}).items()},
            "securitySchemes": {
                name: {key: scheme[key] for key in ("type", "scheme", "bearerFormat", "in", "name") if key in scheme}
                for name, scheme in components.get("securitySchemes", {}).items()
            },
        },
    }  # fmt: skip


def _of_operation(place, operation, shared):
    parameters = [*shared, *operation.get("parameters", [])]
    kept = {"parameters": [_of_parameter(place, parameter) for parameter in parameters]}
    if operation.get("deprecated"):
        kept["deprecated"] = True
    if "requestBody" in operation:
        kept["requestBody"] = {
            "required": operation["requestBody"].get("required", False),
            "content": _of_content(f"{place}, request", operation["requestBody"]),
        }
    if "200" not in operation.get("responses", {}):
        raise Problem(f"{place} has no answer 200")
    kept["responses"] = {
        status: {"description": "Success", "content": _of_content(f"{place}, answer {status}", response)}
        for status, response in operation["responses"].items()
    }
    return kept


def _of_parameter(place, parameter):
    for part in ("in", "name", "schema"):
        if part not in parameter:
            raise Problem(f"{place}: the parameter {parameter.get('name', parameter.get('$ref', ''))} has no {part}")
    kept = {key: parameter[key] for key in ("in", "name", "required", "style", "explode", "deprecated")
            if key in parameter}  # fmt: skip
    kept["schema"] = of_schema(parameter["schema"])
    return kept


def _of_content(place, message):
    content = message.get("content", {})
    if set(content) != {"application/json"}:
        raise Problem(f"{place} is not application/json, but {', '.join(content) or 'nothing'}")
    return {media: {"schema": of_schema(value["schema"])} for media, value in content.items()}
