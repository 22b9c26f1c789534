// The simulated chat on a phone: the list of conversations, or one of them.
import { useState } from 'react';
import type { PhoneOwner, PhoneState } from '../shared/phone-api.ts';
import { Press } from '../kit/press.tsx';
import { Read } from '../kit/reading.tsx';
import { usePage } from '../shell/page-context.ts';
import type { Reading } from '../shell/use-read.ts';
import { phoneWords } from '../words/phone.ts';
import { clockOf } from '../words/times.ts';
import { translator } from '../words/words.ts';
import { ConversationView } from './conversation.tsx';

export interface ChatAppProps {
  readonly owner: PhoneOwner;
  readonly phone: Reading<PhoneState>;
  readonly openCard: (path: string) => void;
  readonly openLetters: () => void;
}

export function ChatApp({ owner, phone, openCard, openLetters }: ChatAppProps) {
  const t = translator(phoneWords, usePage().lang);
  const [open, setOpen] = useState<string>();
  return (
    <Read of={phone}>
      {({ conversations, hasCourtAccount }) => {
        const conversation = conversations.find(({ id }) => id === open);
        if (conversation)
          return (
            <ConversationView
              key={conversation.id}
              owner={owner}
              conversation={conversation}
              openCard={openCard}
              back={() => setOpen(undefined)}
            />
          );
        return (
          <div className="app-page">
            <h4>{t('chat')}</h4>
            {!hasCourtAccount && (
              <div className="note">
                <p>{t('noCourtAccount')}</p>
                <Press onPress={openLetters}>{t('toLetters')}</Press>
              </div>
            )}
            <ul className="conversations" aria-label={t('conversations')}>
              {conversations.toReversed().map((one) => {
                const last = one.lines.at(-1);
                return (
                  <li key={one.id}>
                    <button type="button" className="row" onClick={() => setOpen(one.id)}>
                      <span className={`face face-${one.kind}`} aria-hidden="true">
                        {one.kind === 'room' ? '群' : one.title.slice(0, 1)}
                      </span>
                      <span className="conversation-words">
                        <b>{one.title}</b>
                        <span className="small">{last ? last.text.split('\n')[0] : t('nothingYet')}</span>
                      </span>
                      <span className="small">{last ? clockOf(last.at) : ''}</span>
                    </button>
                  </li>
                );
              })}
            </ul>
          </div>
        );
      }}
    </Read>
  );
}
