// Which IP addresses are on the public Internet. Everything not known to be public is refused: this is a guard against
// using the court as a way into somebody's inner network (SSRF). Pure, so that the courier can ask it about DNS answers.

/** Special-purpose IPv4 blocks (IANA registry): never a receiver of webhooks. */
const reservedV4: readonly (readonly [base: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** Blocks inside global unicast (2000::/3) that are tunnels, tests or documentation. */
const reservedV6: readonly (readonly [base: string, bits: number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

/** Dotted decimal, four numbers, no leading zeros → 32 bits; anything else is no IPv4 address. */
export function parseV4(text: string): number | undefined {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255))
    return undefined;
  return parts.reduce((value, part) => value * 256 + Number(part), 0);
}

/** The eight groups of an IPv6 address, with `::` and a dotted tail written out; `undefined` when it is none. */
export function parseV6(text: string): number[] | undefined {
  if (!text.includes(':') || text.includes(':::')) return undefined;
  const dotted = /^(.*:)([\d.]+\.[\d.]+)$/.exec(text);
  const tail = dotted && parseV4(dotted[2]!);
  if (dotted && tail === undefined) return undefined;
  const plain = dotted ? `${dotted[1]!}${hex(Math.floor(tail! / 65536))}:${hex(tail! % 65536)}` : text;
  const halves = plain.split('::');
  if (halves.length > 2) return undefined;
  const [head, rest] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const given = [...head!, ...(rest ?? [])];
  if (!given.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return undefined;
  if (rest === undefined ? given.length !== 8 : given.length > 7) return undefined;
  const zeros = Array.from({ length: 8 - given.length }, () => '0');
  return [...head!, ...zeros, ...(rest ?? [])].map((group) => parseInt(group, 16));
}

const hex = (value: number): string => value.toString(16);

/** Whether an address, as a resolver or a URL gives it, is on the public Internet. What cannot be read is not. */
export function isPublicAddress(address: string): boolean {
  const v4 = parseV4(address);
  if (v4 !== undefined) return !reservedV4.some(([base, bits]) => sameBits(v4, parseV4(base)!, bits));
  const groups = parseV6(address);
  // Only 2000::/3 is global unicast. So mapped (::ffff:0:0/96), NAT64 (64:ff9b::/96), unique local, link-local and
  // multicast addresses are refused whatever they carry.
  if (!groups || groups[0]! >> 13 !== 1) return false;
  if (reservedV6.some(([base, bits]) => inBlock(groups, parseV6(base)!, bits))) return false;
  // ISATAP carries an inner IPv4 address behind any prefix.
  return !((groups[4] === 0 || groups[4] === 0x200) && groups[5] === 0x5efe);
}

/** Whether an address is this machine itself: 127.0.0.0/8 or ::1. */
export function isLoopbackAddress(address: string): boolean {
  const v4 = parseV4(address);
  if (v4 !== undefined) return sameBits(v4, parseV4('127.0.0.0')!, 8);
  const groups = parseV6(address);
  return groups !== undefined && groups.every((group, at) => group === (at === 7 ? 1 : 0));
}

function sameBits(a: number, b: number, bits: number): boolean {
  const size = 2 ** (32 - bits);
  return Math.floor(a / size) === Math.floor(b / size);
}

function inBlock(address: readonly number[], base: readonly number[], bits: number): boolean {
  return address.every((group, at) => {
    const here = Math.min(Math.max(bits - at * 16, 0), 16);
    return here === 0 || group >> (16 - here) === base[at]! >> (16 - here);
  });
}
