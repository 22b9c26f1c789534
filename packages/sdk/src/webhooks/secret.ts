/** Webhook secrets: `whsec_` and the key in base64, as Standard Webhooks has it. */
import { InputError } from '../core/errors.ts';

const PREFIX = 'whsec_';

/** A new secret of 256 bits. */
export function generateSecret(): string {
  return PREFIX + toBase64(globalThis.crypto.getRandomValues(new Uint8Array(32)));
}

/**
 * The key in a secret.
 *
 * @throws {InputError} when it is no base64 or too short to protect anything; the secret is not shown
 */
export function keyOf(secret: string): Uint8Array {
  const text = typeof secret === 'string' && secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : secret;
  let key: Uint8Array | undefined;
  try {
    key = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    // no base64: refused below
  }
  if (key && key.length >= 16) return key;
  throw new InputError(
    { code: 'input_webhook_secret', parameter: 'secrets' },
    {
      zh: 'Webhook 密钥无效',
      en: 'the webhook secret is not valid',
      hint: {
        zh: '应形如 whsec_ 加 base64，至少 16 字节',
        en: 'It is whsec_ and base64 of at least 16 bytes',
      },
    },
  );
}

/** Base64 of a few bytes. */
export function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
