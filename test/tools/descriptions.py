"""Made-up API descriptions, and what makes more of them."""

import copy

from model import facts, naming

ADDRESS = {"type": "object", "properties": {"line1": {"type": "string", "maxLength": 41}}}
LINE = {"type": "object", "properties": {"itemId": {"type": "string"}}}
REFERENCE = {"type": "object", "properties": {"id": {"type": "string"}, "fullName": {"type": "string"}}}
STATUS = {"type": "string", "enum": ["active", "inactive"]}


def json_content(schema):
    return {"content": {"application/json": {"schema": schema}}}


def operation(answer, body=None, parameters=()):
    made = {"parameters": list(parameters), "responses": {"200": {"description": "", **json_content(answer)}}}
    if body:
        made["requestBody"] = {"required": True, **json_content(body)}
    return made


def page_of(schema):
    fields = {"objectType": {"type": "string", "const": "list"}, "url": {"type": "string"}}
    return {"type": "object", "properties": {**fields, "data": {"type": "array", "items": schema}}}


def upstream(paths, schemas):
    return {
        "openapi": "3.1.0",
        "info": {"title": "An API", "version": "1", "description": "prose"},
        "servers": [{"url": "https://example.com/v1"}],
        "security": [],
        "paths": paths,
        "components": {"schemas": schemas, "securitySchemes": {}},
    }


def object_body(**fields):
    return {"type": "object", "properties": fields}


def imported(paths, schemas, overrides=None):
    document = facts.of_document(copy.deepcopy(upstream(paths, schemas)))
    return naming.name_everything(document, naming.Names(overrides or {}))


BILL = {"$ref": "#/components/schemas/qbd_bill"}
BILLS = {
    "/quickbooks-desktop/bills": {
        "get": operation(page_of(BILL), parameters=[{"in": "query", "name": "status", "schema": STATUS}]),
        "post": operation(BILL, object_body(vendorAddress=ADDRESS, lines={"type": "array", "items": LINE})),
    },
    "/quickbooks-desktop/bills/{id}": {
        "get": operation(BILL),
        "post": operation(BILL, object_body(vendorAddress=ADDRESS)),
        "delete": operation({"type": "object", "properties": {"deleted": {"type": "boolean"}}}),
    },
    "/quickbooks-desktop/bills/{id}/void": {"post": operation(BILL)},
}
SCHEMAS = {
    "qbd_bill": {
        "type": "object",
        "description": "prose",
        "properties": {"vendor": REFERENCE, "terms": {"anyOf": [REFERENCE, {"type": "null"}]}},
    }
}
