// The documents that the court has sent, each with where its service stands.
import type { Schemas } from '@yunting/sdk';
import { Card, Note, Tag } from '../kit/card.tsx';
import { Press } from '../kit/press.tsx';
import { Read } from '../kit/reading.tsx';
import { useRead } from '../shell/use-read.ts';
import { say } from '../words/words.ts';
import type { MiniProps } from './mini.ts';
import { pathTo } from './path.ts';
import { WithCase } from './with-case.tsx';

export function DocumentsPage(props: MiniProps) {
  return (
    <WithCase of={props}>{({ caseId }) => <Services key={caseId} of={props} caseId={caseId} />}</WithCase>
  );
}

function Services({
  of: { court, refreshKey, t, lang, go },
  caseId,
}: {
  readonly of: MiniProps;
  readonly caseId: string;
}) {
  const services = useRead(
    async () => (await court.eservice.list({ caseId, limit: 100 })).data,
    `services ${caseId}`,
    refreshKey,
  );
  return (
    <Read of={services}>
      {(list) => (
        <>
          {list.length === 0 && <Note>{t('noDocument')}</Note>}
          {list.map((one) => (
            <Card
              key={one.serviceId}
              title={one.documentTitle}
              aside={<Tag tone={serviceTone(one.service.state)}>{t(serviceWord(one.service.state))}</Tag>}
            >
              <p>{say(one.service.text, lang)}</p>
              <Press onPress={() => go(pathTo('document', { serviceId: one.serviceId, caseId }))}>
                {t('openDocument')}
              </Press>
            </Card>
          ))}
        </>
      )}
    </Read>
  );
}

/** A state of service in one word. */
export function serviceWord(state: Schemas['ServiceState']['state']) {
  const known = {
    pending: 'servicePending',
    arrived: 'serviceArrived',
    presumed: 'servicePresumed',
    effective: 'serviceEffective',
    failed: 'serviceFailed',
    recalled: 'serviceRecalled',
  } as const;
  return Object.hasOwn(known, state) ? known[state as keyof typeof known] : 'servicePending';
}

/** Served is settled; everything else wants a look. */
export const serviceTone = (state: string): 'good' | 'plain' => (state === 'effective' ? 'good' : 'plain');
