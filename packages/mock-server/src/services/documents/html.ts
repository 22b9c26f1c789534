// The document as a page: plain HTML that prints, marked as a demonstration, without any emblem.
import { courtNameOf } from '../../court/courts.ts';
import type { DocumentRecord, Paragraph } from './record.ts';
import { mark, sealOf } from './view.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that is safe inside an element or attribute. */
const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character] ?? '');

const style = `
  body { max-width: 46em; margin: 2em auto; padding: 0 1em; font: 18px/1.8 serif; color: #111; }
  .mark { position: sticky; top: 0; background: #fff3cd; border: 1px solid #c90; text-align: center; font: 16px sans-serif; }
  h1, h2 { text-align: center; margin: .4em 0; } h2 { letter-spacing: .3em; }
  .number { text-align: right; } p.text, p.item, p.order, p.basis { text-indent: 2em; }
  p.notice { border-left: 4px solid #999; padding-left: 1em; } .seal { text-align: right; }
  footer { border-top: 1px solid #999; margin-top: 2em; font: 14px/1.6 sans-serif; color: #444; word-break: break-all; }`;

function paragraph({ style: name, zh }: Paragraph): string {
  const text = escape(zh).replace(/\n/g, '<br>');
  return name === 'heading' ? `<h3>${text}</h3>` : `<p class="${name}">${text}</p>`;
}

function standing(record: DocumentRecord): string {
  if (record.state === 'superseded')
    return '<p class="notice">本文书已被更正后的文书取代，以新文书为准。</p>';
  if (record.state === 'revoked') return `<p class="notice">本文书已撤回。${escape(record.reason ?? '')}</p>`;
  if (record.state === 'draft') return '<p class="notice">草稿，未签发。</p>';
  return '';
}

/** `addressedTo`: the recipient of this copy. */
export function renderHtml(record: DocumentRecord, addressedTo: string): string {
  const court = escape(courtNameOf(record.courtId));
  const issued = (record.issuedAt ?? '').slice(0, 10);
  const attachments = record.attachments.map(({ name }) => `<li>${escape(name)}</li>`).join('');
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(record.title)}（${mark}）</title><style>${style}</style></head><body>
<div class="mark">${mark}　本页不是任何法院的文书</div>
<h1>${court}</h1><h2>${escape(record.title)}</h2>
${record.number === undefined ? '' : `<p class="number">${escape(record.number)}</p>`}
${addressedTo === '' ? '' : `<p>${escape(addressedTo)}：</p>`}
${standing(record)}
${record.paragraphs.map(paragraph).join('\n')}
${attachments === '' ? '' : `<h3>附件</h3><ul>${attachments}</ul>`}
<p class="seal">${escape(record.issuedBy ?? record.draftedBy)}<br>${issued}<br>${escape(sealOf(record).text)}（模拟印章，无国徽）</p>
<footer>验证码 ${escape(record.verificationCode ?? '—')}　SHA-256 ${escape(record.sha256 ?? '—')}<br>看本页没有法律效果；是否送达、期限到哪天，以送达状态为准。</footer>
</body></html>
`;
}
