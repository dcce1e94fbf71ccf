"""The public words in other languages than Vietnamese, and the tools that keep them complete."""
