// An act of the court: one button, or a form with its button. The label is the contract's own title of the operation;
// an act that the contract does not give this person in this state is not shown.
import { useState } from 'react';
import type { ReactNode, SubmitEvent } from 'react';
import { operations } from '@yunting/sdk/contract';
import type { MachineSubject, OperationId } from '@yunting/sdk/contract';
import type { Bilingual } from '@yunting/sdk';
import { Failure } from '../../tools/kit/failure.tsx';
import { useDesk } from '../desk-context.ts';
import { mayCall, mayMove } from '../permitted.ts';
import { words } from '../words.ts';
import { FieldView } from './field-view.tsx';
import { initialValues } from './fields.ts';
import type { Field, Values } from './fields.ts';
import { marks } from '../../tools/kit/lang.ts';

interface ActProps {
  readonly operation: OperationId;
  /** The record whose state decides whether the act is possible; absent: the role alone. */
  readonly from?: readonly [subject: MachineSubject, state: string];
  /** Instead of the contract's title. */
  readonly label?: Bilingual;
  readonly tone?: 'main' | 'danger';
}

/** Does this person have this act here? */
export function usePermitted({ operation, from }: Pick<ActProps, 'operation' | 'from'>): boolean {
  const { roles } = useDesk();
  return from ? mayMove(from[0], from[1], operation, roles) : mayCall(operation, roles);
}

function useRun(label: Bilingual): {
  busy: boolean;
  error: unknown;
  run: (work: () => PromiseLike<unknown>) => Promise<boolean>;
} {
  const { done } = useDesk();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const run = async (work: () => PromiseLike<unknown>): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setError(undefined);
    try {
      await work();
      done(label);
      return true;
    } catch (failure) {
      setError(failure);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, error, run };
}

const toneClass = { main: ' yt-button-main', danger: ' yt-button-danger' } as const;

/** An act that needs nothing to be filled in. */
export function Act({
  run,
  about,
  ...props
}: ActProps & {
  readonly run: () => PromiseLike<unknown>;
  /** Of what, for those who hear the page. */
  readonly about?: string;
}): ReactNode {
  const { lang } = useDesk();
  const label = props.label ?? operations[props.operation];
  const act = useRun(label);
  if (!usePermitted(props)) return null;
  return (
    <>
      <button
        type="button"
        className={`yt-button${props.tone ? toneClass[props.tone] : ''}`}
        disabled={act.busy}
        onClick={() => void act.run(run)}
      >
        {act.busy ? words.working[lang] : label[lang]}
        {about !== undefined && (
          <span className="yt-heard">
            {marks[lang].colon}
            {about}
          </span>
        )}
      </button>
      {act.error !== undefined && <Failure error={act.error} lang={lang} />}
    </>
  );
}

type FormProps<F extends Readonly<Record<string, Field>>> = ActProps & {
  readonly fields: F;
  readonly run: (values: Values<F>) => PromiseLike<unknown>;
  /** What the reader should know before pressing. */
  readonly before?: ReactNode;
};

function OpenForm<F extends Readonly<Record<string, Field>>>({
  fields,
  run,
  before,
  label,
  tone,
  close,
}: Omit<FormProps<F>, 'operation' | 'from' | 'label'> & {
  readonly label: Bilingual;
  readonly close: () => void;
}): ReactNode {
  const { lang } = useDesk();
  const [values, setValues] = useState(() => initialValues(fields));
  const act = useRun(label);
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (await act.run(() => run(values))) close();
  };
  return (
    <form className="yt-form" onSubmit={(event) => void submit(event)}>
      {before}
      {Object.entries(fields).map(([name, field]) => (
        <FieldView
          key={name}
          field={field}
          lang={lang}
          value={values[name] ?? ''}
          onChange={(value) => {
            setValues((others) => ({ ...others, [name]: value }));
          }}
        />
      ))}
      {act.error !== undefined && <Failure error={act.error} lang={lang} />}
      <button type="submit" className={`yt-button${toneClass[tone ?? 'main']}`} disabled={act.busy}>
        {act.busy ? words.working[lang] : label[lang]}
      </button>
    </form>
  );
}

/** An act with something to fill in: opens below its own title, with what is likely already there. */
export function ActForm<F extends Readonly<Record<string, Field>>>(props: FormProps<F>): ReactNode {
  const { lang } = useDesk();
  const [open, setOpen] = useState(false);
  const permitted = usePermitted(props);
  if (!permitted) return null;
  const { operation, from: _from, label = operations[operation], ...form } = props;
  return (
    <details
      className="yt-more yt-act"
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{label[lang]}</summary>
      {open && (
        <OpenForm
          {...form}
          label={label}
          close={() => {
            setOpen(false);
          }}
        />
      )}
    </details>
  );
}
