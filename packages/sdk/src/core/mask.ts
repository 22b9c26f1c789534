/** Masks in a text what must not be read by others: tokens, identity and card numbers, phones. */

const RULES: readonly (readonly [pattern: RegExp, mask: string])[] = [
  [/\b(Bearer|Basic)\s+[\w.~+/=-]+/gi, '$1 ***'],
  // JSON Web Tokens, and tokens or secrets with a telling prefix
  [/\beyJ[\w-]+\.[\w-]+(\.[\w-]*)?/g, '***'],
  [/\b(whsec|tok|token|secret|key|sk|rt|at)_[\w+/=-]{8,}/gi, '$1_***'],
  [/\b(token|secret|password|passwd|code)(["']?\s*[=:]\s*["']?)[^\s"'&,;]+/gi, '$1$2***'],
  // resident identity number, then bank cards, then mobiles with or without +86 and separators
  // (no look-behind: older iOS cannot even load it)
  [/(^|\D)(\d{3})\d{3}(?:19|20)\d{2}[01]\d[0-3]\d\d{2}(\d[\dXx])(?![\dA-Za-z])/g, '$1$2*************$3'],
  [/(^|\D)(\d{4})\d{8,11}(\d{4})(?!\d)/g, '$1$2********$3'],
  [/(^|\D)((?:86[- ]?)?1[3-9]\d)[- ]?\d{4}[- ]?(\d{4})(?!\d)/g, '$1$2****$3'],
];

/** The same text with secrets and personal numbers masked. */
export function maskText(text: string): string {
  return RULES.reduce((masked, [pattern, mask]) => masked.replace(pattern, mask), text);
}
