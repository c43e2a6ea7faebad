"""LỆNH · the commands of the command line; each uses the public names, and loads only those it needs."""
