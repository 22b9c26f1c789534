// What the page may send, parsed at the border. Zod is not needed for four small shapes; each refusal says what was expected.
import { isDate, parseInstant } from '@yunting/sdk/rules';
import type { PhoneOwner, PhoneSend } from '../src/shared/phone-api.ts';
import { isOwner } from './people.ts';

/** The request is not what this endpoint takes. Both languages. */
export class BadRequest extends Error {
  override readonly name = 'BadRequest';
  readonly zh: string;
  readonly en: string;

  constructor(zh: string, en: string) {
    super(`${zh} · ${en}`);
    this.zh = zh;
    this.en = en;
  }
}

const longestText = 2_000;
type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (body: unknown): Fields => {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new BadRequest('应为一个 JSON 对象', 'A JSON object is expected');
  return body as Fields;
};

function text(fields: Fields, name: string, longest = 200): string {
  const value = fields[name];
  if (typeof value !== 'string' || value.trim() === '' || value.length > longest)
    throw new BadRequest(`${name} 应为 1 到 ${longest} 字`, `${name} must be 1 to ${longest} characters`);
  return value;
}

/** Body of `POST …/messages`. */
export function readSend(body: unknown): PhoneSend {
  const fields = fieldsOf(body);
  const conversationId = text(fields, 'conversationId');
  switch (fields['kind']) {
    case 'text':
      return { conversationId, kind: 'text', text: text(fields, 'text', longestText) };
    case 'image':
    case 'file':
    case 'voice':
      return { conversationId, kind: fields['kind'], name: text(fields, 'name') };
    case 'recall':
      return { conversationId, kind: 'recall', messageId: text(fields, 'messageId') };
    default:
      throw new BadRequest('没有这种消息', 'There is no such kind of message');
  }
}

/** Body of `POST …/add`. */
export function readOwner(body: unknown): PhoneOwner {
  const owner = text(fieldsOf(body), 'owner');
  if (!isOwner(owner)) throw new BadRequest('没有这部手机', 'There is no such phone');
  return owner;
}

/** Body of `POST /api/clock`: an instant or a date → ms. */
export function readTime(body: unknown): number {
  const to = text(fieldsOf(body), 'to');
  try {
    return parseInstant(isDate(to) ? `${to}T00:00:00+08:00` : to);
  } catch {
    throw new BadRequest('to 应为日期或 RFC 3339 时刻', 'to must be a date or an RFC 3339 instant');
  }
}

/** Body of `POST /api/payments`. */
export function readPayment(body: unknown): { fiscalCode: string; amountFen: number } {
  const fields = fieldsOf(body);
  const fiscalCode = text(fields, 'fiscalCode').replace(/\s/g, '');
  const amountFen = fields['amountFen'];
  if (!/^\d{20}$/.test(fiscalCode))
    throw new BadRequest('缴款码是 20 位数字', 'A payment code has 20 digits');
  if (typeof amountFen !== 'number' || !Number.isSafeInteger(amountFen) || amountFen <= 0)
    throw new BadRequest('金额应为正整数（分）', 'The amount must be a positive whole number of fen');
  return { fiscalCode, amountFen };
}
