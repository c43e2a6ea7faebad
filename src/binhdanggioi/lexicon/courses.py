"""The words of training courses: their set lines."""

INVITATION = "(Có công văn mời sau)"
"""How the promise of an invitation is written when no sentence of the document says it."""
