// The section `onlineHearing`: how a hearing may be held, and how absence from it is treated.
import { assessAsynchronousHearing, attendanceTreatment, hearingMode } from '@yunting/sdk/rules';
import type { AttendanceFacts, HearingBarrier, HearingParty, OnlineStage } from '@yunting/sdk/rules';
import { listOf, oneOf, recordOf, sectionOf } from '../case-reader.ts';
import type { CaseReader } from '../case-reader.ts';
import { explainsItself } from '../explains-itself.ts';

/** What keeps a case off the screen, by the field of the case. */
const barrierFields: Readonly<Record<string, HearingBarrier>> = {
  needsOriginalsOnSite: 'onSiteCheckNeeded',
  needsOnSiteCheck: 'onSiteCheckNeeded',
  identityCheckOnSite: 'onSiteCheckNeeded',
  complexOrEvidenceHeavy: 'complexOrEvidenceHeavy',
  complexCase: 'complexOrEvidenceHeavy',
  stateSecret: 'stateSecurityOrSecret',
  stateSecurity: 'stateSecurityOrSecret',
  majorPublicAttention: 'majorPublicAttention',
  witnessOnSite: 'witnessOnSite',
};

const stages: readonly OnlineStage[] = [
  'filing',
  'service',
  'mediation',
  'evidenceExchange',
  'hearing',
  'judgment',
  'enforcement',
];

/** Consent by party; where only its scope is given, both parties gave it for those stages. */
function consentsOf(item: CaseReader): Map<string, boolean | undefined> {
  if (!item.has('consents'))
    return new Map([
      ['plaintiff', true],
      ['defendant', true],
    ]);
  const given = Object.entries(recordOf(item.value('consents'), 'consents'));
  const consents = new Map<string, boolean | undefined>(
    given.map(([role, consent]) => {
      if (typeof consent !== 'boolean') throw new TypeError(`consents.${role}: yes or no`);
      return [role, consent];
    }),
  );
  if (item.has('defendantServedByAnnouncement')) consents.set('defendant', undefined);
  return consents;
}

/** Who lacks the means: all, nobody, or the named parties. */
function lacksMeans(item: CaseReader, roles: readonly string[]): readonly string[] {
  const without = item.value('noTechnicalMeans') ?? 'none';
  if (without === 'all') return roles;
  if (without === 'none') return [];
  return (typeof without === 'string' ? [without] : listOf(without, 'noTechnicalMeans')).map((role) =>
    oneOf(role, roles, 'noTechnicalMeans'),
  );
}

function mode(item: CaseReader): void {
  const scope = item.has('consentScope') ? listOf(item.value('consentScope'), 'consentScope') : undefined;
  const consentScope = scope?.map((stage) => oneOf(stage, stages, 'consentScope'));
  const consents = consentsOf(item);
  const without = lacksMeans(item, [...consents.keys()]);
  const servedByAnnouncement = item.flag('defendantServedByAnnouncement') ?? false;
  const consentAfterAnnouncement = item.flag('defendantConsentBeforeHearing');
  const refusalJustified = item.flag('justifiedReason');
  const parties = [...consents].map(([role, consent]): HearingParty => {
    const announced = role === 'defendant' && servedByAnnouncement;
    return {
      role,
      consent: announced ? consentAfterAnnouncement : consent,
      consentScope,
      refusalJustified,
      technicalMeans: !without.includes(role),
      servedByAnnouncement: announced,
    };
  });
  const barriers = Object.keys(barrierFields).filter((field) => item.flag(field) === true);
  const answer = hearingMode({
    parties,
    barriers: barriers.map((field) => barrierFields[field] ?? 'other'),
    stage: item.oneOf('requestedStage', stages),
  });
  explainsItself(answer);
  item.expect('mode', answer.mode);
}

const causes: readonly AttendanceFacts['cause'][] = [
  'networkFailure',
  'deviceFailure',
  'powerCut',
  'forceMajeure',
  'otherGoodReason',
  'none',
];

function attendance(item: CaseReader): void {
  const answer = attendanceTreatment({
    absent: item.flag('onlineAbsent'),
    leftWithoutPermission: item.flag('leftWithoutPermission'),
    warned: item.flag('warned'),
    cause: item.oneOf('cause', causes) ?? 'none',
  });
  explainsItself(answer);
  item.expect('treatedAs', answer.treatedAs);
}

function asynchronous(item: CaseReader): void {
  const procedure = item.oneOf('procedure', ['smallClaims', 'summary', 'ordinary', 'special']);
  if (item.flag('asynchronous') !== true || !procedure)
    throw new TypeError('asynchronous or procedure is missing');
  const answer = assessAsynchronousHearing({
    procedure,
    simultaneousDifficult: item.flag('simultaneousDifficult'),
    writtenApplication: item.flag('writtenApplication'),
    allAgree: item.flag('allAgree'),
    factsUndisputed: item.flag('factsUndisputed'),
    witnessNeeded: item.flag('witnessNeeded'),
  });
  explainsItself(answer);
  item.expect('allowed', answer.allowed);
}

/** Online hearings (在线庭审). */
export const onlineHearing = sectionOf(['mode', 'treatedAs', 'asynchronous'], (item) => {
  if (item.has('mode')) mode(item);
  else if (item.has('treatedAs')) attendance(item);
  else if (item.has('asynchronous')) asynchronous(item);
  else throw new Error('no rule answers a case of this shape');
});
