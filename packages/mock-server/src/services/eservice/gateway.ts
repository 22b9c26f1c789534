// The service platform's gateway, as a sandbox has it: it answers at once and the same way every time. An address can be
// chosen so that it fails: mailboxes at bounce.example and phones ending in 0000; silent.example never reports.
import type { ElectronicChannel, Outcome } from './records.ts';

/** What the gateway reports about one message. */
export interface GatewayReport {
  readonly outcome: Extract<Outcome, 'sent' | 'arrived' | 'failed'>;
  readonly name: string;
  readonly code: string;
  readonly text: string;
}

const names: Readonly<Record<ElectronicChannel, string>> = {
  platformAccount: '云庭平台',
  sms: '短信网关（沙箱）',
  email: '邮件网关（沙箱）',
  im: '即时通讯网关（沙箱）',
};

/** Sends and reports. A platform account is the court's own system, so arrival there is certain. */
export function sendThrough(channel: ElectronicChannel, address: string | undefined): GatewayReport {
  const name = names[channel];
  if (channel !== 'platformAccount' && address !== undefined) {
    if (/@bounce\.example$|0000$/.test(address))
      return { outcome: 'failed', name, code: 'UNDELIV', text: '未能送达' };
    if (address.endsWith('@silent.example'))
      return { outcome: 'sent', name, code: 'ACCEPTD', text: '已提交，未回执' };
  }
  return { outcome: 'arrived', name, code: 'DELIVRD', text: '已到达对方系统' };
}

/** 138****0002, w***@example.com: enough to recognise one's own, too little to learn another's. */
export function maskAddress(address: string): string {
  const at = address.indexOf('@');
  if (at > 0) return `${address.slice(0, 1)}***${address.slice(at)}`;
  if (/^1\d{10}$/.test(address)) return `${address.slice(0, 3)}****${address.slice(7)}`;
  return address.length <= 6 ? `${address.slice(0, 1)}***` : `${address.slice(0, 3)}***${address.slice(-2)}`;
}
