import { describe, expect, it } from 'vitest';
import { codeOf, toyCourt } from '../testing/toy-court.ts';
import type { OperationContext } from './context.ts';
import type { Records } from './records.ts';

type Pause = OperationContext<'events.pauseEndpoint'>;
const view = {
  endpointId: 'whk_0',
  url: 'u',
  eventTypes: [],
  suites: [],
  state: 'paused',
  secretHint: 'x',
  createdAt: '2026-09-01T09:00:00+08:00',
  version: 1,
};

const messageOf = (defect: unknown): string => (defect instanceof Error ? defect.message : '');

/** What becomes of a call whose handler does this: its code, and the defect that the court found in itself. */
function pausing(work: (ctx: Pause, endpoint: Records['endpoint']) => void): {
  code: string;
  defect: string;
  changed: boolean;
} {
  const toy = toyCourt();
  const id = toy.endpoint('plaintiff', 'k');
  const before = toy.court.world().digest();
  toy.court.override('events.pauseEndpoint', (ctx) => {
    work(ctx, ctx.subject<'endpoint'>());
    return view;
  });
  const answer = toy.ask('plaintiff', {
    method: 'POST',
    path: `/v1/webhook-endpoints/${id}/pause`,
    key: 'p',
    body: '{"version":1}',
  });
  return {
    code: codeOf(answer),
    defect: messageOf(toy.defects[0]),
    changed: toy.court.world().digest() !== before,
  };
}

describe('what a handler may write', () => {
  it('is its own service’s records, in declared states, telling declared events', () => {
    expect(pausing((ctx, endpoint) => ctx.move('endpoint', endpoint, 'paused'))).toMatchObject({
      code: 'answered',
      changed: true,
    });
    expect(pausing((ctx) => ctx.insert('filing', {} as never))).toMatchObject({
      code: 'contract_violation',
      changed: false,
    });
    expect(pausing((ctx) => ctx.insert('principal', {} as never)).defect).toMatch(/belongs to the kernel/);
    expect(pausing((ctx, endpoint) => ctx.emit('endpoint.tested', endpoint)).defect).toMatch(
      /not in its x-emits/,
    );
  });

  it('is refused, not a defect, when the state does not allow it', () => {
    expect(pausing((ctx, endpoint) => ctx.move('endpoint', endpoint, 'disabled'))).toEqual({
      code: 'state_conflict',
      defect: '',
      changed: false,
    });
  });

  it('is never a change to a copy that is no longer the newest', () => {
    const stale = pausing((ctx, endpoint) => {
      ctx.update('endpoint', endpoint, { url: 'https://hooks.example.com/b' });
      ctx.move('endpoint', endpoint, 'paused');
    });
    expect(stale).toMatchObject({ code: 'contract_violation', changed: false });
    expect(stale.defect).toMatch(/version 1 of endpoint .* the newest is 2/);
    expect(
      pausing((ctx, endpoint) => {
        ctx.move(
          'endpoint',
          ctx.update('endpoint', endpoint, { url: 'https://hooks.example.com/b' }),
          'paused',
        );
      }).code,
    ).toBe('answered');
  });

  it('is never an insert over what is there, nor a change to what is gone', () => {
    expect(
      pausing((ctx, endpoint) => ctx.insert('endpoint', { ...endpoint, id: endpoint.id })).defect,
    ).toMatch(/there already/);
    expect(
      pausing((ctx, endpoint) => {
        ctx.remove('endpoint', endpoint);
        ctx.update('endpoint', endpoint, { url: 'x' });
      }).defect,
    ).toMatch(/removed/);
  });

  it('leaves nothing when it refuses or fails', () => {
    expect(
      pausing((ctx, endpoint) => {
        ctx.update('endpoint', endpoint, { url: 'x' });
        ctx.refuse('unavailable');
      }),
    ).toEqual({ code: 'unavailable', defect: '', changed: false });
    expect(
      pausing(() => {
        throw new Error('oops');
      }),
    ).toMatchObject({ code: 'internal_error', changed: false });
  });

  it('stays when it refuses and says so: a wrong try counts', () => {
    expect(
      pausing((ctx, endpoint) => {
        ctx.update('endpoint', endpoint, { url: 'x' });
        ctx.refuse('unavailable', { keep: true });
      }),
    ).toEqual({ code: 'unavailable', defect: '', changed: true });
  });
});

describe('a record that is removed', () => {
  it('takes its timers with it', () => {
    const toy = toyCourt();
    const id = toy.endpoint('plaintiff', 'k');
    expect(toy.court.world().nextWake()).toBeDefined();
    toy.ask('plaintiff', { method: 'DELETE', path: `/v1/webhook-endpoints/${id}`, key: 'd' });
    expect(toy.court.world().nextWake()).toBeUndefined();
  });
});

describe('a read', () => {
  it('that writes is a defect, and has no effect', () => {
    const toy = toyCourt();
    toy.court.override('events.listEndpoints', (ctx) => ({
      data: [],
      nextCursor: String(ctx.sequence('x')),
    }));
    toy.court.override('documents.verify', (ctx) => ({
      genuine: false,
      zh: '',
      en: ctx.secret(),
      asOf: ctx.now,
    }));
    expect(codeOf(toy.ask('plaintiff', { path: '/v1/webhook-endpoints' }))).toBe('contract_violation');
    expect(
      codeOf(
        toy.ask(undefined, {
          method: 'POST',
          path: '/v1/public/documents/verify',
          body: '{"verificationCode":"12345678"}',
        }),
      ),
    ).toBe('contract_violation');
    expect(toy.court.world().read().counter('sequence:x')).toBe(0);
  });
});

describe('an answer that its contract does not allow', () => {
  it('is never given, and what would have come with it never becomes true', () => {
    const toy = toyCourt();
    const before = toy.court.world().digest();
    toy.court.override('events.createEndpoint', (ctx) => {
      ctx.sequence('x');
      return { endpoint: { ...view, version: 'one' }, secret: 's' } as never;
    });
    const answer = toy.ask('plaintiff', {
      method: 'POST',
      path: '/v1/webhook-endpoints',
      key: 'k',
      body: '{"url":"https://hooks.example.com/a"}',
    });
    expect(codeOf(answer)).toBe('contract_violation');
    expect(messageOf(toy.defects[0])).toMatch(/\/endpoint\/version/);
    expect(toy.court.world().digest()).toBe(before);
  });
});

describe('an override', () => {
  it('replaces one operation until it is undone', () => {
    const toy = toyCourt();
    const path = `/v1/webhook-endpoints/${toy.endpoint('plaintiff', 'k')}`;
    const undo = toy.court.override('events.getEndpoint', (ctx) =>
      ctx.refuse('unavailable', { retryAfterSeconds: 5 }),
    );
    const refused = toy.ask('plaintiff', { path });
    expect([refused.status, refused.headers['retry-after']]).toEqual([503, '5']);
    undo();
    expect(toy.ask('plaintiff', { path }).status).toBe(200);
    const undoOther = toy.court.override('files.list', () => ({ data: [], nextCursor: null }));
    expect(toy.ask('plaintiff', { path: '/v1/files' }).status).toBe(200);
    undoOther();
    expect(codeOf(toy.ask('plaintiff', { path: '/v1/files' }))).toBe('contract_violation');
  });
});

describe('a page', () => {
  it('shows everything once, also when records come and go between', () => {
    const toy = toyCourt();
    const ids = Array.from({ length: 25 }, (_, at) => toy.endpoint('plaintiff', `k${at}`));
    const page = (query: Record<string, string>) =>
      JSON.parse(String(toy.ask('plaintiff', { path: '/v1/webhook-endpoints', query }).body)) as {
        data: { endpointId: string }[];
        nextCursor: string | null;
      };
    const first = page({ limit: '10' });
    const last = first.data.at(-1)!.endpointId;
    expect(first.nextCursor).toBe(last);
    toy.ask('plaintiff', { method: 'DELETE', path: `/v1/webhook-endpoints/${last}`, key: 'gone' });
    const rest = page({ cursor: last, limit: '100' });
    expect([...first.data, ...rest.data].map((one) => one.endpointId)).toEqual(ids);
    expect(rest.nextCursor).toBeNull();
  });
});
