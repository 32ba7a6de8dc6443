"""The trained weights of the word-level estimate; the encoder's come with its package."""

from __future__ import annotations

import hashlib
from pathlib import Path

from auditor.encode import minilm
from auditor.encode.base import EncoderError

WEIGHTS = Path(__file__).with_name("weights.safetensors")
"""Made by ``benchmarks.train_estimate``, in half precision."""
SHA256 = "7ffcf40109dd15778ef344ee607c9923d144ec3ec147c28d8c56d8358acb3a92"
"""Of that file."""
NETWORK = "network."
"""What the names of the network's weights begin with; the others are the encoder's adapters."""
_READING = 2  # another number where tags are read off, cut or kept in another way
IDENTITY = f"estimate:{_READING}:{SHA256[:16]}:{minilm.SHA256[:12]}"
"""Names the weights of network and encoder; what they said is kept under it."""


def checked() -> bytes:
    """The file, as it was published with this version. Raises EncoderError."""
    try:
        content = WEIGHTS.read_bytes()
    except OSError as error:
        raise EncoderError(f"{WEIGHTS}: {error.strerror}") from error
    if hashlib.sha256(content).hexdigest() != SHA256:
        raise EncoderError(f"{WEIGHTS}: the weights are not those of this version")
    return content
