import { hash } from 'node:crypto';
import type { TranscriptVerification } from '../transcript/index.ts';
import { linesOf, verifyTranscript } from '../transcript/index.ts';
import type { Command, ReadChunks } from './command.ts';
import { readArguments } from './read-arguments.ts';
import { UsageError } from './usage-error.ts';
import { anchorsOf } from './verify-anchors.ts';
import { verifyText } from './verify-text.ts';

const sha256 = (text: string): string => hash('sha256', text, 'hex');

/** The chunks of a file; that it cannot be read is the user's to mend. */
function* chunksOf(path: string, readChunks: ReadChunks): Generator<Uint8Array, void> {
  try {
    yield* readChunks(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`读不了 ${path}：${reason}`, `cannot read ${path}: ${reason}`);
  }
}

/** `yunting verify` */
export const verifyCommand: Command = {
  summary: {
    zh: '群聊记录：核对有没有被增、删、改、换序',
    en: 'a case room’s transcript: was anything added, dropped, changed or moved',
  },
  usage: {
    zh: [
      'yunting verify <文件> [--anchors <文件>]',
      '',
      '核对案件群的聊天记录（yunting-transcript/1，每行一条）。',
      '',
      '  --anchors <文件>  法院自己保存的副签名单，JSON：rooms.listAnchors 的回答。',
      '                    不给它，就看不出从头到尾连同副签一起重做过的文件。',
      '',
      '  yunting verify room.jsonl',
      '  yunting verify room.jsonl --anchors anchors.json --json',
      '',
      '退出码：0 没有发现改动；1 发现改动；2 用法不对或文件读不了。',
    ].join('\n'),
    en: [
      'yunting verify <file> [--anchors <file>]',
      '',
      'Checks the transcript of a case room (yunting-transcript/1, one entry a line).',
      '',
      '  --anchors <file>  what the court itself keeps as counter-signed, JSON: the answer of rooms.listAnchors.',
      '                    Without it, a file made anew from first to last, anchors included, cannot be told.',
      '',
      '  yunting verify room.jsonl',
      '  yunting verify room.jsonl --anchors anchors.json --json',
      '',
      'Exit code: 0 no change found; 1 changes found; 2 usage, or a file cannot be read.',
    ].join('\n'),
  },

  run(args, readText, readChunks) {
    const given = readArguments(args, { anchors: 'string' });
    const { positionals, values, language, json, help } = given;
    if (help) return { out: `${this.usage[language]}\n`, err: '', code: 0 };
    const [path, ...more] = positionals;
    if (path === undefined || path.trim() === '' || more.length > 0) {
      throw new UsageError('须给出一个文件：<文件>', 'give one file: <file>');
    }
    const courtAnchors = values.anchors === undefined ? undefined : anchorsOf(values.anchors, readText);
    const found: TranscriptVerification = verifyTranscript(linesOf(chunksOf(path, readChunks)), {
      sha256,
      ...(courtAnchors ? { courtAnchors } : {}),
    });
    const out = json ? JSON.stringify(found, null, 2) : verifyText(found, language);
    return { out: `${out}\n`, err: '', code: found.ok ? 0 : 1 };
  },
};
