"""Online judicial auctions (网络司法拍卖规定): prices, deposits, notices, defaults and whole timelines of bids.

A timeline is not played forward with a moving end: for each bid the end of the auction is reckoned anew from the list of
accepted bids before it, and the standing bid is the best of that list by one sort key (price, rank, order of arrival).
"""

from fractions import Fraction

from days import ordinal
from deadlines import BEIJING, DAY, instant, seconds
from money import fen, yuan

RULES = "网络司法拍卖规定(法释〔2016〕18号)"
FIVE = 300


def end_of(closes, accepted):
    """The end after the accepted bids: a bid in the last five minutes puts it five minutes after the bid."""
    end = closes
    for at, *_ in accepted:
        end = max(end, at + FIVE)  # from more than five minutes before the end this changes nothing
    return end


def standing(accepted):
    """The best accepted bid: highest price, then highest rank (none is lowest), then earliest."""
    return max(accepted, key=lambda bid: (bid[2], -(bid[3] or 99), -bid[4]), default=None)


def reckon_timeline(case):
    """The word of every bid, the end, the winner and the outcome."""
    opens, closes, start, step = seconds(case["opensAt"]), seconds(case["closesAt"]), fen(case["startYuan"]), fen(case["stepYuan"])
    accepted, words = [], []
    for order, bid in enumerate(case["bids"]):
        at, price, rank = seconds(bid["at"]), fen(bid["priceYuan"]), bid["priorityRank"]
        best = standing(accepted)
        if at < opens:
            word = "notOpen"
        elif at >= end_of(closes, accepted):
            word = "closed"
        elif best is None:
            word = "belowStart" if price < start else "accepted"
        elif price == best[2] and rank is not None and (best[3] is None or rank < best[3]):
            word = "accepted.priorityEqualPrice"
        elif price <= best[2]:
            word = "notHigher"
        else:
            word = "accepted" if price - best[2] >= step else "belowStep"
        words.append(word)
        if word.startswith("accepted"):
            accepted.append((at, bid["bidder"], price, rank, order))
    best = standing(accepted)
    return {"bids": [{**{k: v for k, v in bid.items() if k != "expected"}, "expected": word}
                     for bid, word in zip(case["bids"], words)],
            "expectedClose": instant(end_of(closes, accepted)),
            "expectedWinner": {"bidder": best[1], "priceYuan": yuan(best[2])} if best else None,
            "outcome": "sold" if best else "failed"}


CONSTANTS = {
    "deposit.refundDeadlineHours": ({"hours": 24}, "第23条", {"appliesTo": ["losingBidders", "failedAuction"]}),
    "conflict.barredBidders": ({"roles": ["executingCourt", "platform", "auxiliaryAgency", "staffAndCloseRelatives"]},
                               "第34条", {}),
    "ownership.transfer": ({"event": "auctionConfirmationRulingServedOnBuyer"}, "第22条", {}),
}


def share(amount_fen, percent):
    """A percentage that must be whole fen (no rounding is decided here)."""
    value = Fraction(amount_fen * percent, 100)
    assert value.denominator == 1
    return int(value)


def reckon_auction(case):
    """The answer fields of one auction case, or None when there is nothing to reckon."""
    kind = case["kind"]
    if kind == "bidding.timeline":
        return reckon_timeline(case)
    if kind in ("startPrice.first", "startPrice.second"):
        least = share(fen(case["referenceYuan"]), 70) if kind.endswith("first") else share(fen(case["previousStartYuan"]), 80)
        return {"valid": fen(case["startYuan"]) >= least, "minStartYuan": yuan(least)}
    if kind == "deposit.range":
        start = fen(case["startYuan"])
        low, high = share(start, 5), share(start, 20)
        return {"valid": low <= fen(case["depositYuan"]) <= high, "minYuan": yuan(low), "maxYuan": yuan(high)}
    if kind == "deposit.creditorBidder":
        return {"mustPayYuan": yuan(max(0, fen(case["depositYuan"]) - fen(case["debtYuan"])))}
    if kind == "notice.leadDays":
        days = {"first": (15, 30), "second": (7, 15)}[case["round"]]
        return {"minDays": days[case["property"] != "movable"]}
    if kind == "bidding.durationHours":
        return {"valid": case["hours"] >= 24}
    if kind.startswith("default.deposit"):
        left, parts = fen(case["depositYuan"]), []
        gap = max(0, fen(case["firstPriceYuan"]) - fen(case["rePriceYuan"]))
        for due in (fen(case["auctionLossYuan"]), gap):
            parts.append(min(left, due))
            left -= parts[-1]
        return {"expected": {"refundedYuan": "0.00", "toAuctionLossYuan": yuan(parts[0]), "toPriceGapYuan": yuan(parts[1]),
                             "toDebtorObligationYuan": yuan(left)}}
    if kind == "default.originalBuyerBarred":
        return {"valid": case["originalBuyer"] != case["rebidder"]}
    if kind == "reference.onlineInquiry":
        reports = [fen(text) for text in case["reportsYuan"]]
        mean = Fraction(sum(reports), len(reports))
        assert mean.denominator == 1
        return {"expectedReferenceYuan": yuan(int(mean))}
    if kind in CONSTANTS:
        return CONSTANTS[kind][0]
    return None


# --- the vectors -----------------------------------------------------------------------------------------------------


def random_bids(rng, opens, closes, start, step):
    """Bids in order of arrival, many of them in the last five minutes and at edges; prices aimed at every word.

    Prices below the start are offered only while nobody has bid, and a bid is aimed with the help of the rules so far:
    what the bid means is still reckoned by reckon_timeline alone.
    """
    people = [("A1", None), ("B2", None), ("C3", None)]
    people += rng.sample([("P1", 1), ("P2", 2), ("P3", 3), ("P1b", 1), ("P2b", 2)], rng.choice([0, 0, 1, 2, 3, 3, 4, 5]))
    accepted, bids, closed, at = [], [], 0, opens + rng.choice([-1, -600, 0, 0, 1, rng.randint(0, closes - opens - 1)])
    if rng.random() < 0.4:
        at = closes - rng.choice([301, 300, 299, 600, 1800, 1, 60])
    for order in range(rng.randint(1, 14)):
        best = standing(accepted)
        name, rank = rng.choice(people)
        if best is None:
            price = start + rng.choice([0, 0, 0, 1, step, 3 * step, -1, -step])
        else:
            price = best[2] + rng.choice([step, step, step, step + 1, step - 1, 0, 0, 0, 0, -1, 1, 2 * step, 5 * step, -step])
            price = max(price, start)
            if len(people) > 3 and rng.random() < 0.3:
                (name, rank), price = rng.choice(people[3:]), best[2]
        bid = {"at": instant(at), "bidder": name, "priceYuan": yuan(price), "priorityRank": rank}
        bids.append(bid)
        word = reckon_timeline({"opensAt": instant(opens), "closesAt": instant(closes), "startYuan": yuan(start),
                                "stepYuan": yuan(step), "bids": bids})["bids"][-1]["expected"]
        if word.startswith("accepted"):
            accepted.append((at, name, price, rank, order))
        closed += word == "closed"
        if closed == 2:
            break
        end = end_of(closes, accepted)
        near = [end - 301, end - 300, end - 299, end - 1, end - rng.randint(1, 299)]
        late = [end, end + 1, end + rng.randint(1, 7200)]
        soon = [at, at + 1, at + rng.randint(1, 600), at + rng.randint(1, 6 * 3600)]
        choice = rng.choice([*soon, *near, *near, rng.choice(late) if rng.random() < 0.7 else end - 1])
        at = max(at, choice)
    return bids


def timeline_name(answer, closes):
    """A name from what happens."""
    words = [bid["expected"] for bid in answer["bids"]]
    parts = ["成交" if answer["outcome"] == "sold" else "流拍", f"{len(words)}次出价"]
    parts += ["顺延"] if seconds(answer["expectedClose"]) > closes else []
    parts += ["优先购买权同价"] if "accepted.priorityEqualPrice" in words else []
    parts += ["截止后出价"] if "closed" in words else []
    return "、".join(parts)


def make_timelines(rng, total):
    """Whole auctions; at most every tenth ends without a sale."""
    cases, failed = [], 0
    while len(cases) < total:
        opens = rng.randint(ordinal("2025-01-01"), ordinal("2027-12-01")) * DAY - BEIJING + 10 * 3600
        closes = opens + rng.choice([DAY, DAY, DAY, DAY + rng.randint(1, DAY), 2 * DAY])
        start = rng.choice([5000000, rng.randint(1, 900) * 100000, rng.randint(10000, 99999999)])
        step = rng.choice([100000, 50000, 10000, rng.randint(100, 200000)])
        bids = [] if rng.random() < 0.01 else random_bids(rng, opens, closes, start, step)
        case = {"kind": "bidding.timeline", "name": "", "opensAt": instant(opens), "closesAt": instant(closes),
                "startYuan": yuan(start), "stepYuan": yuan(step), "bids": bids}
        answer = reckon_timeline(case)
        if answer["outcome"] == "failed":
            if failed * 10 >= total:
                continue
            failed += 1
        case.update(answer, name=timeline_name(answer, closes), basis=RULES + "第11、20、21、26条")
        cases.append(case)
    return cases


def random_simple(rng, kind):
    """The question of one case of a kind without bids, the article, and an open reading's note."""
    near = rng.choice([-10000, -100, -1, -1, 0, 0, 1, 1, 100, rng.randint(-1000000, 1000000)])
    price = rng.choice([rng.randint(1, 999) * 1000000, rng.randint(5000, 99999999) * 100, rng.randint(50000, 9999999) * 20])
    if kind == "startPrice.first":
        price += -price % 10
        return {"referenceYuan": yuan(price), "startYuan": yuan(max(1, share(price, 70) + near))}, "第10条"
    if kind == "startPrice.second":
        price += -price % 5
        return {"previousStartYuan": yuan(price), "startYuan": yuan(max(1, share(price, 80) + near))}, "第26条"
    if kind == "deposit.range":
        edge = share(price, rng.choice([5, 20]))
        deposit = rng.choice([edge, edge + 1, edge - 1, edge + near, rng.randint(1, price // 3)])
        return {"startYuan": yuan(price), "depositYuan": yuan(max(1, deposit))}, "第17条"
    if kind == "deposit.creditorBidder":
        deposit = share(price, rng.randint(1, 4) * 5)
        debt = rng.choice([deposit + near, rng.randint(1, 2 * deposit)])
        return {"debtYuan": yuan(max(0, debt)), "depositYuan": yuan(deposit)}, "第17条第2款"
    if kind == "bidding.durationHours":
        hours = rng.choice([24, 23.99, 24.01, rng.randint(1, 9600) / 100, rng.randint(1, 96), rng.randint(2300, 2500) / 100])
        return {"hours": int(hours) if hours == int(hours) else hours}, "第20条第2款"
    if kind == "default.originalBuyerBarred":
        buyers = [f"{letter}{n}" for n, letter in enumerate("ABCDEFG", 1)] + ["P1", "P2"]
        buyer = rng.choice(buyers)
        return {"originalBuyer": buyer, "rebidder": buyer if rng.random() < 0.4 else rng.choice(buyers)}, "第24条第2款"
    if kind == "reference.onlineInquiry":
        reports = [rng.randint(900000, 1100000) * price // 1000000 for _ in range(rng.randint(2, 6))]
        reports[-1] += -sum(reports) % len(reports)
        return {"reportsYuan": [yuan(r) for r in reports]}, None
    # default.*: the deposit against the loss and the gap, often just enough or one fen short
    first, loss = price, rng.choice([0, 50000, rng.randint(0, price // 20)])
    again = first - rng.choice([0, 1, -price // 10, share(price, 5), rng.randint(0, price // 2)])
    due = loss + max(0, first - again)
    deposit = rng.choice([max(1, due + near), share(price, 5), share(price, 20), max(1, loss + rng.choice([-1, 0, 1]))])
    return {"depositYuan": yuan(deposit), "firstPriceYuan": yuan(first), "rePriceYuan": yuan(again),
            "auctionLossYuan": yuan(loss)}, "第24条"


SIMPLE = {"startPrice.first": 70, "startPrice.second": 70, "deposit.range": 90, "deposit.creditorBidder": 50,
          "bidding.durationHours": 30, "default.depositForfeited": 40, "default.depositInsufficient": 40,
          "default.originalBuyerBarred": 12, "reference.onlineInquiry": 40}


def make_auctions(rng, total):
    """The auction vectors; timelines take what the other kinds leave."""
    cases = []
    for kind, count in SIMPLE.items():
        made = []
        while len(made) < count:
            question, article = random_simple(rng, kind)
            case = {"kind": kind, **question}
            if kind.startswith("default.deposit"):
                due = fen(case["auctionLossYuan"]) + max(0, fen(case["firstPriceYuan"]) - fen(case["rePriceYuan"]))
                if (fen(case["depositYuan"]) < due) != kind.endswith("Insufficient"):
                    continue
            case.update(reckon_auction(case), basis=RULES + article if article else "财产处置参考价规定第13条(平均值)")
            if case not in made:
                made.append(case)
        cases += made
    for round_name, article in (("first", "第12条"), ("second", "第26条")):
        for thing in ("movable", "immovable", "otherPropertyRight"):
            case = {"kind": "notice.leadDays", "round": round_name, "property": thing}
            cases.append({**case, **reckon_auction(case), "basis": RULES + article})
    for kind, (answer, article, more) in CONSTANTS.items():
        cases.append({"kind": kind, **answer, "basis": RULES + article, **more})
    cases += make_timelines(rng, total - len(cases))
    return [{"id": f"A{n:05d}", **case} for n, case in enumerate(cases, 1)]
