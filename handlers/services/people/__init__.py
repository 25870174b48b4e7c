"""People of a workspace: whom a line points at, and how they follow what their platform calls them."""
