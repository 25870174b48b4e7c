"""The trained model that helps to read plain sentences, in a process of its own. Parley is whole without it."""
