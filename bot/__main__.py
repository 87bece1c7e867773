"""The entry point of `kurak` and of `python -m bot`."""

import gc


def main() -> None:
    """Run the command line.

    What loading makes stays to the end. The garbage collector would look at all of it several
    times while it grows, for a seventh of the time of a start.
    """
    gc.disable()
    from bot import cli

    gc.freeze()
    gc.enable()
    cli.main()


if __name__ == "__main__":
    main()
