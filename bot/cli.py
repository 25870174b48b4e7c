"""The commands of the program `parley`: options in, exit status out. How it ends stands in bot/exit_status.py.

What a command needs is imported when it is called, so that `--help` and the console load no chat platform's SDK.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from bot.exit_status import INTERRUPTED, PIPE_CLOSED, REFUSED, explain, leaves, until_done

if TYPE_CHECKING:
    from bot.settings import Settings

EPILOG = """\
Settings come from the environment or from the file .env here; .env.example explains every one.

Exit status:
  0    all went well, or stopped as asked
  1    console: a line failed or a question was left open; doctor, letters: something needs attention
  2    something outside is wrong (a setting, a token, the database, an option): one line says what
  70   a mistake in Parley itself
  130  interrupted by Ctrl-C
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status; argparse leaves by itself for `--help` and for wrong options."""
    _write_whatever_comes()
    try:
        try:
            options = _parser().parse_args(argv)
            status: int = options.act(options)
            return status
        finally:
            sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:
        if any(isinstance(leaf, BrokenPipeError) for leaf in leaves(error)):
            # Whoever read our output is gone; the interpreter would complain about it once more while ending.
            with suppress(OSError, io.UnsupportedOperation):
                os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return PIPE_CLOSED
        return explain(error)


# ---------------------------------------------------------------------------------------------------- the commands


def _run(_: argparse.Namespace) -> int:
    settings = _settings()
    from bot.app import run

    return until_done(run(settings, now=_clock))


def _console(options: argparse.Namespace) -> int:
    from bot.settings import ConsoleOptions

    _known_language(options.lang)
    settings = _settings(quiet=True)
    from bot.app import console

    chosen = ConsoleOptions(
        workspace=options.workspace,
        speaker=options.speaker,
        role=options.role,
        language=options.lang,
        now=options.now,
        json=options.json,
    )
    return until_done(console(settings, chosen))


def _demo(options: argparse.Namespace) -> int:
    _known_language(options.lang)
    settings = _settings(quiet=True)
    from bot.demo.play import NotEmpty, fill, told
    from bot.settings import SettingsError
    from handlers.pipeline.registry import discover
    from storage import migrate
    from storage.engine import open_database

    if settings.embedded:
        migrate.upgrade(settings.database_url)
    language, now, registry = options.lang or "en", _clock(), discover()
    database = open_database(settings.database_url)
    try:
        guide = database.write(lambda uow: fill(uow, options.workspace, language, now, registry)).result()
    except NotEmpty:
        raise SettingsError(f"the ledger {options.workspace!r} has clients; a sample needs an empty one") from None
    finally:
        database.close()
    print("\n".join(told(guide, language)))
    return 0


def _migrate(_: argparse.Namespace) -> int:
    settings = _settings(quiet=True)
    from storage import migrate

    before = migrate.current(settings.database_url)
    migrate.upgrade(settings.database_url)
    after = migrate.current(settings.database_url)
    print(
        f"the database is up to date at revision {after}" + ("" if before == after else f" (was {before or 'empty'})")
    )
    return 0


def _doctor(_: argparse.Namespace) -> int:
    from bot.doctor import examine

    return until_done(examine(sys.stdout, now=_clock))


def _backup(options: argparse.Namespace) -> int:
    settings = _settings(quiet=True)
    from storage.backup import backup

    backup(settings.database_url, options.file)
    print(f"{options.file} is a whole copy, {options.file.stat().st_size:,} bytes")
    return 0


def _restore(options: argparse.Namespace) -> int:
    settings = _settings(quiet=True)
    from bot.settings import SettingsError
    from storage.backup import InTheWay, restore

    try:
        restore(options.file, settings.database_url, overwrite=options.overwrite)
    except InTheWay as error:
        raise SettingsError(f"{error} (--overwrite)") from error
    print(f"the database is as it was in {options.file}")
    return 0


def _letters(options: argparse.Namespace) -> int:
    settings = _settings(quiet=True)
    from bot.dead_letters import retry, show
    from storage.engine import open_database

    database = open_database(settings.database_url, read_only=options.retry is None)
    try:
        if options.retry is None:
            return 1 if show(database, sys.stdout) else 0
        done = retry(database, None if options.retry == "all" else int(options.retry), _clock())
    finally:
        database.close()
    print(f"{done} to be sent again")
    return 0 if done or options.retry == "all" else 1


def _bench(options: argparse.Namespace) -> int:
    from bot.bench import bench
    from bot.logs import configure

    # No settings: a benchmark must not come near the database the bot uses unless it is named.
    configure("warning", "text", secrets=())
    bench(sys.stdout, url=options.database, seconds=options.seconds)
    return 0


def _slack_manifest(options: argparse.Namespace) -> int:
    from bot.platforms.slack.manifest import SHORTCUT_WORDS, manifest
    from bot.wording import Wording
    from handlers.messages import Msg
    from handlers.pipeline.registry import discover

    native = [command.name for command in discover().all() if command.native]
    english = Wording("en", None)
    wanted = manifest(
        native,
        {name: english.text(Msg(f"summary-{name}")) for name in ("parley", *native)},
        {name: english.text(Msg(f"slack-shortcut-{name}")) for name in SHORTCUT_WORDS},
        url=options.url,
    )
    print(json.dumps(wanted, indent=2, ensure_ascii=False))
    return 0


# ------------------------------------------------------------------------------------------------------- the words


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(REFUSED, f"{self.prog}: {message} (see {self.prog} --help)\n")


class _Version(argparse.Action):
    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import version

        print(f"parley {version('parley')}")
        parser.exit()


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="parley",
        description="A chat bot that keeps one ledger per client and says when it is time to talk.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="show the version and exit")
    commands = parser.add_subparsers(metavar="COMMAND", required=True, parser_class=_Parser)

    run = commands.add_parser("run", help="start every platform that has its token")
    run.set_defaults(act=_run)

    console = commands.add_parser(
        "console",
        help="the same bot in this terminal",
        description="Talk to Parley here. A piped input is read a command a line.",
    )
    console.add_argument("--workspace", metavar="NAME", default="default", type=_named, help="which ledger (default)")
    console.add_argument("--as", dest="speaker", metavar="NAME", default="you", type=_named, help="who speaks (you)")
    console.add_argument("--role", choices=["owner", "member", "viewer"], default="", help="their role (as it is)")
    console.add_argument("--lang", metavar="xx", help="their language: en, ru, pl or he")
    console.add_argument(
        "--now", metavar="ISO-TIME", type=_moment, help="stop the clock there; UTC unless it says else"
    )
    console.add_argument("--json", action="store_true", help="one JSON object a line")
    console.set_defaults(act=_console)

    demo = commands.add_parser(
        "demo",
        help="fill an empty ledger with a made-up agency's year, to play with",
        description="Writes a year of a made-up agency into a ledger without clients, and says what to try there.",
    )
    demo.add_argument("--workspace", metavar="NAME", default="default", type=_named, help="which ledger (default)")
    demo.add_argument("--lang", metavar="xx", help="in which language: en, ru, pl or he (en)")
    demo.set_defaults(act=_demo)

    migrate = commands.add_parser("migrate", help="bring the database up to date")
    migrate.set_defaults(act=_migrate)

    doctor = commands.add_parser("doctor", help="check settings, tokens, database, permissions and clock")
    doctor.set_defaults(act=_doctor)

    backup = commands.add_parser("backup", help="copy an SQLite database while it is in use")
    backup.add_argument("file", metavar="FILE", type=Path)
    backup.set_defaults(act=_backup)

    restore = commands.add_parser("restore", help="put such a copy back")
    restore.add_argument("file", metavar="FILE", type=Path)
    restore.add_argument("--overwrite", action="store_true", help="even though there is a database already")
    restore.set_defaults(act=_restore)

    letters = commands.add_parser("letters", help="show letters that could not be sent, or send them again")
    letters.add_argument("--retry", metavar="ID", type=_letter, help="send this one again, or all")
    letters.set_defaults(act=_letters)

    bench = commands.add_parser(
        "bench",
        help="measure how long commands take here",
        description="Runs commands on a ledger made up for it, in a temporary file, beside the least SQL they take.",
    )
    bench.add_argument("--database", metavar="URL", help="an empty, migrated database to measure on instead")
    bench.add_argument("--seconds", metavar="N", type=_seconds, default=8.0, help="how long to measure (8)")
    bench.set_defaults(act=_bench)

    slack = commands.add_parser("slack-manifest", help="print the manifest to make a Slack app from")
    slack.add_argument("--url", metavar="URL", default="", help="https://…/slack/events, where Slack is to call")
    slack.set_defaults(act=_slack_manifest)
    return parser


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
        return (moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        raise argparse.ArgumentTypeError(f"{text!r} is no time such as 2026-03-01T14:30") from None


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds <= 3600:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of seconds up to an hour")
    return seconds


def _letter(text: str) -> str:
    if text != "all" and not (text.isascii() and text.isdigit()):
        raise argparse.ArgumentTypeError(f"{text!r} is neither the number of a letter nor all")
    return text


def _named(text: str) -> str:
    name = " ".join(text.split())
    if not name or not name.isprintable():
        raise argparse.ArgumentTypeError("a name can not be empty")
    return name


# --------------------------------------------------------------------------------------------------------- running


def _known_language(code: str | None) -> None:
    from bot.settings import SettingsError
    from handlers.lexicon import LANGUAGES

    if code is not None and code not in LANGUAGES:
        raise SettingsError(f"--lang {code}: Parley speaks {', '.join(LANGUAGES)}")


def _clock() -> datetime:
    return datetime.now(UTC)


def _settings(*, quiet: bool = False) -> Settings:
    """The settings, and the log set up by them; `quiet`: what is merely informative would stand in the way here."""
    from bot.logs import configure
    from bot.settings import load

    settings = load()
    level = settings.parley_log_level
    configure("warning" if quiet and level == "info" else level, settings.parley_log_format, secrets=settings.secrets())
    return settings


def _write_whatever_comes() -> None:
    """A terminal that lacks a letter shows its number instead of stopping us; input in another encoding is read on."""
    for stream, errors in ((sys.stdin, "replace"), (sys.stdout, "backslashreplace")):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=errors)
