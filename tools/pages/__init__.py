"""What tools/site makes the pages of the documentation with."""
