import { cite } from '../laws.ts';
import type { Bilingual, LegalBasis } from '../laws.ts';
import type { AddressStatus, ServiceChannel, ServiceFacts } from './service-facts.ts';

/** A yes or no with its reasons. */
export interface MethodDecision {
  allowed: boolean;
  reasons: (Bilingual & { legalBasis: LegalBasis[] })[];
  interpretive: boolean;
}

/** Facts for {@link serviceMethodAllowed}. */
export interface MethodFacts {
  channel: ServiceChannel;
  document?: ServiceFacts['document'];
  procedure?: ServiceFacts['procedure'];
  consent?: boolean | undefined;
  addressStatus?: AddressStatus | undefined;
}

const electronic: readonly ServiceChannel[] = ['platformAccount', 'email', 'im', 'sms', 'fax', 'caseGroup'];
const needExplicitConsent: readonly ServiceFacts['document'][] = ['judgment', 'ruling', 'mediationDocument'];

function no(text: Bilingual, legalBasis: LegalBasis[], interpretive = false): MethodDecision {
  return { allowed: false, reasons: [{ ...text, legalBasis }], interpretive };
}

/**
 * May this document be served this way at all? Electronic service needs consent (CPL 90); a judgment, ruling or
 * mediation document is not served at an unconfirmed address without express consent [reading]; a mediation document
 * is never left at the door (INT 133); no announcement in summary procedure (INT 140).
 */
export function serviceMethodAllowed(facts: MethodFacts): MethodDecision {
  const { channel, document, procedure, consent, addressStatus } = facts;
  if (channel === 'announcement' && (procedure === 'summary' || procedure === 'smallClaims')) {
    const text = { zh: '简易程序不适用公告送达', en: 'no service by announcement in summary procedure' };
    return no(text, [cite('INT 140')]);
  }
  if (channel === 'leaving' && document === 'mediationDocument') {
    const text = {
      zh: '调解书应当直接送达本人，不适用留置送达',
      en: 'a mediation document is not served by leaving it',
    };
    return no(text, [cite('INT 133')]);
  }
  if (!electronic.includes(channel)) return { allowed: true, reasons: [], interpretive: false };
  if (consent === false) {
    const text = { zh: '电子送达须经受送达人同意', en: 'electronic service needs consent' };
    return no(text, [cite('CPL 90', '经受送达人同意', 'with consent')]);
  }
  if (consent === undefined && addressStatus !== 'confirmed' && needExplicitConsent.includes(document)) {
    const text = {
      zh: '判决书、裁定书、调解书向未确认的地址电子送达须有明示同意',
      en: 'judgments, rulings and mediation documents need express consent at an unconfirmed address',
    };
    return no(text, [cite('CPL 90'), cite('OLR 29')], true);
  }
  return { allowed: true, reasons: [], interpretive: false };
}

/** How consent to electronic service shows. */
export interface ConsentFacts {
  /** Said so, expressly. */
  express?: boolean | undefined;
  /** Agreed or promised before the suit. */
  preAgreed?: boolean | undefined;
  /** An electronic address given in complaint, appeal, application or answer. */
  addressInPleading?: boolean | undefined;
  /** Accepted completed electronic service, or went on litigating without objecting. */
  acceptedByConduct?: boolean | undefined;
  /** Refused, or withdrew. Prevails over everything else. */
  refused?: boolean | undefined;
}

/** Result of {@link electronicServiceConsent}. */
export interface ConsentDecision {
  consent: boolean;
  basis: 'express' | 'preAgreed' | 'providedInPleading' | 'conduct' | 'refused' | 'none';
  legalBasis: LegalBasis[];
  interpretive: boolean;
}

/** Is there consent to electronic service? Merely logging in and looking at the case is none (OLR 29). */
export function electronicServiceConsent(facts: ConsentFacts): ConsentDecision {
  const decision = (
    consent: boolean,
    basis: ConsentDecision['basis'],
    legal: LegalBasis,
  ): ConsentDecision => ({
    consent,
    basis,
    legalBasis: [legal],
    interpretive: basis === 'none',
  });
  if (facts.refused) return decision(false, 'refused', cite('CPL 90', '须经同意', 'needs consent'));
  if (facts.express) return decision(true, 'express', cite('OLR 29/2(1)', '明确表示同意', 'express consent'));
  if (facts.preAgreed)
    return decision(true, 'preAgreed', cite('OLR 29/2(2)', '诉前约定或承诺', 'agreed before the suit'));
  if (facts.addressInPleading)
    return decision(
      true,
      'providedInPleading',
      cite('OLR 29/2(3)', '在诉状中主动提供', 'given in a pleading'),
    );
  if (facts.acceptedByConduct)
    return decision(true, 'conduct', cite('OLR 29/2(4)', '接受送达且未表示不同意', 'accepted by conduct'));
  return decision(false, 'none', cite('OLR 29', '不得推定', 'not to be presumed'));
}
