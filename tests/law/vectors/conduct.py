"""Electronic service and online hearings (民事诉讼法, 民诉法解释, 在线诉讼规则): service and onlineHearing."""

import itertools

from days import iso, ordinal
from deadlines import DAY, instant, random_second, seconds

# --- service ---------------------------------------------------------------------------------------------------------


def reckon_attempt(attempt):
    """(effective time or None, strength) of one electronic attempt (OLR 31, INT 135)."""
    if attempt["addressStatus"] == "confirmed":
        return attempt.get("recipientProvesArrivedAt", attempt["systemSuccessAt"]), None
    if "repliedAt" in attempt:
        return attempt["repliedAt"], "completed"
    if "readAt" in attempt and "rebutted" not in attempt:
        return attempt["readAt"], "presumed"
    return None, None


def reckon_service(case):
    """The answer fields of one service case, or None when its shape is not reckoned."""
    if "attempts" in case:
        times = [time for time, _ in map(reckon_attempt, case["attempts"]) if time]
        # The earliest effective attempt counts (OLR 31, last paragraph).
        return {"effective": True, "effectiveAt": min(times, key=seconds)} if times else {"effective": False}
    if case.get("addressStatus") in ("confirmed", "unconfirmed"):
        time, strength = reckon_attempt(case)
        answer = {"effective": time is not None}
        if time:
            answer["effectiveAt"] = time
        if strength:
            answer["strength"] = strength
        if strength == "presumed":
            answer["rebuttable"] = True
        return answer
    if "signedAt" in case:
        return {"effectiveDate": iso(max(map(ordinal, case["signedAt"])))}  # INT 149: the last signature
    if "returnedAt" in case:
        return {"effective": True, "effectiveDate": case["returnedAt"]}
    if "acknowledged" in case:
        return {"defaultJudgmentAllowed": case["acknowledged"]}
    if case.get("channel") in ("smsReminder", "caseGroup"):
        return {"isService": False}
    if set(case) <= {"case", "consentBasis"}:
        return {"consent": "consentBasis" in case}
    return None


CHANNELS = ["platformAccount", "email", "im", "sms"]
OLR31 = "在线诉讼规则第31条"


def random_attempt(rng, shape, base):
    """One attempt of a shape, at or soon after a second."""
    attempt = {"channel": rng.choice(CHANNELS), "addressStatus": "confirmed" if shape in ("sent", "proved") else "unconfirmed"}
    if shape in ("sent", "proved", "silent") or (shape == "replied" and rng.random() < 0.5):
        attempt["systemSuccessAt"] = instant(base)
    later = base + rng.choice([1, 60, 300, 3600, DAY, rng.randint(1, 20 * DAY)])
    if shape == "proved":
        attempt["recipientProvesArrivedAt"] = instant(later)
    elif shape == "replied":
        attempt["repliedAt"] = instant(later)
    elif shape in ("read", "rebutted"):
        attempt["readAt"] = instant(later)
        if shape == "rebutted":
            attempt["rebutted"] = "notOwnAccount"
    return attempt


SHAPES = {
    "sent": ("受送达人确认的电子地址", OLR31 + "第1款;民诉法第90条第2款;民诉法解释第135条"),
    "proved": ("受送达人证明到达其系统的时间不同", "民诉法解释第135条第2款但书"),
    "silent": ("未确认地址,无回复无阅读", OLR31 + "第2款"),
    "replied": ("未确认地址,回复“收到”", OLR31 + "第2款(一)"),
    "read": ("未确认地址,对方系统反馈已阅知", OLR31 + "第2款(二)"),
    "rebutted": ("已阅但证明非本人使用的账号", OLR31 + "第2款(二)但书"),
}
# Shapes in which there is nothing to vary.
CONSTANT = [
    ({"case": "起诉状里主动提供接收送达的邮箱", "consentBasis": "providedInPleading"}, "在线诉讼规则第29条第2款(三)", False),
    ({"case": "诉前合同约定适用电子送达", "consentBasis": "preAgreed"}, "在线诉讼规则第29条第2款(二)", False),
    ({"case": "接受已完成的电子送达并参加诉讼且未表示不同意", "consentBasis": "conduct"}, "在线诉讼规则第29条第2款(四)", False),
    ({"case": "仅在平台登录查看案件,未同意也未提供地址"}, "在线诉讼规则第29条(不得推定)", True),
    ({"case": "短信只提示“有新文书请登录查看”", "channel": "smsReminder"}, "在线诉讼规则第32条(通知,不等于送达)", True),
    ({"case": "简便方式送达的开庭通知未经确认", "procedure": "summary", "acknowledged": False}, "民诉法解释第261条第2款", False),
    ({"case": "简便方式送达的开庭通知已经确认", "procedure": "summary", "acknowledged": True}, "民诉法解释第261条第2款", False),
    ({"case": "案件群里@某人并发文书", "channel": "caseGroup", "addressStatus": "notConfirmedAsServiceAddress"},
     "在线诉讼规则第29、31条", True),
]


def make_service(rng, total):
    """The service vectors: single attempts, several attempts, signatures, returned post, constant shapes."""
    cases = []
    for case, basis, interpretive in CONSTANT:
        case = {**case, **reckon_service(case), "basis": basis}
        if interpretive:
            case["interpretive"] = True
        cases.append(case)
    kinds = [*SHAPES, "attempts", "attempts", "attempts", "signed", "returned"]
    number = 0
    while len(cases) < total:
        kind, number = kinds[number % len(kinds)], number + 1
        base = random_second(rng, "2025-01-01", "2027-12-01")
        if kind in SHAPES:
            title, basis = SHAPES[kind]
            case = {"case": title, **random_attempt(rng, kind, base)}
        elif kind == "attempts":
            title, basis = "同一内容多渠道", OLR31 + "第4款(以最先完成的有效送达为准)"
            shapes = [rng.choice(list(SHAPES)) for _ in range(rng.randint(2, 5))]
            if rng.random() < 0.1:
                shapes = ["silent"] * len(shapes)
            case = {"case": title, "attempts": [
                random_attempt(rng, shape, base + rng.choice([0, 1, -1, 60, rng.randint(-DAY, DAY)])) for shape in shapes]}
        elif kind == "signed":
            title, basis, day = "调解书生效日", "民诉法解释第149条", base // DAY
            signed = [iso(day + rng.choice([0, 0, 1, rng.randint(-10, 30)])) for _ in range(rng.randint(2, 4))]
            case = {"case": title, "document": "mediationDocument", "signedAt": signed}
        else:
            title, basis = "自己提供的邮寄地址不准确致退回", "法院专递规定(2004)第11条"
            case = {"case": title, "channel": "courtPost", "returnedAt": iso(base // DAY)}
        case = {**case, **reckon_service(case), "basis": basis}
        if case not in cases:
            cases.append(case)
    return [{"id": f"S{n:05d}", **case} for n, case in enumerate(cases, 1)]


# --- online hearings -------------------------------------------------------------------------------------------------


def reckon_hearing(case):
    """The answer field of one online-hearing case, or None when its shape is not reckoned."""
    if case.get("asynchronous"):
        # OLR 20: every condition at once.
        conditions = ("allAgree", "writtenApplication", "simultaneousDifficult", "factsUndisputed")
        return {"allowed": case["procedure"] in ("summary", "smallClaims") and all(case.get(c, False) for c in conditions)}
    if "onlineAbsent" in case:
        return {"treatedAs": {"networkFailure": "notAbsent", "none": "refuseToAppear"}[case["cause"]]}
    if "leftWithoutPermission" in case:
        return {"treatedAs": "midwayExit"} if case["warned"] else None
    if "consentScope" in case:
        return None if case["requestedStage"] in case["consentScope"] else {"mode": "needConsent"}
    if "defendantServedByAnnouncement" in case:
        return {"mode": "online" if case["defendantConsentBeforeHearing"] else "hybrid"}  # OLR 23
    answers = list(case["consents"].values())
    offline = (not any(answers) or (not all(answers) and case["justifiedReason"]) or case.get("needsOriginalsOnSite")
               or case.get("stateSecret") or case.get("noTechnicalMeans") == "all")
    return {"mode": "offline" if offline else "online" if all(answers) else "hybrid"}


def make_hearings():
    """Every combination of the conditions, each once."""
    cases = []
    for plaintiff, defendant, justified, originals, secret, means in itertools.product((True, False), repeat=6):
        if plaintiff == defendant and justified:
            continue  # a reason matters only where one side refuses
        case = {"consents": {"plaintiff": plaintiff, "defendant": defendant}}
        if plaintiff != defendant:
            case["justifiedReason"] = justified
        case.update({name: value for name, value, said in (
            ("needsOriginalsOnSite", True, originals), ("stateSecret", True, secret), ("noTechnicalMeans", "all", means))
            if said})
        basis = "在线诉讼规则第21条第1款" if originals or secret or means or not (plaintiff or defendant) or justified \
            else "在线诉讼规则第4条第2款"
        cases.append((case, basis))
    for consented in (False, True):
        cases.append(({"consents": {"plaintiff": True}, "defendantServedByAnnouncement": True,
                       "defendantConsentBeforeHearing": consented}, "在线诉讼规则第23条"))
    for scope, stage in ((["filing"], "hearing"), ([], "hearing"), (["hearing"], "filing")):
        cases.append(({"consentScope": scope, "requestedStage": stage}, "在线诉讼规则第4条第2款(四)"))
    for cause in ("networkFailure", "none"):
        cases.append(({"onlineAbsent": True, "cause": cause}, "在线诉讼规则第25条第2款"))
    cases.append(({"leftWithoutPermission": True, "warned": True}, "在线诉讼规则第25条第2款"))
    for procedure in ("summary", "smallClaims", "ordinary"):
        for agree, written, difficult, undisputed in itertools.product((True, False), repeat=4):
            cases.append(({"asynchronous": True, "procedure": procedure, "allAgree": agree, "writtenApplication": written,
                           "simultaneousDifficult": difficult, "factsUndisputed": undisputed}, "在线诉讼规则第20条第2款"))
    return [{"id": f"O{n:05d}", **case, **reckon_hearing(case), "basis": basis}
            for n, (case, basis) in enumerate(cases, 1)]
