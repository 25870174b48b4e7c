from handlers.ports import Database
def test_it(database: Database) -> None:
    assert database.read(lambda s: s.workspaces.ids()).result(10) == []
