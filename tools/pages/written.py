"""The pages that are written by hand: README.md, docs/ and the like, as the site shows them."""

import posixpath
import re

from . import headers
from .words import code

FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})")
COMMENT = re.compile(r"^<!--.*-->\s*$")
# A paragraph that is a link to a part of a program is the part itself on the site.
PART = re.compile(r"^\[[^\]]+\]\((?P<file>[\w./-]+\.cpp)#(?P<part>[\w-]+)\)$")
LINK = re.compile(r"`[^`]*`|\[(?P<text>(?:[^\[\]`]|`[^`]*`|\[[^\]]*\])*)\]\((?P<to>[^()\s]+)\)")


class Written:
    def __init__(self, root, places, problem):
        self.root = root
        self.places = places  # by file, relative to the root: where the site has it
        self.problem = problem
        self.files = set()  # pictures and data that pages lead to

    def page(self, file):
        """The page's text, with links that hold on the site."""
        made, prose, fence = [], [], None

        def flush():
            if prose:
                made.append(self._prose(f"{file}:{number - len(prose)}", file, "\n".join(prose)))
                prose.clear()

        for number, line in enumerate([*(self.root / file).read_text().splitlines(), ""], start=1):
            place = f"{file}:{number}"
            mark = FENCE.match(line)
            if mark or COMMENT.match(line) or not line.strip() or PART.match(line):
                flush()
            if fence:
                fence = None if mark and mark[1].startswith(fence) and not line.strip(" `~") else fence
                made.append(line)
            elif mark:
                fence = mark[1]
                made.append(re.sub(r"^(`+)console", r"\1ansi", line))
            elif COMMENT.match(line):
                continue
            elif part := PART.match(line):
                made += self._shown(place, self._target(file, part["file"]), part["part"])
            else:
                prose.append(line)
        flush()
        return "\n".join(made) + "\n"

    def _prose(self, place, file, text):
        """Of a paragraph. Vue would read braces, and tags outside of `code`."""
        text = LINK.sub(lambda found: found[0] if found["to"] is None else
                        f"[{found['text']}]({self._link(place, file, found['to'])})", text)  # fmt: skip
        parts = re.split(r"(`+[^`]*`+)", text)
        return "".join(part.replace("{{", "&#123;&#123;").replace("<", "&lt;") if not part.startswith("`")
                       else code(part.strip("`")) if "{{" in part else part for part in parts)  # fmt: skip

    def _link(self, place, file, to):
        if re.match(r"\w+:", to) or to.startswith("#"):
            return to
        path, _, anchor = to.partition("#")
        found = self._target(file, path)
        if found.startswith("include/conductor/"):
            return headers.place_of(found.removeprefix("include/"))
        if found.endswith((".json", ".svg")) and (self.root / found).is_file():
            self.files.add(found)
            return "/files/" + posixpath.basename(found)
        if found not in self.places:
            self.problem(f"{place}: the site has no page of {found}")
            return to
        return self.places[found] + (f"#{anchor}" if anchor else "")

    @staticmethod
    def _target(file, path):
        return posixpath.normpath(posixpath.join(posixpath.dirname(file), path))

    def _shown(self, place, file, name):
        if not (self.root / file).is_file():
            self.problem(f"{place}: there is no {file}")
            return []
        lines = self.part(file, name)
        if not lines:
            self.problem(f"{place}: {file} has no part {name}")
        return [f"```cpp [{posixpath.basename(file)}]", *lines, "```"]

    def part(self, file, name):
        """The lines of a program between `// #region NAME` and `// #endregion`, or all but these."""
        lines = (self.root / file).read_text().splitlines()
        if name != "all":
            begin = next((i for i, line in enumerate(lines) if line.strip() == f"// #region {name}"), len(lines))
            end = next((i for i, line in enumerate(lines) if i > begin and line.strip() == "// #endregion"), begin)
            lines = lines[begin + 1 : end]
        return [line for line in lines if not re.match(r"\s*// #(end)?region", line)]


def title_of(text):
    """Of a page of Markdown: its first heading."""
    found = re.search(r"^# +(.+?)\s*$", text, re.MULTILINE)
    return found[1].replace("`", "") if found else ""
