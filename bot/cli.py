"""The command line of `parley`: parses options, runs a command and returns its exit status.

A command imports what it needs when it runs, so that `--help` and the console load no chat platform's SDK. Errors and
exit statuses are in bot/exit_status.py.
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
Settings come from the environment or from the file .env in this directory; .env.example explains each of them.

Exit status:
  0    success, or stopped on request
  1    console: a line failed or a question was left open; doctor, outbox: something needs attention
  2    a setting, a token, the database or an option is wrong: one line says which
  70   internal error (please report it)
  130  interrupted by Ctrl-C
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status. argparse exits itself on `--help` and on wrong options."""
    _tolerate_encodings()
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
            # The reader of our output is gone; the interpreter would report it again at exit.
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
        raise SettingsError(f"the ledger {options.workspace!r} has clients; the sample needs an empty one") from None
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
    print(f"backed up to {options.file}, {options.file.stat().st_size:,} bytes")
    return 0


def _restore(options: argparse.Namespace) -> int:
    settings = _settings(quiet=True)
    from bot.settings import SettingsError
    from storage.backup import InTheWay, restore

    try:
        restore(options.file, settings.database_url, overwrite=options.overwrite)
    except InTheWay as error:
        raise SettingsError(f"{error} (--overwrite)") from error
    print(f"the database was restored from {options.file}")
    return 0


def _outbox(options: argparse.Namespace) -> int:
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
    print(f"{done} {'message' if done == 1 else 'messages'} will be sent again")
    return 0 if done or options.retry == "all" else 1


def _bench(options: argparse.Namespace) -> int:
    from bot.bench import bench
    from bot.logs import configure

    # No settings: a benchmark must not touch the bot's own database unless it is named.
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

    run = commands.add_parser("run", help="start every platform that has a token")
    run.set_defaults(act=_run)

    console = commands.add_parser(
        "console",
        help="talk to Parley in this terminal",
        description="Talk to Parley in this terminal. Piped input is read as one command per line.",
    )
    console.add_argument(
        "--workspace",
        metavar="NAME",
        default="default",
        type=_named,
        help="whose ledger to open (default: %(default)s)",
    )
    console.add_argument(
        "--as",
        dest="speaker",
        metavar="NAME",
        default="you",
        type=_named,
        help="who is speaking (default: %(default)s)",
    )
    console.add_argument(
        "--role", choices=["owner", "member", "viewer"], default="", help="their role (default: the one they have)"
    )
    console.add_argument("--lang", metavar="xx", help="their language: en, ru, pl or he")
    console.add_argument(
        "--now", metavar="ISO-TIME", type=_moment, help="use this fixed time as now; UTC unless it has an offset"
    )
    console.add_argument("--json", action="store_true", help="print one JSON object per line")
    console.set_defaults(act=_console)

    demo = commands.add_parser(
        "demo",
        help="fill an empty ledger with a made-up agency's year, to play with",
        description="Writes a year of a made-up agency into an empty ledger, and lists what to try there.",
    )
    demo.add_argument(
        "--workspace",
        metavar="NAME",
        default="default",
        type=_named,
        help="whose ledger to fill (default: %(default)s)",
    )
    demo.add_argument("--lang", metavar="xx", help="language of the sample: en, ru, pl or he (default: en)")
    demo.set_defaults(act=_demo)

    migrate = commands.add_parser("migrate", help="bring the database up to date")
    migrate.set_defaults(act=_migrate)

    doctor = commands.add_parser("doctor", help="check settings, tokens, database, permissions and clock")
    doctor.set_defaults(act=_doctor)

    backup = commands.add_parser("backup", help="copy an SQLite database, even while it is in use")
    backup.add_argument("file", metavar="FILE", type=Path)
    backup.set_defaults(act=_backup)

    restore = commands.add_parser("restore", help="restore a copy made by backup")
    restore.add_argument("file", metavar="FILE", type=Path)
    restore.add_argument("--overwrite", action="store_true", help="replace a database that already exists")
    restore.set_defaults(act=_restore)

    # "letters" is the former name, kept for one release and not shown in the help.
    outbox = commands.add_parser("outbox", help="show messages that could not be sent, or send them again")
    for parser_ in (outbox, commands.add_parser("letters", description="The former name of parley outbox.")):
        parser_.add_argument("--retry", metavar="ID", type=_message_id, help="send this message again, or all")
        parser_.set_defaults(act=_outbox)

    bench = commands.add_parser(
        "bench",
        help="measure how long commands take here",
        description="Runs commands on a generated ledger in a temporary file, and the minimal SQL for the same work.",
    )
    bench.add_argument("--database", metavar="URL", help="an empty, migrated database to measure on instead")
    bench.add_argument(
        "--seconds", metavar="N", type=_seconds, default=8.0, help="how long to measure (default: %(default)s)"
    )
    bench.set_defaults(act=_bench)

    slack = commands.add_parser("slack-manifest", help="print the app manifest for Slack")
    slack.add_argument("--url", metavar="URL", default="", help="address that Slack calls: https://…/slack/events")
    slack.set_defaults(act=_slack_manifest)
    return parser


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
        return (moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        raise argparse.ArgumentTypeError(f"{text!r} is not a time such as 2026-03-01T14:30") from None


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds <= 3600:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of seconds between 0 and 3600")
    return seconds


def _message_id(text: str) -> str:
    if text != "all" and not (text.isascii() and text.isdigit()):
        raise argparse.ArgumentTypeError(f"{text!r} is neither the id of a message nor all")
    return text


def _named(text: str) -> str:
    name = " ".join(text.split())
    if not name or not name.isprintable():
        raise argparse.ArgumentTypeError("a name must not be empty")
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
    """Load the settings and set up the log. `quiet`: no lines below warnings, they would mix with the output."""
    from bot.logs import configure
    from bot.settings import load

    settings = load()
    level = settings.parley_log_level
    configure("warning" if quiet and level == "info" else level, settings.parley_log_format, secrets=settings.secrets())
    return settings


def _tolerate_encodings() -> None:
    """Escape characters that the terminal cannot show, and replace input bytes that cannot be decoded."""
    for stream, errors in ((sys.stdin, "replace"), (sys.stdout, "backslashreplace")):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=errors)
