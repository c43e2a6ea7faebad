"""VIẾT — a plan to a summary, to its canonical text, to an official document in Word."""
