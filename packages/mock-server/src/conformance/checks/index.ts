// The groups in the order in which they are carried out: what disturbs least comes first, what looks back comes last.
import type { Group } from '../kit.ts';
import { otherRecordChecks } from './access-others.ts';
import { accessChecks } from './access.ts';
import { answerChecks } from './answers.ts';
import { idleChecks } from './clocks-nobody.ts';
import { clockChecks } from './clocks.ts';
import { deadlineChecks } from './deadlines.ts';
import { audienceChecks } from './event-audience.ts';
import { envelopeChecks } from './event-envelopes.ts';
import { feedChecks } from './events.ts';
import { privacyChecks } from './legal-privacy.ts';
import { readingChecks } from './legal-reading.ts';
import { serviceChecks } from './legal-service.ts';
import { keyChecks } from './once-keys.ts';
import { onceChecks } from './once.ts';
import { pagingChecks } from './paging.ts';
import { lineChecks } from './request-lines.ts';
import { bodyChecks } from './requests.ts';
import { otherStateChecks } from './states-others.ts';
import { filingStateChecks } from './states.ts';
import { strangeChecks } from './strange.ts';
import { endpointChecks } from './webhook-endpoints.ts';
import { deliveryChecks } from './webhooks.ts';

/** Everything that is checked. */
export const groups: readonly Group[] = [
  { name: 'access', zh: '权限', en: 'Access', checks: [...accessChecks, ...otherRecordChecks] },
  { name: 'once', zh: '只生效一次', en: 'Once only', checks: [...onceChecks, ...keyChecks] },
  {
    name: 'states',
    zh: '状态与版本',
    en: 'States and versions',
    checks: [...filingStateChecks, ...otherStateChecks],
  },
  {
    name: 'legal',
    zh: '法律上的谨慎',
    en: 'Legal care',
    checks: [...readingChecks, ...serviceChecks, ...privacyChecks, ...deadlineChecks],
  },
  { name: 'clocks', zh: '时间', en: 'Clocks', checks: [...idleChecks, ...clockChecks] },
  { name: 'events', zh: '事件', en: 'Events', checks: [...feedChecks, ...envelopeChecks, ...audienceChecks] },
  { name: 'webhooks', zh: 'Webhook', en: 'Webhooks', checks: [...deliveryChecks, ...endpointChecks] },
  {
    name: 'answers',
    zh: '回答',
    en: 'Answers',
    checks: [...pagingChecks, ...lineChecks, ...bodyChecks, ...strangeChecks, ...answerChecks],
  },
];
