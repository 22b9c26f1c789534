// Consent to act online, one stage at a time; refusing costs nothing.
import type { Schemas } from '@yunting/sdk';
import { Card, Note, Tag } from '../kit/card.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { Press } from '../kit/press.tsx';
import { Read } from '../kit/reading.tsx';
import { useAct } from '../shell/use-act.ts';
import { useRead } from '../shell/use-read.ts';
import { say } from '../words/words.ts';
import type { MiniProps } from './mini.ts';
import { WithCase } from './with-case.tsx';

const stages = ['hearing', 'evidenceExchange', 'mediation'] as const;

export function ConsentPage(props: MiniProps) {
  return (
    <WithCase of={props}>{({ caseId }) => <Consents key={caseId} of={props} caseId={caseId} />}</WithCase>
  );
}

function Consents({ of, caseId }: { readonly of: MiniProps; readonly caseId: string }) {
  const { court, refreshKey } = of;
  const found = useRead(
    async () => ({
      notices: (await court.identity.listNoticeTexts({})).data,
      consents: (await court.identity.listConsents({ caseId, limit: 100 })).data,
    }),
    `consents ${caseId}`,
    refreshKey,
  );
  return (
    <Read of={found}>
      {({ notices, consents }) =>
        stages.map((stage) => {
          const notice = notices.find((one) => one.stage === stage);
          const consent = consents.find((one) => one.stage === stage && one.state !== 'withdrawn');
          return (
            notice && (
              <StageCard
                key={stage}
                of={of}
                caseId={caseId}
                notice={notice}
                consent={consent}
                stage={stage}
              />
            )
          );
        })
      }
    </Read>
  );
}

function StageCard({
  of: { court, t, lang },
  caseId,
  notice,
  consent,
  stage,
}: {
  readonly of: MiniProps;
  readonly caseId: string;
  readonly notice: Schemas['NoticeText'];
  readonly consent: Schemas['Consent'] | undefined;
  readonly stage: (typeof stages)[number];
}) {
  const { act, busy, error } = useAct();
  const granted = consent?.state === 'granted';
  return (
    <Card title={say(notice.title, lang)} aside={granted && <Tag tone="good">{t('agreed')}</Tag>}>
      <p>{say(notice.text, lang)}</p>
      {granted ? (
        <Note>{t('consentKept')}</Note>
      ) : (
        <>
          <p className="small">{t('consentFree')}</p>
          <Press
            kind="main"
            busy={busy}
            onPress={() =>
              void act(() => court.identity.giveConsent({ caseId, stage, noticeVersion: notice.version }))
            }
          >
            {t('agree')}
          </Press>
        </>
      )}
      <ErrorNote error={error} />
    </Card>
  );
}
