"""What a page says of the errors of its operation: the rows of the table in docs/errors.md that it may meet."""

import re

from .words import code


class Errors:
    """Of one area."""

    def __init__(self, api, recipes, kinds):
        self.api, self.recipes, self.kinds = api, recipes, kinds  # see kinds_of
        self.account = api.area.name == "account"

    def section(self, o):
        writes = not o.idempotent
        head = "| kind | was it done? | sent again by itself | what to do |" if writes else \
            "| kind | sent again by itself | what to do |"  # fmt: skip
        lines = ["## Errors\n",
                 "An error is a [`conductor::error`](/reference/error); `kind()` is one of these, or one that a later release "
                 "adds. [What each means](/errors#the-kinds).\n",
                 head, re.sub(r"[^|]+", " --- ", head)]  # fmt: skip
        for kind in self._kinds_of(o):
            row = self.kinds[kind]
            again = _again(row["tried again by itself"], o)
            cells = [code(kind), *([row["done?"]] if writes else []), again, row["what to do"] or ""]
            lines.append("| " + " | ".join(cells) + " |")
        return [*lines, "", *(self._lost(o) if writes else [])]

    def _lost(self, o):
        """What if the answer of a write is lost?"""
        lines = ["### If the answer is lost\n",
                 "Where it says unknown, `outcome()` is `unknown`, and the record **may have been "
                 f"{'made' if o.verb == 'create' else 'changed'}**. Look before you send it again."]  # fmt: skip
        r = self.recipes.get(o.resource)
        if o.verb == "create" and r and r.once:
            lines.append(f"[`{o.resource}.create_once`](/create-once) does that for you.")
        elif o.verb == "create" and r and r.can_ensure:
            lines.append(f"[`{o.resource}.ensure`](/find-and-ensure) does that for you.")
        elif o.verb == "update" and r and r.can_update:
            lines.append(f"[`{o.resource}.update_with`](/update-with) does that for you.")
        return [*lines, ""]

    def _kinds_of(self, o):
        writes = o.method != "get"
        body = {m.json_name for m in self.api.types[o.body].members} if o.body else set()
        found = []
        if not self.account or o.acts_for:
            found += ["not_connected", "offline", "quickbooks_unreachable", "quickbooks_timeout"]
        if "revisionNumber" in body:
            found.append("stale_revision")
        if o.parameters or o.lookups:
            found.append("not_found")
        if not self.account and writes:
            r = self.recipes.get(o.resource)
            if o.verb in ("create", "update") and r and r.name:
                found.append("name_taken")
            found += ["record_in_use"] if o.verb != "create" else []
            found.append("refused")
        elif not self.account:
            found.append("refused")
        if o.paged:
            found.append("cursor_expired")
        found += ["invalid_request", "authentication", "permission_denied", "rate_limited", "server", "transport",
                  "timeout", "cancelled", "invalid_argument", "decode"]  # fmt: skip
        return [*found, "overload"] if not self.account else found


def _again(told, o):
    """What the table of all kinds says of both reads and writes, for one of them."""
    if told == "reads":
        return "yes" if o.idempotent else "no"
    if told == "reads, if unknown":
        return "if unknown" if o.idempotent else "no"
    if told == "reads; writes that were not sent":
        return "yes" if o.idempotent else "if it was not sent"
    if told == "reads within the deadline":
        return "within the deadline" if o.idempotent else "no"
    return told


def kinds_of(errors_page):
    """The table of docs/errors.md: of each kind, its cells by their headings."""
    rows, heads = {}, []
    for line in errors_page.splitlines():
        cells = [cell.strip() for cell in line.strip("| ").split(" | ")] if line.startswith("|") else []
        if not cells:
            heads = []
        elif not heads:
            heads = cells
        elif heads[0] == "kind" and cells[0].startswith("`"):
            cells += [""] * (len(heads) - len(cells))
            rows[cells[0].strip("`")] = dict(zip(heads, cells))
    return rows
