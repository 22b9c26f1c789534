"""Periods: deadlines, hourDeadlines and timeliness.

A working day is looked up by bisection in one sorted table of all working days of the covered years; no walk from
holiday to holiday is made. Instants are whole seconds of a proleptic count, read and written without a time library.
"""

import bisect

from days import add_months, iso, ordinal, year_of
from events import EVENTS

# --- instants --------------------------------------------------------------------------------------------------------

DAY = 86400
BEIJING = 8 * 3600


def seconds(text):
    """The UTC second count of an RFC 3339 instant."""
    zone = text[19:]
    offset = 0 if zone == "Z" else (1 if zone[0] == "+" else -1) * (int(zone[1:3]) * 3600 + int(zone[4:6]) * 60)
    clock = int(text[11:13]) * 3600 + int(text[14:16]) * 60 + int(text[17:19])
    return ordinal(text[:10]) * DAY + clock - offset


def instant(value, offset=BEIJING, zulu=False):
    """The RFC 3339 text of a second count at an offset."""
    day, clock = divmod(value + (0 if zulu else offset), DAY)
    minutes = abs(offset) // 60
    zone = "Z" if zulu else f"{'-' if offset < 0 else '+'}{minutes // 60:02d}:{minutes % 60:02d}"
    return f"{iso(day)}T{clock // 3600:02d}:{clock // 60 % 60:02d}:{clock % 60:02d}{zone}"


def beijing_day(value):
    """The ordinal of the Beijing day in which a second lies."""
    return (value + BEIJING) // DAY


# --- deadlines -------------------------------------------------------------------------------------------------------


class Uncovered(Exception):
    """A day that must be looked at lies in a year of which the file of cases knows nothing, or a reading is open."""


class WorkingDays:
    """The sorted table of working days of the covered years."""

    def __init__(self, calendar):
        self.calendar = calendar
        years = sorted(calendar.published | calendar.statutory)
        self.first, self.last = ordinal(f"{years[0]}-01-01"), ordinal(f"{years[-1]}-12-31")
        self.table = [day for day in range(self.first, self.last + 1) if calendar.rest(day) is None]

    def nth(self, day, number, inclusive):
        """The number-th working day from a day on (or after it, when not inclusive)."""
        find = bisect.bisect_left if inclusive else bisect.bisect_right
        at = find(self.table, day) + number - 1
        if day < self.first - (not inclusive) or at >= len(self.table):
            raise Uncovered
        return self.table[at]

    def rests(self, first, last):
        """The rest days from first to before last, with their names."""
        named = ((day, self.calendar.rest(day)) for day in range(first, last))
        return [{"date": iso(day), "name": name} for day, name in named if name]


def reckon_deadline(case, working):
    """The answer fields of one deadline."""
    calendar, start = working.calendar, ordinal(case["start"])
    sign = -1 if case["direction"] == "backward" else 1
    if case["unit"] == "workday":
        raw = end = working.nth(start, case["count"], False)
        looked, involved = (start + 1, end), working.rests(start + 1, end)
    else:
        months = {"day": 0, "month": 1, "year": 12}[case["unit"]] * case["count"] * sign
        raw = add_months(start, months) if months else start + sign * case["count"]
        end = working.nth(raw, 1, True) if case["rollover"] else raw
        looked = (raw, end) if case["rollover"] else None
        involved = working.rests(raw, end)
    answer = {"rawEnd": iso(raw), "expected": iso(end)}
    if looked and any(calendar.provisional(day) for day in looked):
        answer["provisional"] = True
    answer["holidaysInvolved"] = involved
    if case["rollover"] and raw in calendar.makeup:
        answer["makeupWorkday"] = True  # the last day would be a weekend day but is worked, so nothing rolls
    if "excludedDays" in case:
        # The days not counted are added to the end; only ends that are working days, so that no order of adding and
        # rolling over is decided here.
        later = raw + case["excludedDays"]
        if raw != end or answer.get("provisional") or not calendar.covers(later) or calendar.provisional(later) \
                or calendar.rest(later):
            raise Uncovered
        answer["expectedWithExclusion"] = iso(later)
    return answer


WEIGHTS = {"answer.defendant": 380, "appeal.judgment": 250, "appeal.ruling": 150, "retrial.petition": 90, "fee.prepay": 90,
           "enforcement.application": 70, "trialLimit.ordinary": 60, "trialLimit.smallClaims": 40,
           "mediation.courtAppointsMediator": 60, "mediation.partiesChooseMediator": 60, "mediation.mediatorAccepts": 60,
           "crossRegionFiling.mailOriginals": 60, "service.electronic.appeal": 60, "trialLimit.ordinary.excluded": 40,
           "trialLimit.ordinary.extended": 12}
FIRST_START, LAST_START = "2024-06-01", "2027-12-31"


def interesting_days(calendar):
    """Days a period should end on: rest days by notice, make-up days, their neighbours, turns of years and of February."""
    wanted = set()
    for day in calendar.named:
        wanted |= {day - 1, day, day + 1}
    for day in calendar.makeup:
        wanted |= {day - 1, day, day + 1}
    for year in (2025, 2026, 2027):
        for text in (f"{year}-12-31", f"{year}-02-28"):
            wanted |= set(range(ordinal(text) - 2, ordinal(text) + 4))
    return sorted(wanted)


def random_start(rng, event, wanted):
    """A start so that the period's end is often an interesting day; month periods often start at a month's end."""
    count, unit, direction, *_ = EVENTS[event]
    low, high = ordinal(FIRST_START), ordinal(LAST_START)
    if event == "trialLimit.ordinary.extended":
        return rng.randint(ordinal("2026-01-01"), ordinal("2026-12-31"))  # ends in the unpublished year, as the cases
    if event.startswith("enforcement.application") and rng.random() < 0.06:
        return ordinal("2024-02-29")
    if rng.random() < 0.5:
        target = rng.choice(wanted)
        if unit in ("day", "workday"):
            shift = count if unit == "day" else rng.randint(1, 6)
            start = target + (shift if direction == "backward" else -shift)
        else:
            start = add_months(target, -(count * (12 if unit == "year" else 1)))
        if low <= start <= high:
            return start
    if unit in ("month", "year") and rng.random() < 0.6:
        first = add_months(ordinal("2024-06-01"), rng.randint(0, 42))
        return max(low, first - rng.choice([1, 1, 1, 2, 3]))
    return rng.randint(low, high)


def make_deadlines(rng, total, working):
    """The deadline vectors, the events without a weight sharing what is left."""
    wanted = interesting_days(working.calendar)
    rest = [event for event in EVENTS if event not in WEIGHTS]
    left = total - sum(WEIGHTS.values())
    counts = {event: WEIGHTS.get(event, left // len(rest) + (event in rest[:left % len(rest)])) for event in EVENTS}
    cases, seen = [], set()
    for event, (count, unit, direction, rollover, interpretive, basis) in EVENTS.items():
        made = 0
        while made < counts[event]:
            start = random_start(rng, event, wanted)
            case = {"event": event, "start": iso(start), "count": count, "unit": unit, "direction": direction,
                    "rollover": rollover}
            extra = {}
            if event == "trialLimit.ordinary.excluded":
                extra["excludedDays"] = rng.choice([30, 60, rng.randint(1, 200)])
            if event == "service.electronic.appeal":
                clock = rng.choice([0, 1, DAY - 1, 8 * 3600 - 1, 8 * 3600, 23 * 3600 + 3000, rng.randrange(DAY)])
                extra["arrivedAt"] = instant(start * DAY - BEIJING + clock, zulu=rng.random() < 0.3)
            key = repr((case, extra))
            if key in seen:
                continue
            try:
                answer = reckon_deadline({**case, **extra}, working)
            except Uncovered:
                continue
            seen.add(key)
            case.update(answer)
            case["basis"] = basis
            if interpretive:
                case["interpretive"] = True
            for name in ("excludedDays", "expectedWithExclusion"):
                if name in extra or name in answer:
                    case[name] = case.pop(name) if name in case else extra[name]
            if "arrivedAt" in extra:
                case["arrivedAt"] = extra["arrivedAt"]
            cases.append(case)
            made += 1
    return [{"id": f"D{n:05d}", **case} for n, case in enumerate(cases, 1)]


# --- hour deadlines --------------------------------------------------------------------------------------------------

HOUR_EVENTS = {
    "preservation.urgent.ruling": (48, True, "民事诉讼法(2023修正)第103条;民诉法解释(2022修正)第125条(以时起算从次时起算)"),
    "preservation.preLitigation.ruling": (48, True, "民事诉讼法(2023修正)第104条;民诉法解释(2022修正)第125条"),
    "auction.depositRefund": (24, False, "网络司法拍卖规定第23条"),
}


def reckon_hours(case):
    """The hour in which a period starts is not counted (CPL 85, INT 125); the platform's refund runs in real time."""
    start = seconds(case["start"])
    begin = (start // 3600 + 1) * 3600 if HOUR_EVENTS[case["event"]][1] else start
    return {"countFrom": instant(begin), "expected": instant(begin + case["hours"] * 3600)}


def random_second(rng, first=FIRST_START, last=LAST_START):
    """A second of a day between two days, often at an edge of the day or of the hour."""
    day = rng.randint(ordinal(first), ordinal(last)) * DAY - BEIJING
    hour = rng.randrange(24) * 3600
    return day + rng.choice([0, 1, DAY - 1, hour, hour, hour + 3599, hour + 1, rng.randrange(DAY), rng.randrange(DAY)])


def make_hours(rng, total):
    """The hour vectors; no roll-over (open reading for the two rulings)."""
    cases = []
    for number in range(total):
        event = list(HOUR_EVENTS)[number % 3]
        hours, interpretive, basis = HOUR_EVENTS[event]
        case = {"id": f"H{number + 1:05d}", "event": event, "start": instant(random_second(rng)), "hours": hours}
        case.update(reckon_hours(case), rollover=False, basis=basis)
        if interpretive:
            case["interpretive"] = True
        cases.append(case)
    return cases


# --- timeliness ------------------------------------------------------------------------------------------------------


def reckon_timely(case):
    """In time until 24:00 Beijing time of the last day; what is posted counts by the posting (CPL 85)."""
    return {"timely": seconds(case["at"]) < (ordinal(case["deadline"]) + 1) * DAY - BEIJING}


def make_timeliness(rng, total):
    """Acts around the end of the last day, written with many offsets."""
    cases, seen = [], set()
    while len(cases) < total:
        day = rng.randint(ordinal(FIRST_START), ordinal(LAST_START))
        end = (day + 1) * DAY - BEIJING
        at = end + rng.choice([-1, 0, 1, -2, -60, 60, -28800, 28800, 28799, rng.randint(-5 * DAY, 5 * DAY)])
        quarter = rng.choice([0, 32, 32, rng.randint(-48, 56)])  # offsets from -12:00 to +14:00 in quarters of an hour
        text = instant(at, quarter * 900, zulu=quarter == 0 and rng.random() < 0.8)
        case = {"deadline": iso(day), "act": "submittedOnline" if rng.random() < 0.6 else "posted", "at": text}
        if case["act"] == "posted":
            case["arrivedAt"] = instant(at + rng.randint(3600, 10 * DAY))
            basis = "民事诉讼法(2023修正)第85条第4款:期满前交邮不算过期"
        else:
            basis = "民法典第203条第2款(截止二十四时)" if text.endswith("+08:00") else "民法典第203条第2款;时区:换算为北京时间"
        case.update(reckon_timely(case), basis=basis)
        if case["act"] == "submittedOnline" and text.endswith("+08:00"):
            case["interpretive"] = True
        if repr(case) not in seen:
            seen.add(repr(case))
            cases.append({"id": f"T{len(cases) + 1:05d}", **case})
    return cases
