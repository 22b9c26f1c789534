// The letters on the table: the court's paper with its code and its QR. Nobody phones to ask for a code; it is on paper.
import type { Paper, PhoneOwner } from '../shared/phone-api.ts';
import { Facts, Note } from '../kit/card.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { Press } from '../kit/press.tsx';
import { Read } from '../kit/reading.tsx';
import { pathTo } from '../mini/path.ts';
import { usePage } from '../shell/page-context.ts';
import { server } from '../shell/server.ts';
import { useAct } from '../shell/use-act.ts';
import { useRead } from '../shell/use-read.ts';
import { phoneWords } from '../words/phone.ts';
import { translator } from '../words/words.ts';
import { QrPicture } from './qr-picture.tsx';

export interface LettersAppProps {
  readonly owner: PhoneOwner;
  readonly openServices: (path: string) => void;
  readonly openChat: () => void;
}

export function LettersApp({ owner, openServices, openChat }: LettersAppProps) {
  const { lang, refreshKey } = usePage();
  const t = translator(phoneWords, lang);
  const papers = useRead(() => server.papers(owner), `papers ${owner}`, refreshKey);
  return (
    <div className="app-page">
      <h4>{t('letters')}</h4>
      <p className="small">{t('lettersAbout')}</p>
      <Read of={papers}>
        {(list) => (
          <>
            {list.length === 0 && <Note>{t('noLetter')}</Note>}
            {list.map((paper) => (
              <Letter
                key={`${paper.kind} ${paper.code}`}
                paper={paper}
                owner={owner}
                openServices={openServices}
                openChat={openChat}
              />
            ))}
          </>
        )}
      </Read>
    </div>
  );
}

function Letter({ paper, owner, openServices, openChat }: LettersAppProps & { readonly paper: Paper }) {
  const t = translator(phoneWords, usePage().lang);
  const { act, busy, error } = useAct();
  const ofCase = paper.kind !== 'filingReceipt';
  return (
    <article className="letter" aria-label={t(ofCase ? 'caseLetter' : 'filingReceipt')}>
      <p className="paper-mark">演示·虚构</p>
      <p className="paper-court">{paper.courtName}</p>
      <p className="paper-title">{t(paper.kind)}</p>
      <Facts
        rows={[
          [t('to'), paper.addressee],
          ...(paper.kind === 'filingReceipt' ? [] : ([[t('caseNumber'), paper.caseNumber]] as const)),
          [
            t(ofCase ? 'caseCode' : 'receiptNumber'),
            <b key="code" className="code">
              {paper.code}
            </b>,
          ],
        ]}
      />
      <Press
        onPress={() =>
          openServices(pathTo('link', ofCase ? { caseCode: paper.code } : { receipt: paper.code }))
        }
      >
        {t(ofCase ? 'linkWithCode' : 'linkWithReceipt')}
      </Press>
      {ofCase && (
        <>
          <QrPicture text={`court-account ${paper.courtName}`} label={t('qr')} />
          <p>{t('qrSays')}</p>
          <Press
            kind="main"
            busy={busy}
            onPress={() => void act(() => server.addCourtAccount(owner)).then((done) => done && openChat())}
          >
            {t('scanQr')}
          </Press>
          <p className="small">{t('neverAsked')}</p>
        </>
      )}
      <ErrorNote error={error} />
    </article>
  );
}
