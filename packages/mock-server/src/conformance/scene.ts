// The records that checks are about, made through the contract itself and each only once: a file, filings, cases, bills,
// services. What a case is for decides who may change it, so every purpose has a case of its own.
import type { OperationId } from '@yunting/sdk/contract';
import { addDays, dateInShanghai } from '@yunting/sdk/rules';
import { filingContent, paperFile } from './content.ts';
import type { Venue } from './content.ts';
import { filingInput } from './filing-acts.ts';
import type { FilingActId, FilingMaterial, ReadFiling } from './filing-acts.ts';
import { NotApplicable } from './finding.ts';
import { openCase, text } from './open-case.ts';
import type { OpenCase, Purpose } from './open-case.ts';
import type { Target } from './target.ts';
import { at, listAt, numberAt, textAt } from './wire.ts';

export class Scene {
  readonly #target: Target;
  readonly #made = new Map<string, Promise<unknown>>();

  constructor(target: Target) {
    this.#target = target;
  }

  /** Court time, as the target tells it. */
  async now(): Promise<string> {
    return text(await this.#target.must('events.list', { as: 'plaintiff', input: { limit: 1 } }), 'asOf');
  }

  /** A civil day of court time, so many days ahead. */
  async dayAhead(days: number): Promise<string> {
    return addDays(dateInShanghai(await this.now()), days);
  }

  venue(): Promise<Venue> {
    return this.#once('venue', async () => {
      const courtId =
        textAt(await this.#target.must('identity.me', { as: 'filingJudge' }), 'courtId') ?? 'lu0305';
      const { data } = (await this.#target.must('filings.listCourts', { input: { limit: 100 } })) as {
        data: unknown[];
      };
      const court = data.find((one) => textAt(one, 'courtId') === courtId) ?? data[0];
      return {
        courtId: textAt(court, 'courtId') ?? courtId,
        regionCode: textAt(court, 'regionCode') ?? '370305',
      };
    });
  }

  /** A file of this person's. */
  file(as = 'plaintiff'): Promise<string> {
    return this.#once(`file:${as}`, async () =>
      text(
        await this.#target.must('files.uploadOnce', { as, input: { file: paperFile('借条.pdf') } }),
        'fileId',
      ),
    );
  }

  /** What is filed, and until when a supplement may come. */
  material(): Promise<FilingMaterial> {
    return this.#once('material', async () => {
      const plaintiff = this.#target.person('plaintiff');
      const defendant = this.#target.people.find('defendant');
      const content = filingContent(await this.venue(), plaintiff, defendant, [await this.file()]);
      const check = await this.#target.must('filings.preflight', { as: 'plaintiff', input: { content } });
      if (at(check, 'ready') !== true && !this.#target.sandbox) {
        const asked = [...listAt(check, 'missing'), ...listAt(check, 'wrong')]
          .map((one) => textAt(one, 'code'))
          .join(', ');
        throw new NotApplicable(
          `演示用的诉状不合本院要求：${asked}`,
          `the kit's filing does not meet this court's rules: ${asked}`,
        );
      }
      return { content, dueOn: await this.dayAhead(10) };
    });
  }

  /** A fresh draft of the plaintiff. */
  async draft(): Promise<ReadFiling> {
    const { content } = await this.material();
    return filingOf(await this.#target.must('filings.create', { as: 'plaintiff', input: { content } }));
  }

  /** One act on a filing; the filing afterwards. */
  async act(as: string, id: FilingActId, filing: ReadFiling): Promise<ReadFiling> {
    return filingOf(
      await this.#target.must(id, { as, input: filingInput(id, filing, await this.material()) }),
    );
  }

  /** An accepted case of the plaintiff against the defendant, who has linked it. */
  openCase(purpose: Purpose): Promise<OpenCase> {
    return this.#once(`case:${purpose}`, async () => {
      const submitted = await this.act('plaintiff', 'filings.submit', await this.draft());
      return openCase(this.#target, submitted, await this.material(), purpose);
    });
  }

  /** A relief that the plaintiff asks for. */
  relief(): Promise<string> {
    return this.#once('relief', async () => {
      const { billId } = await this.openCase('relief');
      const input = {
        billId,
        kind: 'defer',
        ground: 'lowIncome',
        statement: '【演示·虚构】正在领取最低生活保障',
      };
      return text(await this.#target.must('fees.requestRelief', { as: 'plaintiff', input }), 'reliefId');
    });
  }

  /** A service that has not taken effect, and whose it is; not applicable when there is none. */
  async pendingService(): Promise<{ readonly serviceId: string; readonly as: string }> {
    const { caseId } = await this.openCase('served');
    for (const as of ['defendant', 'plaintiff']) {
      const services = await this.listAll('eservice.list', as, { caseId });
      const waiting = services.find(
        (one) => textAt(one, 'state') === 'arrived' || textAt(one, 'state') === 'sent',
      );
      if (waiting) return { serviceId: text(waiting, 'serviceId'), as };
    }
    throw new NotApplicable('没有尚未生效的送达', 'no service is still without effect');
  }

  /** A list of one's own, whole, by pages. */
  async listAll(
    id: OperationId,
    as: string | undefined,
    input: Readonly<Record<string, unknown>> = {},
  ): Promise<unknown[]> {
    const found: unknown[] = [];
    let cursor: string | undefined;
    do {
      const page = await this.#target.must(id, {
        ...(as === undefined ? {} : { as }),
        input: { ...input, limit: 100, ...(cursor === undefined ? {} : { cursor }) },
      });
      found.push(...listAt(page, 'data'));
      cursor = textAt(page, 'nextCursor');
    } while (cursor !== undefined && found.length < 10_000);
    return found;
  }

  #once<T>(name: string, make: () => Promise<T>): Promise<T> {
    const made = this.#made.get(name) ?? make();
    this.#made.set(name, made);
    return made as Promise<T>;
  }
}

function filingOf(value: unknown): ReadFiling {
  return { filingId: text(value, 'filingId'), version: numberAt(value, 'version') ?? 0 };
}
