// Shapes of the four kinds of line. Nothing more may stand in them: what no digest covers could be changed at will.
import { FORMAT, SCHEME } from './format.ts';
import type {
  ErasedMark,
  Reference,
  TranscriptAnchor,
  TranscriptContent,
  TranscriptEntry,
  TranscriptLine,
} from './format.ts';
import { isCourtId, isDigest, isInstant, isSalt, isText, isWord } from './patterns.ts';

type Fields = Readonly<Record<string, unknown>>;

const schemeText = JSON.stringify(SCHEME);

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** Names are ascending already, so that they can be compared as one text. */
const namesOf = (fields: Fields): string => Object.keys(fields).join();

function isReference(value: unknown): value is Reference {
  if (!isFields(value) || !isWord(value['role'])) return false;
  const names = namesOf(value);
  return names === 'role' || (names === 'id,role' && isCourtId(value['id']));
}

/** What an entry says, and who. */
function isContent(value: unknown): value is TranscriptContent {
  return (
    isFields(value) && namesOf(value) === 'body,from' && isFields(value['body']) && isReference(value['from'])
  );
}

function isErasedMark(value: unknown): value is ErasedMark {
  return (
    isFields(value) &&
    namesOf(value) === 'at,by,rule' &&
    isInstant(value['at']) &&
    isText(value['rule']) &&
    isReference(value['by'])
  );
}

function isHeader(value: unknown): boolean {
  return (
    isFields(value) &&
    namesOf(value) === 'caseTail,court,format,kind,roomId,scheme,startedAt' &&
    value['format'] === FORMAT &&
    JSON.stringify(value['scheme']) === schemeText &&
    isCourtId(value['roomId']) &&
    isWord(value['kind']) &&
    isInstant(value['startedAt']) &&
    isText(value['court']) &&
    (value['caseTail'] === '' || isText(value['caseTail']))
  );
}

function isEntry(value: unknown): value is TranscriptEntry {
  if (!isFields(value)) return false;
  const { seq, at, kind, commitment, content } = value;
  if (!Number.isSafeInteger(seq) || (seq as number) < 1) return false;
  if (!isInstant(at) || !isWord(kind)) return false;
  if (!isDigest(commitment) || !isDigest(value['digest'])) return false;
  switch (namesOf(value)) {
    case 'at,commitment,content,digest,kind,salt,seq':
      return isSalt(value['salt']) && isContent(content);
    case 'at,commitment,digest,erased,kind,seq':
      return isErasedMark(value['erased']);
    case 'at,commitment,digest,kind,seq,withheld':
      return value['withheld'] === true;
    default:
      return false;
  }
}

/** Whether this is an anchor as the court answers it. */
export function isAnchor(value: unknown): value is TranscriptAnchor {
  if (!isFields(value)) return false;
  const { anchorId, roomId, headDigest, count, receivedAt, countersignature, previousAnchorId } = value;
  return (
    isCourtId(anchorId) &&
    isCourtId(roomId) &&
    isDigest(headDigest) &&
    Number.isSafeInteger(count) &&
    (count as number) >= 1 &&
    isInstant(receivedAt) &&
    isDigest(countersignature) &&
    (previousAnchorId === undefined || isCourtId(previousAnchorId))
  );
}

const anchorNames = /^anchorId,count,countersignature,headDigest,(previousAnchorId,)?receivedAt,roomId$/;

function isEnd(value: unknown): boolean {
  if (!isFields(value)) return false;
  const { anchors, entries, headDigest, lastAnchorId } = value;
  return (
    /^anchors,entries,headDigest(,lastAnchorId)?$/.test(namesOf(value)) &&
    Number.isSafeInteger(anchors) &&
    Number.isSafeInteger(entries) &&
    isDigest(headDigest) &&
    (lastAnchorId === undefined || isCourtId(lastAnchorId))
  );
}

/** What kind of line this is; the fault when it is none, or not in its shape. */
export function readLine(value: unknown): TranscriptLine | 'unknownLine' | 'lineInvalid' {
  if (!isFields(value)) return 'unknownLine';
  const kind = namesOf(value);
  const inner = value[kind];
  switch (kind) {
    case 'entry':
      return isEntry(inner) ? (value as TranscriptLine) : 'lineInvalid';
    case 'anchor':
      return isAnchor(inner) && anchorNames.test(namesOf(inner as unknown as Fields))
        ? (value as TranscriptLine)
        : 'lineInvalid';
    case 'header':
      return isHeader(inner) ? (value as TranscriptLine) : 'lineInvalid';
    case 'end':
      return isEnd(inner) ? (value as TranscriptLine) : 'lineInvalid';
    default:
      return 'unknownLine';
  }
}

/** The body of an entry of kind `erased`: which entries, ascending and before itself, by what rule, by whom. */
export function readErasing(
  entry: TranscriptEntry,
): { readonly entries: readonly number[]; readonly mark: ErasedMark } | undefined {
  const body = entry.content?.body;
  if (!body || namesOf(body) !== 'by,entries,rule') return undefined;
  const { by, entries, rule } = body;
  const mark = { at: entry.at, by, rule };
  if (!isErasedMark(mark) || !Array.isArray(entries) || entries.length === 0) return undefined;
  let before = 0;
  for (const seq of entries as unknown[]) {
    if (typeof seq !== 'number' || seq <= before || seq >= entry.seq) return undefined;
    before = seq;
  }
  return { entries: entries as number[], mark };
}
