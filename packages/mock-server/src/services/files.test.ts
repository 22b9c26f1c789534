import { tables } from '@yunting/sdk/contract';
import { describe, expect, it } from 'vitest';
import { digest } from '../court/random.ts';
import { filesIn } from './files/reactions.ts';
import { files } from './files/index.ts';
import { safeFileName } from './files/names.ts';
import { isOfType, isUnsafe } from './files/types.ts';
import { identity } from './identity/index.ts';
import {
  addCase,
  addFiling,
  caseId,
  defendantParty,
  filingId,
  join,
  plaintiffParty,
  put,
} from '../testing/small-case.ts';
import { SmallCourt } from '../testing/small-court.ts';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const pdf = text('%PDF-1.7\n演示·虚构 借条\n%%EOF');
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const rest = { content: '', path: [] };

/** A PDF of this many bytes with changing content, so that swapped chunks would show. */
function large(length: number): Uint8Array {
  const out = Uint8Array.from({ length }, (_, at) => (at * 31 + (at >> 8) + (at >> 16) * 7) & 0xff);
  out.set(pdf);
  return out;
}

function upload(court: SmallCourt, who = 'plaintiff', content = pdf, name = '借条.pdf') {
  return court.ok(who, 'files.uploadOnce', { file: { name, mediaType: 'application/pdf', content } });
}

describe('uploading in one go', () => {
  it('gives a receipt with the court’s own digest, number and time', () => {
    const court = new SmallCourt(files);
    const file = upload(court);
    expect(file).toMatchObject({
      state: 'private',
      fileName: '借条.pdf',
      contentType: 'application/pdf',
      uses: [],
      receipt: {
        receiptNumber: '收2026-900001',
        receivedAt: '2026-09-01T09:00:00+08:00',
        sha256: digest(pdf),
        byteLength: pdf.length,
      },
    });
    expect(upload(court).receipt.receiptNumber).toBe('收2026-900002');
    expect(court.eventsOf(file.fileId)).toEqual(['file.received']);
    expect(court.ok('plaintiff', 'files.download', { fileId: file.fileId })).toEqual(pdf);
  });

  it('checks form fields, a client’s digest, the type list and the size', () => {
    const court = new SmallCourt(files);
    const file = { name: 'a.pdf', mediaType: 'application/pdf', content: pdf };
    expect(
      court.ok('plaintiff', 'files.uploadOnce', { file, sha256: digest(pdf), fileName: '证据一.pdf' })
        .fileName,
    ).toBe('证据一.pdf');
    const code = (more: object) => court.refused('plaintiff', 'files.uploadOnce', { file, ...more }).code;
    expect(code({ sha256: 'f'.repeat(64) })).toBe('digest_mismatch');
    expect(code({ sha256: 'F' })).toBe('invalid_request');
    expect(code({ purpose: 'x' })).toBe('invalid_request');
    expect(code({ contentType: 'application/zip' })).toBe('file_type_refused');
    expect(code({ file: { ...file, content: bytes() } })).toBe('file_empty');
    expect(code({ file: { ...file, content: large(10 * 1_048_576 + 1) } })).toBe('file_too_large');
    expect(code({ contentType: 'image/png' })).toBe('file_type_mismatch');
    expect(
      court.ok('plaintiff', 'files.uploadOnce', {
        file: { name: 'n.txt', mediaType: 'Text/Plain; charset=utf-8', content: text('还款说明') },
      }).contentType,
    ).toBe('text/plain');
  });

  it('is for verified people', () => {
    const court = new SmallCourt(files);
    const file = { name: 'a.pdf', mediaType: 'application/pdf', content: pdf };
    expect(court.refused('newcomer', 'files.uploadOnce', { file }).code).toBe('assurance_too_low');
    expect(court.refused('app', 'files.uploadOnce', { file }).code).toBe('forbidden');
    expect(court.refused(undefined, 'files.uploadOnce', { file }).code).toBe('unauthorized');
  });
});

describe('uploading in chunks', () => {
  const content = large(200_000);
  const start = {
    fileName: '录音整理.pdf',
    contentType: 'application/pdf',
    byteLength: content.length,
    chunkBytes: 65_536,
  } as const;
  const chunk = (index: number): Uint8Array => content.slice(index * 65_536, (index + 1) * 65_536);

  it('resumes in any order; a repeat is harmless and the version stands still', () => {
    const court = new SmallCourt(files);
    const { uploadId, chunkCount, version } = court.ok('plaintiff', 'files.createUpload', start);
    expect(chunkCount).toBe(4);
    for (const index of [3, 0, 0, 2])
      court.ok('plaintiff', 'files.putChunk', { uploadId, index, content: chunk(index) });
    expect(court.ok('plaintiff', 'files.getUpload', { uploadId })).toMatchObject({
      receivedChunks: [0, 2, 3],
      missingChunks: [1],
      version,
    });
    expect(court.refused('plaintiff', 'files.completeUpload', { uploadId, version })).toMatchObject({
      code: 'upload_incomplete',
      missingChunks: [1],
    });
    court.ok('plaintiff', 'files.putChunk', { uploadId, index: 1, content: chunk(1) });
    const file = court.ok('plaintiff', 'files.completeUpload', {
      uploadId,
      version,
      sha256: digest(content),
    });
    expect(file.receipt.sha256).toBe(digest(content));
    expect(court.ok('plaintiff', 'files.download', { fileId: file.fileId })).toEqual(content);
    expect(court.ok('plaintiff', 'files.getUpload', { uploadId })).toMatchObject({
      state: 'completed',
      fileId: file.fileId,
    });
    expect(court.eventsOf(uploadId)).toEqual(['upload.completed']);
  });

  it('takes the latest content of an index until completion, so that a bad chunk can be repaired', () => {
    const court = new SmallCourt(files);
    const { uploadId, version } = court.ok('plaintiff', 'files.createUpload', start);
    for (const index of [0, 1, 2, 3]) {
      court.ok('plaintiff', 'files.putChunk', {
        uploadId,
        index,
        content: index === 2 ? chunk(1) : chunk(index),
      });
    }
    const complete = { uploadId, version, sha256: digest(content) };
    expect(court.refused('plaintiff', 'files.completeUpload', complete).code).toBe('digest_mismatch');
    court.ok('plaintiff', 'files.putChunk', { uploadId, index: 2, content: chunk(2) });
    court.ok('plaintiff', 'files.completeUpload', complete);
  });

  it('refuses chunks of a wrong size or index, and of a closed upload', () => {
    const court = new SmallCourt(files);
    const { uploadId, version } = court.ok('plaintiff', 'files.createUpload', start);
    const code = (index: number, content: Uint8Array) =>
      court.refused('plaintiff', 'files.putChunk', { uploadId, index, content }).code;
    expect(code(0, chunk(0).slice(1))).toBe('chunk_invalid');
    expect(code(3, chunk(0))).toBe('chunk_invalid');
    expect(code(4, chunk(3))).toBe('chunk_invalid');
    expect(code(-1, chunk(0))).toBe('invalid_request');
    expect(court.ok('plaintiff', 'files.cancelUpload', { uploadId }).state).toBe('cancelled');
    expect(code(0, chunk(0))).toBe('state_conflict');
    expect(court.refused('plaintiff', 'files.completeUpload', { uploadId, version }).code).toBe(
      'state_conflict',
    );
  });

  it('expires after a day and leaves nothing behind', () => {
    const court = new SmallCourt(files);
    const { uploadId } = court.ok('plaintiff', 'files.createUpload', start);
    court.ok('plaintiff', 'files.putChunk', { uploadId, index: 0, content: chunk(0) });
    expect(court.advance('2026-09-02T09:00:00+08:00')).toEqual(['upload.expiry']);
    expect(court.ok('plaintiff', 'files.getUpload', { uploadId }).state).toBe('expired');
    expect(court.world.read().all('chunk')).toEqual([]);
    expect(court.world.read().blob(`${uploadId}/0`)).toHaveLength(0);
  });

  it('belongs to who started it', () => {
    const court = new SmallCourt(files);
    const { uploadId } = court.ok('plaintiff', 'files.createUpload', start);
    expect(court.refused('stranger', 'files.getUpload', { uploadId }).code).toBe('not_found');
    expect(court.refused('stranger', 'files.putChunk', { uploadId, index: 0, content: chunk(0) }).code).toBe(
      'not_found',
    );
    expect(court.refused('clerk', 'files.completeUpload', { uploadId, version: 1 }).code).toBe('not_found');
  });
});

describe('bytes against the declared type', () => {
  const samples: [string, Uint8Array][] = [
    ['application/pdf', pdf],
    ['image/jpeg', bytes(0xff, 0xd8, 0xff, 0xe0)],
    ['image/png', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ['image/heic', text('\0\0\0\u0018ftypheic')],
    ['video/mp4', text('\0\0\0\u0018ftypisom')],
    ['audio/mpeg', text('ID3\u0003')],
    ['audio/mpeg', bytes(0xff, 0xfb, 0x90, 0x00)],
    ['text/plain', text('本人借到现金拾万元整。')],
    // GB 18030, as 记事本 saves it: 借条
    ['text/plain', bytes(0xbd, 0xe8, 0xcc, 0xf5)],
    [docx, text('PK\u0003\u0004…[Content_Types].xml…word/document.xml…')],
  ];

  it('accepts each type by its signature, and no other type’s', () => {
    const types = [...new Set(samples.map(([type]) => type))];
    for (const [type, content] of samples) {
      for (const claimed of types) {
        // Anything readable is text; the rest is told apart.
        if (claimed === 'text/plain') continue;
        expect(isOfType(claimed as never, content), `${type} as ${claimed}`).toBe(claimed === type);
      }
      if (type === 'text/plain') expect(isOfType('text/plain', content)).toBe(true);
    }
    expect(isOfType('text/plain', bytes(0xff, 0xd8, 0xff, 0xe0))).toBe(false);
    expect(isOfType('text/plain', text('a\0b'))).toBe(false);
    expect(isOfType(docx as never, text('PK\u0003\u0004 a plain archive'))).toBe(false);
  });

  it('takes neither the malware test signature nor macros', () => {
    const court = new SmallCourt(files);
    const signature = text(
      '%PDF-1.7 X5O!P%@AP[4\\PZX54(P^)7CC)7}$' + 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*',
    );
    expect(
      court.refused('plaintiff', 'files.uploadOnce', {
        file: { name: 'a.pdf', mediaType: 'application/pdf', content: signature },
      }).code,
    ).toBe('file_unsafe');
    expect(
      isUnsafe(
        docx as never,
        text('PK\u0003\u0004[Content_Types].xml word/document.xml word/vbaProject.bin'),
      ),
    ).toBe(true);
  });
});

describe('file names', () => {
  it.each([
    ['借条.jpg', 'image/jpeg', '借条.jpg'],
    ['IMG_0001.JPEG', 'image/jpeg', 'IMG_0001.jpeg'],
    ['C:\\Users\\王\\..\\借条.pdf', 'application/pdf', '借条.pdf'],
    ['../../etc/passwd', 'text/plain', 'passwd.txt'],
    ['借条\u202Efdp.exe', 'application/pdf', '借条fdp_exe.pdf'],
    ['a\0b\r\nc.pdf', 'application/pdf', 'abc.pdf'],
    ['转账:截图*1?.png', 'image/png', '转账_截图_1.png'],
    ['...', 'application/pdf', '未命名.pdf'],
    ['con.pdf', 'application/pdf', '_con.pdf'],
    ['收据.tar.gz', 'application/pdf', '收据_tar_gz.pdf'],
  ])('%j as %s → %s', (name, type, safe) => {
    expect(safeFileName(name, type as never)).toBe(safe);
  });

  it('are cut to a length that every system takes', () => {
    expect(safeFileName(`${'长'.repeat(300)}.pdf`, 'application/pdf')).toBe(`${'长'.repeat(100)}.pdf`);
  });
});

describe('one’s own files', () => {
  it('are private: neither others nor the court see them before submission', () => {
    const court = new SmallCourt(files);
    const { fileId } = upload(court);
    for (const who of ['stranger', 'lawyer']) {
      expect(court.refused(who, 'files.get', { fileId }).code).toBe('not_found');
      expect(court.refused(who, 'files.download', { fileId }).code).toBe('not_found');
    }
    expect(court.refused('clerk', 'desk.files.get', { fileId }).code).toBe('not_found');
    expect(court.ok('plaintiff', 'files.list', {}).data).toHaveLength(1);
    expect(court.ok('stranger', 'files.list', {}).data).toEqual([]);
  });

  it('are erased on request while private: content gone, receipt kept', () => {
    const court = new SmallCourt(files);
    const { fileId, receipt } = upload(court);
    expect(court.ok('plaintiff', 'files.remove', { fileId })).toMatchObject({
      state: 'erased',
      fileName: '（已删除）',
      receipt,
    });
    expect(court.refused('plaintiff', 'files.download', { fileId })).toMatchObject({
      code: 'file_erased',
      status: 410,
    });
    expect(court.world.read().blob(fileId)).toHaveLength(0);
    expect(court.refused('plaintiff', 'files.remove', { fileId }).code).toBe('state_conflict');
  });
});

describe('files that were submitted', () => {
  /** A filing of the plaintiff that names an evidence file, an identity proof and a proof of hardship. */
  function filed(court: SmallCourt) {
    const [evidence, proof, hardship] = ['借条.pdf', '身份证.pdf', '低保证明.pdf'].map(
      (name) => upload(court, 'plaintiff', pdf, name).fileId,
    ) as [string, string, string];
    addFiling(court, {
      evidence: [{ name: '借条', fileIds: [evidence] }],
      papers: [{ kind: 'identityProof', fileIds: [proof] }],
      relief: { kind: 'defer', grounds: '低保', fileIds: [hardship] },
    });
    court.world.report('filing.submitted', filingId, undefined, court.wallMs);
    return { evidence, proof, hardship };
  }

  function opened(court: SmallCourt) {
    const ids = filed(court);
    addCase(court);
    join(court, 'defendant', 'litigant', defendantParty);
    court.world.report('case.opened', caseId, undefined, court.wallMs);
    return ids;
  }

  it('belong to the filing: the court of the filing reads them, other courts do not, and they cannot be erased', () => {
    const court = new SmallCourt(files);
    const { evidence, hardship } = filed(court);
    expect(court.ok('filingJudge', 'desk.files.get', { fileId: evidence })).toMatchObject({
      state: 'submitted',
      uploadedBy: { displayName: '王桂芳', role: 'litigant' },
      uses: [{ subjectType: 'filing', subjectId: filingId, visibleTo: 'party' }],
    });
    expect(court.ok('clerk', 'desk.files.download', { fileId: hardship })).toEqual(pdf);
    expect(court.refused('otherJudge', 'desk.files.get', { fileId: evidence }).code).toBe('not_found');
    expect(court.refused('plaintiff', 'files.remove', { fileId: evidence }).code).toBe('state_conflict');
    expect(court.eventsOf(evidence)).toEqual(['file.received', 'file.submitted']);
  });

  it('are read through the case by one’s own party; the other side sees nothing yet', () => {
    const court = new SmallCourt(files);
    const { evidence, proof, hardship } = opened(court);
    const seenBy = (who: string) =>
      court
        .ok(who, 'files.listInCase', { caseId })
        .data.map((one) => one.fileId)
        .sort();
    expect(seenBy('plaintiff')).toEqual([evidence, proof, hardship].sort());
    expect(seenBy('lawyer')).toEqual([evidence, proof].sort());
    expect(seenBy('defendant')).toEqual([]);
    expect(court.refused('stranger', 'files.listInCase', { caseId }).code).toBe('not_found');
    expect(court.refused('defendant', 'files.downloadInCase', { caseId, fileId: evidence }).code).toBe(
      'not_found',
    );
    expect(court.ok('judge', 'desk.files.list', { caseId }).data).toHaveLength(3);
    expect(court.refused('otherJudge', 'desk.files.list', { caseId }).code).toBe('not_found');
  });

  it('go to the other side with the complaint: evidence only, never identity papers or proofs of hardship', () => {
    const court = new SmallCourt(files);
    const { evidence, proof, hardship } = opened(court);
    court.world.report('case.inProgress', caseId, undefined, court.wallMs);
    const { data } = court.ok('defendant', 'files.listInCase', { caseId });
    expect(data).toMatchObject([
      { fileId: evidence, visibleTo: 'allParties', partyId: plaintiffParty, isMine: false },
    ]);
    expect(court.ok('defendant', 'files.downloadInCase', { caseId, fileId: evidence })).toEqual(pdf);
    expect(court.ok('defendant', 'files.getInCase', { caseId, fileId: evidence }).sha256).toBe(digest(pdf));
    for (const fileId of [proof, hardship]) {
      expect(court.refused('defendant', 'files.getInCase', { caseId, fileId }).code).toBe('not_found');
    }
    expect(court.refused('defendant', 'files.get', { fileId: evidence }).code).toBe('not_found');
  });

  it('of a submission are the party’s until the court forwards them', () => {
    const court = new SmallCourt(files);
    addCase(court);
    join(court, 'defendant', 'litigant', defendantParty);
    const { fileId } = upload(court, 'lawyer', pdf, '补充证据.pdf');
    const id = 'sub_0000000000test';
    court.write((commit) =>
      put(commit, 'submission', {
        id,
        caseId,
        byPartyId: plaintiffParty,
        state: 'submitted',
        fileIds: [fileId],
      }),
    );
    court.world.report('submission.submitted', id, undefined, court.wallMs);
    expect(court.ok('plaintiff', 'files.getInCase', { caseId, fileId })).toMatchObject({
      visibleTo: 'party',
      partyId: plaintiffParty,
    });
    expect(court.refused('defendant', 'files.getInCase', { caseId, fileId }).code).toBe('not_found');
    court.world.report('submission.forwarded', id, undefined, court.wallMs);
    expect(court.ok('defendant', 'files.getInCase', { caseId, fileId }).visibleTo).toBe('allParties');
  });

  it.each([
    ['filing.supplemented', 'filing', 'flg_0000000000more'],
    ['representation.submitted', 'representation', 'rep_0000000000test'],
    ['representation.confirmed', 'representation', 'rep_0000000000test'],
    ['postponement.requested', 'postponement', 'ppr_0000000000test'],
    ['presence.recorded', 'presence', 'prc_0000000000test'],
    ['eservice.contested', 'contest', 'cnt_0000000000test'],
  ] as const)('are held from %s on', (event, table, id) => {
    const court = new SmallCourt(files);
    addCase(court);
    const { fileId } = upload(court);
    const prefix = tables[table].prefix;
    const subjectId = id.replace(/^[a-z]+/, prefix);
    const record = { id: subjectId, caseId, partyId: plaintiffParty, courtId: 'lu0305', fileIds: [fileId] };
    court.write((commit) => put(commit, table, record as never));
    court.world.report(event, subjectId, undefined, court.wallMs);
    expect(court.ok('plaintiff', 'files.get', { fileId })).toMatchObject({
      state: 'submitted',
      uses: [{ subjectType: table, subjectId, caseId, visibleTo: 'party' }],
    });
    court.ok('clerk', 'desk.files.get', { fileId });
    court.ok('lawyer', 'files.getInCase', { caseId, fileId });
  });

  it('are not opened by naming someone else’s id', () => {
    const court = new SmallCourt(files);
    addCase(court);
    join(court, 'defendant', 'litigant', defendantParty);
    const { fileId } = upload(court, 'stranger');
    const id = 'sub_0000000000test';
    court.write((commit) =>
      put(commit, 'submission', {
        id,
        caseId,
        byPartyId: defendantParty,
        state: 'submitted',
        fileIds: [fileId],
      }),
    );
    court.world.report('submission.submitted', id, undefined, court.wallMs);
    expect(court.refused('defendant', 'files.getInCase', { caseId, fileId }).code).toBe('not_found');
    expect(court.ok('stranger', 'files.get', { fileId }).state).toBe('private');
  });

  it('for relief stay with the court and their owner', () => {
    const court = new SmallCourt(files);
    addCase(court);
    const { fileId } = upload(court);
    const id = 'rlf_0000000000test';
    court.write((commit) =>
      put(commit, 'relief', {
        id,
        caseId,
        partyId: plaintiffParty,
        state: 'requested',
        fileIds: [fileId],
        ownerIds: ['prs_personaplaintiff'],
      }),
    );
    court.world.report('relief.requested', id, undefined, court.wallMs);
    expect(court.ok('judge', 'desk.files.get', { fileId }).uses).toMatchObject([
      { visibleTo: 'court', caseId },
    ]);
    expect(court.ok('plaintiff', 'files.get', { fileId }).state).toBe('submitted');
    expect(court.refused('lawyer', 'files.getInCase', { caseId, fileId }).code).toBe('not_found');
  });

  it('of a counter are held for the court whose officer scanned them', () => {
    const court = new SmallCourt(files);
    const { fileId } = upload(court, 'clerk');
    addFiling(court, { papers: [{ kind: 'complaint', fileIds: [fileId] }] });
    court.write((commit) => {
      const filing = commit.tx.find('filing', filingId);
      if (filing)
        commit.tx.put('filing', {
          ...filing,
          ownerId: 'prs_personaclerk',
          ownerIds: ['prs_personaclerk'],
        } as never);
    });
    court.world.report('filing.submitted', filingId, undefined, court.wallMs);
    addCase(court);
    court.world.report('case.opened', caseId, undefined, court.wallMs);
    expect(court.ok('plaintiff', 'files.getInCase', { caseId, fileId }).partyId).toBe(plaintiffParty);
  });
});

describe('apps', () => {
  it('upload for a person within their grant, and are named as the uploader', () => {
    const court = new SmallCourt(identity, files);
    const ask = {
      phone: '13800000001',
      scopes: ['files.write' as const],
      until: '2026-12-01T00:00:00+08:00',
      purpose: '上传',
    };
    const { grantRequestId } = court.ok('app', 'identity.requestGrant', ask);
    const { grantId = '' } = court.ok('plaintiff', 'identity.approveGrant', { grantRequestId, version: 1 });
    const { accessToken } = court.ok('app', 'identity.exchangeToken', { grantId });
    const { fileId } = upload(court, accessToken);
    expect(court.ok('plaintiff', 'files.get', { fileId }).fileId).toBe(fileId);
    const kept = court.world.read().find('file', fileId);
    expect(kept?.uploadedBy).toMatchObject({
      kind: 'app',
      displayName: '演示第三方应用',
      onBehalfOfPrincipalId: 'prs_personaplaintiff',
    });
    expect(court.refused(accessToken, 'files.get', { fileId })).toMatchObject({
      code: 'forbidden',
      scope: 'files.read',
    });
  });
});

describe('files named in a record', () => {
  it('are found wherever they stand, with the kind of paper that names them', () => {
    const id = 'fil_0000000001';
    expect(
      filesIn({ content: { papers: [{ kind: 'identityProof', fileIds: [id] }] }, note: 'fil_x' }),
    ).toEqual([{ fileId: id, path: ['content', 'papers', '0', 'fileIds', '0'], kind: 'identityProof' }]);
    expect(filesIn(rest)).toEqual([]);
  });
});
