"""Finds the code blocks of a Markdown page, and what the comment before each says about compiling or running it.

    extract.py PAGE NAME   prints the block that has `<!-- run: NAME -->` before it
"""

import dataclasses
import pathlib
import re
import sys

FENCE = re.compile(r"^(?P<indent> {0,3})(?P<fence>`{3,}|~{3,})\s*(?P<language>[\w+-]*)[^`]*$")
COMMENT = re.compile(r"^<!--\s*(?P<key>compile|not compiled|run)\s*:\s*(?P<value>.*?)\s*-->$")


@dataclasses.dataclass
class Block:
    page: str
    line: int  # of the first line of code, from 1
    language: str
    text: str
    wrapper: str = ""  # of `<!-- compile: WRAPPER -->`
    run: str = ""  # of `<!-- run: NAME -->`
    skipped: str = ""  # of `<!-- not compiled: REASON -->`

    @property
    def place(self):
        return f"{self.page}:{self.line}"


def blocks(page, text):
    """All fenced blocks of `text`, in order. Raises ValueError on a block or a comment that leads nowhere."""
    found = []
    comment = None
    lines = iter(enumerate(text.splitlines(), start=1))
    for number, line in lines:
        fence = FENCE.match(line)
        if not fence:
            if comment and line.strip():
                raise ValueError(f"{page}:{number}: a comment about compiling is followed by no code block")
            match = COMMENT.match(line.strip())
            if match:
                comment = match
            continue

        block = Block(page, number + 1, fence["language"].lower(), "")
        if comment:
            if not comment["value"]:
                raise ValueError(f"{page}:{number}: a comment about compiling says nothing")
            field = {"compile": "wrapper", "run": "run", "not compiled": "skipped"}[comment["key"]]
            setattr(block, field, comment["value"])
            comment = None
        close = re.compile(rf"^ {{0,3}}{re.escape(fence['fence'][0])}{{{len(fence['fence'])},}}\s*$")
        indent = len(fence["indent"])
        code = []
        for _, line in lines:
            if close.match(line):
                break
            code.append(re.sub(rf"^ {{0,{indent}}}", "", line) + "\n")
        else:
            raise ValueError(f"{block.place}: the code block has no end")
        block.text = "".join(code)
        found.append(block)
    if comment:
        raise ValueError(f"{page}: a comment about compiling is followed by no code block")
    return found


if __name__ == "__main__":
    page, name = sys.argv[1:]
    (wanted,) = [block for block in blocks(page, pathlib.Path(page).read_text()) if block.run == name]
    print(wanted.text, end="")
