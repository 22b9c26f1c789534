// A disk that is full writes part of a line, or none: the journal must be as if the write had never begun.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import type * as Fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { codeOf, toyCourt } from '../testing/toy-court.ts';
import { fileStorage } from './storage.ts';

const disk = vi.hoisted(() => ({ left: Infinity }));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof Fs>();
  return {
    ...fs,
    writeSync(file: number, bytes: Uint8Array, at: number): number {
      // A few bytes at a time, so that short writes are the rule.
      const size = Math.min(bytes.length - at, 100, disk.left);
      if (size === 0) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
      disk.left -= size;
      return fs.writeSync(file, bytes, at, size);
    },
  };
});

it('a call on a full disk is refused, has no effect, and the court goes on when there is room again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yunting-'));
  const storage = fileStorage(folder);
  const toy = toyCourt({ storage }, ['plaintiff']);
  const size = statSync(join(folder, 'main.journal')).size;
  const print = toy.court.world().digest();
  disk.left = 250;
  const create = {
    method: 'POST',
    path: '/v1/webhook-endpoints',
    key: 'k',
    body: '{"url":"https://hooks.example.com/a"}',
  };
  expect(codeOf(toy.ask('plaintiff', create))).toBe('internal_error');
  expect([statSync(join(folder, 'main.journal')).size, toy.court.world().digest()]).toEqual([size, print]);
  disk.left = Infinity;
  expect(codeOf(toy.ask('plaintiff', create))).toBe('answered');
  const after = toy.court.world().digest();
  storage.close();
  const again = fileStorage(folder);
  expect(toyCourt({ storage: again }, []).court.world().digest()).toBe(after);
  again.close();
  rmSync(folder, { recursive: true });
});
