import { expect, it } from 'vitest';
import { createLog, sayError } from './log.ts';

const lines: string[] = [];
const log = createLog(
  (line) => lines.push(line),
  () => Date.parse('2026-09-01T01:00:00Z'),
);

it('writes one JSON line for each thing, with time and level', () => {
  lines.length = 0;
  log('info', 'started', { health: 8790 });
  expect(JSON.parse(lines[0]!)).toEqual({
    at: '2026-09-01T01:00:00.000Z',
    level: 'info',
    message: 'started',
    health: 8790,
  });
});

it('never writes a phone, an identity number, a payment code or a token, wherever it stands', () => {
  lines.length = 0;
  log('warn', 'send to 13800000001 failed', {
    where: 'p/37030119000101000 5',
    code20: '37030126000000000017',
    token: 'tok_abcdefghijklmnop',
    note: '370301190001010005',
  });
  for (const secret of ['13800000001', '370301190001010005', '37030126000000000017', 'tok_abcdefghijklmnop'])
    expect(lines[0]).not.toContain(secret);
});

it('says of an error its kind and code, and nothing of what was in its message', () => {
  const error = Object.assign(new TypeError('李建国 13800000002'), { code: 'forbidden', requestId: 'req_1' });
  expect(sayError(error)).toEqual({ error: 'TypeError', reason: 'forbidden', requestId: 'req_1' });
  lines.length = 0;
  log('error', 'work', sayError(error));
  expect(lines[0]).toContain('forbidden');
  expect(lines[0]).not.toContain('李建国');
});
