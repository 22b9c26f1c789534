// The counter: takes in a filing on paper for this or another court, says at once all that is missing, keeps the originals.
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Schemas } from '@yunting/sdk';
import { Failure } from '../tools/kit/failure.tsx';
import { storyChoices } from './choices.ts';
import { demoScan, storyContents } from './counter-papers.ts';
import type { StoryName } from './counter-papers.ts';
import { useDesk } from './desk-context.ts';
import { Filings } from './filings.tsx';
import { ActForm } from './kit/act.tsx';
import { words } from './words.ts';

const blank = (story: StoryName): Schemas['FilingContent'] => storyContents[story]([]);
const firstParty = (content: Schemas['FilingContent']): Schemas['FilingParty'] | undefined =>
  content.parties?.[0];

function Preflight({ story }: { readonly story: StoryName }): ReactNode {
  const { court, lang } = useDesk();
  const [found, setFound] = useState<Schemas['FilingPreflight']>();
  const [error, setError] = useState<unknown>();
  const look = async (): Promise<void> => {
    setError(undefined);
    try {
      setFound(await court.filings.preflight({ content: blank(story) }));
    } catch (failure) {
      setError(failure);
    }
  };
  return (
    <>
      <button type="button" className="yt-button" onClick={() => void look()}>
        {words.preflight[lang]}
      </button>
      <div role="status">
        {error !== undefined && <Failure error={error} lang={lang} />}
        {found && (
          <ul>
            {[...found.missing, ...found.wrong].map((one) => (
              <li key={`${one.pointer} ${one.code}`}>{one[lang]}</li>
            ))}
            {found.missing.length + found.wrong.length === 0 && <li>{words.formReady[lang]}</li>}
          </ul>
        )}
      </div>
    </>
  );
}

function Receive({ story }: { readonly story: StoryName }): ReactNode {
  const { court, lang } = useDesk();
  const content = blank(story);
  const party = firstParty(content);
  const original = content.evidence?.[0]?.name ?? '';
  return (
    <ActForm
      operation="desk.filings.receiveAtCounter"
      fields={{
        name: { kind: 'text', label: words.applicantName, initial: party?.name ?? '' },
        idNumber: { kind: 'text', label: words.idNumber, initial: party?.idNumber ?? '' },
        phone: { kind: 'text', label: words.phone, initial: party?.phone ?? '' },
        identityChecked: { kind: 'tick', label: words.identityChecked, initial: true },
        facts: { kind: 'area', label: words.facts, initial: content.facts ?? '' },
        original: { kind: 'text', label: words.originals, initial: original },
        place: { kind: 'text', label: words.place, optional: true, initial: words.counterPlace[lang] },
      }}
      before={<p className="yt-quiet">{words.askRelief[lang]}</p>}
      run={async (values) => {
        const scan = await court.files.uploadOnce({ file: demoScan(values.original) });
        return court.desk.filings.receiveAtCounter({
          content: { ...storyContents[story]([scan.fileId]), facts: values.facts },
          applicant: {
            name: values.name,
            idNumber: values.idNumber,
            phone: values.phone,
            identityChecked: true,
          },
          originals: [{ name: values.original, copies: 1, pages: 1 }],
          ...(values.place ? { place: values.place } : {}),
        });
      }}
    />
  );
}

/** The counter of this court, and the filings that went through it. */
export function Counter(): ReactNode {
  const { lang } = useDesk();
  const [story, setStory] = useState<StoryName>('loan');
  return (
    <>
      <section className="yt-card">
        <h3>{words.counter[lang]}</h3>
        <label className="yt-field">
          <span>{words.whichPapers[lang]}</span>
          <select
            value={story}
            onChange={(event) => {
              setStory(event.target.value as StoryName);
            }}
          >
            {Object.entries(storyChoices).map(([value, name]) => (
              <option key={value} value={value}>
                {name[lang]}
              </option>
            ))}
          </select>
        </label>
        <Preflight key={`check ${story}`} story={story} />
        <Receive key={story} story={story} />
      </section>
      <Filings />
    </>
  );
}
