"""What dates, timeframes and deadlines are made of: ends of a time, how often, and times that cannot be."""
