"""Whether a folder lies on a network file system, where SQLite's locks do not hold."""

import os
import sys
from pathlib import Path

NETWORK_TYPES = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "fuse.sshfs", "fuse.rclone", "9p",
     "glusterfs", "ceph", "fuse.glusterfs", "lustre", "davfs", "fuse.davfs2"}
)  # fmt: skip
_DRIVE_REMOTE = 4


def on_network(path: Path, mounts: str | None = None) -> bool:
    """True where `path` is on a network mount. `mounts` is the text of /proc/mounts."""
    if sys.platform == "win32":
        import ctypes

        drive = path.resolve().drive
        return drive.startswith("\\\\") or (
            ctypes.windll.kernel32.GetDriveTypeW(drive + "\\") == _DRIVE_REMOTE
        )
    if mounts is None:
        try:
            mounts = Path("/proc/mounts").read_text(encoding="utf-8", errors="replace")
        except OSError:
            return False
    resolved = path.resolve()
    best, kind = "", ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = fields[1].replace("\\040", " ")
        inside = resolved.is_relative_to(point) if point != os.sep else True
        if inside and len(point) >= len(best):
            best, kind = point, fields[2]
    return kind in NETWORK_TYPES
