"""English words of plain sentences: what they point at. A table only; `*` matches any ending."""

from collections.abc import Mapping

CUES: Mapping[str, str] = {
    "category.rude": """
        shout*, yell*, scream*, rude*, impolite*, condescend*, patronis*, patroniz*, snap*, snarl*, hung up,
        hang up on, hangs up, slammed the phone, slammed the door, raised his voice, raised her voice,
        raised their voice, talked down, talks down, talk down to, eye roll*, rolled his eyes, rolled her eyes,
        sneer*, sarcas*, tantrum, barked at, spoken to like, talk to me like, talks to us like, cut me off,
        interrupt*, shush*, dismissive, disrespect*, bad manners, lost his temper, lost her temper,
        went off on, had a go at, lashed out, tore into, tore a strip, rant at, ranted at, ranting at, mocked,
        mocking, ignorant tone, in caps, all caps, snide, snippy, curt with, slagging
    """,
    "category.abuse": """
        called her stupid, called him stupid, called me stupid, called us stupid, an idiot, idiots, moron*,
        cretin*, imbecile*, retard*, stupid cow, stupid bitch, bitch*, b*tch, whore, slut, cunt*, c*nt, twat,
        wanker*, dickhead*, asshole*, arsehole*, a**hole, piece of shit, piece of s*, fuck off, f* off,
        fuck you, f*** you, told me to fuck, go to hell, insult*, humiliat*, degrad*, abusive, abuse*, harass*,
        grop*, touched my, touched her, touched his, hand on my, hand on her, slap my ass, nice tits, tits,
        her body, her legs, her boobs, my figure, nudes, dick pic*, naked, sexual*, lewd, leer*, creepy,
        racist, slur*, n-word, go back to your country, called her a, called him a, called me a, called us a,
        incompetent idiot*, useless idiot*, worthless, pathetic, made her cry, made him cry, reduced to tears,
        in tears, swore at, swearing at, cursed at, cursing at, bully*, bullied, belittl*, spat at, fat cow,
        brain dead, braindead, subhuman, scum, vermin
    """,
    "category.threat": """
        kill*, beat him, beat her, beat me, beat up, beat us, beat the, break his legs, break my legs,
        break her legs, break your legs, breaking his, smash his, smash my, smash your face, punch*, hit me,
        hit him, hit her, going to hit, slap him, slap her, slapped me, stab*, knife, gun, shoot*,
        baseball bat, bat in, i know where you live, knows where i live, know where you live,
        knows where she lives, knows where he lives, where you park, where i park, where my kids, your kids,
        my kids go, his kids, her kids, watch your back, watch my back, watch his back, come to our office and,
        come round and, come over and, come down there and, threw a, threw his, threw her, throws a, swung a,
        swung at, grabbed me, grabbed her, grabbed him, pushed me, shoved, shove me, choke*, strangl*,
        burn down, burn the place, burn us down, set fire, torch the, bury you, bury me, in a ditch,
        end up in hospital, hurt you, hurt me, hurt her, hurt him, hurt us, physical*, send someone round,
        send some guys, send his guys, accidents happen, something might happen, regret being born,
        wait for me outside, waiting for me outside, waiting outside, followed me, followed her,
        following me home, follow me home, violence, violent, assault*, death threat*, rape*,
        safe walking home, get home safe
    """,
    "category.pressure": """
        or else, ultimatum, threaten* to leave, threaten* to sue, threaten* to post, threaten* to go, lawyer*,
        solicitor*, sue us, suing, legal action, take us to court, see us in court, small claims,
        bad review if, one star if, 1 star if, 1-star if, leave a bad review, leave a review unless,
        go to the press, tell everyone, take their business, taking their business, take his business,
        take her business, move to another agency, go elsewhere, going elsewhere, walk away if, walking if,
        find someone else, someone else will, competitor will, contract goes, cancel the contract,
        pull the contract, pull the account, by friday or, by monday or, or they walk, or we lose,
        or they leave, or he leaves, chargeback if, unless we
    """,
    "category.scope": """
        one more small, one more thing, small change, tiny change, quick change, little tweak, tweak*,
        while you're at it, while you are at it, while we're at it, extra page*, extra round*, another round,
        round 4, round 5, round 6, round 7, round four, round five, round six, not in the contract,
        not in the quote, out of scope, outside the scope, scope creep, beyond scope, wasn't in the brief,
        not in the brief, never in the brief, not what we quoted, added to the list, keeps adding, keep adding,
        slipped in, sneaked, snuck, version 5, version 6, version 7, also wants, now wants, now want,
        now they want, and also a, on top of, extra feature*, new feature*, revision*, more revisions,
        unlimited revisions, rewrite it again, change of mind, changed his mind, changed her mind,
        changed their mind
    """,
    "category.haggling": """
        discount, haggl*, cheaper, half price, half the price, knock off, knock something off, for free,
        freebie*, free month, free of charge, throw in, thrown in, mates rates, lower the price,
        bring the price down, too expensive, too pricey, price down, better price, match the price,
        match the quote, cousin does it, nephew, could do it for, for exposure, pay in exposure, % off,
        percent off, negotiate the price, renegotiate, knock 10, knock 20, knock 30, wants it for
    """,
    "category.timewaster": """
        still thinking, thinking about it, will think about it, never buys, never bought, never orders,
        no order, not ordered, just looking, just browsing, endless questions, same questions, same question,
        another call, third call, fourth call, fifth call, 3rd call, 4th call, 5th call, pick our brains,
        picking my brain, pick my brain, free advice, free consult*, tyre kick*, tire kick*, window shopp*,
        quote after quote, third quote, another quote, fourth quote, no decision, can't decide, cannot decide,
        time waster, wasting our time, waste of time, wasted my time
    """,
    "category.expectations": """
        expected, expecting, thought it would, thought it was included, thought we would, thought they'd get,
        assumed, imagined, had in mind, pictured, misunderst*, misread, not what they pictured, mismatch,
        crossed wires, talking past, understood it differently, in their head, we meant, they meant,
        was under the impression, took it to mean
    """,
    "category.late": """
        overdue, still hasn't paid, still not paid, hasn't paid, haven't paid, has not paid, have not paid,
        not paid, unpaid, late payment, late paying, pays late, paying late, paid late, invoice is, reminder*,
        third reminder, weeks late, days late, months late, still owes, owe us, owes us, chasing the invoice,
        chasing payment, chase payment, chasing them for, still waiting for the money, no money,
        account still empty, nothing on the account, cheque is in, check is in the mail, promised to pay,
        promised the transfer, money never came, hasn't landed, no payment, without payment, payment missing,
        not a penny, not a cent
    """,
    "category.boundary": """
        at night, at midnight, in the middle of the night, 11pm, 10pm, 1am, 2am, 3am, 11 pm, midnight,
        on my private, on my personal, private number, private phone, personal number, personal phone, my home,
        came to my house, turned up at my, at my door, on a sunday, on sunday morning, on my day off,
        on holiday, behind my back, behind our back, behind our backs, went behind, poach*,
        contacted my freelancer, directly to our, logged into our, used our login, used our account,
        without asking, without permission, uninvited, unannounced, after i said not to, asked them not to,
        told them not to, told him not to, told her not to, on my whatsapp
    """,
    "category.review": """
        one star, 1 star, 1-star, one-star, two stars, 2 stars, google review, review on, left a review,
        posted a review, trustpilot, yelp, tripadvisor, on facebook, on linkedin, on instagram, on twitter,
        on reddit, on tiktok, in public, publicly, posted about us, post about us, tagged us, dragging us,
        slagging us off, trashed us, trashing us, comment section, public post, facebook group
    """,
    "category.complaint": """
        complain*, unhappy, not happy, disappointed, dissatisf*, not satisfied, fuming, furious about, broken,
        bug*, typo*, doesn't work, does not work, not working, stopped working, wrong size, wrong colour,
        wrong color, wrong date, wrong name, blurry, quality, delivered late, late delivery,
        missed the deadline, missed deadline, late with, faulty, defect*, damaged, dead link*, mistake in,
        error in, errors in, sloppy, substandard, below standard, want it redone, redo it, crashed, went down,
        feel cheated, feels cheated, felt cheated, feels ripped off, feel ripped off, felt ripped off, feels let down,
        felt let down, feels misled
    """,
    "category.silence": """
        no answer, no reply, no response, not answering, doesn't answer, don't answer, won't answer,
        not replying, doesn't reply, hasn't replied, haven't replied, not responding, ghost*, radio silence,
        silence, gone quiet, went quiet, gone dark, went dark, gone silent, vanished, disappeared,
        stuck without, can't move without, cannot move without, waiting for their, waiting on their,
        waiting on them, still no content, still no logo, still no access, still no feedback, still no logins,
        unread, left on read, on read, seen and, no sign of, anyone heard from, crickets, blocked on them,
        into the void
    """,
    "category.other": """
        by mistake, by accident, accidentally, deleted, wiped, lost the, leaked, sent to the wrong,
        wrong client, wrong file, spilled, dropped, forgot to
    """,
    "kind.payment": """
        paid, paid us, paid up, payment received, payment came, payment in, money came, money in,
        money arrived, wired, transferred, transfer came, transfer arrived, transfer in, deposit in,
        deposit received, deposit came, settled the invoice, settled up, settled their, cleared the invoice,
        landed, in the account, hit the account, on the account, cash in, in cash, received from,
        got the money, invoice paid, bank says
    """,
    "kind.refund": """
        refund*, gave back, gave them back, gave him back, gave her back, money back, sent back, paid back,
        returned the deposit, returned the money, reimburs*, credited back, credit note, returned their
    """,
    "kind.hours": """
        log, worked on, spent on, hours on, hrs on, h on, hour on, minutes on, mins on, time on, put in,
        clocked, timesheet, did 2h, did 3h, finished the, setup for, set up for
    """,
    "kind.concession": """
        on the house, free of charge from us, for free this time, gave them a discount, gave a discount,
        gave him a discount, gave her a discount, discount from us, took off, we'd knock, knocked off, waived,
        waive, didn't charge, didn't bill, not billing, not charging, won't charge, won't bill, didn't invoice,
        threw in, as a sorry, as an apology, as goodwill, goodwill, gift, bonus, free month from us, comped
    """,
    "kind.praise": """
        thank you note, thanked us, thanked me, thanks to us, loved, loves it, love it, love the, happy with,
        so happy, delighted, thrilled, over the moon, praised, compliment*, great feedback, kind words,
        five stars, 5 stars, recommended us, referred, referral, sent us a new client, brought cake,
        sent flowers, sent chocolates, paid early, early payment, best agency, best team, no complaints,
        couldn't be happier, a pleasure, smooth, good news
    """,
    "kind.called": """
        i called them, called them to, rang them to, rang to, gave them a call, checked in, check-in call,
        check in call, checking in, called to ask how, called to see, touched base, dropped by, popped in,
        popped by, visited them, birthday, called first, reached out, wrote them to ask, proactively
    """,
    "kind.note": """
        fyi, for the record, note to self, note:, new contact, new phone, new email, moved office, new office,
        prefers, new manager, on maternity, back from holiday, rebrand*, heads up, remember that,
        just so you know, their new, is on leave, new address, changed name
    """,
    "kind.question": """
        who can, who sees, who needs, how is, how are, how's, what's up with, what did i, when did, did they,
        has anyone, does anyone, do we, can you, can i, how do i, how can i, where do i, which client*,
        what is our, what's our, how much, anyone know, show me, list
    """,
    "kind.chatter": """
        hi, hello, hey, good morning, morning all, good night, thanks, thank you, thx, cheers, lol, haha, ok,
        okay, coffee, lunch, weekend, happy friday, test, testing, have a nice, see you
    """,
    "fault.ours": """
        our fault, my fault, our bad, my bad, on us, on me, our mistake, my mistake, our error, we messed up,
        i messed up, we screwed up, i screwed up, we fucked up, i fucked up, we forgot, i forgot, we missed,
        i missed, we broke, i broke, we were late, i was late, we're late, we sent the wrong, i sent the wrong,
        they're right, they are right, he's right, she's right, he is right, she is right, rightly so,
        fair enough, we dropped the ball, i dropped the ball, our side, we should have, i should have,
        should've caught, we never told, we didn't tell, we promised and, we overlooked, i overlooked,
        mea culpa, no excuse, guilty, hands up, we deserve
    """,
    "fault.shared": """
        both sides, both of us, on both sides, neither of us, nobody asked, no one asked, half our, partly us,
        partly our, partly our fault, 50/50, fifty fifty, as much our
    """,
    "severity.severe": """
        police, hospital, ambulance, knife, gun, death threat*, kill, blood, rape*, weapon
    """,
    "severity.serious": """
        third time, fourth time, third reminder, fourth reminder, fifth reminder, final reminder, six weeks,
        two months, three months, months, in tears, crying, cried, shaking, in front of everyone, whole team,
        whole office, everything stopped, lawyer*, huge, massive, unacceptable, again and again, for the third,
        for an hour, whole week, lost the
    """,
    "severity.minor": """
        a bit, slightly, small thing, no big deal, nothing dramatic, minor, a little, mildly, not a big deal,
        tiny
    """,
    "negation": """
        not, no, never, didn't, didnt, don't, dont, doesn't, doesnt, wasn't, wasnt, isn't, isnt, aren't,
        without, nobody, no one, none, nothing, neither, hardly, zero
    """,
    "concession.amends": """
        as a sorry, as an apology, to make up for, make it up to, for the trouble, for the inconvenience,
        apolog*, to say sorry, because we were late, because we messed
    """,
    "concession.asked": """
        insisted, squeezed, pushed for, pushed until, demanded, wouldn't stop, nagged, gave in, caved, haggled,
        forced, begged, after he asked, after they asked
    """,
    "ask.attention": """
        who needs, needs attention, need attention, what's urgent, what is urgent, how are we doing,
        anything on fire, worst client*, who is worst, who should i call, what should i do, overview, to watch,
        on watch
    """,
    "ask.client": """
        how is, how's, how are things with, what's up with, what is up with, status of, where are we with,
        where do we stand, did they pay, have they paid, when did, last pay, has anyone heard,
        what happened with, anything new, do they owe, how much do
    """,
    "ask.privacy": """
        who sees, who can see, who can read, can they read, can the client see, can the boss see,
        is this private, who reads, visible to, who else sees, do they see, stored, where is this saved, gdpr
    """,
    "ask.mine": """
        what did i log, what have i logged, my entries, what i wrote, what i logged, show mine,
        my last entries, did i log, what did i write
    """,
    "ask.help": """
        how do i, how can i, how does, what can you do, how to, help me, where do i, can i edit, can i undo,
        which command
    """,
    "cancel": """
        cancel, never mind, nevermind, nvm, forget it, drop it, forget about it, leave it, skip it, skip, stop,
        no thanks
    """,
}
