import { describe, expect, it } from 'vitest';
import type { OperationContract, Parameter } from '@yunting/sdk/contract';
import { readParameters } from './parameters.ts';
import type { Violation } from './problem.ts';

function read(
  parameter: Partial<Parameter>,
  raw: string | string[] | undefined,
): { value: unknown; codes: string[] } {
  const full: Parameter = { name: 'it', in: 'query', required: false, type: 'string', ...parameter };
  const violations: Violation[] = [];
  const input = readParameters(
    { parameters: [full] } as unknown as OperationContract,
    {},
    raw === undefined ? {} : { it: raw },
    violations,
  );
  return { value: input['it'], codes: violations.map(({ pointer, code }) => `${pointer} ${code}`) };
}

describe('query parameters', () => {
  it('become what the contract says', () => {
    expect(read({ type: 'integer' }, '20')).toEqual({ value: 20, codes: [] });
    expect(read({ type: 'boolean' }, 'false')).toEqual({ value: false, codes: [] });
    expect(read({ format: 'date' }, '2028-02-29')).toEqual({ value: '2028-02-29', codes: [] });
    expect(read({}, '民间借贷')).toEqual({ value: '民间借贷', codes: [] });
    expect(read({}, undefined)).toEqual({ value: undefined, codes: [] });
  });

  it('that are lists are sent by repeating the name; a comma is a comma', () => {
    expect(read({ type: 'array' }, ['a', 'b']).value).toEqual(['a', 'b']);
    expect(read({ type: 'array' }, 'a,b').value).toEqual(['a,b']);
    expect(read({ type: 'array', enum: ['a'] }, ['a', 'x']).codes).toEqual(['/it/1 invalid_format']);
  });

  it('that are no lists are sent once', () => {
    expect(read({ type: 'integer' }, ['1', '2']).codes).toEqual(['/it repeated']);
  });

  it.each([
    [{ type: 'integer' as const, maximum: 100 }, '101', '/it out_of_range'],
    [{ type: 'integer' as const }, '1e3', '/it out_of_range'],
    [{ type: 'integer' as const }, '99999999999999999999', '/it out_of_range'],
    [{ type: 'boolean' as const }, 'yes', '/it invalid_type'],
    [{ format: 'date' }, '2026-02-30', '/it invalid_format'],
    [{ format: 'date' }, '2026-13-01', '/it invalid_format'],
    [{ format: 'date-time' }, '2026', '/it invalid_format'],
    [{ format: 'date-time' }, '2026-09-01T09:00:00', '/it invalid_format'],
    [{ enum: ['a', 'b'] }, 'c', '/it invalid_format'],
    [{ pattern: '^[0-9]+$' }, 'x', '/it invalid_format'],
  ])('%j refuse %s', (parameter, raw, code) => {
    expect(read(parameter, raw).codes).toEqual([code]);
  });

  it('that are missing or not known are named', () => {
    expect(read({ required: true }, undefined).codes).toEqual(['/it required']);
    const violations: Violation[] = [];
    readParameters(
      { parameters: [] } as unknown as OperationContract,
      {},
      { constructor: 'x', other: 'y' },
      violations,
    );
    expect(violations.map((one) => one.pointer)).toEqual(['/constructor', '/other']);
  });
});
