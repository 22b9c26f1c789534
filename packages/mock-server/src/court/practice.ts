// Days that are practice of this court and not law: a court may set others. What the law fixes (such as the three days of
// 民事诉讼法第139条) comes from @yunting/sdk/rules and stands nowhere here.

/** Days before a hearing on which a party without effective notice becomes a judge's task: another date, or as the law provides. */
export const unnotifiedJudgeDays = 5;

/** Days before the hearing on which parties are reminded, and the hour at which: inside waking hours. */
export const hearingReminders: readonly (readonly [daysBefore: number, hour: string])[] = [
  [7, '09:00:00'],
  [3, '09:00:00'],
  [1, '09:00:00'],
  [0, '07:30:00'],
];

/**
 * How long a question waits for somebody who takes it, and for its answer, and how many of one person may wait. Courts' hotlines
 * promise an answer within a day or two working days; no law fixes it.
 */
export const consultationClocks = { takeHours: 24, answerWorkdays: 2, waitingAtMost: 5 } as const;

/** How a document that is not served is pressed: days before its hearing, or, without a hearing, days after the first try. */
export const escalationDays = {
  beforeHearing: { call: 10, postOrVisit: 7, judge: unnotifiedJudgeDays },
  afterFirstTry: { call: 3, postOrVisit: 7 },
} as const;
