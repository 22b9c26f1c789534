// Bytes of a file → lines. Only U+000A ends a line; every line is ended; every byte must be part of a character.

/** A line that is no text. */
export interface BrokenLine {
  readonly broken: 'notUtf8' | 'lineTooLong' | 'lineNotEnded';
}

const LINE_FEED = 10;
/** One entry holds a message and less than a kilobyte besides. */
const MAX_LINE_BYTES = 16 * 1024 * 1024;

function join(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function decode(decoder: TextDecoder, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Lines of bytes that end with a line feed. */
function* wholeLines(decoder: TextDecoder, bytes: Uint8Array): Generator<string | BrokenLine, void> {
  const text = decode(decoder, bytes);
  if (text !== undefined) {
    const lines = text.split('\n');
    lines.pop();
    yield* lines;
    return;
  }
  for (let from = 0; from < bytes.length;) {
    const to = bytes.indexOf(LINE_FEED, from);
    yield decode(decoder, bytes.subarray(from, to)) ?? { broken: 'notUtf8' };
    from = to + 1;
  }
}

/**
 * The lines of a file, for `verifyTranscript`. Holds one chunk and one line at a time. A line of more than 16 MiB is the
 * last that is read.
 */
export function* linesOf(chunks: Iterable<Uint8Array>): Generator<string | BrokenLine, void> {
  // A byte order mark is a byte too many here, and bytes that are no character are not to be replaced in silence.
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let open: Uint8Array[] = [];
  let openBytes = 0;
  for (const chunk of chunks) {
    const end = chunk.lastIndexOf(LINE_FEED) + 1;
    if (end > 0) {
      yield* wholeLines(decoder, join([...open, chunk.subarray(0, end)]));
      open = [];
      openBytes = 0;
    }
    if (end === chunk.length) continue;
    // Copied: whoever reads the file may fill the same chunk again.
    open.push(chunk.slice(end));
    openBytes += chunk.length - end;
    if (openBytes > MAX_LINE_BYTES) {
      yield { broken: 'lineTooLong' };
      return;
    }
  }
  if (openBytes > 0) yield { broken: 'lineNotEnded' };
}
