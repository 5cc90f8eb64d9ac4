"""api/notes.yml: what operations do in short, and limits, where the facts do not tell; remarks on functions in C++."""


class Notes:
    def __init__(self, told):
        self.told = {kind: told.get(kind) or {} for kind in ("summaries", "remarks", "limits")}
        self.used = set()

    def limits(self, owner, json_name):
        return self._of("limits", f"{owner}.{json_name}") or {}

    def summary(self, operation_id):
        return self._of("summaries", operation_id)

    def remarks(self, operation_id):
        return self._of("remarks", operation_id)

    def _of(self, kind, name):
        self.used.add((kind, name))
        return self.told[kind].get(name, "")

    def unused(self):
        return sorted(name for kind, names in self.told.items() for name in names if (kind, name) not in self.used)
