#!/usr/bin/env python3
"""Prints calls of all QuickBooks operations, with parameters made up from the API's description.

    samples.py api/conductor.yml absent.json > samples.json

Leaves out the operations in absent.json, which the official client does not have. Two calls of each operation, one with all parameters and one with the required ones. Made from the description
and not from the client's tables, so that a mistake there cannot hide.
"""

import itertools
import json
import sys

import yaml

QBD = "/quickbooks-desktop"


class Sampler:
    def __init__(self, schemas):
        self.schemas = schemas
        self.numbers = itertools.count(1)

    def value(self, schema, complete):
        while "$ref" in schema:
            schema = self.schemas[schema["$ref"].rsplit("/", 1)[1]]
        number = next(self.numbers)
        if "enum" in schema:
            return schema["enum"][number % len(schema["enum"])]
        kind = schema["type"]
        if kind == "object":
            return self.object(schema["properties"], schema.get("required", []), complete)
        if kind == "array":
            return [self.value(schema["items"], complete) for _ in range(2)]
        if kind == "boolean":
            return number % 2 == 0
        if kind == "integer":
            return min(schema.get("maximum", number), max(schema.get("minimum", number), number))
        if kind == "number":
            return number + (0.25 if number % 2 else 0)
        if schema.get("format") == "date":
            return f"2024-{number % 12 + 1:02}-{number % 28 + 1:02}"
        if schema.get("format") == "uuid":
            return f"0189f7a2-4c3b-7d5e-8f60-{number:012}"
        return f"{number} é&=+/?#%日"[: schema.get("maxLength", 36)]

    def object(self, properties, required, complete):
        return {
            name: self.value(schema, complete) for name, schema in properties.items() if complete or name in required
        }


def calls(document):
    sampler = Sampler(document["components"]["schemas"])
    for path, item in document["paths"].items():
        for operation in item.values() if path.startswith(QBD) else ():
            if operation["operationId"].count(".") != 2:
                continue  # the health check is in calls.json
            for complete in (True, False):
                query = {p["name"]: p for p in operation["parameters"] if p["in"] == "query"}
                required = [name for name, parameter in query.items() if parameter.get("required")]
                call = {"operation": operation["operationId"], "name": operation["operationId"]}
                call["id"] = "80000001-1234567890" if "{id}" in path else ""
                if query:
                    schemas = {name: parameter["schema"] for name, parameter in query.items()}
                    call["params"] = sampler.object(schemas, required, complete)
                if "requestBody" in operation:
                    body = operation["requestBody"]["content"]["application/json"]["schema"]
                    call["params"] = sampler.value(body, complete)
                yield call


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        # The description quotes what YAML 1.1 would take for something else than a text.
        document = yaml.load(file, Loader=yaml.CSafeLoader)
    with open(sys.argv[2], encoding="utf-8") as file:
        absent = set(json.load(file))
    print(json.dumps([call for call in calls(document) if call["operation"] not in absent], indent=1))


if __name__ == "__main__":
    main()
