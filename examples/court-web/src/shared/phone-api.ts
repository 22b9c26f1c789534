// What a phone on the page asks the local server for: the simulated chat as this person's phone shows it. JSON over HTTP;
// a server-sent event says that something changed, and the phone reads again.

/** The people whose phones the page shows, by persona key. */
export type PhoneOwner = 'plaintiff' | 'defendant' | 'lawyer' | 'defenceLawyer' | 'stranger';

export interface ChatLine {
  readonly id: string;
  /** Shown name in the chat, as WeChat shows it; the court's account is named as such. */
  readonly from: string;
  readonly mine: boolean;
  readonly at: string;
  readonly kind: 'text' | 'image' | 'file' | 'miniProgram' | 'system' | 'recalled';
  readonly text: string;
  /** For a card: the page of the official mini-program that it opens. */
  readonly path?: string;
}

export interface PhoneConversation {
  readonly id: string;
  readonly kind: 'private' | 'room';
  readonly title: string;
  /** Names of the members of a room. */
  readonly members: readonly string[];
  readonly lines: readonly ChatLine[];
}

/** `GET /api/phones/{owner}` */
export interface PhoneState {
  readonly owner: PhoneOwner;
  readonly name: string;
  /** Whether the court's account was added from the QR on the court's paper. */
  readonly hasCourtAccount: boolean;
  readonly conversations: readonly PhoneConversation[];
}

/** `POST /api/phones/{owner}/messages` */
export type PhoneSend =
  | { readonly conversationId: string; readonly kind: 'text'; readonly text: string }
  | { readonly conversationId: string; readonly kind: 'image' | 'file' | 'voice'; readonly name: string }
  | { readonly conversationId: string; readonly kind: 'recall'; readonly messageId: string };

// `POST /api/phones/{owner}/add-court-account` : {} → PhoneState (scans the QR on the court's paper)
// `POST /api/phones/{owner}/rooms/{conversationId}/leave` : {} → PhoneState
// `POST /api/phones/{owner}/rooms/{conversationId}/add` : { owner: PhoneOwner } → PhoneState (a member pulls someone in)
// `GET /api/changes` : text/event-stream, `event: changed` after anything in the chat or the court changed
// `GET /api/session` : { tokens: Record<persona key, string>, now: string, simulated: string[] } (tokens of the mock court)
// `GET /api/clock` : { now } · `POST /api/clock` : { to } → { now } (moves court time, delivers what falls due on the way)
// `POST /api/payments` : { fiscalCode, amountFen } → {} (the bank's counter, simulated)
// `POST /api/tour/{tour}/reset` : {} (a fresh world; tour is `demo` or `refused`)
// `/court/*` : the court's own HTTP API, passed through unchanged

/** The court's paper on this person's table: handed over at a counter, or come by post. Simulated; its numbers are the court's. */
export type Paper =
  | {
      /** The letter of the case: case code, and the QR of the court's account. `fromClient`: shown to the agent by the client. */
      readonly kind: 'caseLetter' | 'fromClient';
      readonly caseId: string;
      readonly caseNumber: string;
      readonly courtName: string;
      readonly addressee: string;
      readonly code: string;
    }
  | {
      /** What a counter gives for papers handed in. */
      readonly kind: 'filingReceipt';
      readonly filingId: string;
      readonly courtName: string;
      readonly addressee: string;
      readonly code: string;
    };

// `GET /api/phones/{owner}/papers` : Paper[]
