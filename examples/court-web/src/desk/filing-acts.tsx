// What can be done with a filing: by the counter (push, supplement, hand over the originals) and by the filing judge.
import type { ReactNode } from 'react';
import type { Schemas } from '@yunting/sdk';
import { addDays, dateInShanghai } from '@yunting/sdk/rules';
import { originalHolders, procedures } from './choices.ts';
import { useDesk } from './desk-context.ts';
import { Act, ActForm } from './kit/act.tsx';
import { given, linesOf, ticked } from './kit/fields.ts';
import { mayCall } from './permitted.ts';
import { ReliefActs } from './reliefs.tsx';
import { demoScan } from './counter-papers.ts';
import { words } from './words.ts';

type Filing = Schemas['DeskFiling'];

function AcceptForm({ of }: { readonly of: Filing }): ReactNode {
  const { court, lang } = useDesk();
  const wished = of.content.requestedProcedure ?? 'ordinary';
  const possible = of.check.procedures.filter((one) => one.possible !== 'no').map((one) => one.procedure);
  const initial = possible.includes(wished) ? wished : possible[0];
  const reason = of.check.procedures.find((one) => one.procedure === initial)?.reason;
  return (
    <ActForm
      operation="desk.filings.accept"
      from={['filing', of.state]}
      tone="main"
      fields={{
        procedure: {
          kind: 'choice',
          label: words.procedure,
          choices: Object.fromEntries(
            Object.entries(procedures).filter(([one]) => (possible as readonly string[]).includes(one)),
          ),
          ...(initial === undefined ? {} : { initial }),
        },
        reason: { kind: 'area', label: words.procedureReason, initial: reason?.[lang] ?? '' },
        cause: {
          kind: 'text',
          label: words.cause,
          ...(of.content.causeOfAction === undefined ? {} : { initial: of.content.causeOfAction }),
        },
        agreed: { kind: 'tick', label: words.smallClaimsAgreed, optional: true },
      }}
      run={(values) =>
        court.desk.filings.accept({
          filingId: of.filingId,
          version: of.version,
          caseType: '民初',
          causeOfAction: values.cause,
          procedure: values.procedure as Schemas['Procedure'],
          procedureReason: values.reason,
          ...(ticked(values.agreed) ? { smallClaimsAgreed: true } : {}),
        })
      }
    />
  );
}

function JudgeActs({ of }: { readonly of: Filing }): ReactNode {
  const { court, lang, now } = useDesk();
  const subject = { filingId: of.filingId, version: of.version };
  const found = [...of.check.missing, ...of.check.wrong].map((one) => one[lang]).join('\n');
  return (
    <>
      <AcceptForm of={of} />
      <ActForm
        operation="desk.filings.requestSupplement"
        from={['filing', of.state]}
        fields={{
          items: {
            kind: 'area',
            label: words.supplementItems,
            hint: words.onePerLine,
            initial: found || words.supplementExample[lang],
          },
          dueOn: { kind: 'date', label: words.until, initial: addDays(dateInShanghai(now), 7) },
        }}
        run={({ items, dueOn }) =>
          court.desk.filings.requestSupplement({
            ...subject,
            items: linesOf(items).map((zh) => ({ zh })) as [Schemas['SupplementItem']],
            dueOn,
          })
        }
      />
      <ActForm
        operation="desk.filings.refuse"
        from={['filing', of.state]}
        tone="danger"
        fields={{
          reasons: { kind: 'area', label: words.reasons, hint: words.atLeastTen },
          law: { kind: 'text', label: words.law, initial: words.procedureLaw.zh },
          article: { kind: 'text', label: words.article, initial: '122' },
        }}
        run={({ reasons, law, article }) =>
          court.desk.filings.refuse({ ...subject, reasons, legalBasis: [{ law, article }] })
        }
      />
      <ActForm
        operation="desk.filings.sendBack"
        from={['filing', of.state]}
        tone="danger"
        fields={{ reason: { kind: 'area', label: words.reasons, initial: words.notSupplemented[lang] } }}
        run={({ reason }) => court.desk.filings.sendBack({ ...subject, reason })}
      />
      {of.reliefPending && mayCall('desk.fees.decideRelief', ['filingJudge']) && (
        <ReliefActs filingId={of.filingId} />
      )}
    </>
  );
}

function CounterActs({ of }: { readonly of: Filing }): ReactNode {
  const { court, lang } = useDesk();
  const subject = { filingId: of.filingId, version: of.version };
  const sent = of.custody.some((one) => one.step === 'couriered');
  const arrived = of.custody.some((one) => one.step === 'receivedByCompetentCourt');
  return (
    <>
      <ActForm
        operation="desk.filings.push"
        from={['filing', of.state]}
        fields={{
          waits: { kind: 'tick', label: words.applicantWaits, optional: true },
          note: { kind: 'text', label: words.note, optional: true },
        }}
        run={({ waits, note }) =>
          court.desk.filings.push({ ...subject, applicantWaits: ticked(waits), ...given('note', note) })
        }
      />
      <ActForm
        operation="desk.filings.supplementAtCounter"
        from={['filing', of.state]}
        fields={{
          name: { kind: 'text', label: words.evidenceName, initial: words.transferProof[lang] },
          proves: { kind: 'text', label: words.proves, initial: words.loanDelivered[lang] },
          source: { kind: 'text', label: words.source, initial: words.bank[lang] },
          heldBy: { kind: 'choice', label: words.heldBy, choices: originalHolders, initial: 'electronic' },
        }}
        before={<p className="yt-quiet">{words.demoScan[lang]}</p>}
        run={async ({ name, proves, source, heldBy }) => {
          const scan = await court.files.uploadOnce({ file: demoScan(name) });
          return court.desk.filings.supplementAtCounter({
            ...subject,
            content: {
              ...of.content,
              evidence: [
                ...(of.content.evidence ?? []),
                {
                  name,
                  proves,
                  source,
                  originalHeldBy: heldBy as NonNullable<Schemas['FilingEvidence']['originalHeldBy']>,
                  fileIds: [scan.fileId],
                },
              ],
            },
          });
        }}
      />
      {of.custody.length > 0 && !sent && (
        <ActForm
          operation="desk.filings.recordCustody"
          label={words.couriered}
          fields={{
            carrier: { kind: 'text', label: words.carrier, initial: words.courtCourier[lang] },
            trackingNumber: { kind: 'text', label: words.trackingNumber, initial: words.demoTracking.zh },
          }}
          run={({ carrier, trackingNumber }) =>
            court.desk.filings.recordCustody({ ...subject, step: 'couriered', carrier, trackingNumber })
          }
        />
      )}
      {sent && !arrived && (
        <Act
          operation="desk.filings.recordCustody"
          label={words.originalsArrived}
          run={() => court.desk.filings.recordCustody({ ...subject, step: 'receivedByCompetentCourt' })}
        />
      )}
    </>
  );
}

/** Every act that the contract gives this person about this filing. */
export function FilingActs({ of }: { readonly of: Filing }): ReactNode {
  const { roles } = useDesk();
  return (
    <div className="yt-acts">
      {mayCall('desk.filings.push', roles) && <CounterActs of={of} />}
      {mayCall('desk.filings.accept', roles) && <JudgeActs of={of} />}
    </div>
  );
}
