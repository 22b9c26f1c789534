"""Court fees (诉讼费用交纳办法): fees, feeRounding, smallClaims and delayInterest.

The fee tables are reckoned by quick-deduction constants: the rates fall from slice to slice, so the fee is the least of
all lines (amount times rate plus constant) and no bracket is looked up. The sum over slices is reckoned only to compare.
"""

from fractions import Fraction

from money import fen, fen_of, half_up, yuan, yuan_short

# Quick form of FEE 13(1): upper end in yuan, rate in 1/1000, constant in yuan.
PROPERTY = [(100000, 25, -200), (200000, 20, 300), (500000, 15, 1300), (1000000, 10, 3800), (2000000, 9, 4800),
            (5000000, 8, 6800), (10000000, 7, 11800), (20000000, 6, 21800), (None, 5, 41800)]
# Quick form of FEE 14(1): enforcement with an amount.
EXECUTION = [(500000, 15, -100), (5000000, 10, 2400), (10000000, 5, 27400), (None, 1, 67400)]
# Quick form of FEE 14(2): preservation, before the cap of 5 000 yuan.
PRESERVATION = [(100000, 10, 20), (None, 5, 520)]


def quick(table, floor_yuan, flat_yuan, amount_fen):
    """The fee of one line of a quick table, or the flat fee up to the floor; also compared with the sum of slices."""
    amount = Fraction(amount_fen, 100)
    if amount <= floor_yuan:
        return Fraction(flat_yuan)
    value = min(amount * Fraction(rate, 1000) + constant for _, rate, constant in table)
    total, low = Fraction(flat_yuan), floor_yuan
    for top, slice_rate, _ in table:
        high = amount if top is None else min(amount, top)
        if high > low:
            total += (high - low) * Fraction(slice_rate, 1000)
            low = high
    assert total == value, amount_fen
    return value


def property_fee(amount_fen):
    """FEE 13(1), exact yuan."""
    return quick(PROPERTY, 10000, 50, amount_fen)


def excess(amount_fen, bounds):
    """The part of an amount above each bound at the bound's rate (per mille): [(bound, rate)], rates being increments."""
    amount = Fraction(amount_fen, 100)
    return sum((max(amount - bound, 0) * Fraction(rate, 1000) for bound, rate in bounds), Fraction(0))


def divorce_part(amount_fen):
    """FEE 13(2)1: 0.5 % of the property above 200 000."""
    return excess(amount_fen, [(200000, 5)])


def personality_part(amount_fen):
    """FEE 13(2)2: 1 % above 50 000, which falls to 0.5 % above 100 000."""
    return excess(amount_fen, [(50000, 10), (100000, -5)])


# Kinds whose answer depends on nothing: exact yuan, or the range in which the province fixes the figure.
FIXED = {
    "labour.firstInstance": 10, "labour.firstInstance.summaryProcedure": 5, "labour.appeal": 10,
    "administrative.ordinary": 50, "administrative.trademarkPatentMaritime": 100, "administrative.compensation": 0,
    "jurisdictionObjection.upheld": 0, "jurisdictionObjection.appeal": 0, "specialProcedure": 0,
    "judicialConfirmationOfMediation": 0, "dismissal.noAcceptance": 0, "retrial.ordinary": 0,
    "preservation.noAmount": 30, "publicNotice": 100, "setAsideAward": 400, "arbitrationAgreementValidity": 400,
    "maritime.creditorRegistration": 1000, "maritime.generalAverageAdjustment": 1000, "relief.exemption": 0,
}
RANGES = {
    "otherNonProperty.firstInstance": (50, 100), "ip.noAmount": (500, 1000), "jurisdictionObjection.rejected": (50, 100),
    "execution.noAmount": (50, 500), "maritime.limitationFund": (1000, 10000), "maritime.injunction": (1000, 5000),
}
RANGES_WITH_PART = {"divorce.firstInstance": (50, 300, divorce_part),
                    "personalityRights.firstInstance": (100, 500, personality_part)}
WHOLE = {"property.multipleClaims", "property.mixedWithNonProperty", "property.appeal", "property.appeal.jointSameSide",
         "ip.withAmount", "retrial.newEvidence", "property.firstInstance"}
HALVING = {"summaryProcedure", "smallClaims", "mediated", "withdrawn", "joined"}


class Open(Exception):
    """The law leaves two roundings open and they differ for this case."""


def agreed(*values_fen):
    """The one answer of several ways of rounding."""
    if len(set(values_fen)) != 1:
        raise Open
    return values_fen[0]


def exact_or_settled(kind, amount, params):
    """The exact yuan, or whole fen for the kinds that combine two fees (there all roundings must agree)."""
    if kind in FIXED:
        return Fraction(FIXED[kind]), None
    if kind == "relief.reduction.minimum":
        # At least the ratio is taken off; only cases without a part of a fen, so that no rounding is decided here.
        value = property_fee(amount) * (1 - Fraction(params["ratioMin"]))
        if (value * 100).denominator != 1:
            raise Open
        return value, None
    if kind == "property.claimIncreased.supplement":
        new, old = property_fee(fen(params["toYuan"])), property_fee(fen(params["fromYuan"]))
        return None, agreed(fen_of(new - old), fen_of(new) - fen_of(old))
    if kind == "property.claimReduced.refund":
        if not params["beforeInvestigationClosed"]:
            return Fraction(0), None  # FEE 35: who changes later bears it
        new, old = property_fee(fen(params["toYuan"])), property_fee(fen(params["fromYuan"]))
        return None, agreed(fen_of(old - new), fen_of(old) - fen_of(new))
    if kind == "property.summaryToOrdinary.supplement":
        full = property_fee(amount)
        return None, agreed(fen_of(full / 2), fen_of(full) - fen_of(full / 2))
    if kind == "property.withdrawnAfterNoSupplement.refund":
        full = property_fee(amount)
        return None, agreed(fen_of(full / 4), half_up(Fraction(fen_of(full / 2), 2)))
    if kind == "execution.withAmount":
        return quick(EXECUTION, 10000, 50, amount), None
    if kind == "preservation.property":
        return min(quick(PRESERVATION, 1000, 30, amount), Fraction(5000)), None
    if kind == "paymentOrder":
        return property_fee(amount) / 3, None
    if kind == "bankruptcy":
        return min(property_fee(amount) / 2, Fraction(300000)), None
    if kind.startswith("divorce.firstInstance.withBase"):
        value = Fraction(fen(params["baseYuan"]), 100) + divorce_part(amount)
        return (value / 2 if kind.endswith(".summaryProcedure") else value), None
    if kind in WHOLE:
        return property_fee(amount), None
    if kind.startswith("property."):
        # INT 206: however many reasons to halve, the fee is halved once.
        words = set(kind.replace("+", ".").split("."))
        assert words & HALVING and words <= HALVING | {
            "property", "firstInstance", "appeal", "counterclaim", "independentThirdParty"}, kind
        return property_fee(amount) / 2, None
    return None, None


def reckon_fee(case):
    """The answer fields of one fee case, or None when the kind is not reckoned."""
    kind, params = case["kind"], case.get("params", {})
    amount = None if case["amountYuan"] is None else fen(case["amountYuan"])
    if kind in RANGES or kind in RANGES_WITH_PART:
        low, high = (RANGES.get(kind) or RANGES_WITH_PART[kind])[:2]
        part = RANGES_WITH_PART[kind][2](amount) if kind in RANGES_WITH_PART else Fraction(0)
        return {"expectedYuanMin": yuan(fen_of(low + part)), "expectedYuanMax": yuan(fen_of(high + part)),
                "expectedYuan": None}
    if kind == "property.multipleClaims":
        assert sum(map(fen, params["claimsYuan"])) == amount
    value, settled = exact_or_settled(kind, amount, params)
    if settled is not None:
        return {"expectedYuan": yuan(settled)}
    if value is None:
        return None
    answer = {"expectedYuan": yuan(fen_of(value))}
    if (value * 100).denominator != 1:
        answer["exact"] = str(value)
    if kind == "property.firstInstance":
        answer["expectedWholeYuan"] = half_up(value)
    return answer


def reckon_rounding(case):
    """Both roundings of a full fee and of its half (half of the exact fee; half of the whole-yuan fee)."""
    value = property_fee(fen(case["amountYuan"]))
    whole = half_up(value)
    return {"exact": str(value), "fen": yuan(fen_of(value)), "wholeYuan": str(whole),
            "halfOfExactFen": yuan(fen_of(value / 2)), "halfOfWholeYuan": yuan(whole * 50)}


def reckon_small_claims(case):
    """CPL 165: thresholds from a wage (a half yuan goes up), or the class of a claim."""
    if "provinceAverageWageYuan" in case:
        wage = int(case["provinceAverageWageYuan"])
        return {"mandatoryMaxYuan": str((wage + 1) // 2), "agreedMaxYuan": str(wage * 2)}
    claim = fen(case["claimYuan"])
    half, double = (fen(case["threshold"][k]) for k in ("mandatoryMaxYuan", "agreedMaxYuan"))
    return {"mandatorySmallClaims": claim <= half, "agreedSmallClaimsAllowed": half < claim <= double}


def reckon_delay_interest(case):
    """Principal x 1.75 / 10 000 per day, in one integer product: fen x days x 7 / 40 000."""
    return {"expectedYuan": yuan(half_up(Fraction(fen(case["principalYuan"]) * case["days"] * 7, 40000)))}


# --- the vectors ---------------------------------------------------------------------------------------------------

BASIS_1 = "诉讼费用交纳办法 第13条(一)"
BASIS = {
    "property.firstInstance": BASIS_1, "property.firstInstance.summaryProcedure": BASIS_1 + ";第16条(简易程序减半)",
    "property.firstInstance.smallClaims": BASIS_1 + ";第16条",
    "property.firstInstance.mediated": BASIS_1 + ";第15条(调解结案减半)",
    "property.firstInstance.withdrawn": BASIS_1 + ";第15条(撤诉减半)",
    "property.counterclaim.joined": BASIS_1 + ";第18条", "property.independentThirdParty.joined": BASIS_1 + ";第18条",
    "property.counterclaim.joined+summaryProcedure": BASIS_1 + ";第16、18条;民诉法解释第206条",
    "property.independentThirdParty.joined+summaryProcedure": BASIS_1 + ";第16、18条;民诉法解释第206条",
    "property.multipleClaims": "民诉法解释第201条第2款", "property.mixedWithNonProperty": "民诉法解释第201条第1款",
    "property.appeal": "诉讼费用交纳办法 第17条", "property.appeal.jointSameSide": "诉讼费用交纳办法 第17条;民诉法解释第202条",
    "property.appeal.withdrawn": "诉讼费用交纳办法 第15、17条",
    "property.claimIncreased.supplement": "诉讼费用交纳办法 第21条(一)",
    "property.claimReduced.refund": "诉讼费用交纳办法 第21条(二)",
    "property.summaryToOrdinary.supplement": "民诉法解释第199条",
    "property.withdrawnAfterNoSupplement.refund": "民诉法解释第199条第2款",
    "divorce.firstInstance": "诉讼费用交纳办法 第13条(二)1", "divorce.firstInstance.withBase": "诉讼费用交纳办法 第13条(二)1",
    "divorce.firstInstance.withBase.summaryProcedure": "诉讼费用交纳办法 第13条(二)1、第16条",
    "personalityRights.firstInstance": "诉讼费用交纳办法 第13条(二)2",
    "otherNonProperty.firstInstance": "诉讼费用交纳办法 第13条(二)3", "ip.noAmount": "诉讼费用交纳办法 第13条(三)",
    "ip.withAmount": "诉讼费用交纳办法 第13条(三)", "labour.firstInstance": "诉讼费用交纳办法 第13条(四)",
    "labour.firstInstance.summaryProcedure": "诉讼费用交纳办法 第13条(四)、第16条",
    "labour.appeal": "诉讼费用交纳办法 第13条(四)", "administrative.ordinary": "诉讼费用交纳办法 第13条(五)2",
    "administrative.trademarkPatentMaritime": "诉讼费用交纳办法 第13条(五)1",
    "administrative.compensation": "诉讼费用交纳办法 第8条(四)",
    "jurisdictionObjection.rejected": "诉讼费用交纳办法 第13条(六)",
    "jurisdictionObjection.upheld": "诉讼费用交纳办法 第13条(六)", "jurisdictionObjection.appeal": "诉讼费用交纳办法 第8条(三)",
    "specialProcedure": "诉讼费用交纳办法 第8条(一)",
    "judicialConfirmationOfMediation": "诉讼费用交纳办法 第8条(一);司法确认程序若干规定第11条",
    "dismissal.noAcceptance": "诉讼费用交纳办法 第8条(二)、第27条", "retrial.ordinary": "诉讼费用交纳办法 第9条",
    "retrial.newEvidence": "诉讼费用交纳办法 第9条(一)、第19条", "execution.withAmount": "诉讼费用交纳办法 第14条(一)2",
    "execution.noAmount": "诉讼费用交纳办法 第14条(一)1", "preservation.property": "诉讼费用交纳办法 第14条(二)",
    "preservation.noAmount": "诉讼费用交纳办法 第14条(二)", "paymentOrder": "诉讼费用交纳办法 第14条(三)",
    "publicNotice": "诉讼费用交纳办法 第14条(四)", "setAsideAward": "诉讼费用交纳办法 第14条(五)",
    "arbitrationAgreementValidity": "诉讼费用交纳办法 第14条(五)", "bankruptcy": "诉讼费用交纳办法 第14条(六)",
    "maritime.creditorRegistration": "诉讼费用交纳办法 第14条(七)4",
    "maritime.generalAverageAdjustment": "诉讼费用交纳办法 第14条(七)5",
    "maritime.limitationFund": "诉讼费用交纳办法 第14条(七)1", "maritime.injunction": "诉讼费用交纳办法 第14条(七)2",
    "relief.reduction.minimum": "诉讼费用交纳办法 第46条第2款", "relief.exemption": "诉讼费用交纳办法 第44、45条",
}
for _procedure in ("summaryProcedure", "smallClaims"):
    for _ending in ("mediated", "withdrawn"):
        BASIS[f"property.firstInstance.{_procedure}+{_ending}"] = BASIS_1 + ";第15、16条;民诉法解释第206条"

PROPERTY_EDGES = [10000, 100000, 200000, 500000, 1000000, 2000000, 5000000, 10000000, 20000000]
EDGES = {
    "execution.withAmount": [10000, 500000, 5000000, 10000000], "preservation.property": [1000, 100000, 896000],
    "bankruptcy": PROPERTY_EDGES + [111640000], "divorce": [200000], "personalityRights": [50000, 100000],
    "smallClaims": [10000, 54323, 100000],
}
# How many cases of each kind; the kinds without an amount have one case, since there is nothing to vary.
COUNTS = {
    "property.firstInstance.summaryProcedure": 300, "property.firstInstance.smallClaims": 100,
    "property.firstInstance.mediated": 90, "property.firstInstance.withdrawn": 90,
    "property.firstInstance.summaryProcedure+mediated": 70, "property.firstInstance.summaryProcedure+withdrawn": 70,
    "property.firstInstance.smallClaims+mediated": 40, "property.firstInstance.smallClaims+withdrawn": 40,
    "property.counterclaim.joined": 80, "property.counterclaim.joined+summaryProcedure": 60,
    "property.independentThirdParty.joined": 80, "property.independentThirdParty.joined+summaryProcedure": 40,
    "property.multipleClaims": 90, "property.mixedWithNonProperty": 80, "property.appeal": 110,
    "property.appeal.jointSameSide": 80, "property.appeal.withdrawn": 80, "property.claimIncreased.supplement": 100,
    "property.claimReduced.refund": 100, "property.summaryToOrdinary.supplement": 80,
    "property.withdrawnAfterNoSupplement.refund": 60, "divorce.firstInstance": 90, "divorce.firstInstance.withBase": 80,
    "divorce.firstInstance.withBase.summaryProcedure": 60, "personalityRights.firstInstance": 100, "ip.withAmount": 60,
    "labour.firstInstance": 10, "labour.firstInstance.summaryProcedure": 10, "labour.appeal": 10,
    "administrative.compensation": 10, "dismissal.noAcceptance": 10, "retrial.ordinary": 10, "retrial.newEvidence": 60,
    "execution.withAmount": 250, "preservation.property": 220, "paymentOrder": 180, "bankruptcy": 110,
    "relief.reduction.minimum": 80, "relief.exemption": 10,
}
NO_AMOUNT = ["otherNonProperty.firstInstance", "ip.noAmount", "administrative.ordinary",
             "administrative.trademarkPatentMaritime", "jurisdictionObjection.rejected", "jurisdictionObjection.upheld",
             "jurisdictionObjection.appeal", "specialProcedure", "judicialConfirmationOfMediation", "execution.noAmount",
             "preservation.noAmount", "publicNotice", "setAsideAward", "arbitrationAgreementValidity",
             "maritime.creditorRegistration", "maritime.generalAverageAdjustment", "maritime.limitationFund",
             "maritime.injunction"]


def random_amount(rng, edges):
    """An amount in fen: near an edge (often by one fen), a round sum, or any sum over eight orders of magnitude."""
    choice = rng.random()
    if choice < 0.35:
        return max(1, rng.choice(edges) * 100 + rng.choice([-10000, -100, -50, -2, -1, 0, 1, 2, 50, 100, 101, 10000]))
    size = 10 ** rng.randint(4, 11)
    if choice < 0.5:
        return rng.randint(1, 99) * size // 10
    if choice < 0.7:
        return rng.randint(1, size // 100 * 9) * 100  # whole yuan
    return rng.randint(1, size * 9)


def edges_of(kind):
    """The brackets and caps that matter to a kind, in yuan."""
    for key in (kind, kind.split(".")[0], "smallClaims" if "smallClaims" in kind else ""):
        if key in EDGES:
            return EDGES[key]
    return PROPERTY_EDGES


def random_fee(rng, kind):
    """The question of one fee case of the kind."""
    amount, params = random_amount(rng, edges_of(kind)), None
    if "smallClaims" in kind:
        amount = amount % 21729000 or 1
    if kind == "property.multipleClaims":
        claims = [random_amount(rng, [10000, 100000]) for _ in range(rng.randint(2, 5))]
        amount, params = sum(claims), {"claimsYuan": [yuan(c) for c in claims]}
    elif kind == "property.appeal":
        params = {"judgmentYuan": yuan(amount + rng.randint(0, 9) * rng.randint(1, amount)), "contestedYuan": yuan(amount)}
    elif kind == "property.appeal.jointSameSide":
        params = {"appellants": rng.randint(2, 9)}
    elif kind in ("property.claimIncreased.supplement", "property.claimReduced.refund"):
        low, high = sorted((amount, random_amount(rng, PROPERTY_EDGES)))
        high += low == high
        if kind == "property.claimIncreased.supplement":
            amount, params = high, {"fromYuan": yuan(low), "toYuan": yuan(high)}
        else:
            amount = low
            params = {"fromYuan": yuan(high), "toYuan": yuan(low), "beforeInvestigationClosed": rng.random() < 0.8}
    elif "withBase" in kind:
        base = rng.choice([5000, 30000, rng.randint(5000, 30000), rng.randint(50, 300) * 100])
        params = {"baseYuan": yuan(base)}
    elif kind == "relief.reduction.minimum":
        params = {"reliefKind": "减交", "ratioMin": "0.30"}
    elif kind == "relief.exemption":
        params = {"reliefKind": "免交", "applicant": "naturalPerson"}
    case = {"kind": kind, "amountYuan": yuan_short(amount)}
    if params:
        case["params"] = params
    return case


def make_fees(rng, total):
    """The fee vectors; property.firstInstance takes what the other kinds leave."""
    counts = dict(COUNTS)
    counts["property.firstInstance"] = total - sum(COUNTS.values()) - len(NO_AMOUNT)
    cases, seen = [], set()
    for kind in ["property.firstInstance", *COUNTS]:
        left = counts[kind]
        while left:
            case = random_fee(rng, kind)
            key = repr(case)
            if key in seen:
                continue
            try:
                answer = reckon_fee(case)
            except Open:
                continue
            seen.add(key)
            cases.append({**case, **answer, "basis": BASIS[kind]})
            left -= 1
    for kind in NO_AMOUNT:
        case = {"kind": kind, "amountYuan": None}
        cases.append({**case, **reckon_fee(case), "basis": BASIS[kind]})
    return [{"id": f"F{n:05d}", **case} for n, case in enumerate(cases, 1)]


def make_rounding(rng, total):
    """Rounding vectors: many around the half yuan and the half fen of the fee."""
    amounts = []
    while len(amounts) < total:
        amount = random_amount(rng, PROPERTY_EDGES)
        if rng.random() < 0.5:
            # Aim at a fee of n.5 yuan, or at n.4999/n.5001, by inverting the line of 2 %.
            amount = (rng.randint(2300, 4299) * 100 + 50 - 30000) * 50 + rng.choice([-1, 0, 1, 25])
        # A fee of whole yuan has no fraction to round, and the cases show no spelling for it.
        if amount not in amounts and property_fee(amount).denominator != 1:
            amounts.append(amount)
    return [{"amountYuan": yuan(a), **reckon_rounding({"amountYuan": yuan(a)})} for a in amounts]


def make_small_claims(rng, total):
    """Claims around two thresholds that belong to one wage, and the thresholds of wages."""
    cases = []
    while len(cases) < total:
        wage = rng.choice([108645, rng.randint(40000, 250000)])
        limits = reckon_small_claims({"provinceAverageWageYuan": str(wage)})
        if rng.random() < 0.25:
            case = {"provinceAverageWageYuan": str(wage)}
            case.update(limits, basis="民诉法第165条")
        else:
            edge = fen(rng.choice([limits["mandatoryMaxYuan"], limits["agreedMaxYuan"]]))
            claim = rng.choice([edge, edge + 1, edge - 1, edge + 100, edge - 100, rng.randint(1, wage * 300)])
            case = {"claimYuan": yuan(claim)}
            case.update(reckon_small_claims({**case, "threshold": limits}), threshold=limits,
                        basis="民诉法第165条(以下含本数)")
        if case not in cases:
            cases.append(case)
    return cases


def make_delay_interest(rng, total):
    """Principals and days, some chosen so that the interest ends in half a fen (fen x days x 7 = 20 000 mod 40 000)."""
    cases = []
    while len(cases) < total:
        principal, days = random_amount(rng, [10000, 100000]), rng.choice([0, 1, 30, 365, 366, rng.randint(1, 3650)])
        if rng.random() < 0.3:
            days = rng.choice([1, 2, 4, 5, 8, 10, 16, 20, 25, 32, 40, 50, 80, 100, 125, 160, 200, 400, 500, 1000])
            principal = 20000 // days * (2 * rng.randint(0, 50000) + 1) + rng.choice([-1, 0, 0, 1])
        case = {"principalYuan": yuan(max(principal, 1)), "days": days}
        case.update(reckon_delay_interest(case), basis="迟延履行利息解释(法释〔2014〕8号)第1条:日万分之一点七五,不含一般债务利息")
        if case not in cases:
            cases.append(case)
    return cases
