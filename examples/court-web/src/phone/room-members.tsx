// The members of a room, the way out of it, and pulling someone in, which the bot then answers.
import { useState } from 'react';
import type { PhoneConversation, PhoneOwner } from '../shared/phone-api.ts';
import { ErrorNote } from '../kit/error-note.tsx';
import { usePage } from '../shell/page-context.ts';
import { server } from '../shell/server.ts';
import { useAct } from '../shell/use-act.ts';
import { phoneWords } from '../words/phone.ts';
import { shellWords } from '../words/shell.ts';
import { translator } from '../words/words.ts';

const others = ['stranger', 'defenceLawyer', 'lawyer'] as const satisfies readonly PhoneOwner[];

export function RoomMembers({
  owner,
  conversation,
  onLeft,
}: {
  readonly owner: PhoneOwner;
  readonly conversation: PhoneConversation;
  readonly onLeft: () => void;
}) {
  const { lang } = usePage();
  const t = translator(phoneWords, lang);
  const names = translator(shellWords, lang);
  const [leaving, setLeaving] = useState(false);
  const { act, busy, error } = useAct();
  const { id } = conversation;
  return (
    <details className="members">
      <summary>{t('members', { count: conversation.members.length })}</summary>
      <p>{conversation.members.join('、')}</p>
      <div className="attach" role="group" aria-label={t('pullIn')}>
        {others
          .filter((other) => other !== owner)
          .map((other) => (
            <button
              key={other}
              type="button"
              disabled={busy}
              onClick={() => void act(() => server.pullIn(owner, id, other))}
            >
              {t('pullInOne', { name: names(other).split(' · ')[0] ?? '' })}
            </button>
          ))}
      </div>
      {leaving ? (
        <div>
          <p>{t('leaveMeans')}</p>
          <button
            type="button"
            className="link"
            disabled={busy}
            onClick={() => void act(() => server.leave(owner, id)).then((done) => done && onLeft())}
          >
            {t('leaveYes')}
          </button>
          <button type="button" className="link" onClick={() => setLeaving(false)}>
            {t('stay')}
          </button>
        </div>
      ) : (
        <button type="button" className="link" onClick={() => setLeaving(true)}>
          {t('leave')}
        </button>
      )}
      <ErrorNote error={error} />
    </details>
  );
}
