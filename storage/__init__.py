"""The database layer: the only package with SQL. Stores take and return values of `handlers.domain`, never rows."""
