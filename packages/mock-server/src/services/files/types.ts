// What a file is, judged by its bytes: a declared type or an extension can say anything.
import type { Schemas } from '@yunting/sdk';

export type FileType = Schemas['FileType'];

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const extensions: Readonly<Record<FileType, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/heic': ['heic', 'heif'],
  [docx]: ['docx'],
  'text/plain': ['txt', 'md', 'csv'],
  'audio/mpeg': ['mp3'],
  'video/mp4': ['mp4', 'm4v'],
};

/** Whether the court takes this type at all. */
export function isFileType(contentType: string): contentType is FileType {
  return Object.hasOwn(extensions, contentType);
}

/** Extensions that fit a type; the first is the usual one. */
export function extensionsOf(contentType: FileType): readonly string[] {
  return extensions[contentType];
}

/** Whether the bytes are of the declared type, by their signature. */
export function isOfType(contentType: FileType, bytes: Uint8Array): boolean {
  switch (contentType) {
    case 'application/pdf':
      return has(bytes.subarray(0, 1024), '%PDF-');
    case 'image/jpeg':
      return startsWith(bytes, [0xff, 0xd8, 0xff]);
    case 'image/png':
      return startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    case 'image/heic':
      return isBox(bytes, /^(heic|heix|heim|heis|hevc|hevx|mif1|msf1)$/);
    case 'video/mp4':
      return isBox(bytes, /^(isom|iso[2-9]|mp4[12v]|avc1|M4V |MSNV|dash|3gp\d)$/);
    case 'audio/mpeg':
      return has(bytes.subarray(0, 3), 'ID3') || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe6) === 0xe2);
    case 'text/plain':
      return isText(bytes);
    case docx:
      return (
        startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) &&
        has(bytes, '[Content_Types].xml') &&
        has(bytes, 'word/document.xml')
      );
  }
}

/** Malware test signature, and macros hidden in a document: not taken, whatever the declared type. */
export function isUnsafe(contentType: FileType, bytes: Uint8Array): boolean {
  // Written in two halves so that this source file is not taken for what it looks for.
  if (has(bytes, 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$' + 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!')) return true;
  return contentType === docx && has(bytes, 'vbaProject.bin');
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((value, at) => bytes[at] === value);

/** An ISO media file: `ftyp` at 4, and its major brand. */
function isBox(bytes: Uint8Array, brand: RegExp): boolean {
  return has(bytes.subarray(4, 8), 'ftyp') && brand.test(String.fromCharCode(...bytes.subarray(8, 12)));
}

/** UTF-8 or GB 18030 without control characters: what 记事本 saves. */
function isText(bytes: Uint8Array): boolean {
  if (bytes.some((value) => value < 32 && value !== 9 && value !== 10 && value !== 12 && value !== 13))
    return false;
  return ['utf-8', 'gb18030'].some((encoding) => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return true;
    } catch {
      return false;
    }
  });
}

/** Whether ASCII text occurs in the bytes. */
function has(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0);
  for (
    let at = bytes.indexOf(first);
    at !== -1 && at + text.length <= bytes.length;
    at = bytes.indexOf(first, at + 1)
  ) {
    let matched = 1;
    while (matched < text.length && bytes[at + matched] === text.charCodeAt(matched)) matched++;
    if (matched === text.length) return true;
  }
  return false;
}
