"""The lobby on each store; afterwards the store is sound."""

import pytest

from shared.store import schema
from tests.shared.services.lobby import Lobby


@pytest.fixture
def lobby(demo):
    yield Lobby(demo)
    assert demo.read(schema.check) == []
