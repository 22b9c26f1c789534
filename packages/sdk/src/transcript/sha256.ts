/**
 * Lower-case hexadecimal SHA-256 of a text in UTF-8. Handed in, because no platform has the same one:
 *
 * @example (text) => hash('sha256', text, 'hex') // node:crypto
 * @example (text) => bytesToHex(sha256(utf8ToBytes(text))) // @noble/hashes, in browsers and mini-programs
 */
export type Sha256 = (text: string) => string;
