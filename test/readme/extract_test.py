"""Are code blocks found as Markdown means them?"""

import unittest

from extract import blocks

PAGE = """# Title
```cpp
int a;

int b;
```
Text with `code` and ```inline``` fences.

<!-- compile: coroutine -->
```cpp
co_await one();
```
<!-- not compiled: it is an excerpt -->

   ~~~CMake title="x"
   find_package(x)
   ```
   ~~~
```
no language
```
````md
```cpp
inside another block
```
````
"""


class Blocks(unittest.TestCase):
    def test_finds_all_in_order(self):
        found = blocks("a.md", PAGE)
        self.assertEqual([b.language for b in found], ["cpp", "cpp", "cmake", "", "md"])
        self.assertEqual([b.place for b in found], ["a.md:3", "a.md:11", "a.md:16", "a.md:20", "a.md:23"])

    def test_keeps_the_text(self):
        found = blocks("a.md", PAGE)
        self.assertEqual(found[0].text, "int a;\n\nint b;\n")
        self.assertEqual(found[2].text, "find_package(x)\n```\n")
        self.assertEqual(found[4].text, "```cpp\ninside another block\n```\n")

    def test_a_comment_is_for_the_next_block_alone(self):
        found = blocks("a.md", PAGE)
        self.assertEqual([b.wrapper for b in found], ["", "coroutine", "", "", ""])
        self.assertEqual([b.skipped for b in found], ["", "", "it is an excerpt", "", ""])

    def test_a_block_can_be_named_to_be_run(self):
        (found,) = blocks("a.md", "<!-- run: install -->\n```sh\ntrue\n```\n")
        self.assertEqual((found.language, found.run, found.wrapper, found.skipped), ("sh", "install", "", ""))

    def test_refuses_what_leads_nowhere(self):
        for text in [
            "```cpp\nint a;\n",
            "<!-- compile: coroutine -->\ntext\n",
            "<!-- compile: coroutine -->\n",
            "<!-- not compiled: -->\n```cpp\n```\n",
        ]:
            with self.subTest(text), self.assertRaises(ValueError):
                blocks("a.md", text)


if __name__ == "__main__":
    unittest.main()
