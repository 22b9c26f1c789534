// One field of a form, with its name, its hint and a target that is large enough.
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { Lang } from '../../tools/kit/lang.ts';
import { words } from '../words.ts';
import { linesOf, ticked, tickValue } from './fields.ts';
import type { Field } from './fields.ts';

interface FieldViewProps {
  readonly field: Field;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly lang: Lang;
}

const inputTypes = {
  text: 'text',
  date: 'date',
  instant: 'datetime-local',
  number: 'number',
  yuan: 'text',
} as const;

function Input({
  field,
  value,
  onChange,
  id,
  hintId,
}: FieldViewProps & { id: string; hintId?: string }): ReactNode {
  const common = {
    id,
    value,
    required: field.optional !== true,
    ...(hintId === undefined ? {} : { 'aria-describedby': hintId }),
    onChange: (event: { target: { value: string } }) => {
      onChange(event.target.value);
    },
  };
  switch (field.kind) {
    case 'area':
      return <textarea {...common} rows={4} />;
    case 'text':
    case 'date':
    case 'instant':
    case 'number':
    case 'yuan':
      return (
        <input
          {...common}
          type={inputTypes[field.kind]}
          autoComplete="off"
          {...(field.kind === 'yuan' ? { inputMode: 'decimal' as const } : {})}
        />
      );
    case 'choice':
    case 'ticks':
    case 'tick':
      return null;
  }
}

/** A field as the form shows it. */
export function FieldView(props: FieldViewProps): ReactNode {
  const { field, value, onChange, lang } = props;
  const id = useId();
  const hintId = field.hint ? `${id}-hint` : undefined;
  const hint = field.hint && <small id={hintId}>{field.hint[lang]}</small>;
  const name = (
    <>
      {field.label[lang]}
      {field.optional === true && <span className="yt-quiet"> {words.optional[lang]}</span>}
    </>
  );
  if (field.kind === 'tick') {
    return (
      <label className="yt-tick">
        <input
          type="checkbox"
          checked={ticked(value)}
          required={field.optional !== true}
          onChange={(event) => {
            onChange(tickValue(event.target.checked));
          }}
        />
        <span>
          {name}
          {hint}
        </span>
      </label>
    );
  }
  if (field.kind === 'ticks') {
    const on = linesOf(value);
    return (
      <fieldset className="yt-fieldset">
        <legend>{name}</legend>
        {Object.entries(field.choices).map(([choice, said]) => (
          <label className="yt-tick" key={choice}>
            <input
              type="checkbox"
              checked={on.includes(choice)}
              onChange={(event) => {
                const others = on.filter((one) => one !== choice);
                onChange((event.target.checked ? [...others, choice] : others).join('\n'));
              }}
            />
            <span>{said[lang]}</span>
          </label>
        ))}
        {hint}
      </fieldset>
    );
  }
  return (
    <div className="yt-field">
      <label htmlFor={id}>{name}</label>
      {field.kind === 'choice' ? (
        <select
          id={id}
          value={value}
          onChange={(event) => {
            onChange(event.target.value);
          }}
          {...(hintId === undefined ? {} : { 'aria-describedby': hintId })}
        >
          {Object.entries(field.choices).map(([choice, said]) => (
            <option key={choice} value={choice}>
              {said[lang]}
            </option>
          ))}
        </select>
      ) : (
        <Input {...props} id={id} {...(hintId === undefined ? {} : { hintId })} />
      )}
      {hint}
    </div>
  );
}
