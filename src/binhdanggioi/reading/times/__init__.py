"""Times in sentences: when and how often something is done, and by when a report is due."""
