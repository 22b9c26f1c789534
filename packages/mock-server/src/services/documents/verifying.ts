// Is this paper from the court? Anyone with the code may ask; the answer tells nothing of content or parties.
import type { Handler } from '../../court/service.ts';
import { courtNameOf } from '../../court/courts.ts';
import { kindTitles } from './record.ts';

const standings: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  issued: { zh: '是本院签发的文书，现在有效', en: 'Issued by the court and standing' },
  superseded: {
    zh: '是本院签发的文书，但已被更正后的文书取代',
    en: 'Issued by the court, since superseded by a corrected document',
  },
  revoked: { zh: '是本院签发的文书，但已撤回', en: 'Issued by the court, since revoked' },
};

export const verify: Handler<'documents.verify'> = (ctx) => {
  const code = ctx.input.verificationCode.replace(/[\s-]/g, '');
  const record = ctx.all('document', { code })[0];
  const standing = record && standings[record.state];
  if (!record || !standing) {
    return {
      genuine: false,
      zh: '没有这个验证码的文书。先别转钱、别点链接，可以到办案法院核实。',
      en: 'No document has this code. Do not pay or follow links; ask the court itself.',
      asOf: ctx.now,
    };
  }
  const { sha256 } = ctx.input;
  const matches = sha256 === undefined ? undefined : sha256.toLowerCase() === record.sha256;
  return {
    genuine: true,
    standing: record.state,
    courtName: courtNameOf(record.courtId),
    kind: record.kind,
    kindTitle: { ...kindTitles[record.kind] },
    issuedOn: (record.issuedAt ?? '').slice(0, 10),
    zh: matches === false ? `${standing.zh}；但您手中的内容与原件不一致` : standing.zh,
    en: matches === false ? `${standing.en}; but the content you hold differs from it` : standing.en,
    asOf: ctx.now,
    ...(matches === undefined ? {} : { contentMatches: matches }),
  };
};
