// What is decided about a case as a whole: panel, procedure, evidence period, its end, the archive.
import type { ReactNode } from 'react';
import type { Schemas } from '@yunting/sdk';
import { useLoad } from '../tools/kit/load.ts';
import { closings, procedures } from './choices.ts';
import { useDesk } from './desk-context.ts';
import { Act, ActForm } from './kit/act.tsx';
import { ticked, written } from './kit/fields.ts';
import { soleBench, staffOf } from './staff.ts';
import { words } from './words.ts';

type CaseFile = Schemas['DeskCase'];

function SetPanel({ of }: { readonly of: CaseFile }): ReactNode {
  const { court, session } = useDesk();
  const staff = useLoad(() => staffOf(session), [session.tokens['judge'] ?? '']);
  if (!staff.data) return null;
  const names = Object.fromEntries(
    staff.data.map((one) => [one.principalId, { zh: one.displayName, en: one.displayName }]),
  );
  const bench = soleBench(staff.data);
  const judge = bench.find((one) => one.part === 'soleJudge')?.principalId;
  const clerk = bench.find((one) => one.part === 'clerk')?.principalId;
  const member = (principalId: string, part: 'soleJudge' | 'clerk'): Schemas['PanelMemberInput'] => ({
    principalId,
    name: names[principalId]?.zh ?? principalId,
    part,
  });
  return (
    <ActForm
      operation="desk.cases.setPanel"
      fields={{
        judge: {
          kind: 'choice',
          label: words.soleJudge,
          choices: names,
          ...(judge === undefined ? {} : { initial: judge }),
        },
        clerk: {
          kind: 'choice',
          label: words.clerkOfCase,
          choices: names,
          ...(clerk === undefined ? {} : { initial: clerk }),
        },
      }}
      run={(values) =>
        court.desk.cases.setPanel({
          caseId: of.caseId,
          version: of.version,
          form: 'sole',
          members: [member(values.judge, 'soleJudge'), member(values.clerk, 'clerk')],
        })
      }
    />
  );
}

const leastDays = { ordinary: '15', summary: '15', smallClaims: '7' } as const;

/** Every decision about the case that the contract gives this person. */
export function CaseDecisions({ of }: { readonly of: CaseFile }): ReactNode {
  const { court } = useDesk();
  const subject = { caseId: of.caseId, version: of.version };
  const running = of.state === 'accepted' || of.state === 'inProgress';
  return (
    <div className="yt-acts">
      {running && (
        <>
          <SetPanel of={of} />
          <ActForm
            operation="desk.cases.setProcedure"
            fields={{
              procedure: {
                kind: 'choice',
                label: words.procedure,
                choices: Object.fromEntries(
                  Object.entries(procedures).filter(([procedure]) => procedure !== of.procedure),
                ),
              },
              reason: { kind: 'area', label: words.reasons },
              bothAgree: { kind: 'tick', label: words.bothAgree, optional: true },
            }}
            run={({ procedure, reason, bothAgree }) =>
              court.desk.cases.setProcedure({
                ...subject,
                procedure: procedure as Schemas['Procedure'],
                reason: written(reason),
                ...(ticked(bothAgree) ? { bothAgree: true } : {}),
              })
            }
          />
          <ActForm
            operation="desk.cases.setEvidencePeriod"
            fields={{
              days: { kind: 'number', label: words.howManyDays, initial: leastDays[of.procedure] },
              extension: { kind: 'tick', label: words.isExtension, optional: true },
              reason: { kind: 'area', label: words.reasons, optional: true },
            }}
            run={({ days, extension, reason }) =>
              court.desk.cases.setEvidencePeriod({
                ...subject,
                days: Number(days),
                ...(ticked(extension) ? { extension: true } : {}),
                ...(reason.trim() === '' ? {} : { reason: written(reason) }),
              })
            }
          />
        </>
      )}
      <ActForm
        operation="desk.cases.close"
        from={['case', of.state]}
        tone="main"
        fields={{ manner: { kind: 'choice', label: words.manner, choices: closings, initial: 'judgment' } }}
        run={({ manner }) =>
          court.desk.cases.close({ ...subject, manner: manner as Schemas['CaseCloseInput']['manner'] })
        }
      />
      <Act
        operation="desk.cases.archive"
        from={['case', of.state]}
        about={of.caseNumber}
        run={() => court.desk.cases.archive(subject)}
      />
    </div>
  );
}
