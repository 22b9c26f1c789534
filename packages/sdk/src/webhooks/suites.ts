/**
 * Signature suites: by which algorithm a webhook is signed. `v1` always; a national one where it is injected.
 */

/** One algorithm under its identifier in the `webhook-signature` header. */
export interface SignatureSuite {
  /** What stands before the comma: `v1`. */
  readonly name: string;
  /** The signature of `content` under `key`. */
  sign(key: Uint8Array, content: Uint8Array): Uint8Array | Promise<Uint8Array>;
}

/** `v1` of Standard Webhooks: HMAC-SHA256, by WebCrypto. */
export const hmacSha256: SignatureSuite = {
  name: 'v1',
  async sign(key, content) {
    const { subtle } = globalThis.crypto;
    const algorithm = { name: 'HMAC', hash: 'SHA-256' };
    const imported = await subtle.importKey('raw', key as BufferSource, algorithm, false, ['sign']);
    return new Uint8Array(await subtle.sign('HMAC', imported, content as BufferSource));
  },
};

/**
 * HMAC-SM3 (GM/T 0004) under the identifier `v1sm3`. WebCrypto has no SM3, so the function is injected.
 *
 * @example hmacSm3((key, content) => createHmac('sm3', key).update(content).digest()) // node:crypto
 */
export function hmacSm3(sign: SignatureSuite['sign']): SignatureSuite {
  return { name: 'v1sm3', sign };
}
