"""Use cases that several commands and jobs share: recording, judging, nudging, showing. They know the ports alone."""
