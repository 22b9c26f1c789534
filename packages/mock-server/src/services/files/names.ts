// File names come from phones and chats: paths, control and direction characters, wrong extensions. They go out to
// judges' screens and other people's disks, so they are made safe when they arrive.
import { extensionsOf } from './types.ts';
import type { FileType } from './types.ts';

/** Longest name kept, without its extension, in characters. */
const longest = 100;

/** A name that is safe to show and to save, with an extension that fits the type. */
export function safeFileName(name: string, contentType: FileType): string {
  const base = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = base
    // Control, zero-width and direction characters: 「借条\u202Efdp.exe」 must not read as a PDF.
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu, '')
    .replaceAll(/[<>:"|?*]/g, '_')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[.\s]+/, '')
    .replace(/[.\s]+$/, '');
  const dot = clean.lastIndexOf('.');
  const extension = dot > 0 ? clean.slice(dot + 1).toLowerCase() : '';
  const fitting = extensionsOf(contentType);
  const isFitting = fitting.includes(extension);
  const stem = (isFitting ? clean.slice(0, dot) : clean).replaceAll('.', '_').replace(/[_\s]+$/, '');
  const short = Array.from(stem).slice(0, longest).join('') || '未命名';
  return `${/^(con|prn|aux|nul|com\d|lpt\d)$/i.test(short) ? `_${short}` : short}.${isFitting ? extension : fitting[0]}`;
}
