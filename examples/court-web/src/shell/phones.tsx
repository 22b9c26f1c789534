// The phones: as many side by side as there is room for; a switcher for the rest.
import { useLayoutEffect, useRef, useState } from 'react';
import type { PhoneOwner } from '../shared/phone-api.ts';
import { Phone } from '../phone/phone.tsx';
import type { PhoneView } from '../phone/phone.tsx';
import { shellWords } from '../words/shell.ts';
import { translator } from '../words/words.ts';
import { shownPhones } from './shown-phones.ts';
import { usePage } from './page-context.ts';

const cast = [
  'plaintiff',
  'defendant',
  'lawyer',
  'stranger',
  'defenceLawyer',
] as const satisfies readonly PhoneOwner[];
const phoneWidth = 330;
const most = 3;

export interface PhonesProps {
  readonly views: Readonly<Record<PhoneOwner, PhoneView>>;
  readonly onView: (owner: PhoneOwner, view: PhoneView) => void;
  readonly current: PhoneOwner;
  readonly onCurrent: (owner: PhoneOwner) => void;
  readonly marked: string | undefined;
}

export function Phones({ views, onView, current, onCurrent, marked }: PhonesProps) {
  const { lang } = usePage();
  const t = translator(shellWords, lang);
  const row = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(1);
  useLayoutEffect(() => {
    const element = row.current;
    if (!element) return;
    const measure = (): void =>
      setRoom(Math.max(1, Math.min(most, Math.floor(element.clientWidth / phoneWidth))));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const shown = shownPhones(cast, current, room);
  return (
    <>
      <h2 className="visually-hidden">{t('phones')}</h2>
      <nav className="people" aria-label={t('whichPhone')}>
        {cast.map((owner) => (
          <button
            key={owner}
            type="button"
            aria-current={shown.includes(owner) ? 'true' : undefined}
            onClick={() => onCurrent(owner)}
          >
            {t(owner)}
          </button>
        ))}
      </nav>
      <div ref={row} className="phones">
        {shown.map((owner) => (
          <Phone
            key={owner}
            owner={owner}
            view={views[owner]}
            onView={(view) => onView(owner, view)}
            marked={marked === owner}
          />
        ))}
      </div>
    </>
  );
}
