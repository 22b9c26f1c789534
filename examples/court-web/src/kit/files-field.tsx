// Choosing files to hand in. Nothing leaves the phone before the person presses the button of the form.
import { useId, useState } from 'react';
import { usePage } from '../shell/page-context.ts';
import { kitWords } from '../words/kit.ts';
import { translator } from '../words/words.ts';
import { samplePicture } from './sample-picture.ts';

const accepted = ['application/pdf', 'image/jpeg', 'image/png', 'image/heic'];
const largest = 10 * 1024 * 1024;

export interface FilesFieldProps {
  readonly label: string;
  readonly files: readonly File[];
  readonly onChange: (files: readonly File[]) => void;
  /** Title of the sample picture. */
  readonly sampleTitle: string;
}

export function FilesField({ label, files, onChange, sampleTitle }: FilesFieldProps) {
  const id = useId();
  const t = translator(kitWords, usePage().lang);
  const [fault, setFault] = useState<string>();
  const add = (more: readonly File[]): void => {
    const wrong = more.find((file) => !accepted.includes(file.type));
    const large = more.find((file) => file.size > largest);
    setFault(wrong ? t('wrongType') : large ? t('tooLarge') : undefined);
    if (!wrong && !large) onChange([...files, ...more]);
  };
  return (
    <div className="field files">
      <span id={`${id}-label`} className="label">
        {label}
      </span>
      <p id={`${id}-hint`} className="small">
        {t('fileKinds')}
      </p>
      <div className="file-buttons">
        <label className="file-button">
          {t('choose')}
          <input
            type="file"
            multiple
            accept={accepted.join(',')}
            aria-describedby={`${id}-label ${id}-hint`}
            onChange={(event) => {
              add([...(event.target.files ?? [])]);
              event.target.value = '';
            }}
          />
        </label>
        <button
          type="button"
          className="file-button"
          onClick={() => void samplePicture(sampleTitle).then((file) => add([file]))}
        >
          {t('sample')}
        </button>
      </div>
      {fault !== undefined && <p role="alert">{fault}</p>}
      {files.length > 0 && (
        <ul aria-label={t('chosen')} className="chosen-files">
          {files.map((file, index) => (
            <li key={`${file.name}-${index}`}>
              <span>{file.name}</span>
              <button
                type="button"
                className="link"
                aria-label={`${t('remove')} ${file.name}`}
                onClick={() => onChange(files.filter((_, at) => at !== index))}
              >
                {t('remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
