// One conversation: what was said, read out as it comes; a place to write; and in a room its members and the way out.
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Message } from '@chatscope/chat-ui-kit-react';
import type { ChatLine, PhoneConversation, PhoneOwner, PhoneSend } from '../shared/phone-api.ts';
import { ErrorNote } from '../kit/error-note.tsx';
import { usePage } from '../shell/page-context.ts';
import { server } from '../shell/server.ts';
import { useAct } from '../shell/use-act.ts';
import { phoneWords } from '../words/phone.ts';
import { clockOf, momentOf } from '../words/times.ts';
import { translator } from '../words/words.ts';
import { RoomMembers } from './room-members.tsx';

export interface ConversationProps {
  readonly owner: PhoneOwner;
  readonly conversation: PhoneConversation;
  readonly openCard: (path: string) => void;
  readonly back: () => void;
}

export function ConversationView({ owner, conversation, openCard, back }: ConversationProps) {
  const { lang } = usePage();
  const t = translator(phoneWords, lang);
  const [text, setText] = useState('');
  const [more, setMore] = useState(false);
  const { act, busy, error } = useAct();
  const log = useRef<HTMLDivElement>(null);
  const { id: conversationId, lines } = conversation;
  const send = (message: PhoneSend): Promise<boolean> => act(() => server.send(owner, message));
  const sendText = (): void => {
    if (text.trim() === '') return;
    void send({ conversationId, kind: 'text', text }).then((done) => done && setText(''));
  };
  const onKey = (event: KeyboardEvent): void => {
    // An input method ends a word with Enter too; that Enter sends nothing.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    sendText();
  };
  const attach = (kind: 'image' | 'file' | 'voice', name: string): void => {
    setMore(false);
    void send({ conversationId, kind, name });
  };
  useEffect(() => {
    log.current?.scrollTo({ top: log.current.scrollHeight });
  }, [lines.length]);
  return (
    <div className="conversation">
      <div className="mini-bar">
        <button type="button" className="back" onClick={back} aria-label={t('backToChats')}>
          ‹
        </button>
        <h4>
          {conversation.title}
          {conversation.kind === 'room' && ` (${conversation.members.length})`}
        </h4>
      </div>
      {conversation.kind === 'room' && (
        <RoomMembers owner={owner} conversation={conversation} onLeft={back} />
      )}
      <div
        ref={log}
        className="log"
        role="log"
        aria-live="polite"
        aria-label={t('messagesOf', { title: conversation.title })}
        tabIndex={0}
      >
        {lines.length === 0 && <p className="quiet">{t('nothingYet')}</p>}
        {lines.map((line, index) => (
          <Line
            key={line.id}
            line={line}
            showsTime={index === 0 || line.at.slice(0, 15) !== lines[index - 1]?.at.slice(0, 15)}
            openCard={openCard}
            recall={() => void send({ conversationId, kind: 'recall', messageId: line.id })}
            recallWord={t('recall')}
            cardWord={t('officialCard')}
            time={momentOf(line.at, lang)}
          />
        ))}
      </div>
      <ErrorNote error={error} />
      {more && (
        <div className="attach" role="group" aria-label={t('more')}>
          <button type="button" onClick={() => attach('image', '借条照片.jpg')}>
            {t('picture')}
          </button>
          <button type="button" onClick={() => attach('file', '转账记录.pdf')}>
            {t('file')}
          </button>
          <button type="button" onClick={() => attach('voice', '12″')}>
            {t('voice')}
          </button>
        </div>
      )}
      <form
        className="writer"
        onSubmit={(event) => {
          event.preventDefault();
          sendText();
        }}
      >
        <button
          type="button"
          className="plus"
          aria-label={t('more')}
          aria-expanded={more}
          onClick={() => setMore(!more)}
        >
          +
        </button>
        <textarea
          rows={1}
          aria-label={t('write', { title: conversation.title })}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKey}
        />
        <button type="submit" className="send" disabled={busy || text.trim() === ''}>
          {t('send')}
        </button>
      </form>
    </div>
  );
}

interface LineProps {
  readonly line: ChatLine;
  readonly showsTime: boolean;
  readonly time: string;
  readonly openCard: (path: string) => void;
  readonly recall: () => void;
  readonly recallWord: string;
  readonly cardWord: string;
}

const signs: Readonly<Partial<Record<ChatLine['kind'], string>>> = { image: '🖼', file: '📄' };

function Line({ line, showsTime, time, openCard, recall, recallWord, cardWord }: LineProps) {
  const { path } = line;
  const stamp = showsTime && <p className="stamp">{time}</p>;
  if (line.kind === 'system' || line.kind === 'recalled')
    return (
      <>
        {stamp}
        <p className="system-line">{line.text}</p>
      </>
    );
  return (
    <>
      {stamp}
      {/* The kit makes a section of each message; several of one minute would be landmarks of the same name. */}
      <Message
        role="group"
        model={{
          direction: line.mine ? 'outgoing' : 'incoming',
          position: 'single',
          type: 'custom',
          sender: line.from,
          sentTime: clockOf(line.at),
        }}
      >
        {!line.mine && <Message.Header sender={line.from} />}
        <Message.CustomContent>
          {path === undefined ? (
            <span className="said">
              {signs[line.kind] && <span aria-hidden="true">{signs[line.kind]} </span>}
              {line.text}
            </span>
          ) : (
            <button type="button" className="mini-card" onClick={() => openCard(path)}>
              <b>{line.text}</b>
              <span>{cardWord} ›</span>
            </button>
          )}
        </Message.CustomContent>
        {line.mine && (
          <Message.Footer>
            <button
              type="button"
              className="link small"
              aria-label={`${recallWord}：${line.text.slice(0, 20)}`}
              onClick={recall}
            >
              {recallWord}
            </button>
          </Message.Footer>
        )}
      </Message>
    </>
  );
}
