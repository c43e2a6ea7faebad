"""CÁCH VIẾT — dates, numbers, money, deadlines …: each value with the functions that parse it and format it."""
