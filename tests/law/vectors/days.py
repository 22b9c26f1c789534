"""Days and rest days, reckoned on the proleptic ordinal of datetime.date and never on year, month and day.

The published calendars and the statutory days of a year without a notice come from the file of cases (data, not law).
"""

import datetime

WEEKEND = {6: "周六", 0: "周日"}  # date.toordinal() is 0 modulo 7 on a Sunday
SATURDAY_UNKNOWN = {6: "周六(调休未知)", 0: "周日(调休未知)"}
STATUTE = "(全国年节及纪念日放假办法)"

# The first day of every run of rest days of the two notices and the name the notice gives to the run.
NOTICE_RUNS = {
    "2025-01-01": "元旦", "2025-01-28": "春节", "2025-04-04": "清明节", "2025-05-01": "劳动节",
    "2025-05-31": "端午节", "2025-10-01": "国庆节、中秋节",
    "2026-01-01": "元旦", "2026-02-15": "春节", "2026-04-04": "清明节", "2026-05-01": "劳动节",
    "2026-06-19": "端午节", "2026-09-25": "中秋节", "2026-10-01": "国庆节",
}
# The statutory days of 2027, by month and day (the eve belongs to the Spring Festival).
STATUTORY_NAMES = {
    "01-01": "元旦", "02-05": "春节", "02-06": "春节", "02-07": "春节", "02-08": "春节", "04-05": "清明节",
    "05-01": "劳动节", "05-02": "劳动节", "06-09": "端午节", "09-15": "中秋节",
    "10-01": "国庆节", "10-02": "国庆节", "10-03": "国庆节",
}


def ordinal(text):
    """The ordinal of a YYYY-MM-DD."""
    return datetime.date.fromisoformat(text).toordinal()


def iso(day):
    """The YYYY-MM-DD of an ordinal."""
    return datetime.date.fromordinal(day).isoformat()


def year_of(day):
    """The civil year of an ordinal."""
    return datetime.date.fromordinal(day).year


def add_months(day, months):
    """The corresponding day some months later, or the month's last day when there is none (CC 202).

    The month's last day is found as the day before the first of the following month, so no table of month lengths
    and no rule for leap years is written here.
    """
    date = datetime.date.fromordinal(day)
    index = date.year * 12 + date.month - 1 + months
    first = datetime.date(index // 12, index % 12 + 1, 1).toordinal()
    after = datetime.date((index + 1) // 12, (index + 1) % 12 + 1, 1).toordinal()
    return min(first + date.day - 1, after - 1)


class Calendar:
    """The rest days of the years that have a calendar, as one mapping from ordinals to names."""

    def __init__(self, calendars):
        self.published = {int(y) for y, c in calendars.items() if y.isdigit() and c["status"] == "published"}
        self.statutory = {int(y) for y, c in calendars.items() if y.isdigit() and c["status"] != "published"}
        self.named, self.makeup = {}, set()
        for year in sorted(self.published):
            name = None
            for text in calendars[str(year)]["restDays"]:
                name = NOTICE_RUNS.get(text, name)
                self.named[ordinal(text)] = name
            self.makeup |= {ordinal(text) for text in calendars[str(year)]["makeupWorkdays"]}
        for year in sorted(self.statutory):
            for text in calendars[str(year)]["statutoryOnly"]:
                self.named[ordinal(text)] = STATUTORY_NAMES[text[5:]] + STATUTE

    def covers(self, day):
        """Whether anything is known of the day's year."""
        return year_of(day) in self.published or year_of(day) in self.statutory

    def provisional(self, day):
        """Whether the day's year has no published calendar."""
        return year_of(day) not in self.published

    def rest(self, day):
        """The name of the rest day, or None on a working day; a make-up workday is a working day."""
        if not self.covers(day):
            raise LookupError(iso(day))
        if day in self.named:
            return self.named[day]
        if day in self.makeup:
            return None
        names = WEEKEND if year_of(day) in self.published else SATURDAY_UNKNOWN
        return names.get(day % 7)
