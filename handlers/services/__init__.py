"""Use cases shared by several commands and jobs: recording, assessing, nudging, rendering. They depend on the ports
only.
"""
