/** Why a webhook was not accepted, in words that name the remedy. */
import { WebhookSignatureError } from '../core/errors.ts';

/** What can be wrong with a delivery. */
export type WebhookFault =
  | 'webhook_body_parsed'
  | 'webhook_headers_missing'
  | 'webhook_timestamp_invalid'
  | 'webhook_clock_skew'
  | 'webhook_signature_mismatch'
  | 'webhook_invalid_json';

const WORDS: Readonly<
  Record<WebhookFault, readonly [zh: string, en: string, hintZh: string, hintEn: string]>
> = {
  webhook_body_parsed: [
    '传入的是已解析的对象，而验签需要原始请求体',
    'you passed a parsed object; the signature is over the raw body',
    '请传入未经 JSON.parse 的原始字节；在 express 中请对该路径使用 express.raw()，而不是 express.json()',
    'Pass the raw bytes before JSON.parse; in express use express.raw() on this route, not express.json()',
  ],
  webhook_headers_missing: [
    '缺少 webhook-id、webhook-timestamp 或 webhook-signature',
    'webhook-id, webhook-timestamp or webhook-signature is missing',
    '请检查代理是否去掉了请求头',
    'Check that no proxy strips headers',
  ],
  webhook_timestamp_invalid: [
    'webhook-timestamp 不是整数秒',
    'webhook-timestamp is no integer of seconds',
    '这不是法院发出的请求',
    'This was not sent by the court',
  ],
  webhook_clock_skew: [
    '时间戳超出允许的偏差',
    'the timestamp is outside the tolerance',
    '请校准本机时间；若是旧请求被重放，请忽略',
    'Set this machine’s clock; if an old request is replayed, ignore it',
  ],
  webhook_signature_mismatch: [
    '签名不符',
    'no signature matches',
    '请检查密钥，以及请求体是否被改动（重新序列化、转码、去空格）',
    'Check the secret, and that the body is untouched (not re-serialised, re-encoded or trimmed)',
  ],
  webhook_invalid_json: [
    '签名相符，但内容不是 JSON',
    'the signature matches, but the content is no JSON',
    '请告知法院技术支持',
    'Tell the court’s support',
  ],
};

/**
 * An error for a fault. `skewSeconds`: how far the sender's clock is ahead of ours, where that is the fault.
 */
export function webhookError(code: WebhookFault, skewSeconds?: number): WebhookSignatureError {
  const [zh, en, hintZh, hintEn] = WORDS[code];
  const measured =
    skewSeconds === undefined ? ['', ''] : [`（相差 ${skewSeconds} 秒）`, ` (${skewSeconds} s)`];
  const words = { zh: zh + measured[0], en: en + measured[1], hint: { zh: hintZh, en: hintEn } };
  return new WebhookSignatureError(
    { code, outcome: 'refused', ...(skewSeconds !== undefined && { skewSeconds }) },
    words,
  );
}
