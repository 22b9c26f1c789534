// What can be wrong with a transcript, in both languages.

const sentences = {
  empty: { zh: '文件是空的', en: 'the file is empty' },
  notUtf8: { zh: '这一行不是 UTF-8 文字', en: 'the line is not UTF-8' },
  lineTooLong: { zh: '这一行太长', en: 'the line is too long' },
  lineNotEnded: {
    zh: '这一行没有换行，文件在这里被截断',
    en: 'the line has no line feed: the file is cut off here',
  },
  notJson: { zh: '这一行不是 JSON', en: 'the line is not JSON' },
  notCanonical: {
    zh: '这一行不是规范写法：字节被改过，或文件被重新排版',
    en: 'the line is not in canonical form: bytes were changed, or the file was reformatted',
  },
  unknownLine: {
    zh: '这一行不是群聊记录的一行，或者位置不对',
    en: 'the line is no line of a transcript, or not in its place',
  },
  lineInvalid: {
    zh: '这一行缺少内容，或多出不该有的内容',
    en: 'the line lacks something, or holds what does not belong there',
  },
  headerMissing: {
    zh: '第一行不是记录的抬头，记录从哪里开始无从核对',
    en: 'the first line is no header: nothing to begin the chain with',
  },
  seqGap: {
    zh: '序号不连续：有条目被删、被插入、重复或调换',
    en: 'the numbers do not follow: an entry was dropped, inserted, doubled or moved',
  },
  commitmentDiffers: {
    zh: '内容或发言人与当时的承诺值不符：这一条被改过',
    en: 'content or author do not fit the commitment: the entry was changed',
  },
  digestDiffers: {
    zh: '与上一行接不上：这一条、上一条或抬头被改过',
    en: 'the entry does not link to what precedes it: this entry, the one before or the header was changed',
  },
  erasingDiffers: {
    zh: '删除标记与记录中的删除行为不符',
    en: 'the mark of erasing and the recorded act of erasing do not agree',
  },
  anchorMisplaced: {
    zh: '法院副签的条数与它所在的位置不符：前面有条目被增删',
    en: 'the anchor is for another number of entries: some were added or dropped before it',
  },
  anchorDiffers: {
    zh: '法院副签的摘要与记录不符：此前的条目被改过',
    en: 'the court counter-signed another digest: something before it was changed',
  },
  anchorChain: {
    zh: '法院的副签前后接不上：缺少、改动或调换了副签',
    en: 'the anchors do not follow one another: one is missing, changed or moved',
  },
  countersignature: {
    zh: '副签值算出来不是这个：副签被改过',
    en: 'the countersignature is not what it should be: the anchor was changed',
  },
  endMissing: { zh: '没有结尾行：文件被截断', en: 'the last line is missing: the file is cut short' },
  endDiffers: {
    zh: '结尾行所说的条数或摘要与文件不符：有条目被增删',
    en: 'the last line tells of other numbers or digests: something was added or dropped',
  },
  courtAnchorDiffers: {
    zh: '与法院保存的副签不符：此前的条目被改过',
    en: 'not what the court itself keeps as counter-signed: something before it was changed',
  },
  courtAnchorBeyond: {
    zh: '法院副签过更多的条目：记录的末尾被删去',
    en: 'the court counter-signed more entries: the end of the transcript was dropped',
  },
  courtAnchorUnknown: {
    zh: '法院的副签名单里没有这一个副签',
    en: 'the court’s list does not have this anchor',
  },
  courtAnchorsInvalid: {
    zh: '用来核对的法院副签名单自身接不上，或不是这个群的',
    en: 'the court’s list to compare with is not whole in itself, or is of another room',
  },
} as const;

/** What is wrong; stable. */
export type TranscriptFaultCode = keyof typeof sentences;

/** One thing that is wrong, where, and in words. */
export interface TranscriptFault {
  /** Line of the file, from 1; 0 where it is about the file as a whole. */
  readonly line: number;
  readonly code: TranscriptFaultCode;
  readonly zh: string;
  readonly en: string;
}

/** The fault of this code on this line. */
export const faultOf = (line: number, code: TranscriptFaultCode): TranscriptFault => ({
  line,
  code,
  ...sentences[code],
});
