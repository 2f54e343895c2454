"""Commands whose help has a section for each kind of option."""

from __future__ import annotations

import click

CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


class Command(click.Command):
    """
    A command that lists its own options first and those that all commands share in sections of their own.
    """

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """
        Write the options, section by section.
        """
        sections: dict[str, list[tuple[str, str]]] = {}
        for param in self.get_params(ctx):
            if (record := param.get_help_record(ctx)) is not None:
                sections.setdefault(getattr(param, "section", "Options"), []).append(record)
        # --help is among the options of the command itself, but nobody looks for it there.
        for title, records in sections.items():
            with formatter.section(title):
                formatter.write_dl(records)
