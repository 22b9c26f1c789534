// 开庭、互联网庭审: listing, notice, postponement, joining, presence, record, judgment.
import { defineService } from '../../court/service.ts';
import { joining } from './joining.ts';
import { judgments, judgmentSendDue } from './judgment.ts';
import { lists } from './lists.ts';
import { minutes, readingDue } from './minutes.ts';
import { minutesCorrection } from './minutes-correction.ts';
import { minutesSigning } from './minutes-signing.ts';
import { noticeTimers, notifying } from './notifying.ts';
import { postponements } from './postponements.ts';
import { presence } from './presence.ts';
import { reactions } from './reactions.ts';
import { scheduling } from './scheduling.ts';
import { selfTests } from './self-test.ts';
import { session } from './session.ts';

export const hearings = defineService({
  name: 'hearings',
  operations: {
    ...lists,
    ...scheduling,
    ...notifying,
    ...postponements,
    ...selfTests,
    ...joining,
    ...presence,
    ...session,
    ...minutes,
    ...minutesSigning,
    ...minutesCorrection,
    ...judgments,
  },
  reactions,
  timers: { ...noticeTimers, 'record.readingDue': readingDue, 'judgment.sendDue': judgmentSendDue },
});
