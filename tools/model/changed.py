"""The resources whose changes since a time can be listed, in an order in which they can be applied."""

from dataclasses import dataclass

from .entities import Operation, Resource

# What others refer to comes first. Resources that are not named follow the lists, or the transactions.
LISTS = """
    currencies accounts sales_tax_codes customer_types classes payment_methods shipping_methods standard_terms
    date_driven_terms unit_of_measure_sets inventory_sites other_names vendors employees sales_representatives
    payroll_wage_items sales_tax_items sales_tax_group_items discount_items service_items non_inventory_items
    other_charge_items inventory_items inventory_assembly_items subtotal_items item_groups price_levels customers
""".split()
TRANSACTIONS = """
    estimates sales_orders purchase_orders time_tracking_activities inventory_adjustments build_assemblies
    item_receipts bills invoices sales_receipts credit_memos vendor_credits checks credit_card_charges
    credit_card_credits journal_entries receive_payments bill_check_payments bill_credit_card_payments
    credit_card_refunds sales_tax_payment_checks deposits transfers
""".split()
ORDER = {name: place for place, name in enumerate([*LISTS, *TRANSACTIONS])}

# What a deletion is called where no rule tells.
IRREGULAR = {
    "bill_check_payment": "bill_payment_check",
    "bill_credit_card_payment": "bill_payment_credit_card",
    "credit_card_refund": "ar_refund_credit_card",
    "payroll_wage_item": "payroll_item_wage",
    "shipping_method": "ship_method",
    "time_tracking_activity": "time_tracking",
}


@dataclass
class Changed:
    resource: Resource
    listing: Operation
    is_transaction: bool
    deletion: str  # what `deleted_list_objects` or `deleted_transactions` call it, or nothing

    @property
    def name(self):
        return self.resource.name


def changed(api):
    """All of them; a record without a revision is a view of others, and changes with those."""
    found = []
    for resource in api.resources:
        for operation in resource.operations:
            if operation.verb != "list" or not operation.query:
                continue
            asked = {member.json_name for member in operation.query.members}
            has = {member.json_name for member in api.types[operation.item].members}
            if "updatedAfter" in asked and {"id", "revisionNumber", "updatedAt"} <= has:
                is_transaction = "transactionDate" in has
                found.append(Changed(resource, operation, is_transaction, _deletion(api, operation, is_transaction)))
    return found


def in_order(all_changed):
    return sorted(all_changed, key=lambda one: (one.is_transaction, ORDER.get(one.name, len(ORDER)), one.name))


def _deletion(api, operation, is_transaction):
    enum = api.types.get("deleted_transaction_type" if is_transaction else "list_type")
    name = (operation.item or "").rstrip("_")
    candidates = [IRREGULAR.get(name), name, name + "s"]
    if name.endswith("_item"):
        candidates.append("item_" + name.removesuffix("_item"))
    return next((text for text in candidates if enum and text in enum.texts), "")
