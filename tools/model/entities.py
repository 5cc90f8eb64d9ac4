"""What there is in C++: types with their members, operations, resources, and the areas they belong to."""

import re
from dataclasses import dataclass, field

from .naming import QBD, snake_case

KEYWORDS = set(
    """alignas alignof and asm auto bool break case catch char class concept const constexpr continue default
    delete do double else enum explicit export extern false final float for friend goto if import inline int
    long module mutable namespace new not nullptr operator or override private protected public register
    requires return short signed sizeof static struct switch template this throw true try typedef typename
    union unsigned using virtual void volatile while xor""".split()
)
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


def in_words(name):
    return name.replace("end_user", "end-user").replace("_", " ")


@dataclass
class Member:
    json_name: str
    name: str
    type: str
    presence: str
    facts: list
    limits: dict
    initializer: str
    said: dict  # all that the description says of its values
    role: str = ""  # of a query parameter in its listing: "filter", "lookup", "cut" (json/model.hpp), or ""


@dataclass
class Enum:
    schema: str
    name: str
    texts: list
    users: set = field(default_factory=set)  # operation ids
    resources: set = field(default_factory=set)  # the users' resources

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
    resources: set = field(default_factory=set)
    schema = None

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
    resources: set = field(default_factory=set)

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
    parameters: dict  # path parameters: JSON name, and the enum's type or None for any text
    query: Struct | None
    body: str | None  # name of its type
    sends_json: bool  # the body is an object of the caller's own
    answer: str  # C++ type
    item: str | None
    object_type: str  # the constant of its answers, if a type that others answer with, too, leaves it open
    acts_for: str  # the path parameter that says whose company has to answer, if one does
    listing: str  # "cursor": page by page; "limit": one page, whose rest cannot be asked for; "whole"; or ""
    lookups: list  # query parameters that name what is wanted: an unknown one fails, and the others are ignored
    prefix: str
    summary: str  # what it does, if the verb does not tell
    remarks: str

    @property
    def paged(self):
        return self.listing == "cursor"

    @property
    def may_be_cut(self):
        return self.listing in ("cursor", "limit")

    @property
    def windows(self):
        """By what the listing can be divided into windows of days, as client/page_request.hpp says, or nothing."""
        names = {member.json_name for member in self.query.members} if self.may_be_cut else set()
        if {"transactionDateFrom", "transactionDateTo"} <= names:
            return "by_transaction_date"
        return "by_update" if {"updatedAfter", "updatedBefore"} <= names else ""

    @property
    def params(self):
        """The name of the struct that the function takes, if any."""
        return self.body or (self.query and self.query.name)

    @property
    def declared(self):
        """The parameters of its function that are in the path, or in a body that is the caller's own."""
        made = ""
        for name, enum in self.parameters.items():
            type_ = f"const open_enum<{self.prefix}{enum.name}>&" if enum else "std::string_view"
            made += f"{type_} {identifier(name)}, "
        return made + ("const boost::json::object& body, " if self.sends_json else "")

    @property
    def passed(self):
        """The same as arguments."""
        return "".join(f"{identifier(name)}, " for name in self.parameters) + ("body, " if self.sends_json else "")

    def text_of(self, name):
        """A path parameter as text."""
        return identifier(name) + (".text()" if self.parameters[name] else "")

    @property
    def answer_in_class(self):
        """The answer inside the resource's class, whose own name means the class there."""
        return f"{self.prefix}{self.answer}" if self.answer == self.resource else self.answer

    @property
    def can_omit_params(self):
        return self.query is not None and not self.query.has_requirements


@dataclass
class Resource:
    name: str
    operations: list

    @property
    def title(self):
        return in_words(self.name)

    @property
    def one(self):
        """One of them, with its article."""
        name = next((o.item or o.answer for o in self.operations if o.verb in ("list", "retrieve", "create")), "report")
        name = in_words(name.rstrip("_"))
        return ("an " if name[0] in "aeio" else "a ") + name

    def summary(self, operation):
        """What one of its operations does, without a full stop."""
        if operation.summary:
            return operation.summary
        several = f"Retrieves {self.one if operation.parameters else self.title}"
        return {"list": f"Lists {self.title}", "create": f"Creates {self.one}", "retrieve": several,
                "update": f"Updates {self.one}", "delete_": f"Deletes {self.one}", "void_": f"Voids {self.one}",
                "report": "Makes a report"}[operation.verb]  # fmt: skip


def versioned(namespace):
    """How a file opens a namespace of the library: each minor version has its own inside `conductor`."""
    return namespace.replace("conductor", "conductor::inline CONDUCTOR_ABI", 1)


@dataclass(frozen=True)
class Area:
    """Operations and types that share a namespace."""

    name: str  # of its folders
    namespace: str
    prefix: str  # of its types, where a member may hide them
    resources: str  # the namespace of the classes with its operations
    types: str  # the folder of its types' headers
    shared: str  # of those that several resources use
    operations: str  # of the classes

    def holds(self, path):
        return path.startswith(QBD) == (self.name == "qbd")

    @property
    def versioned(self):
        return versioned(self.namespace)

    @property
    def versioned_resources(self):
        return versioned(self.resources)


# Inside one end-user's company
COMPANY = Area("qbd", "conductor::qbd", "qbd::", "conductor::qbd::resources", "conductor/qbd", "conductor/qbd/types",
               "conductor/qbd/resources")  # fmt: skip
# End-users and auth sessions
ACCOUNT = Area("account", "conductor", "conductor::", "conductor", "conductor/types", "conductor/types", "conductor")
