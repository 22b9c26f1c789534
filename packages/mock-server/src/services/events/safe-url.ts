// May this URL receive webhooks? Said before anything is sent; DNS answers are checked again by the courier at delivery,
// because a name that is public today may point inwards tomorrow.
import { isLoopbackAddress, isPublicAddress, parseV4, parseV6 } from './address.ts';

/** Why a URL was refused. */
export type UnsafeUrlCode =
  | 'unreadable'
  | 'scheme'
  | 'credentials'
  | 'fragment'
  | 'port'
  | 'hostName'
  | 'privateAddress'
  | 'tooLong';

/** A URL in its normal form, or the reason against it in both languages. */
export type UrlVerdict =
  | { readonly safe: true; readonly url: string }
  | { readonly safe: false; readonly code: UnsafeUrlCode; readonly zh: string; readonly en: string };

export interface UrlPolicy {
  /** Development only: http or https to this machine, any port. */
  readonly allowLoopback?: boolean;
}

/** Ports that may be named: the usual ones for https. Others are how inner services are reached. */
const allowedPorts = ['', '443', '8443'];

/** Names that are resolved inside a network, or never: RFC 6761, 6762, 8375, 9476 and the customs of clusters. */
const innerSuffixes = [
  'localhost',
  'local',
  'localdomain',
  'internal',
  'intranet',
  'private',
  'corp',
  'home',
  'lan',
  'home.arpa',
  'in-addr.arpa',
  'ip6.arpa',
  'svc',
  'cluster',
  'consul',
  'test',
  'invalid',
  'example',
  'onion',
  'alt',
];

const words: Readonly<Record<UnsafeUrlCode, readonly [zh: string, en: string]>> = {
  unreadable: ['不是有效的网址', 'it is not a readable URL'],
  scheme: ['须用 https', 'it must be https'],
  credentials: ['网址里不能带用户名或密码', 'it must not carry a user name or password'],
  fragment: ['网址里不能有 # 片段', 'it must not have a fragment'],
  port: ['只能用 443 或 8443 端口', 'only ports 443 and 8443 are allowed'],
  hostName: ['须是公网上的完整域名', 'the host must be a full public domain name'],
  privateAddress: [
    '不能指向内网、本机或保留地址',
    'it must not point to a private, local or reserved address',
  ],
  tooLong: ['网址过长', 'it is too long'],
};

/** Judges a URL without resolving its name. */
export function checkWebhookUrl(text: string, policy: UrlPolicy = {}): UrlVerdict {
  if (text.length > 2048) return unsafe('tooLong');
  // The URL parser silently drops control characters and reads \ as /: what a person sees must be what is meant.
  // oxlint-disable-next-line no-control-regex -- control characters are exactly what is looked for
  if (/[\u0000-\u0020\u007f-\u00a0\u2028\u2029\\]/.test(text) || !URL.canParse(text))
    return unsafe('unreadable');
  const url = new URL(text);
  if (url.username !== '' || url.password !== '' || /^[a-z]+:\/\/[^/?#]*@/i.test(text))
    return unsafe('credentials');
  if (url.hash !== '' || text.includes('#')) return unsafe('fragment');
  const host = url.hostname.startsWith('[') ? url.hostname.slice(1, -1) : url.hostname;
  if (
    policy.allowLoopback &&
    isLoopbackHost(host) &&
    (url.protocol === 'http:' || url.protocol === 'https:')
  ) {
    return { safe: true, url: url.href };
  }
  if (url.protocol !== 'https:') return unsafe('scheme');
  const refused = checkHost(host);
  if (refused) return unsafe(refused);
  return allowedPorts.includes(url.port) ? { safe: true, url: url.href } : unsafe('port');
}

/** An address literal or name of this machine. */
function isLoopbackHost(host: string): boolean {
  return host === 'localhost' || isLoopbackAddress(host);
}

function checkHost(host: string): UnsafeUrlCode | undefined {
  if (parseV4(host) !== undefined || parseV6(host) !== undefined)
    return isPublicAddress(host) ? undefined : 'privateAddress';
  const labels = host.split('.');
  // A trailing dot leaves an empty last label: `localhost.` must not slip past the list below.
  const proper =
    labels.length >= 2 && labels.every((label) => /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label));
  if (!proper || host.length > 253 || !/[a-z]/.test(labels.at(-1)!)) return 'hostName';
  return innerSuffixes.some((suffix) => host === suffix || host.endsWith(`.${suffix}`))
    ? 'hostName'
    : undefined;
}

function unsafe(code: UnsafeUrlCode): UrlVerdict {
  const [zh, en] = words[code];
  return { safe: false, code, zh, en };
}
