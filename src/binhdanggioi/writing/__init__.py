"""VIẾT — writes a plan as a summary, as its canonical text, as an official document in Word."""
