"""What the recipes can do with each resource, by the operations that it has and the parameters that these take."""

from dataclasses import dataclass

from .entities import COMPANY, Struct

# All kinds of items, those first that are looked for most.
ITEMS = ("service_items", "inventory_items", "non_inventory_items", "other_charge_items", "inventory_assembly_items",
         "item_groups", "discount_items", "subtotal_items", "sales_tax_items", "sales_tax_group_items")  # fmt: skip


@dataclass
class Recipes:
    """Of one resource."""

    resource: str
    title: str
    one: str
    item: str  # C++ types
    list_params: str
    create_params: str  # "" where there is none
    update_params: str
    name: str  # the member of a key that is unique in the list: "full_name", "name", "initial"; or ""
    has_ref_number: bool
    has_look_up: bool  # by ids
    name_limit: str  # of a name in characters, or ""
    needed_of_parents: list  # what cannot be left out when a parent is created
    has_parents: bool
    once: str  # by what create_once knows its record: "external_id", "name"; or ""
    comparisons: list  # see below

    @property
    def found(self):
        """What find gives."""
        return self.found_in("")

    def found_in(self, prefix):
        return f"std::{'vector' if self.has_ref_number else 'optional'}<{prefix}{self.item}>"

    @property
    def key(self):
        return f"{self.item.rstrip('_')}_key"

    @property
    def key_members(self):
        return ["id", *([self.name] if self.name else []), *(["ref_number"] if self.has_ref_number else [])]

    @property
    def can_ensure(self):
        return bool(self.name and self.create_params and self.name_limit)

    @property
    def can_update(self):
        return bool(self.update_params)


def recipes_of(api):
    """Those of each resource that has any, by its name."""
    if api.area is not COMPANY:
        return {}
    made = (of_resource(api, resource) for resource in api.resources)
    return {one.resource: one for one in made if one}


def of_resource(api, resource):
    operations = {operation.function: operation for operation in resource.operations}
    listing = operations.get("list")
    if not listing or "retrieve" not in operations:
        return None
    create, update = operations.get("create"), operations.get("update")
    members = {
        key: {member.name: member for member in api.types[name].members} if name else {}
        for key, name in (("item", listing.item), ("list", listing.query and listing.query.name),
                          ("create", create and create.body), ("update", update and update.body))
    }  # fmt: skip
    name = ""
    if "fullNames" in listing.lookups:
        name = "full_name"
    elif "names" in listing.lookups:
        name = "name" if "name" in members["item"] else "initial"
    in_create = members["create"].get("name" if name == "full_name" else name)
    once = ""
    if "external_id" in members["create"] and "updated_after" in members["list"]:
        once = "external_id"
    elif in_create:
        once = "name"
    needed = [
        member.name for member in members["create"].values()
        if "required" in member.presence and member is not in_create
    ]  # fmt: skip
    return Recipes(
        resource=resource.name, title=resource.title, one=resource.one, item=listing.item,
        list_params=listing.query.name if listing.query else "", create_params=create.body if create else "",
        update_params=update.body if update and "revision_number" in members["update"] else "",
        name=name, has_ref_number="refNumbers" in listing.lookups, has_look_up="ids" in listing.lookups,
        name_limit=in_create.limits.get("max_length", "") if in_create else "",
        needed_of_parents=needed, has_parents=name == "full_name" and "parent_id" in members["create"], once=once,
        comparisons=comparisons(api, update.body, listing.item) if update else [],
    )  # fmt: skip


def bare(type_):
    """The type that an optional, or a list, is of."""
    return type_.split("<", 1)[1].removesuffix(">") if type_.startswith(("std::optional<", "std::vector<")) else type_


def comparisons(api, wanted, now):
    """How it is told that a record has what an update asked for: for each pair of types, parts first, how each member
    of the wanted one is compared: [(wanted type, type in the record, [(comparison, wanted member, member)])]."""
    found = []
    members = {member.name: member for member in api.types[now].members}
    compared = []
    for member in api.types[wanted].members:
        name, inner = member.name, bare(member.type).removeprefix("qbd::")
        other = members.get(name)
        inner_now = bare(other.type).removeprefix("qbd::") if other else ""
        is_list = member.type.startswith("std::vector<")
        referred = members.get(name.removesuffix("_id")) or members.get(name.removesuffix("_id") + "_")
        is_struct = isinstance(api.types.get(inner), Struct) and isinstance(api.types.get(inner_now), Struct)
        if name in ("revision_number", "id"):
            continue
        if is_struct and is_list == other.type.startswith("std::vector<"):
            parts = comparisons(api, inner, inner_now)
            has_ids = any(part.name == "id" and "string" in part.type for part in api.types[inner].members)
            found += [part for part in parts if part not in found]
            compared.append((("lines" if has_ids else "rows") if is_list else "part", name, name))
        elif is_list and name == "lines" and {"debit_lines", "credit_lines"} <= set(members):
            compared.append(("journal", name, name))
        elif is_list or (other is None and not referred) or (other and inner != inner_now):
            compared.append(("unset", name, name))
        elif other:
            compared.append(("same", name, name))
        else:
            compared.append(("refers_to", name, referred.name))
    return [*found, (wanted, now, compared)]
