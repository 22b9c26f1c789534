/** Fuller words for the SDK's own codes, where size does not matter: `createClient({ explain })`. */
import type { Words } from './words.ts';

const KEY_ZH = '结果可能已经生效：请用同一幂等键再次调用，不会重复办理。';
const KEY_EN =
  'It may have taken effect: call again with the same idempotency key, that has one effect in all.';

/** What happened (zh, en) and what to do (zh, en), by code. */
const WORDS: Readonly<Record<string, readonly [zh: string, en: string, hintZh: string, hintEn: string]>> = {
  connection_refused: [
    '法院服务拒绝连接',
    'the court refuses connections',
    '请检查网址和端口，或稍后再试。',
    'Check address and port, or try later.',
  ],
  connection_reset: ['连接被中断', 'the connection was cut', KEY_ZH, KEY_EN],
  connection_aborted: ['连接被系统中止', 'the platform ended the connection', KEY_ZH, KEY_EN],
  connection_dns: [
    '域名无法解析',
    'the host name is not known',
    '请检查网址与网络。',
    'Check the address and the network.',
  ],
  connection_tls: [
    '服务器证书不可信',
    'the server’s certificate is not trusted',
    '请检查网址与系统时间；切勿关闭证书校验。',
    'Check the address and the system clock; do not switch verification off.',
  ],
  connection_redirected: [
    '服务器要求跳转，未跟随',
    'the server redirects; not followed',
    '请检查 baseUrl：令牌只发往所配置的地址。',
    'Check baseUrl: the token goes to the configured address only.',
  ],
  connection_other: ['与法院服务的连接失败', 'the connection to the court failed', KEY_ZH, KEY_EN],
  timeout: ['单次请求超时', 'one attempt took too long', KEY_ZH, KEY_EN],
  deadline_exceeded: ['整个调用超过时限', 'the deadline of the call has passed', KEY_ZH, KEY_EN],
  aborted: [
    '调用已被调用方取消',
    'the caller aborted the call',
    '如属写操作，请用同一幂等键再次调用以得知结果。',
    'After a write, call again with the same key to learn its outcome.',
  ],
  too_large: [
    '回答超过大小上限',
    'the answer is larger than allowed',
    '请缩小查询范围，或分页读取。',
    'Ask for less, or page by page.',
  ],
  html_body: [
    '收到网页而不是数据',
    'an HTML page came instead of data',
    '可能是网关、代理或登录页作答，请检查网络与 baseUrl。',
    'A gateway, proxy or sign-in page may have answered; check the network and baseUrl.',
  ],
  cut_body: ['回答不完整', 'the answer is cut off', KEY_ZH, KEY_EN],
  invalid_json: [
    '回答不是有效的 JSON',
    'the answer is not valid JSON',
    '请把请求编号告知法院技术支持。',
    'Tell the court’s support the request id.',
  ],
  invalid_cursor: [
    '分页游标重复，已停止',
    'the page cursor repeats; stopped',
    '请把请求编号告知法院技术支持。',
    'Tell the court’s support the request id.',
  ],
  unsafe_integer: [
    '回答中有超出安全范围的整数，已拒绝以免丢失数字',
    'an integer in the answer would lose digits; refused',
    '请把请求编号告知法院技术支持。',
    'Tell the court’s support the request id.',
  ],
  input_path_parameter: [
    '路径参数为空、只有点，或含有斜线，未发送',
    'a path parameter is empty, dotted or slashed; nothing was sent',
    '请检查 parameter 所指的编号。',
    'Check the identifier that `parameter` names.',
  ],
  input_parameter: [
    '输入中有不认识或无法发送的内容，未发送',
    'the input has something unknown or unsendable; nothing was sent',
    '请检查 parameter 所指的一项；金额须为以分计的整数。',
    'Check what `parameter` names; money is an integer of fen.',
  ],
  input_idempotency_key: [
    '幂等键须为 1–255 个可见 ASCII 字符，未发送',
    'an idempotency key is 1–255 visible ASCII characters; nothing was sent',
    '请改用例如 UUID。',
    'Use a UUID, for example.',
  ],
  input_header: [
    '请求头含有不能发送的字符，未发送',
    'a header holds what cannot be sent; nothing was sent',
    '请求头只能是 Latin-1 字符，不能换行。',
    'Headers are Latin-1 without line breaks.',
  ],
  token_unavailable: [
    '未能取得访问令牌',
    'no access token could be had',
    '请重新登录；详见 reason 与 cause。',
    'Sign in again; see reason and cause.',
  ],
  schema_request: [
    '输入不符合接口契约，未发送',
    'the input does not fit the contract; nothing was sent',
    '请按 issues 改正。',
    'Correct what issues name.',
  ],
  schema_response: [
    '回答不符合接口契约',
    'the answer does not fit the contract',
    '办理可能已经生效；请核对 SDK 版本。',
    'It may have taken effect; check the version of the SDK.',
  ],
};

/** Words for a code of the SDK; `undefined` for a code of the court, which brings its own. */
export function explain(code: string): Words | undefined {
  const words = WORDS[code];
  return words && { zh: words[0], en: words[1], hint: { zh: words[2], en: words[3] } };
}
