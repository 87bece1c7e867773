"""What every conversation uses; `docs/adding-a-feature.md` shows how."""
