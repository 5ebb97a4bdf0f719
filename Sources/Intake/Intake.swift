// Born with the first commit; its first type follows.
