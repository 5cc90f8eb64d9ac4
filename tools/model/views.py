"""The views of a mirror: one for each resource, and one for each list of objects in its records, such as lines."""

import re
from dataclasses import dataclass

from .cpp import ANY_JSON
from .entities import Struct
from .naming import snake_case
from .problem import Problem

# Texts that are decimal numbers, which the description tells from others by name alone.
DECIMAL = re.compile(
    r"(\w*([aA]mount|[bB]alance|[cC]ost|[pP]rice|[rR]ate|[pP]ercent|[pP]ercentage|[rR]atio|[mM]ultiplier|[tT]otal|Bonus)"
    r"|subtotal|creditLimit|creditRemaining|unusedCredits|unusedPayment)(Due|Remaining)?(InHomeCurrency)?"
)
KINDS = {"bool": "boolean", "double": "number", "std::int64_t": "number", "date_time": "time",
         "std::chrono::year_month_day": "date", ANY_JSON: "json"}  # fmt: skip
# PostgreSQL's limit of a name.
MAX_NAME = 63


@dataclass
class Column:
    name: str
    path: tuple  # of JSON names
    kind: str


@dataclass
class View:
    name: str
    resource: str
    lists: list  # JSON names: of the list whose objects it shows, and before it of the one that holds that list
    parent: str  # what a column calls the record that it is in; empty for the view of the records themselves
    type: str  # of what it shows


def views_of(api, all_changed):
    """All views, and the columns of each type that they show."""
    views, columns = [], {}

    def add(view):
        columns[view.type] = columns_of(api, view.type)
        taken = [column.name for column in columns[view.type]]
        taken += ["end_user", *([view.parent, "position"] if view.parent else []), *["group_position"][: len(view.lists) - 1]]
        for name in (view.name, *taken):
            if len(name) > MAX_NAME:
                raise Problem(f"the name {name} in the view {view.name} has more than {MAX_NAME} characters")
            if taken.count(name) > 1:
                raise Problem(f"two columns of the view {view.name} are called {name}")
        if any(other.name == view.name for other in views):
            raise Problem(f"two views are called {view.name}")
        views.append(view)

    for one in all_changed:
        item = one.listing.item
        add(View(f"conductor_{one.name}", one.name, [], "", item))
        prefix = item.rstrip("_")
        for path, type_ in _lists(api, item):
            inside = f"conductor_{prefix}_{'_'.join(_words(path))}"
            add(View(inside, one.name, [".".join(path)], f"{prefix}_id", type_))
            for inner, inner_type in _lists(api, type_):
                if inner[-1].lower().endswith("lines"):
                    name = f"{inside.removesuffix('s')}_{'_'.join(_words(inner))}"
                    add(View(name, one.name, [".".join(path), ".".join(inner)], f"{prefix}_id", inner_type))
    return views, columns


def columns_of(api, type_name, path=(), prefix=""):
    """Objects give a column for each of their members; lists that have no view of their own are JSON."""
    found = []
    for member in api.types[type_name].members:
        if member.json_name == "objectType":
            continue
        name = _short(prefix + snake_case(member.json_name))
        here = (*path, member.json_name)
        held = _held(member.type)
        nested = _struct(api, held)
        if nested:
            found += columns_of(api, nested, here, name + "_")
        elif held.startswith("std::vector<"):
            found.append(Column(name, here, "json"))
        elif held == "std::string":
            found.append(Column(name, here, "decimal" if DECIMAL.fullmatch(member.json_name) else "text"))
        else:
            found.append(Column(name, here, KINDS.get(held, "text")))
    return found


def _lists(api, type_name, path=()):
    for member in api.types[type_name].members:
        held = _held(member.type)
        if _struct(api, held):
            yield from _lists(api, _struct(api, held), (*path, member.json_name))
        elif held.startswith("std::vector<") and _struct(api, held[len("std::vector<") : -1]):
            yield (*path, member.json_name), _struct(api, held[len("std::vector<") : -1])


def _short(name):
    """What is too long loses words at its beginning."""
    while len(name) > MAX_NAME:
        name = name.split("_", 1)[1]
    return name


def _words(path):
    return [snake_case(name) for name in path]


def _held(type_):
    return type_[len("std::optional<") : -1] if type_.startswith("std::optional<") else type_


def _struct(api, type_):
    name = type_.removeprefix(api.area.prefix)
    return name if name != type_ and isinstance(api.types.get(name), Struct) else None
