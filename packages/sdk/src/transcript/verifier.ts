// Walks a transcript line by line, with a memory that does not grow with it (but for what was erased).
import { anchorFault, isWholeChain } from './anchor-chain.ts';
import { readCanonicalLine } from './canonical-line.ts';
import { ErasingLedger } from './erasing-ledger.ts';
import { digestIfExpected } from './expected-line.ts';
import { faultOf } from './fault.ts';
import type { TranscriptFault, TranscriptFaultCode } from './fault.ts';
import { FORMAT } from './format.ts';
import type {
  TranscriptAnchor,
  TranscriptEnd,
  TranscriptEntry,
  TranscriptHeader,
  TranscriptLine,
} from './format.ts';
import type { BrokenLine } from './lines-of.ts';
import { readLine } from './read-line.ts';
import type { Sha256 } from './sha256.ts';

/** What verification needs, and what it may compare with. */
export interface VerifyOptions {
  readonly sha256: Sha256;
  /**
   * Every anchor of the room as the court itself answers it (`rooms.listAnchors`), oldest first. Without it a file that
   * was made anew from the first line to the last, its anchors included, cannot be told from the true one.
   */
  readonly courtAnchors?: readonly TranscriptAnchor[];
}

/** What was found. */
export interface TranscriptVerification {
  /** Nothing is wrong. */
  readonly ok: boolean;
  readonly header?: TranscriptHeader;
  /** Entries there are; those among them that were erased by rule, and those whose content this copy leaves out. */
  readonly entries: number;
  readonly erased: number;
  readonly withheld: number;
  /** Digest of the last entry. */
  readonly headDigest?: string;
  /** The last anchor before anything wrong: up to this entry nothing was changed since the court received its head. */
  readonly anchored?: {
    readonly upTo: number;
    readonly receivedAt: string;
    readonly countersignature: string;
  };
  /** Whether the anchors were compared with the court's own. */
  readonly compared: boolean;
  /** The first hundred. */
  readonly faults: readonly TranscriptFault[];
  /** There are more faults than these. */
  readonly moreFaults: boolean;
}

const MAX_FAULTS = 100;

/** Takes the lines one after another. What follows a damaged line is checked from there on, so that each damage is told once. */
export class TranscriptVerifier {
  readonly #sha256: Sha256;
  readonly #courtAnchors: readonly TranscriptAnchor[] | undefined;
  readonly #courtByCount: ReadonlyMap<number, TranscriptAnchor>;
  readonly #ledger = new ErasingLedger();
  readonly #faults: TranscriptFault[] = [];
  #moreFaults = false;
  #line = 0;
  #header: TranscriptHeader | undefined;
  /** Digest that the next entry has to link to; undefined after a damage. */
  #link: string | undefined;
  /** Number of the last entry; undefined after a damage. */
  #seq: number | undefined = 0;
  #headDigest: string | undefined;
  #anchor: TranscriptAnchor | undefined;
  /** Anchors, with their lines, up to the first damage. */
  readonly #fitting: { readonly line: number; readonly anchor: TranscriptAnchor }[] = [];
  #firstFaultLine = Infinity;
  #ended = false;
  #entries = 0;
  #erased = 0;
  #withheld = 0;
  #anchors = 0;

  constructor({ sha256, courtAnchors }: VerifyOptions) {
    this.#sha256 = sha256;
    this.#courtAnchors = courtAnchors;
    this.#courtByCount = new Map(courtAnchors?.map((anchor) => [anchor.count, anchor]));
  }

  /** The next line, without its line feed. */
  take(line: string | BrokenLine): void {
    this.#line += 1;
    if (this.#takeExpected(line)) return;
    const read = this.#read(line);
    if (read === undefined) {
      this.#link = undefined;
      this.#seq = undefined;
    } else if (this.#line === 1 || 'header' in read) this.#takeHeader(read);
    else if (this.#ended) this.#fault('unknownLine');
    else if ('entry' in read) this.#takeEntry(read.entry);
    else if ('anchor' in read) this.#takeAnchor(read.anchor);
    else this.#takeEnd(read.end);
  }

  /** After the last line. */
  finish(): TranscriptVerification {
    if (this.#line === 0) this.#fault('empty', 0);
    else if (!this.#ended) this.#fault('endMissing');
    for (const line of this.#ledger.unexplained()) this.#fault('erasingDiffers', line);
    this.#compareWithCourt();
    const anchored = this.#fitting.findLast(({ line }) => line < this.#firstFaultLine)?.anchor;
    return {
      ok: this.#faults.length === 0,
      ...(this.#header ? { header: this.#header } : {}),
      entries: this.#entries,
      erased: this.#erased,
      withheld: this.#withheld,
      ...(this.#headDigest === undefined ? {} : { headDigest: this.#headDigest }),
      ...(anchored
        ? {
            anchored: {
              upTo: anchored.count,
              receivedAt: anchored.receivedAt,
              countersignature: anchored.countersignature,
            },
          }
        : {}),
      compared: this.#courtAnchors !== undefined,
      faults: this.#faults.toSorted((one, other) => one.line - other.line),
      moreFaults: this.#moreFaults,
    };
  }

  #fault(code: TranscriptFaultCode, line = this.#line): void {
    this.#firstFaultLine = Math.min(this.#firstFaultLine, line);
    if (this.#faults.length < MAX_FAULTS) this.#faults.push(faultOf(line, code));
    else this.#moreFaults = true;
  }

  /** Whether this is an entry just as it must be here. */
  #takeExpected(line: string | BrokenLine): boolean {
    if (typeof line !== 'string' || this.#link === undefined || this.#seq === undefined || this.#ended) {
      return false;
    }
    const digest = digestIfExpected(this.#sha256, line, this.#link, this.#seq + 1);
    if (digest === undefined) return false;
    this.#step(this.#seq + 1, digest);
    return true;
  }

  /** One entry further. */
  #step(seq: number, digest: string): void {
    this.#entries += 1;
    this.#seq = seq;
    this.#link = digest;
    this.#headDigest = digest;
    const court = this.#courtByCount.get(seq);
    if (court && court.headDigest !== digest) this.#fault('courtAnchorDiffers');
  }

  #read(line: string | BrokenLine): TranscriptLine | undefined {
    if (typeof line !== 'string') {
      this.#fault(line.broken);
      return undefined;
    }
    const json = readCanonicalLine(line);
    const read = 'fault' in json ? json.fault : readLine(json.value);
    if (typeof read === 'object') return read;
    this.#fault(read);
    return undefined;
  }

  #takeHeader(read: TranscriptLine): void {
    if (!('header' in read)) {
      this.#fault('headerMissing');
      this.#seq = undefined;
    } else if (this.#line === 1) {
      this.#header = read.header;
      this.#link = this.#sha256(`${FORMAT} header\n${JSON.stringify(read.header)}`);
      this.#headDigest = this.#link;
      return;
    } else this.#fault('unknownLine');
    if ('entry' in read) this.#takeEntry(read.entry);
  }

  #takeEntry(entry: TranscriptEntry): void {
    const { seq, at, kind, commitment, digest, content, salt, erased } = entry;
    if (this.#seq !== undefined && seq !== this.#seq + 1) {
      this.#fault('seqGap');
      this.#link = undefined;
    }
    if (content) {
      const fits = this.#sha256(`${salt}${JSON.stringify(content)}`) === commitment;
      if (!fits) this.#fault('commitmentDiffers');
    } else if (erased) {
      this.#erased += 1;
      this.#ledger.mark(seq, erased, this.#line);
    } else this.#withheld += 1;
    if (kind === 'erased' && !this.#ledger.explain(entry)) this.#fault('erasingDiffers');
    if (this.#link !== undefined) {
      const text = `${FORMAT} entry\n${this.#link}\n${seq}\n${at}\n${kind}\n${commitment}`;
      if (this.#sha256(text) !== digest) this.#fault('digestDiffers');
    }
    this.#step(seq, digest);
  }

  #takeAnchor(anchor: TranscriptAnchor): void {
    const fault =
      anchor.roomId === this.#header?.roomId
        ? anchorFault(this.#sha256, this.#anchor, anchor)
        : ('anchorChain' as const);
    if (fault) this.#fault(fault);
    if (this.#seq !== undefined && anchor.count !== this.#seq) this.#fault('anchorMisplaced');
    else if (anchor.headDigest !== this.#headDigest) this.#fault('anchorDiffers');
    if (this.#courtAnchors) {
      const court = this.#courtByCount.get(anchor.count);
      const same = court?.anchorId === anchor.anchorId && court.countersignature === anchor.countersignature;
      if (!same) this.#fault('courtAnchorUnknown');
    }
    this.#anchors += 1;
    this.#anchor = anchor;
    if (this.#firstFaultLine > this.#line) this.#fitting.push({ line: this.#line, anchor });
  }

  #takeEnd(end: TranscriptEnd): void {
    this.#ended = true;
    const agrees =
      end.entries === this.#entries &&
      end.anchors === this.#anchors &&
      end.headDigest === this.#headDigest &&
      end.lastAnchorId === this.#anchor?.anchorId;
    if (!agrees) this.#fault('endDiffers');
  }

  #compareWithCourt(): void {
    const courts = this.#courtAnchors;
    if (!courts || !this.#header) return;
    if (!isWholeChain(this.#sha256, this.#header.roomId, courts)) this.#fault('courtAnchorsInvalid', 0);
    const last = courts.at(-1);
    if (last && last.count > (this.#seq ?? this.#entries)) this.#fault('courtAnchorBeyond');
  }
}
