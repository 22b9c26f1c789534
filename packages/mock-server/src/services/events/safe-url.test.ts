import { describe, expect, it } from 'vitest';
import { isPublicAddress, parseV6 } from './address.ts';
import { checkWebhookUrl } from './safe-url.ts';
import type { UnsafeUrlCode } from './safe-url.ts';

const accepted = [
  'https://hooks.example.com/court',
  'https://hooks.example.com',
  'https://hooks.example.com:443/court',
  'https://hooks.example.com:8443/court?case=1',
  'HTTPS://HOOKS.EXAMPLE.COM/Court',
  'https://a-b.example.org/x',
  'https://xn--fiqs8s.xn--55qx5d.cn/hook',
  'https://法院.example.com/hook',
  'https://8.8.8.8/hook',
  'https://1.1.1.1:8443/',
  'https://172.15.255.255/',
  'https://172.32.0.1/',
  'https://100.63.255.255/',
  'https://100.128.0.1/',
  'https://192.167.255.255/',
  'https://198.20.0.1/',
  'https://223.255.255.255/',
  'https://[2606:4700:4700::1111]/hook',
  'https://[2400:3200::1]:8443/hook',
  'https://[2001:4860:4860::8888]/',
  'https://internal.example.com/',
  'https://localhost.example.com/',
  'https://my_hook.example.com/',
];

const refused: Readonly<Record<UnsafeUrlCode, readonly string[]>> = {
  unreadable: [
    '',
    'hooks.example.com',
    '/court',
    'https://',
    'https:///',
    'https://hooks example.com/',
    ' https://hooks.example.com/',
    'https://hooks.example.com/\n',
    'https://hooks.exam\tple.com/',
    'https:\\\\hooks.example.com\\court',
    'https://hooks.example.com\\@127.0.0.1/',
    'https://[::1',
    'https://[fe80::1%25eth0]/',
    'https://256.256.256.256/',
    'https://1.2.3.4.5/',
    'https://0x7f.1.2.3.4/',
    'https://hooks.example.com:99999/',
    'https://hooks.example.com:-1/',
    'https://exa\u0000mple.com/',
    'https://hooks.example.com/\u2028',
    'https://%00.example.com/',
    'https://a^b.example.com/',
  ],
  scheme: [
    'http://hooks.example.com/',
    'ftp://hooks.example.com/',
    'file:///etc/passwd',
    'gopher://hooks.example.com/',
    'ws://hooks.example.com/',
    'wss://hooks.example.com/',
    'javascript:alert(1)',
    'data:text/plain,x',
    'blob:https://hooks.example.com/1',
    'http://127.0.0.1/',
    'http://localhost:8080/',
    'unix:/var/run/docker.sock',
    'dict://hooks.example.com:11211/',
  ],
  credentials: [
    'https://user@hooks.example.com/',
    'https://user:secret@hooks.example.com/',
    'https://:secret@hooks.example.com/',
    'https://hooks.example.com@127.0.0.1/',
    'https://hooks.example.com:443@10.0.0.1/',
    'https://@hooks.example.com/',
    'https://:@hooks.example.com/',
  ],
  fragment: [
    'https://hooks.example.com/#x',
    'https://hooks.example.com/#',
    'https://hooks.example.com#@127.0.0.1/',
  ],
  port: [
    'https://hooks.example.com:22/',
    'https://hooks.example.com:80/',
    'https://hooks.example.com:6379/',
    'https://hooks.example.com:2375/',
    'https://hooks.example.com:8080/',
    'https://8.8.8.8:25/',
    'https://hooks.example.com:0/',
  ],
  hostName: [
    'https://localhost/',
    'https://LOCALHOST/',
    'https://localhost./',
    'https://localhost:8443/',
    'https://app.localhost/',
    'https://printer.local/',
    'https://host.localdomain/',
    'https://metadata.google.internal/computeMetadata/v1/',
    'https://metadata/',
    'https://intranet/',
    'https://wiki.corp/',
    'https://nas.home/',
    'https://router.lan/',
    'https://hub.home.arpa/',
    'https://1.0.0.127.in-addr.arpa/',
    'https://kubernetes.default.svc/',
    'https://api.svc.cluster.local/',
    'https://vault.service.consul/',
    'https://hooks.test/',
    'https://hooks.invalid/',
    'https://hooks.example/',
    'https://abcdefghij.onion/',
    'https://hooks.example.com./',
    'https://hooks.example.com../',
    'https://hooks..example.com/',
    'https://.example.com/',
    'https://-a.example.com/',
    'https://a-.example.com/',
    `https://${'a'.repeat(64)}.example.com/`,
    `https://${'a.'.repeat(130)}com/`,
  ],
  privateAddress: [
    'https://127.0.0.1/',
    'https://127.1/',
    'https://127.255.255.254/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0177.0.0.1/',
    'https://0x7f.0.0.1/',
    'https://017700000001/',
    'https://127.0.0.1./',
    'https://①②⑦.⓪.⓪.①/',
    'https://%31%32%37.0.0.1/',
    'https://0.0.0.0/',
    'https://0/',
    'https://10.0.0.1/',
    'https://10.255.255.255/',
    'https://100.64.0.1/',
    'https://100.127.255.255/',
    'https://169.254.169.254/latest/meta-data/',
    'https://0xa9fea9fe/',
    'https://172.16.0.1/',
    'https://172.31.255.255/',
    'https://192.0.0.1/',
    'https://192.0.2.1/',
    'https://192.88.99.1/',
    'https://192.168.0.1/',
    'https://192.168.1.1:8443/',
    'https://198.18.0.1/',
    'https://198.19.255.255/',
    'https://198.51.100.1/',
    'https://203.0.113.1/',
    'https://224.0.0.1/',
    'https://239.255.255.255/',
    'https://240.0.0.1/',
    'https://255.255.255.255/',
    'https://[::]/',
    'https://[::1]/',
    'https://[0:0:0:0:0:0:0:1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:7f00:1]/',
    'https://[::ffff:8.8.8.8]/',
    'https://[::127.0.0.1]/',
    'https://[64:ff9b::7f00:1]/',
    'https://[64:ff9b::127.0.0.1]/',
    'https://[64:ff9b:1::a00:1]/',
    'https://[100::1]/',
    'https://[fc00::1]/',
    'https://[fd12:3456:789a::1]/',
    'https://[fe80::1]/',
    'https://[fec0::1]/',
    'https://[ff02::1]/',
    'https://[2001::1]/',
    'https://[2001:0:7f00:1::1]/',
    'https://[2001:2::1]/',
    'https://[2001:db8::1]/',
    'https://[2002:7f00:1::]/',
    'https://[2002:a00:1::1]/',
    'https://[3fff::1]/',
    'https://[2606:4700::5efe:a00:1]/',
    'https://[2606:4700::200:5efe:10.0.0.1]/',
    'https://[4000::1]/',
  ],
  tooLong: [`https://hooks.example.com/${'a'.repeat(2048)}`],
};

describe('webhook addresses', () => {
  it.each(accepted)('accepts %s', (url) => {
    expect(checkWebhookUrl(url)).toMatchObject({ safe: true });
  });

  it.each(Object.entries(refused).flatMap(([code, urls]) => urls.map((url) => [code, url] as const)))(
    'refuses (%s) %j',
    (code, url) => {
      expect(checkWebhookUrl(url)).toMatchObject({ safe: false, code });
    },
  );

  it('says why in both languages', () => {
    const verdict = checkWebhookUrl('http://hooks.example.com/');
    expect(verdict).toMatchObject({ zh: '须用 https', en: 'it must be https' });
  });

  it('allows this machine in development only', () => {
    for (const url of [
      'http://127.0.0.1:9000/hook',
      'http://localhost:3000/',
      'https://[::1]:9443/',
      'http://127.8.8.8/',
    ]) {
      expect(checkWebhookUrl(url, { allowLoopback: true }), url).toMatchObject({ safe: true });
      expect(checkWebhookUrl(url), url).toMatchObject({ safe: false });
    }
    for (const url of [
      'http://10.0.0.1/',
      'http://hooks.example.com/',
      'http://localhost.example.com/',
      'ftp://127.0.0.1/',
    ]) {
      expect(checkWebhookUrl(url, { allowLoopback: true }), url).toMatchObject({ safe: false });
    }
  });

  it('has a corpus of at least 120 addresses, none twice', () => {
    const all = [...accepted, ...Object.values(refused).flat()];
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(120);
  });
});

describe('addresses as a resolver gives them', () => {
  it.each(['8.8.8.8', '2606:4700:4700::1111', '2001:4860:4860::8888', '2a00:1450:4001:82f::200e'])(
    '%s is public',
    (ip) => {
      expect(isPublicAddress(ip)).toBe(true);
    },
  );
  it.each([
    '127.0.0.1',
    '::1',
    '::ffff:10.0.0.1',
    'fe80::1%eth0',
    '010.0.0.1',
    '1.2.3',
    '',
    'localhost',
    '1:2:3',
    '::1::',
    ':::',
    '2001:db8::8.8.8.8',
    '12345::1',
    '2606:4700:4700::1111:1:2:3:4:5',
    '1.2.3.256',
    '2606::1.2.3',
  ])('%s is not', (ip) => {
    expect(isPublicAddress(ip)).toBe(false);
  });
  it('reads a dotted tail', () => {
    expect(parseV6('::ffff:1.2.3.4')).toEqual([0, 0, 0, 0, 0, 0xffff, 0x102, 0x304]);
  });
});
