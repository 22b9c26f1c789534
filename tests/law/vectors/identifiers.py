"""Numbers and names: caseNumbers, idNumbers, creditCodes, lawyerLicences, phones and masking.

Check characters come from tables and from Horner's scheme, not from lists of weights. Case numbers are read by cutting
pieces off both ends, without a regular expression. Every identifier is made up.
"""

import datetime

# --- case numbers ----------------------------------------------------------------------------------------------------

PROVINCES = "京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔云藏陕甘青宁新军兵"
LEVELS = {0: "high", 2: "intermediate", 4: "basic"}
FULL_WIDTH = {ord("０") + n: str(n) for n in range(10)}
FULL_WIDTH.update({ord("("): "（", ord(")"): "）", ord("〔"): "（", ord("〕"): "）", ord(" "): None})


def is_number(text):
    """A natural number without leading zeros, in ASCII digits."""
    return bool(text) and set(text) <= set("0123456789") and text[0] != "0"


def parse_case_number(text, types):
    """The parsed parts of a normalised number, or None; types maps the type word to its status."""
    if not (text.startswith("（") and text[5:6] == "）"):
        return None
    year, rest = text[1:5], text[6:]
    if not is_number(year) or year[:2] not in ("19", "20"):
        return None
    body, mark, suffix = rest.partition("号")
    if not mark or (suffix and not (suffix[0] == "之" and suffix[1:] and set(suffix[1:]) <= set("一二三四五六七八九十"))):
        return None
    if body.startswith("最高法"):
        court, level, body = "最高法", "supreme", body[3:]
    elif body[:1] in tuple(PROVINCES):
        stripped = body[1:].lstrip("0123456789")
        digits = body[1:len(body) - len(stripped)]
        if len(digits) not in LEVELS:
            return None
        court, level, body = body[0] + digits, LEVELS[len(digits)], stripped
    else:
        return None
    word = body.rstrip("0123456789")
    serial = body[len(word):]
    if not is_number(serial):
        return None
    specialty = None
    if word not in types and word.startswith("知"):
        specialty, word = "知", word[1:]
    if word not in types:
        return None
    return {"year": int(year), "court": court, "courtLevel": level, "specialty": specialty, "type": word,
            "typeStatus": types[word], "serial": int(serial), "suffix": suffix or None}


def reckon_case_number(case, types, courts):
    """The answer fields of one case number."""
    text = case["text"]
    normalized = text.translate(FULL_WIDTH)
    parsed = parse_case_number(normalized, types)
    if parsed:
        return {"valid": True, "canonical": text == normalized, "normalized": normalized, "parsed": parsed,
                "courtName": courts[parsed["court"]]}
    # Numbers of before 2016 have a short court name and 字第; they are read as such but are not valid.
    legacy = "字第" in normalized and normalized.endswith("号") and normalized[:1] == "（" and normalized[5:6] == "）"
    return {"valid": False, "canonical": False, "normalized": None, "parsed": None,
            "reason": "legacy" if legacy else "malformed"}


COMMON_TYPES = ["民初", "民初", "执", "执保", "执恢", "财保", "民特", "诉前调", "诉前调书", "诉前调确", "民诉前调", "民督", "行初"]


def valid_case_number(rng, types, courts):
    """A canonical number of a listed court."""
    word = rng.choice(COMMON_TYPES) if rng.random() < 0.3 else rng.choice(list(types))
    special = "知" if word in ("民初", "民终", "行初", "刑初") and rng.random() < 0.2 else ""
    suffix = "之" + rng.choice(["一", "二", "三", "十", "十一"]) if rng.random() < 0.06 else ""
    serial = rng.choice([1, 9, 10, rng.randint(1, 99), rng.randint(1, 99999)])
    return f"（{rng.randint(2016, 2027)}）{rng.choice(list(courts))}{special}{word}{serial}号{suffix}"


def disguise(rng, text):
    """The same number with half-width or other brackets, spaces or full-width digits."""
    how = rng.randrange(5)
    if how == 0:
        return text.replace("（", "(").replace("）", ")")
    if how == 1:
        return text.replace("（", "〔").replace("）", "〕")
    if how == 2:
        return text.translate({ord(str(n)): chr(ord("０") + n) for n in range(10)})
    at = rng.randint(1, len(text) - 1)
    spaced = text[:at] + " " * rng.randint(1, 2) + text[at:]
    return spaced if how == 3 else spaced.replace("（", "(").replace("）", ")")


def spoil(rng, year, serial):
    """A number that no normalising makes valid, with the reason in words."""
    return rng.choice([
        (f"（{year}）鲁0305初民{serial}号", "顺序错误"), (f"（{year}）鲁0305民初{serial}.5号", "编号须为自然数"),
        (f"（{year % 100}）鲁0305民初{serial}号", "年份须四位"), (f"（{year}）鲁0305民初0{serial}号", "编号不得有前导零"),
        (f"（{year}）齐0305民初{serial}号", "非法省级代字"), (f"（{year}）鲁0305民初{serial}号；", "尾随标点"),
        (f"（{year}）鲁0305民一初{serial}号", "2016年前的庭室写法"), (f"（{year}）鲁0305民初{serial}", "缺“号”字"),
        (f"{year}鲁0305民初{serial}号", "缺括号"), (f"（{year}鲁0305民初{serial}号", "缺右括号"),
        (f"（{year}）鲁030民初{serial}号", "法院代字三位数字"), (f"（{year}）鲁03051民初{serial}号", "法院代字五位数字"),
        (f"（{year}）0305民初{serial}号", "缺省级代字"), (f"（{year}）鲁0305民甲{serial}号", "类型代字不存在"),
        (f"（{year}）鲁0305{serial}号", "缺类型代字"), (f"（{year}）鲁0305民初-{serial}号", "编号须为自然数"),
        (f"（{year}）鲁0305民初第{serial}号", "多“第”字"), (f"（{year}）鲁0305民初{serial}号号", "多“号”字"),
        (f"（0{year}）鲁0305民初{serial}号", "年份须四位"), (f"（{year}）鲁0305民初{serial}号之", "后缀不全"),
        (f"（{year}）鲁0305民初{serial}A号", "编号须为自然数"), (f"案号（{year}）鲁0305民初{serial}号", "前有文字"),
    ])


def make_case_numbers(rng, total, types, courts):
    """Canonical, normalised, malformed and legacy numbers."""
    cases, seen = [], set()
    fixed = [("", "空串"), ("（2026）鲁0305民初0号", "编号为零"), ("（2026）鲁0305民初号", "缺编号")]
    while len(cases) < total:
        note, share = None, rng.random()
        if fixed:
            text, note = fixed.pop()
        elif share < 0.5:
            text = valid_case_number(rng, types, courts)
        elif share < 0.75:
            text = disguise(rng, valid_case_number(rng, types, courts))
        elif share < 0.92:
            text, note = spoil(rng, rng.randint(2016, 2027), rng.randint(1, 9999))
        else:
            word = rng.choice(["民初", "民一初", "民五终", "商初", "刑初", "行初", "执", "民终"])
            text = f"（{rng.randint(2001, 2015)}）{rng.choice('临青淄桓鲁')}{word}字第{rng.randint(1, 9999)}号"
            note = "2016年前旧式案号"
        if text in seen:
            continue
        seen.add(text)
        case = {"text": text, **reckon_case_number({"text": text}, types, courts)}
        if note:
            case["note"] = note
        cases.append(case)
    return cases


# --- identity numbers ------------------------------------------------------------------------------------------------

# Pure system ISO 7064 MOD 11-2 as a table of transitions: STEP[state][digit] = (state + digit) * 2 modulo 11; a number is
# right when the state before the last character plus its value is 1 modulo 11, X being 10.
STEP = [[(state + digit) * 2 % 11 for digit in range(10)] for state in range(11)]
CHECK = "10X98765432"  # CHECK[state]: the character c for which state + value(c) = 1 modulo 11
REGIONS = set("11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82".split())


def id_check(body):
    """The check character of seventeen digits."""
    state = 0
    for digit in body:
        state = STEP[state][int(digit)]
    return CHECK[state]


def real_date(text):
    """The ISO date of YYYYMMDD, or None when there is no such day."""
    try:
        return datetime.date(int(text[:4]), int(text[4:6]), int(text[6:])).isoformat()
    except ValueError:
        return None


def reckon_id(case, latest):
    """The answer fields of an identity number; births after the latest day are in the future."""
    text = case["text"]
    if len(text) == 15:
        return {"checkDigitValid": None, "valid": False}  # first-generation numbers ended on 2013-01-01
    plain = text.replace(" ", "").upper()
    right = id_check(plain[:17]) == plain[17]
    born = real_date(plain[6:14])
    if not right or " " in text or plain[:2] not in REGIONS or born is None or born > latest:
        return {"checkDigitValid": right, "valid": False}
    answer = {"checkDigitValid": True, "valid": True}
    if plain != text:
        answer["normalized"] = plain
    return {**answer, "birthDate": born, "gender": "FM"[int(plain[16]) % 2]}


SYNTHETIC = "合成:行政区划370301为“市辖区”汇总码,出生年1900年代,不对应真实自然人"


def make_ids(rng, total, latest):
    """Valid numbers of the 1900s and numbers wrong in one thing each."""
    cases, seen = [], set()
    while len(cases) < total:
        born = datetime.date(1900, 1, 1) + datetime.timedelta(rng.randint(0, 3651))
        if rng.random() < 0.2:
            born = rng.choice([datetime.date(1904, 2, 29), datetime.date(1908, 2, 29), datetime.date(1900, 2, 28),
                               datetime.date(1900, 1, 1), datetime.date(1909, 12, 31)])
        region, date, serial, note = "370301", born.strftime("%Y%m%d"), f"{rng.randint(0, 999):03d}", SYNTHETIC
        kind = rng.choice(["right"] * 8 + ["digit"] * 4 + ["date"] * 3 + ["future", "region", "old", "space", "lower"])
        if kind == "date":
            date, note = date[:4] + rng.choice(["0230", "0431", "0631", "1301", "0001", "0100", "0132", "1131"]), "日期不存在"
            date = rng.choice([date, "19000229", "19010229", "19020229", "19030229", "19060229"])
        elif kind == "future":
            date, note = f"20{rng.randint(90, 99)}{date[4:6]}15", "出生日期在将来"
        elif kind == "region":
            region, note = rng.choice(["000000", "990000", "100000", "200000"]), "行政区划码不存在"
        text = region + date + serial
        text += id_check(text)
        if kind == "digit":
            text, note = text[:17] + rng.choice([c for c in CHECK if c != text[17]]), "校验码错误"
        elif kind == "old":
            text, note = text[:6] + text[8:17], "15位旧号:按无效处理"
        elif kind == "space":
            at = rng.randint(6, 17)
            text, note = text[:at] + " " + text[at:], "含空格:须先去空格"
        elif kind == "lower":
            if text[17] != "X":
                continue
            text, note = text.lower(), "小写x:规范化为大写X后有效(解释性)"
        if text not in seen:
            seen.add(text)
            cases.append({"text": text, **reckon_id({"text": text}, latest), "note": note})
    return cases


# --- unified social credit codes -------------------------------------------------------------------------------------

ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"  # GB 32100-2015: no I, O, S, V, Z


def credit_check(body):
    """The last character: Horner's scheme for the sum of value times 3**position modulo 31, read from the right."""
    value = 0
    for character in reversed(body):
        value = (value * 3 + ALPHABET.index(character)) % 31
    return ALPHABET[-value % 31]


# GB 11714: the character values 0-9, A=10 .. Z=35; the products modulo 11 of each place, as one table.
ORG_TABLE = [[weight * value % 11 for value in range(36)] for weight in (3, 7, 9, 10, 5, 8, 4, 2)]


def org_check(body):
    """The check character of an organisation code of eight characters."""
    total = sum(ORG_TABLE[place][int(character, 36)] for place, character in enumerate(body))
    return "0123456789X"[-total % 11]


def reckon_credit(case):
    """The answer fields of a credit code; an organisation code whose own check is wrong is not reckoned."""
    text = case["text"].upper()
    if len(text) != 18 or set(text) - set(ALPHABET) or credit_check(text[:17]) != text[17]:
        return {"valid": False, "checkDigitValid": False}
    if org_check(text[8:16]) != text[16]:
        return None
    if text != case["text"]:
        return {"valid": True, "checkDigitValid": True, "normalized": text}
    return {"valid": True, "checkDigitValid": True, "orgCodeCheckValid": True, "department": text[0], "category": text[1],
            "region": text[2:8], "organizationCode": f"{text[8:16]}-{text[16]}"}


def make_credits(rng, total):
    """Codes built from made-up strings, and codes wrong in one thing each."""
    cases, seen = [], set()
    regions = ["370300", "370302", "370303", "370304", "370305", "370306", "370321", "370322", "370323"]
    while len(cases) < total:
        made_up = rng.choice(["YUNT1NG", "YUNT1NG", "DEM0YUN", "XYXYXYX"]) + rng.choice(ALPHABET)
        text = rng.choice(["91", "91", "92", "93", "51", "52", "53", "11", "12", "13"]) + rng.choice(regions) + made_up
        text += org_check(made_up)
        text += credit_check(text)
        kind = rng.choice(["right"] * 6 + ["digit"] * 3 + ["letter", "short", "long", "lower"])
        note = "合成:主体标识码含自造串"
        if kind == "digit":
            text, note = text[:17] + rng.choice([c for c in ALPHABET if c != text[17]]), "校验码错误"
        elif kind == "letter":
            at, wrong = rng.randint(8, 17), rng.choice("IOSVZ")
            text, note = text[:at] + wrong + text[at + 1:], f"含禁用字母{wrong}(字符集不含I O Z S V)"
        elif kind == "short":
            text, note = text[:17], "17位"
        elif kind == "long":
            text, note = text + rng.choice(ALPHABET), "19位"
        elif kind == "lower":
            text, note = text.lower(), "小写:规范化为大写后有效(解释性)"
        answer = reckon_credit({"text": text})
        if text not in seen and answer:
            seen.add(text)
            cases.append({"text": text, **answer, "note": note})
    return cases


# --- lawyer licences -------------------------------------------------------------------------------------------------


def reckon_licence(case):
    """The answer fields of a lawyer's licence number: seventeen digits that begin with 1, cut by place."""
    text = case["text"]
    if len(text) != 17 or set(text) - set("0123456789") or text[0] != "1":
        return {"valid": False}
    return {"valid": True, "parsed": {"docType": "1", "province": text[1:3], "city": text[3:5], "firstYear": int(text[5:9]),
                                      "category": text[9], "sex": text[10], "serial": text[11:]}}


def make_licences(rng, total):
    """Licence numbers of the provinces, with serials near zero."""
    cases, seen = [], set()
    while len(cases) < total:
        place = rng.choice(["3703", "3703", "3701", "3702", "1101", "3101", "4401", "3301"])
        text = f"1{place}{rng.randint(1996, 2025)}{rng.randint(1, 9)}{rng.randint(0, 1)}{rng.choice([0, 0, 1]):04d}" \
               f"{rng.randint(0, 99):02d}"
        kind, note = rng.choice(["right"] * 5 + ["short", "long", "first", "letter"]), None
        if kind == "short":
            text, note = text[:-1], "16位"
        elif kind == "long":
            text, note = text + "0", "18位"
        elif kind == "first":
            text, note = "2" + text[1:], "首位2为律师事务所许可证类(待核)"
        elif kind == "letter":
            text, note = text[:-1] + "X", "含字母"
        if text not in seen:
            seen.add(text)
            case = {"text": text, **reckon_licence({"text": text})}
            cases.append({**case, "note": note} if note else case)
    return cases


# --- phones ----------------------------------------------------------------------------------------------------------


def reckon_phone(case):
    """Mobile numbers without spaces and country code; the landlines of Zibo; the court's hotline."""
    text = case["text"].replace(" ", "")
    if text == "12368":
        return {"valid": True, "kind": "hotline"}
    if text.startswith("0533-") and len(text) == 12 and text[5:].isdigit():
        return {"valid": True, "kind": "landline"}
    for prefix in ("+86", "0086"):
        if text.startswith(prefix):
            text = text[len(prefix):]
    if len(text) == 11 and set(text) <= set("0123456789") and text[0] == "1" and text[1] in "3456789":
        return {"valid": True, "normalized": text}
    return {"valid": False}


def make_phones(rng, total):
    """Reserved-looking numbers in the spellings the cases show, and numbers wrong in length or prefix."""
    cases, texts = [], ["12368"]
    while len(texts) < total:
        last = f"{rng.randint(0, 9999):04d}"
        kind = rng.randrange(8)
        if kind < 5:
            text = [f"1380000{last}", f"138 0000 {last}", f"+861380000{last}", f"0086 138 0000 {last}",
                    f"+86 138 0000 {last}"][kind]
        elif kind == 5:
            text = f"0533-000{last}"
        else:
            text = rng.choice([f"1{rng.choice('012')}80000{last}", f"138000{last}", f"13800000{last}", f"2380000{last}"])
        if text not in texts:
            texts.append(text)
    for text in texts:
        cases.append({"text": text, **reckon_phone({"text": text})})
    return cases


# --- masking ---------------------------------------------------------------------------------------------------------

COMPOUND = ("欧阳", "司马", "上官", "诸葛", "司徒", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐")
LAW = "法释〔2016〕19号第9条"


def surname(name):
    """The surname: two characters when it is a compound surname with a given name after it."""
    return name[:2] if name[:2] in COMPOUND and len(name) > 2 else name[:1]


def reckon_mask(case):
    """The answer field of one masking case, or None for a kind that reckons nothing."""
    kind, text = case["kind"], case.get("input")
    if kind == "publicName":
        return {"expected": surname(text) + "某"}
    if kind == "publicNameDuplicates":
        names = [surname(name) for name in text]
        # The n-th of those with the same surname gets n; a surname that occurs once gets no number.
        return {"expected": [f"{s}某{names[:n + 1].count(s)}" if names.count(s) > 1 else s + "某"
                             for n, s in enumerate(names)]}
    if kind == "uiIdNumber":
        return {"expected": text[:6] + "*" * 8 + text[-4:]}
    if kind == "uiPhone":
        return {"expected": text[:3] + "*" * 4 + text[-4:]}
    if kind == "uiBankAccount":
        return {"expected": "****" + text[-4:]}
    return None


def invented_name(rng):
    """A name in the manner of 张三."""
    family = rng.choice(COMPOUND) if rng.random() < 0.3 else rng.choice("张李王赵钱孙周吴郑陈")
    return family + rng.choice(["三", "四", "五", "六", "七", "明", "建国", "小二", "大壮"])


def make_masks(rng, total):
    """Masked names, duplicates and numbers."""
    cases = []
    while len(cases) < total:
        kind = rng.choice(["publicName", "publicNameDuplicates", "uiIdNumber", "uiPhone", "uiBankAccount"])
        basis, open_reading = "产品约定", False
        if kind == "publicName":
            given = invented_name(rng)
            basis, open_reading = LAW, given[:2] in COMPOUND
        elif kind == "publicNameDuplicates":
            given, basis, open_reading = [], LAW + "第2款", True
            while len(given) < 2 or (len(given) < 6 and rng.random() < 0.6):
                name = invented_name(rng)
                if name not in given:
                    given.append(name)
            if len({surname(name) for name in given}) == len(given):
                continue
        elif kind == "uiIdNumber":
            body = f"3703011904{rng.randint(1, 12):02d}{rng.randint(1, 28):02d}{rng.randint(0, 999):03d}"
            given, basis = body + id_check(body), "产品约定(非法定格式)"
        elif kind == "uiPhone":
            given = f"1380000{rng.randint(0, 9999):04d}"
        else:
            given = "6222" + "0" * rng.choice([8, 11]) + f"{rng.randint(0, 9999):04d}"
        case = {"kind": kind, "input": given, **reckon_mask({"kind": kind, "input": given}), "basis": basis}
        if open_reading:
            case["interpretive"] = True
        if case not in cases:
            cases.append(case)
    return cases
