"""The drivers need a system that bounds the time and the memory of a child."""

import sys

collect_ignore_glob = [] if sys.platform == "linux" else ["test_*.py"]
