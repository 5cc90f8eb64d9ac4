"""What of an API description is fact, and what is prose."""

# Everything else (descriptions, summaries, titles, examples, vendor extensions) is left out.
SCHEMA_FACTS = (
    "$ref", "type", "format", "const", "enum", "default", "minLength", "maxLength", "pattern", "minimum",
    "maximum", "minItems", "maxItems", "minProperties", "maxProperties", "items", "properties", "required",
    "additionalProperties", "anyOf", "oneOf", "allOf", "discriminator",
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
    return kept


def of_document(upstream):
    schemas = upstream["components"]["schemas"]
    return {
        "openapi": "3.1.0",
        "info": {"title": "Conductor API", "version": upstream["info"]["version"]},
        "servers": [{"url": server["url"]} for server in upstream["servers"]],
        "security": upstream["security"],
        "paths": {
            path: {method: _of_operation(item[method]) for method in METHODS if method in item}
            for path, item in upstream["paths"].items()
        },
        "components": {
            "schemas": {name: of_schema(schema) for name, schema in schemas.items()},
            "securitySchemes": {
                name: {key: scheme[key] for key in ("type", "scheme", "in", "name") if key in scheme}
                for name, scheme in upstream["components"]["securitySchemes"].items()
            },
        },
    }


def _of_operation(operation):
    kept = {"parameters": [_of_parameter(parameter) for parameter in operation.get("parameters", [])]}
    if "requestBody" in operation:
        kept["requestBody"] = {
            "required": operation["requestBody"].get("required", False),
            "content": _of_content(operation["requestBody"]["content"]),
        }
    kept["responses"] = {
        status: {"description": "Success", "content": _of_content(response["content"])}
        for status, response in operation["responses"].items()
    }
    return kept


def _of_parameter(parameter):
    kept = {key: parameter[key] for key in ("in", "name", "required", "style", "explode") if key in parameter}
    kept["schema"] = of_schema(parameter["schema"])
    return kept


def _of_content(content):
    return {media: {"schema": of_schema(value["schema"])} for media, value in content.items()}
