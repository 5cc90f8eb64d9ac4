"""YAML as OpenAPI means it: `ON` and `no` are texts, and so are dates."""

import re

import yaml

from .problem import Problem


class _Loader(yaml.CSafeLoader):
    def construct_mapping(self, node, deep=False):
        seen = set()
        for key, _ in node.value:
            if key.value in seen:
                raise yaml.constructor.ConstructorError(None, None, f"the key {key.value} stands twice", key.start_mark)
            seen.add(key.value)
        return super().construct_mapping(node, deep)


class _Dumper(yaml.CSafeDumper):
    def ignore_aliases(self, data):
        return True


_Loader.yaml_implicit_resolvers = {
    first: [
        (tag, pattern)
        for tag, pattern in resolvers
        if tag not in ("tag:yaml.org,2002:bool", "tag:yaml.org,2002:timestamp")
    ]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}
_Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)$"), list("tf"))


def load(path):
    with open(path, encoding="utf-8") as file:
        try:
            return yaml.load(file, Loader=_Loader)
        except yaml.MarkedYAMLError as broken:
            at = broken.problem_mark
            where = f", line {at.line + 1}, column {at.column + 1}" if at else ""
            raise Problem(f"{path}{where}: {broken.problem}") from broken
        except (yaml.YAMLError, UnicodeDecodeError) as broken:
            raise Problem(f"{path}: {broken}") from broken


def dump(data):
    return yaml.dump(data, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=110)
