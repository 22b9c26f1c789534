// The commands, as metadata: help, documentation, router and tests are made from it.

/** A command's own name, without #. */
export type CommandName =
  | 'help'
  | 'case'
  | 'pay'
  | 'documents'
  | 'received'
  | 'hearing'
  | 'join'
  | 'material'
  | 'todo'
  | 'person';

/** What may follow a command; always optional. */
export interface CommandArgument {
  readonly kind: 'noticeNumber' | 'period' | 'case' | 'sentence';
  readonly zh: string;
  readonly en: string;
}

export interface Command {
  readonly name: CommandName;
  /** Without #, the first one as it is taught; the others as people also write it, wrong signs included. */
  readonly words: readonly [string, ...string[]];
  readonly zh: string;
  readonly en: string;
  readonly argument?: CommandArgument;
  /** Whether its answer may stand in the case room; otherwise the person is answered in private. */
  readonly inRoom: boolean;
  readonly examples: readonly [string, ...string[]];
  /** What people write instead, a few of many. */
  readonly said: readonly string[];
}

const ofCase: CommandArgument = { kind: 'case', zh: '案件编号，如 9001', en: 'the case’s number, e.g. 9001' };
const period: CommandArgument = { kind: 'period', zh: '今天、本周、下周', en: 'today, this week, next week' };

/** In the order in which help names them. */
export const commands: readonly Command[] = [
  {
    name: 'case',
    words: ['案件', '案子', '进度', '进展', '按件', '官司', 'case'],
    zh: '案子到哪一步、下一步是什么',
    en: 'where the case stands and what comes next',
    argument: ofCase,
    inRoom: true,
    examples: ['#案件', '#案件 9001'],
    said: ['我的案子到哪了啊', '立上没有都一个星期了'],
  },
  {
    name: 'hearing',
    words: ['开庭', '开亭', '庭审', '排期', 'hearing'],
    zh: '什么时候、在哪里开庭，带什么',
    en: 'when and where the hearing is, and what to bring',
    argument: period,
    inRoom: true,
    examples: ['#开庭', '#开庭 下周'],
    said: ['开亭在那个地方', '几号开庭来着'],
  },
  {
    name: 'todo',
    words: ['待办', '代办', '期限', 'todo'],
    zh: '还要办什么、哪天到期',
    en: 'what is still to be done, and by when',
    argument: period,
    inRoom: false,
    examples: ['#待办', '#待办 本周'],
    said: ['我现在要做什么', '下一步怎么办'],
  },
  {
    name: 'pay',
    words: ['缴费', '交费', '缴纳', '交钱', '缴款', 'pay'],
    zh: '该交多少、在哪里交',
    en: 'what is to be paid, and where',
    argument: ofCase,
    inRoom: false,
    examples: ['#缴费'],
    said: ['钱交到哪里', '诉讼费多少钱'],
  },
  {
    name: 'documents',
    words: ['文书', '文件', '传票', '判决书', 'documents'],
    zh: '有哪些文书、送达了没有',
    en: 'which documents there are, and how their service stands',
    argument: ofCase,
    inRoom: false,
    examples: ['#文书'],
    said: ['传票在哪里看', '判决书下来了吗'],
  },
  {
    name: 'material',
    words: ['材料', '证据', '交材料', '提交', 'material'],
    zh: '怎么把材料交给法院',
    en: 'how to submit material to the court',
    argument: ofCase,
    inRoom: false,
    examples: ['#材料'],
    said: ['证据怎么交', '材料往哪儿传'],
  },
  {
    name: 'join',
    words: ['入庭', '进庭', '入亭', '上庭', 'join'],
    zh: '线上开庭怎么进、怎么试设备',
    en: 'how to enter an online hearing and test the device',
    argument: ofCase,
    inRoom: false,
    examples: ['#入庭'],
    said: ['网上开庭怎么进去', '视频打不开怎么办'],
  },
  {
    name: 'received',
    words: ['收到', '已收到', '收道', 'received'],
    zh: '表示看到了通知；不是签收文书',
    en: 'says that a notice was seen; it is no signature for a document',
    argument: { kind: 'noticeNumber', zh: '通知编号，如 9001-12', en: 'the notice’s number, e.g. 9001-12' },
    inRoom: true,
    examples: ['#收到', '#收到 9001-12', '收到 9001-12'],
    said: ['收到', '嗯嗯好的', '👌'],
  },
  {
    name: 'person',
    words: ['人工', '转人工', '真人', '客服', '书记员', 'person'],
    zh: '请法院工作人员答复',
    en: 'asks for an answer by the court’s staff',
    argument: { kind: 'sentence', zh: '一句话，想问什么', en: 'one sentence: the question' },
    inRoom: true,
    examples: ['#人工', '#人工 想改送达地址'],
    said: ['转人工', '给我打个电话'],
  },
  {
    name: 'help',
    words: ['帮助', '帮住', '菜单', '功能', '说明', 'help'],
    zh: '能问我什么',
    en: 'what you can ask',
    inRoom: true,
    examples: ['#帮助'],
    said: ['怎么用', '你能干什么'],
  },
];

/** The command of this name. */
export function commandOf(name: CommandName): Command {
  const command = commands.find((one) => one.name === name);
  if (!command) throw new RangeError(`no command ${name}`);
  return command;
}
