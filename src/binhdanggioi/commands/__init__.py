"""LỆNH · the commands of the command line: each opens the front door, and loads only what it uses."""
