"""The same example of an operation in C++, for a shell, and as an HTTP request."""

import json
import re
from dataclasses import dataclass

from model.cpp import ANY_JSON
from model.entities import Enum, Struct
from model.naming import singular
from model.views import DECIMAL

# Texts by the names of parameters; what has none is found by a rule below.
TEXTS = {
    "abbreviation": "bx",
    "companyName": "Harbour Supplies",
    "conversionRatio": "12",
    "currencyCode": "EUR",
    "duration": "PT2H30M",
    "email": "office@harbour.example",
    "endUserId": "end_usr_1234567abcdefg",
    "firstName": "Office",
    "initial": "HS",
    "memo": "by the shop",
    "merchantAccountNumber": "4269281420247209",
    "name": "Harbour Café",
    "note": "call before delivery",
    "number": "xxxxxxxxxxxx1111",
    "ownerId": "0",
    "publishableKey": "pk_test_1234567abcdefg",
    "refNumber": "1001",
    "revisionNumber": "1721172183",
    "sourceId": "harbour-1",
    "statusMessage": "Success",
    "unit": "box",
    "value": "north",
}
LIST_ID, TRANSACTION_ID, END_USER = "80000001-1234567890", "123ABC-1234567890", "end_usr_1234567abcdefg"
OF_TRANSACTIONS = re.compile(r"(credit|.*[tT])ransaction(Line)?Id")
NUMBERS = {"fiscalYear": 2025, "expirationMonth": 12, "expirationYear": 2027, "dueDayOfMonth": 15, "limit": 50}
# What makes an example livelier where it may be given.
WELCOME = {"create": ("refNumber", "memo", "email", "lines"), "update": ("memo", "email"), "list": ("limit", "updatedAfter"),
           "report": ("dateMacro",)}  # fmt: skip


@dataclass
class Given:
    """A member of a request with the value that the example gives it."""

    member: object
    kind: str  # text, date, time, number, boolean, enum, object; of the items, if several is set
    value: object  # an enum's text, or the list of an object's own Given
    type: str = ""  # of an enum or an object
    several: bool = False

    @property
    def json(self):
        value = {g.member.json_name: g.json for g in self.value} if self.kind == "object" else self.value
        return [value] if self.several else value


def given(api, struct, verb=""):
    """What the example sets of a struct: what is required, and some more."""
    wanted = WELCOME.get(verb, ())
    return [_of_member(api, member, struct) for member in struct.members
            if member.presence.startswith("required") or member.json_name in wanted]  # fmt: skip


def _of_member(api, member, owner):
    held = member.type.removeprefix("std::optional<") if member.type.startswith("std::optional<") else member.type
    held = held[:-1] if held != member.type else held
    several = held.startswith("std::vector<")
    held = held[len("std::vector<") : -1] if several else held
    if held.startswith("open_enum<"):
        enum = api.types[held[len("open_enum<") : -1].removeprefix(api.area.prefix)]
        return Given(member, "enum", enum.texts[0], enum.name, several)
    type_ = api.types.get(held.removeprefix(api.area.prefix))
    if isinstance(type_, Struct):
        inner = given(api, type_) or [_of_member(api, m, type_) for m in _telling(type_)]
        return Given(member, "object", inner, type_.name, several)
    value = _plain(member, held, owner)
    return Given(member, *value, several=several)


def _telling(struct):
    """Of an object in which nothing is required: what says most."""
    named = [m for m in struct.members if m.json_name in ("itemId", "quantity", "amount", "line1", "transactionId")]
    return named[:2] or struct.members[:1]


def _plain(member, type_, owner):
    name = member.json_name
    if type_ == "std::chrono::year_month_day":
        return "date", "2025-03-14"
    if type_ == "date_time":
        return "time", "2025-03-14T09:00:00Z"
    if type_ == "bool":
        return "boolean", True
    if type_ in ("double", "std::int64_t"):
        return "number", NUMBERS.get(name, int(member.limits.get("minimum", "0")) or (0 if name == "statusCode" else 1))
    if name in TEXTS:
        longest = int(member.limits.get("max_length", "1000"))
        return "text", TEXTS[name] if len(TEXTS[name]) <= longest else "TAX"[:longest]
    if name == "id" or re.search(r"Ids?$", name):
        in_payment = "transaction" in owner.name
        return "text", TRANSACTION_ID if OF_TRANSACTIONS.fullmatch(name) or (in_payment and name == "id") else LIST_ID
    return "text", "120.00" if DECIMAL.fullmatch(name) or "mount" in name else "example"


class Sample:
    def __init__(self, api, operation):
        self.api, self.operation = api, operation
        self.account = api.area.name == "account"
        answered = api.types.get(operation.answer)
        dated = {m.json_name for m in answered.members} & {"transactionDate"} if answered else ()
        of_transaction = bool(dated) or operation.answer in ("transaction_deletion", "transaction_void")
        self.path = {name: _of_path(name, enum, operation, of_transaction)
                     for name, enum in operation.parameters.items()}  # fmt: skip
        struct = operation.query or (api.types[operation.body] if operation.body else None)
        self.params = struct and struct.name
        self.given = given(api, struct, operation.verb) if struct else []

    @property
    def path_text(self):
        made = self.operation.path
        for name, text in self.path.items():
            made = made.replace("{" + name + "}", text)
        return made

    # C++

    def cpp(self):
        o = self.operation
        space = "conductor::" if self.account else "conductor::qbd::"
        lines, arguments = [], [self._argument(name, text) for name, text in self.path.items()]
        if self.params and (self.given or not o.can_omit_params):
            lines.append(f"{space}{self.params} params;")
            lines += self._assignments(self.given, "params", space, set())
            arguments.append("params")
        elif o.sends_json:
            lines.append('const boost::json::object query{{"HostQueryRq", boost::json::object{}}};')
            arguments.append("query")
        callee = ("client" if self.account else "company") + (f".{o.resource}" if o.resource else "")
        if not self.account:
            lines.insert(0, f'auto company = client.qbd("{END_USER}");')
        lines.append(f"const {self._answer(space)} {self._answer_name()} =")
        lines.append(f"    co_await {callee}.{o.function}({', '.join(arguments)});")
        return "\n".join(lines)

    def _argument(self, name, text):
        enum = self.operation.parameters[name]
        return f"conductor::{enum.name}::{enum.enumerators[enum.texts.index(text)]}" if enum else f'"{text}"'

    def _answer(self, space):
        o = self.operation
        if o.answer == ANY_JSON:
            return "boost::json::value"
        return f"conductor::{o.answer.split('<')[0]}<{space}{o.item}>" if o.item else space + o.answer

    def _answer_name(self):
        o = self.operation
        if o.item:
            return "page" if o.paged else "all"
        return {"create": "made", "update": "changed", "retrieve": "found", "report": "report"}.get(o.verb, "answer")

    def _assignments(self, given_, owner, space, taken):
        lines = []
        for one in given_:
            value = self._value(one, space)
            if one.kind == "object":
                name = singular(one.member.name) if one.several else one.member.name
                while name in taken:
                    name += "_"
                taken.add(name)
                lines.append(f"{space}{one.type} {name};")
                lines += self._assignments(one.value, name, space, taken)
                value = name
            lines.append(f"{owner}.{one.member.name} = {'{' + value + '}' if one.several else value};")
        return lines

    def _value(self, one, space):
        if one.kind == "enum":
            type_ = self.api.types[one.type]
            return f"{space}{one.type}::{type_.enumerators[type_.texts.index(one.value)]}"
        if one.kind == "date":
            return "2025y / 3 / 14"
        if one.kind == "object":
            return ""
        return json.dumps(one.value, ensure_ascii=False)

    # For a shell

    def shell(self):
        words = self.operation.id.split(".")
        parts = ["conductor", *[hyphenated(word) for word in words], *self.path.values()]
        if self.operation.sends_json:
            parts.append("""--data '{"HostQueryRq": {}}'""")
        return _folded([" ".join(parts), *self._flags(self.given, "")])

    def _flags(self, given_, prefix):
        for one in given_:
            name = prefix + hyphenated(one.member.json_name)
            if one.kind == "object":
                yield from self._flags(one.value, f"{name}.0." if one.several else f"{name}.")
            elif one.kind == "boolean":
                yield f"--{name}"
            else:
                yield f"--{name} {_quoted(_as_text(one.value))}"

    # As an HTTP request

    def curl(self):
        o = self.operation
        url = f"https://api.conductor.is/v1{self.path_text}"
        if o.query and self.given:
            url += "?" + "&".join(f"{one.member.json_name}={_encoded(_as_text(one.value))}" for one in self.given)
        parts = ["curl" if o.method == "get" else f"curl -X {o.method.upper()}", f"'{url}'" if "?" in url else url]
        parts.append('-H "Authorization: Bearer $CONDUCTOR_SECRET_KEY"')
        if not self.account:
            parts.append('-H "Conductor-End-User-Id: $CONDUCTOR_END_USER_ID"')
        if o.body or o.sends_json:
            body = {"HostQueryRq": {}} if o.sends_json else {one.member.json_name: one.json for one in self.given}
            parts.append("-H 'Content-Type: application/json'")
            parts.append("-d '" + json.dumps(body, ensure_ascii=False, indent=2).replace("\n", "\n  ") + "'")
        return _folded([f"{parts[0]} {parts[1]}", *parts[2:]], always=True)


def _of_path(name, enum, operation, of_transaction):
    if isinstance(enum, Enum):
        return enum.texts[0]
    if operation.path.startswith("/end-users"):
        return END_USER if name == "id" else "quickbooks_desktop"
    return TRANSACTION_ID if of_transaction else LIST_ID


def hyphenated(name):
    """As cli/operations/names.hpp has it."""
    return re.sub(r"(?<!^)([A-Z])", r"-\1", name).lower().replace("_", "-").rstrip("-")


def _as_text(value):
    return str(value).lower() if isinstance(value, bool) else str(value)


def _quoted(text):
    return text if re.fullmatch(r"[\w.:@/-]+", text, re.ASCII) else f'"{text}"'


def _encoded(text):
    return text.replace(" ", "%20")


def _folded(parts, always=False):
    one = " ".join(parts)
    return one if len(one) <= 90 and not always else " \\\n  ".join(parts)
