/** How a document went out. `smsReminder` and `caseGroup` only notify; they are recorded beside service. */
export type ServiceChannel =
  | 'platformAccount'
  | 'email'
  | 'im'
  | 'sms'
  | 'fax'
  | 'courtPost'
  | 'inPerson'
  | 'leaving'
  | 'announcement'
  | 'smsReminder'
  | 'caseGroup';

/**
 * Whose address it is: `confirmed` by the recipient, or voluntarily given (OLR 29, 31);
 * `unconfirmed`: the person's own, but not given for service; `unknown`: not shown to be the person's own.
 */
export type AddressStatus = 'confirmed' | 'unconfirmed' | 'unknown';

/** Who took the document. */
export type ServiceRecipient = 'party' | 'agent' | 'designated' | 'adultFamilyMember';

/** What the recipient has proven against a presumed service (OLR 31). */
export type ServiceRebuttal = 'systemError' | 'notOwnAccount' | 'notReadBySelf';

/**
 * Why post came back, where the law lays it at the recipient's door (POST 11/1): the address that the recipient gave or
 * confirmed was wrong; it refused to give one; it moved without telling; it, or the person whom it named to receive,
 * refused to sign.
 */
export type ReturnGround = 'addressWrong' | 'addressNotGiven' | 'addressChanged' | 'signatureRefused';

/** One attempt at service and what is known about it. Instants are RFC 3339, `…On` are dates in Asia/Shanghai. */
export interface ServiceAttempt {
  channel: ServiceChannel;
  /** Electronic channels only. Absent counts as `unknown`. */
  addressStatus?: AddressStatus | undefined;
  /**
   * `agent`: the litigation agent. `designated`: the person whom the party named to receive documents (指定的代收人), who
   * may be the agent; only such a person receives a mediation document for the party (INT 133).
   * `adultFamilyMember`: of the same household, while the party is out (CPL 88/1). Absent: the party.
   */
  recipient?: ServiceRecipient | undefined;
  sentAt?: string | undefined;
  /** The court's system shows "sent successfully". */
  systemSuccessAt?: string | undefined;
  /** The recipient proves another arrival date. */
  recipientProvesArrivedAt?: string | undefined;
  /** The recipient answered that it was received. */
  repliedAt?: string | undefined;
  /** The recipient did what the document asked for. */
  actedAt?: string | undefined;
  /** Read receipt of the address's system, or other proof of receipt. */
  readAt?: string | undefined;
  /** At a confirmed address only `systemError` matters. */
  rebutted?: ServiceRebuttal | undefined;
  /** Signed for (post, in person) or left at the door; dates of paper service. */
  signedOn?: string | undefined;
  /** Post came back. */
  returnedOn?: string | undefined;
  /** One of the grounds of POST 11/1 is found, and the recipient has not proven to be without fault (POST 11/2). */
  returnedThroughOwnFault?: boolean | undefined;
  /** Which ground it was; absent: not said, one of the four. */
  returnGround?: ReturnGround | undefined;
  /** Announcement: the day of deemed service (`period('service.announcement', …).dueOn`), given once it has passed. */
  deemedServedOn?: string | undefined;
}

/** A document to be served, and everything done about it. */
export interface ServiceFacts {
  document?:
    | 'judgment'
    | 'ruling'
    | 'mediationDocument'
    | 'paymentOrder'
    | 'summons'
    | 'complaintCopy'
    | 'notice'
    | undefined;
  procedure?: 'ordinary' | 'summary' | 'smallClaims' | undefined;
  /** Consent to electronic service; absent: not decided, a confirmed address or a reply shows it (OLR 29). */
  consent?: boolean | undefined;
  /** The recipient asked for paper. */
  paperRequested?: boolean | undefined;
  attempts: readonly ServiceAttempt[];
}
