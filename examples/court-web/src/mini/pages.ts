// What each page of the official mini-program shows, and its title.
import type { ComponentType } from 'react';
import type { miniWords } from '../words/mini.ts';
import { AddressPage } from './address.tsx';
import { AdvicePage } from './advice.tsx';
import { ApplyPage } from './apply.tsx';
import { AskPage } from './ask.tsx';
import { BankPage } from './bank.tsx';
import { BindPage } from './bind.tsx';
import { ConsentPage } from './consent.tsx';
import { CourtroomPage } from './courtroom.tsx';
import { DocumentPage } from './document.tsx';
import { DocumentsPage } from './documents.tsx';
import { FilePage } from './file.tsx';
import { FilingPage } from './filing.tsx';
import { HearingPage } from './hearing.tsx';
import { HomePage } from './home.tsx';
import { LinkPage } from './link.tsx';
import type { MiniProps } from './mini.ts';
import { knownPage } from './page-names.ts';
import type { PageName } from './page-names.ts';
import { PayPage } from './pay.tsx';
import { PostponePage } from './postpone.tsx';
import { RecordPage } from './record.tsx';
import { ReliefPage } from './relief.tsx';
import { RoomPage } from './room.tsx';
import { SubmitPage } from './submit.tsx';
import { VerifyPage } from './verify.tsx';

interface MiniPage {
  readonly title: keyof typeof miniWords;
  readonly page: ComponentType<MiniProps>;
}

const pages: Readonly<Record<PageName, MiniPage>> = {
  home: { title: 'homeTitle', page: HomePage },
  file: { title: 'fileTitle', page: FilePage },
  filing: { title: 'filingTitle', page: FilingPage },
  link: { title: 'linkTitle', page: LinkPage },
  pay: { title: 'payTitle', page: PayPage },
  bank: { title: 'bankTitle', page: BankPage },
  relief: { title: 'reliefTitle', page: ReliefPage },
  documents: { title: 'documentsTitle', page: DocumentsPage },
  document: { title: 'documentTitle', page: DocumentPage },
  submit: { title: 'submitTitle', page: SubmitPage },
  postpone: { title: 'postponeTitle', page: PostponePage },
  address: { title: 'addressTitle', page: AddressPage },
  consent: { title: 'consentTitle', page: ConsentPage },
  room: { title: 'roomTitle', page: RoomPage },
  bind: { title: 'bindTitle', page: BindPage },
  hearing: { title: 'hearingTitle', page: HearingPage },
  courtroom: { title: 'courtroomTitle', page: CourtroomPage },
  record: { title: 'recordTitle', page: RecordPage },
  ask: { title: 'askTitle', page: AskPage },
  apply: { title: 'applyTitle', page: ApplyPage },
  verify: { title: 'verifyTitle', page: VerifyPage },
  advice: { title: 'adviceTitle', page: AdvicePage },
};

/** The page of this name; the start page for a name that is not known. */
export const pageOf = (name: string): MiniPage => pages[knownPage(name) ?? 'home'];
