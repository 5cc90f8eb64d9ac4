"""What a person must put right, told in one line that names the place."""


class Problem(Exception):
    pass
