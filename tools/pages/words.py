"""Text for Markdown pages that Vue reads: what would be markup is not."""

import re


def plain(text):
    """Our own words: `code` stays, everything else is no markup."""
    parts = re.split(r"(`[^`]+`)", text)
    return "".join(code(part[1:-1]) if part.startswith("`") and part.endswith("`") and len(part) > 2 else _escaped(part)
                   for part in parts)  # fmt: skip


def code(text):
    """Code in a line; HTML where Markdown's own lacks an escape."""
    return f"<code>{_escaped(text)}</code>" if re.search(r"[`|]|\{\{|\n", text) else f"`{text}`"


def _escaped(text):
    for character, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("{", "&#123;"), ("}", "&#125;"),
                              ("|", "&#124;"), ("*", "&#42;"), ("_", "&#95;"), ("[", "&#91;"), ("`", "&#96;")):  # fmt: skip
        text = text.replace(character, entity)
    return text


def slug(title):
    """The anchor of a heading, as GitHub makes it."""
    title = re.sub(r"<[^>]*>|[`*]", "", title).strip().lower()
    return re.sub(r"[^\w\- ]", "", title).replace(" ", "-")


def capital(text):
    return text[:1].upper() + text[1:]


def front(title, **more):
    """The lines that VitePress reads before a page."""
    told = "".join(f"{name}: {str(value).lower()}\n" for name, value in more.items())
    return f'---\ntitle: "{title}"\n{told}---\n\n'


def members(rows):
    """A list of members: names, facts in short, and what is said of each. On narrow screens they stand below each other."""
    lines = ['<div class="members">\n', "| name | meaning |", "| --- | --- |"]
    for names, facts, meaning in rows:
        shown = f'<span class="facts">{facts}</span>' if facts else ""
        lines.append(f"| {'<br>'.join(names)} | {'<br>'.join(filter(None, [shown, meaning]))} |")
    return [*lines, "\n</div>\n"]
