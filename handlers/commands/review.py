"""`/review`: records a public review about us; a deadline to answer it starts."""

from __future__ import annotations

from dataclasses import replace

from handlers.command.spec import Args, Command, Context
from handlers.domain.errors import Refusal
from handlers.domain.values import Category, Kind, Role, default_fault, default_severity
from handlers.input.facts import Lead
from handlers.input.keys import address
from handlers.input.quotes import unquote
from handlers.messages import Msg, Reply, Text
from handlers.services import dialog
from handlers.services.ledger import duplicates, recording
from handlers.services.ledger.keys import LOGGING
from handlers.services.reviews import open_reviews

#: A form carries its command in a button of the platform; a longer one must be typed with its address at once.
LONGEST_ASKED = 500


def run(ctx: Context, args: Args) -> Reply:
    client, facts = args.named, args.facts
    first, *rest = facts.note.split(None, 1) or [""]
    link, quote = (facts.link, facts.note) if facts.link else (address(first), "".join(rest))
    if not link:
        if len(args.rest) > LONGEST_ASKED:
            raise Refusal("no-review-link", client=client.name)
        # The review's address is needed to find and answer it.
        line = f"/review ~{client.id} {args.rest}".rstrip()
        return dialog.form(ctx, Msg("ask-review-link", client=client.name), f"{line} link:", hint="https://")
    entry = replace(
        recording.draft(ctx, args, Kind.INCIDENT),
        category=Category.REVIEW,
        severity=facts.severity or default_severity(Category.REVIEW),
        fault=facts.fault or default_fault(Category.REVIEW),
        joins=facts.joins or None,
        note=unquote(quote),
        evidence=unquote(quote) or ctx.evidence.text,
        link=link,
    )
    if entry.joins is not None:
        duplicates.check_joined(ctx, entry)
    elif "joins" not in facts.given:
        question = duplicates.ask(ctx, client, entry, f"/review ~{client.id}", args.rest)
        if question is not None:
            return question
    logged, judged = recording.record(ctx, client, entry)
    answered = open_reviews.buttons(client)[:1]
    return recording.echo(ctx, judged, logged, Text(Msg("review-clock"), "quiet"), buttons=answered, given=facts.given)


COMMAND = Command(
    name="review",
    role=Role.MEMBER,
    run=run,
    client="required",
    leading=frozenset({Lead.SEVERITY, Lead.FAULT, Lead.DATE}),
    keys=LOGGING | {"joins"},
    examples=(
        '/review Acme https://example.com/reviews/7 "They never called back"',
        "/review Acme https://example.com/reviews/8",
    ),
)
