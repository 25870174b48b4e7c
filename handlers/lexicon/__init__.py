"""The words of the facts, a file a language, all read at once whatever the speaker's language.

A word in brackets, "(late)", is ordinary prose as well: it counts as a fact only when another fact, a key or the end
follows. "хам/ство/ит" stands for хамство and хамит; a lone "/" adds the bare stem.
"""
