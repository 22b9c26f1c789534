// Hearings: to attend, to move, to sign the record of. A reminder says what is true: without a served summons it is none.
import { dateInShanghai } from '@yunting/sdk/rules';
import type { Records } from '../../../court/records.ts';
import type { Bilingual } from '../records.ts';
import { ahead, basis } from './scene.ts';
import type { Deadline, NextAction, Scene } from './scene.ts';

type Hearing = Records['hearing'];

/** Hearings that the party knows of and that lie ahead. */
export function hearingActions(scene: Scene): NextAction[] {
  return scene.ctx
    .all('hearing', { caseId: scene.record.id })
    .filter(
      ({ state, notifiedAt, startsAt }) =>
        state === 'notified' && notifiedAt !== undefined && ahead(scene, startsAt),
    )
    .flatMap((hearing) => [attend(scene, hearing), postpone(scene, hearing)]);
}

/** The summons of this hearing has taken effect on the party. */
function summoned(scene: Scene, hearing: Hearing): boolean {
  return scene.ctx
    .all('service', { caseId: scene.record.id })
    .some(
      (one) =>
        one.partyId === scene.party.id &&
        one.hearingId === hearing.id &&
        (one.state === 'effective' || one.state === 'presumed'),
    );
}

function attend(scene: Scene, hearing: Hearing): NextAction {
  const { party } = scene;
  const day = dateInShanghai(hearing.startsAt);
  const time = hearing.startsAt.slice(11, 16);
  const online = hearing.attendBy[party.id] === 'online';
  const place = online ? '线上（在官方平台入庭）' : hearing.venue.name;
  const served = summoned(scene, hearing);
  const legalBasis = served ? basis(party.side === 'plaintiff' ? 'CPL 146' : 'CPL 147') : basis('CPL 139');
  return {
    action: 'attendHearing',
    urgency: 'must',
    zh: `${day} ${time} 开庭，${place}${served ? '' : '。这是提醒，不是传票，传票另行送达'}`,
    en: `Hearing on ${day} at ${time}, ${online ? 'online' : `in court: ${hearing.venue.name}`}${served ? '' : '. This is a reminder; the summons is served apart'}`,
    operation: online ? 'hearings.createJoinTicket' : 'hearings.get',
    subject: { type: 'hearing', id: hearing.id },
    partyId: party.id,
    deadline: { ...startOf(hearing, absence(scene, served)), legalBasis },
    consequence: absence(scene, served),
    legalBasis,
  };
}

function startOf(hearing: Hearing, consequence: Bilingual): Omit<Deadline, 'legalBasis'> {
  return {
    kind: 'hearing',
    dueOn: dateInShanghai(hearing.startsAt),
    dueAt: hearing.startsAt,
    provisional: false,
    consequence,
  };
}

/** What follows from staying away: by side, by counsel, and nothing at all before the summons is served. */
function absence(scene: Scene, served: boolean): Bilingual {
  const { party, record, represented } = scene;
  if (!served) {
    return {
      zh: '传票送达您之前，不因未到庭产生后果；请先安排时间',
      en: 'Until the summons is served nothing follows from absence; please keep the time free',
    };
  }
  const counsel = !represented
    ? { zh: '', en: '' }
    : record.cause.includes('离婚')
      ? { zh: '；离婚案件本人仍应到庭', en: '; in a divorce case the party comes in person' }
      : { zh: '；一般可由律师到庭', en: '; as a rule counsel may appear alone' };
  return party.side === 'plaintiff'
    ? {
        zh: `无正当理由不到庭，可能按撤诉处理${counsel.zh}`,
        en: `Absence without good reason may be treated as withdrawal${counsel.en}`,
      }
    : {
        zh: `无正当理由不到庭，可能缺席判决${counsel.zh}`,
        en: `Absence without good reason may lead to judgment by default${counsel.en}`,
      };
}

function postpone(scene: Scene, hearing: Hearing): NextAction {
  const asked = scene.ctx
    .all('postponement', { hearingId: hearing.id })
    .some(({ partyId, state }) => partyId === scene.party.id && state === 'requested');
  return {
    action: 'requestPostponement',
    urgency: asked ? 'wait' : 'may',
    zh: asked ? '延期申请等待法院答复' : '确有理由不能到庭的，可以申请延期',
    en: asked
      ? 'The request to postpone waits for the court'
      : 'With a good reason a postponement may be asked for',
    ...(asked ? {} : { operation: 'hearings.requestPostponement' }),
    subject: { type: 'hearing', id: hearing.id },
    partyId: scene.party.id,
    consequence: { zh: '法院同意前，仍按原时间', en: 'Until the court agrees the time stands' },
    legalBasis: basis('CPL 149'),
  };
}

/** Records to read and sign. */
export function recordActions(scene: Scene): NextAction[] {
  return scene.ctx
    .all('record', { caseId: scene.record.id })
    .filter(
      ({ state, signatures }) =>
        (state === 'published' || state === 'objectionsNoted') &&
        signatures.some((one) => one.partyId === scene.party.id && one.state === 'pending'),
    )
    .map((one) => ({
      action: 'signRecord',
      urgency: 'must',
      zh: '阅读庭审笔录并签名；有遗漏或差错可以申请补正',
      en: 'Read and sign the record; omissions and errors may be objected to',
      operation: 'hearings.signRecord',
      subject: { type: 'record', id: one.id },
      partyId: scene.party.id,
      ...(one.readingDeadline ? { deadline: one.readingDeadline } : {}),
      consequence: { zh: '不签名的，记明情况附卷', en: 'A refusal to sign is noted on the file' },
      legalBasis: basis('CPL 150'),
    }));
}
