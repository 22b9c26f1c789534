// An address as its own party and the court's desk see it, with what follows from confirming it.
import type { Schemas } from '@yunting/sdk/types';
import { defined } from '../../court/defined.ts';
import type { AddressRecord } from './records.ts';

const effects: Schemas['Bilingual'] = {
  zh: '文书到达这个地址就是送达，不论您是否打开；适用于一审、上诉、再审和执行，书面变更前一直有效。判决书、裁定书、调解书可以另要纸质。',
  en: 'Arrival at this address is service, opened or not. It holds for first instance, appeal, retrial and enforcement until changed in writing. You may still ask for paper of judgments, rulings and mediation statements.',
};

export function viewAddress(record: AddressRecord): Schemas['ServiceAddress'] {
  return {
    addressId: record.id,
    version: record.version,
    caseId: record.caseId,
    partyId: record.partyId,
    channel: record.channel,
    holder: record.holder,
    scope: record.scope,
    state: record.state,
    via: record.via,
    carriesOver: record.state === 'confirmed',
    effects,
    former: record.former.map((one) => ({ ...one })),
    createdAt: record.createdAt,
    ...defined({
      address: record.address,
      carriedFromCaseId: record.carriedFromCaseId,
      confirmedAt: record.confirmedAt,
    }),
  };
}
