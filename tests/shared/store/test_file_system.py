from pathlib import Path

import pytest

from shared.domain.errors import StoreProblem
from shared.store import engine
from shared.store.file_system import on_network

MOUNTS = """/dev/sda1 / ext4 rw 0 0
server:/export /srv/nfs nfs4 rw 0 0
//server/share /mnt/with\\040space cifs rw 0 0
tmpfs /srv/nfs/local tmpfs rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "network"),
    [
        ("/var/lib/daozhen", False),
        ("/srv/nfs/daozhen", True),
        ("/srv/nfs/local/daozhen", False),
        ("/mnt/with space/x", True),
    ],
)
def test_the_mount_that_holds_the_file_decides(path, network):
    assert on_network(Path(path), MOUNTS) is network


def test_sqlite_on_a_network_drive_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(engine, "on_network", lambda _path: True)
    with pytest.raises(StoreProblem, match="store_on_network"):
        engine.Store(f"sqlite:///{tmp_path}/day.db", must_exist=False)
