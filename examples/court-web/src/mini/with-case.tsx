// A page about one case: the one named in the path, or the person's only one, or chosen from a list.
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Schemas } from '@yunting/sdk';
import { Choice } from '../kit/fields.tsx';
import { Card, Note } from '../kit/card.tsx';
import { Press } from '../kit/press.tsx';
import { Read } from '../kit/reading.tsx';
import { useRead } from '../shell/use-read.ts';
import type { MiniProps } from './mini.ts';
import { ownCases } from './own-cases.ts';
import { pathTo } from './path.ts';

export function WithCase({
  of,
  children,
}: {
  readonly of: MiniProps;
  readonly children: (one: Schemas['CaseSummary']) => ReactNode;
}) {
  const { court, owner, refreshKey, query, t, go } = of;
  const hearingId = query.get('hearingId');
  const [chosen, setChosen] = useState(query.get('caseId') ?? undefined);
  const found = useRead(
    async () => ({
      list: await ownCases(court),
      // A card may name a hearing alone.
      ofHearing: hearingId === null ? undefined : (await court.hearings.get({ hearingId })).caseId,
    }),
    `cases ${owner} ${hearingId ?? ''}`,
    refreshKey,
  );
  return (
    <Read of={found}>
      {({ list, ofHearing }) => {
        const wanted = chosen ?? ofHearing;
        const one = list.find(({ caseId }) => caseId === wanted) ?? list[0];
        if (!one)
          return (
            <Card>
              <p>{t('noCase')}</p>
              <Press onPress={() => go(pathTo('link'))}>{t('linkTitle')}</Press>
            </Card>
          );
        return (
          <>
            {list.length > 1 ? (
              <Card>
                <Choice
                  label={t('whichCase')}
                  value={one.caseId}
                  onChange={setChosen}
                  options={list.map(
                    ({ caseId, caseNumber, cause }) => [caseId, `${caseNumber} ${cause}`] as const,
                  )}
                />
              </Card>
            ) : (
              <Note>
                {one.caseNumber} · {one.cause}
              </Note>
            )}
            {children(one)}
          </>
        );
      }}
    </Read>
  );
}
