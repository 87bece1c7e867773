"""Write the gallery into build/screens."""

from pathlib import Path

from tests.gallery.pages import write

FOLDER = Path("build/screens")

write(FOLDER)
print(f"Open {FOLDER / 'index.html'}")
