"""Use cases that several commands and jobs share: recording, judging, nudging, showing. They work on the ports alone."""
