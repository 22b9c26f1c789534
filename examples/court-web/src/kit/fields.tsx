// Labelled inputs: the label is always seen, the hint always read with it.
import { useId } from 'react';
import { usePage } from '../shell/page-context.ts';
import { kitWords } from '../words/kit.ts';
import { translator } from '../words/words.ts';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly required?: boolean;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel';
  readonly rows?: number;
}

/** One line, or several with `rows`. */
export function Field({
  label,
  value,
  onChange,
  hint,
  required = false,
  inputMode = 'text',
  rows,
}: FieldProps) {
  const id = useId();
  const t = translator(kitWords, usePage().lang);
  const shared = {
    id,
    value,
    required,
    ...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` }),
  };
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {required && <span className="quiet"> · {t('required')}</span>}
      </label>
      {rows === undefined ? (
        <input
          {...shared}
          inputMode={inputMode}
          autoComplete="off"
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <textarea {...shared} rows={rows} onChange={(event) => onChange(event.target.value)} />
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="small">
          {hint}
        </p>
      )}
    </div>
  );
}

/** One of a few, each in words; a number before each, as in the chat. */
export function Choice<Value extends string>({
  label,
  options,
  value,
  onChange,
}: {
  readonly label: string;
  readonly options: readonly (readonly [value: Value, words: string])[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset className="choice">
      <legend>{label}</legend>
      {options.map(([one, words]) => (
        <label key={one} className={one === value ? 'chosen' : ''}>
          <input type="radio" name={name} checked={one === value} onChange={() => onChange(one)} />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** A statement that the person makes by ticking it; never ticked beforehand. */
export function Tick({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}) {
  return (
    <label className="tick">
      <input type="checkbox" checked={value} onChange={(event) => onChange(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}
