#!/usr/bin/env python3
"""Does the reader of metrics refuse what is wrong?"""

import sys

from exposition import parse

RIGHT = (
    '# HELP a_total A "count"\\\\.\n# TYPE a_total counter\na_total{x="1\\"\\n"} 2\n'
    '# HELP h H.\n# TYPE h histogram\nh_bucket{le="0.5"} 1\nh_bucket{le="+Inf"} 2\nh_sum 3.5\nh_count 2\n'
)
WRONG = [
    ("a_total{", "a-total{"), ('x="1', "x='1"), ('"} 2', '"}  2'), ('"} 2', '"} two'), ('"} 2', '"} -2'), ("\\n", "\n"),
    ("# TYPE a_total counter\n", ""), ("a_total counter", "a_total count"), ('le="0.5"', 'le="+Inf"'),
    ('h_bucket{le="+Inf"} 2\n', ""), ("h_count 2", "h_count 3"), ("h_sum 3.5\n", ""), ('le="0.5"} 1', 'le="0.5"} 3'),
    ("h_count 2\n", "h_count 2"), ("h_count 2\n", "h_count 2\nh_count 2\n"), ("h_sum", "h_total"),
]  # fmt: skip


def main():
    families = parse(RIGHT)
    assert families["a_total"].samples == [("a_total", {"x": '1"\n'}, 2.0)]
    parse(RIGHT.replace(" a_total ", " a ") + "# EOF\n", open_metrics=True)
    for before, after in WRONG:
        assert before in RIGHT, before
        try:
            parse(RIGHT.replace(before, after))
        except (ValueError, KeyError):
            continue
        sys.exit(f"{after!r} is accepted")


if __name__ == "__main__":
    main()
