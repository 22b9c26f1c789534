#!/usr/bin/env python3
"""Writes vectors.json: 10 000 cases of court law, reckoned without the rules they are to check.

    python3 generate.py [path of the file of cases]

First every case of the file of cases that can be reckoned is reckoned and compared; nothing is written when one differs.
The same bytes come out of every run.
"""

import json
import pathlib
import random
import sys

sys.dont_write_bytecode = True

import auctions  # noqa: E402
import conduct  # noqa: E402
import deadlines  # noqa: E402
import fees  # noqa: E402
import identifiers  # noqa: E402
from days import Calendar  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
TOTAL = 10000
PLAN = {"fees": 4000, "smallClaims": 160, "delayInterest": 250, "deadlines": 2500, "hourDeadlines": 150,
        "timeliness": 240, "service": 220, "caseNumbers": 350, "idNumbers": 280, "creditCodes": 190, "lawyerLicences": 70,
        "phones": 60, "masking": 50, "auctions": 1200}

# The fields that are answers, by section; all else of a case is the question (notes, bases and names are neither).
ANSWERS = {
    "fees": ["expectedYuan", "exact", "expectedWholeYuan", "expectedYuanMin", "expectedYuanMax"],
    "feeRounding": ["exact", "fen", "wholeYuan", "halfOfExactFen", "halfOfWholeYuan"],
    "smallClaims": ["mandatorySmallClaims", "agreedSmallClaimsAllowed", "mandatoryMaxYuan", "agreedMaxYuan"],
    "delayInterest": ["expectedYuan"],
    "deadlines": ["rawEnd", "expected", "provisional", "holidaysInvolved", "makeupWorkday", "expectedWithExclusion"],
    "hourDeadlines": ["countFrom", "expected"],
    "timeliness": ["timely"],
    "service": ["effective", "effectiveAt", "effectiveDate", "strength", "rebuttable", "consent", "isService",
                "defaultJudgmentAllowed"],
    "onlineHearing": ["mode", "treatedAs", "allowed"],
    "caseNumbers": ["valid", "canonical", "normalized", "parsed", "courtName", "reason"],
    "idNumbers": ["checkDigitValid", "valid", "normalized", "birthDate", "gender"],
    "creditCodes": ["valid", "checkDigitValid", "orgCodeCheckValid", "normalized", "department", "category", "region",
                    "organizationCode"],
    "lawyerLicences": ["valid", "parsed"],
    "phones": ["valid", "normalized", "kind"],
    "masking": ["expected"],
    "auctions": ["valid", "minStartYuan", "minYuan", "maxYuan", "mustPayYuan", "minDays", "bids", "expectedClose",
                 "expectedWinner", "outcome", "expected", "expectedReferenceYuan"],
}
# Answers a case may leave unsaid: all others must be said exactly when they are reckoned.
MAY_BE_UNSAID = {"expectedWholeYuan", "gender", "department", "category", "region", "organizationCode"}
NOT_QUESTION = {"id", "basis", "note", "interpretive"}


def reckoners(cases):
    """For every section the function that reckons a question."""
    working = deadlines.WorkingDays(Calendar(cases["calendars"]))
    types = {entry["word"]: entry["status"] for entry in cases["caseTypes"]}
    courts = {entry["code"]: entry["name"] for entry in cases["courts"]}
    latest = cases["meta"]["generated"]
    return {
        "fees": fees.reckon_fee, "feeRounding": fees.reckon_rounding, "smallClaims": fees.reckon_small_claims,
        "delayInterest": fees.reckon_delay_interest,
        "deadlines": lambda case: deadlines.reckon_deadline(case, working), "hourDeadlines": deadlines.reckon_hours,
        "timeliness": deadlines.reckon_timely, "service": conduct.reckon_service, "onlineHearing": conduct.reckon_hearing,
        "caseNumbers": lambda case: identifiers.reckon_case_number(case, types, courts),
        "idNumbers": lambda case: identifiers.reckon_id(case, latest), "creditCodes": identifiers.reckon_credit,
        "lawyerLicences": identifiers.reckon_licence, "phones": identifiers.reckon_phone, "masking": identifiers.reckon_mask,
        "auctions": auctions.reckon_auction,
    }, {"working": working, "types": types, "courts": courts, "latest": latest}


def rows(content):
    """The cases of a section."""
    return content["cases"] if isinstance(content, dict) else content


def question(section, case):
    """A case without its answers and without what nobody asks; a timeline's bids lose their words only."""
    asked = {k: v for k, v in case.items() if k not in ANSWERS[section] and k not in NOT_QUESTION}
    if "threshold" in case:
        asked["threshold"] = case["threshold"]
    if section == "auctions" and "bids" in case:
        asked["bids"] = [{k: v for k, v in bid.items() if k != "expected"} for bid in case["bids"]]
    return asked


def differences(section, case, reckon):
    """The answers that differ between a case and the reckoning, or None when the case is not reckoned."""
    answer = reckon(question(section, case))
    if answer is None:
        return None
    names = [n for n in {**answer, **case} if n in ANSWERS[section] or n in answer]
    return [(n, case.get(n), answer.get(n)) for n in names
            if case.get(n) != answer.get(n) and not (n in MAY_BE_UNSAID and n not in case)]


def self_check(cases, functions):
    """Reckons every case of the file of cases; returns the number of cases that differ."""
    wrong = 0
    for section, reckon in functions.items():
        agreed, unreckoned = 0, []
        for case in rows(cases[section]):
            found = differences(section, case, reckon)
            if found is None:
                unreckoned.append(case.get("id") or case.get("kind") or case.get("text"))
            elif found:
                wrong += 1
                print("DIFFERS", section, case.get("id") or question(section, case), found)
            else:
                agreed += 1
        print(f"self-check {section}: {agreed} agree" + (f", not reckoned: {' '.join(unreckoned)}" if unreckoned else ""))
    return wrong


def make(context):
    """All sections with their vectors; feeRounding takes what is left of the total."""
    def rng(section):
        return random.Random("yunting/law/vectors/" + section)  # a text seed does not depend on the process

    types, courts = context["types"], context["courts"]
    made = {
        "fees": fees.make_fees(rng("fees"), PLAN["fees"]),
        "feeRounding": None,
        "smallClaims": fees.make_small_claims(rng("smallClaims"), PLAN["smallClaims"]),
        "delayInterest": fees.make_delay_interest(rng("delayInterest"), PLAN["delayInterest"]),
        "deadlines": deadlines.make_deadlines(rng("deadlines"), PLAN["deadlines"], context["working"]),
        "hourDeadlines": deadlines.make_hours(rng("hourDeadlines"), PLAN["hourDeadlines"]),
        "timeliness": deadlines.make_timeliness(rng("timeliness"), PLAN["timeliness"]),
        "service": conduct.make_service(rng("service"), PLAN["service"]),
        "onlineHearing": conduct.make_hearings(),
        "caseNumbers": identifiers.make_case_numbers(rng("caseNumbers"), PLAN["caseNumbers"], types, courts),
        "idNumbers": identifiers.make_ids(rng("idNumbers"), PLAN["idNumbers"], context["latest"]),
        "creditCodes": identifiers.make_credits(rng("creditCodes"), PLAN["creditCodes"]),
        "lawyerLicences": identifiers.make_licences(rng("lawyerLicences"), PLAN["lawyerLicences"]),
        "phones": identifiers.make_phones(rng("phones"), PLAN["phones"]),
        "masking": identifiers.make_masks(rng("masking"), PLAN["masking"]),
        "auctions": auctions.make_auctions(rng("auctions"), PLAN["auctions"]),
    }
    left = TOTAL - sum(len(cases) for cases in made.values() if cases is not None)
    made["feeRounding"] = fees.make_rounding(rng("feeRounding"), left)
    return made


def compact(value):
    """One line of JSON."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def lines(cases):
    """A JSON list with one case per line."""
    return "[\n" + ",\n".join(map(compact, cases)) + "\n]" if cases else "[]"


def document(source, made):
    """The whole file; the sections stand in the order of the file of cases, the reference tables stay empty."""
    meta = {"title": "云庭 / Yunting law vectors", "money": source["meta"]["money"], "timezone": source["meta"]["timezone"],
            "lawAsOf": source["meta"]["lawAsOf"], "flags": source["meta"]["flags"], "cases": TOTAL,
            "counts": {section: len(cases) for section, cases in made.items()}}
    parts = []
    for section in source:
        if section == "meta":
            text = compact(meta)
        elif section == "calendars":
            text = "{\n" + ",\n".join(f"{compact(k)}:{compact(v)}" for k, v in source[section].items()) + "\n}"
        elif section == "feeRounding":
            text = '{"cases":' + lines(made[section]) + ',"observedInPublicJudgments":[]}'
        else:
            text = lines(made.get(section, []))
        parts.append(f"{compact(section)}:{text}")
    return "{\n" + ",\n".join(parts) + "\n}\n"


def main():
    """Checks, makes, checks what was made, writes."""
    path = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / "../../fixtures/law-cases.json"
    source = json.loads(path.read_text(encoding="utf-8"))
    functions, context = reckoners(source)
    wrong = self_check(source, functions)
    if wrong:
        sys.exit(f"{wrong} cases differ: nothing is written")
    text = document(source, make(context))
    again = json.loads(text)
    for section, reckon in functions.items():  # what is written is read back and reckoned once more
        for case in rows(again[section]):
            assert differences(section, case, reckon) == [], (section, case)
    counts = again["meta"]["counts"]
    assert sum(counts.values()) == TOTAL == sum(len(rows(again[section])) for section in functions)
    (HERE / "vectors.json").write_text(text, encoding="utf-8", newline="\n")
    print(f"{TOTAL} vectors written: {compact(counts)}")


if __name__ == "__main__":
    main()
