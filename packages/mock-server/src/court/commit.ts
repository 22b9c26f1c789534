// One commit: a call, a timer or a provider's report, with every reaction it causes. All of it becomes true together.
import { reactions as declaredReactions } from '@yunting/sdk/contract';
import type { Reaction, Role } from '@yunting/sdk/contract';
import type { Actor } from './actor.ts';
import { theCourt } from './actor.ts';
import { CommitPeople } from './commit-people.ts';
import { Context, ReactionContext } from './context.ts';
import { ContractViolation } from './problem.ts';
import { subjectTypeOf } from './table-of-id.ts';
import type { EventRecord, RecordBase, Records } from './records.ts';
import type { CourtEvent, CourtService } from './service.ts';
import { instant } from './time.ts';

export type { Intent, Move } from './commit-base.ts';

/** `on` of a reaction to the whole commit. */
const wholeCommit = '*';

/** More events than this in one commit means reactions that cause each other without end. */
const maxEvents = 500;

/** Something for the court's desk. */
export interface TaskRequest {
  readonly kind: string;
  /** Whose desk it lands on. */
  readonly role: Role;
  readonly subject: RecordBase;
  readonly zh: string;
  readonly en: string;
  readonly dueOn?: string;
  readonly legalBasis?: string;
  /** Which court's desk; default the subject's court. */
  readonly courtId?: string;
}

export class Commit extends CommitPeople {
  /** Runs reactions to all events told so far, and to those they tell, in the contract's order. */
  react(services: ReadonlyMap<string, CourtService>): void {
    const reached = this.#reactFrom(0, services);
    if (reached === 0) return;
    // Once, and before anything that they tell is reacted to: so they cannot cause themselves.
    const events = [...this.events];
    for (const declared of declaredReactions) {
      if (declared.on !== wholeCommit) continue;
      const service = services.get(declared.service);
      if (!service) continue;
      const run = service.commitReactions?.[declared.do] ?? lacking(declared);
      const trigger = { kind: 'reaction', name: wholeCommit } as const;
      run(new Context(this, declared.service, trigger, theCourt, declared.emits), events);
    }
    this.#reactFrom(reached, services);
  }

  /** Reacts to each event from this place on, and to those that come of it; where it ended. */
  #reactFrom(start: number, services: ReadonlyMap<string, CourtService>): number {
    let at = start;
    for (; at < this.events.length; at++) {
      if (at > maxEvents) throw new ContractViolation('reactions without end');
      const record = this.events[at]!;
      const actor = this.actors[at]!;
      for (const declared of declaredReactions) {
        if (declared.on !== record.type) continue;
        const service = services.get(declared.service);
        if (!service) continue;
        const run = service.reactions?.[declared.do] ?? lacking(declared);
        run(new ReactionContext(this, declared.service, courtEvent(record, actor), theCourt, declared.emits));
      }
    }
    return at;
  }

  /** Lets services see the whole commit once (fan-out to webhooks). */
  after(services: ReadonlyMap<string, CourtService>, contextFor: (service: string) => Context): void {
    if (this.events.length === 0) return;
    for (const [name, service] of services) service.afterEvents?.(contextFor(name), this.events);
  }

  /** Puts something on the court's desk, unless the same is open there already. */
  task(request: TaskRequest, now: string): void {
    const { subject } = request;
    const open = this.tx.all('task', { subjectId: subject.id });
    if (open.some((task) => task.kind === request.kind && task.state === 'open')) return;
    const subjectType = subjectTypeOf(subject.id);
    const caseId = subjectType === 'case' ? subject.id : subject.caseId;
    const inCase: RecordBase | undefined = caseId === undefined ? undefined : this.tx.find('case', caseId);
    const record: Records['task'] = {
      id: this.id('task'),
      version: 1,
      createdAt: now || instant(this.nowMs),
      state: 'open',
      kind: request.kind,
      role: request.role,
      courtId: request.courtId ?? subject.courtId ?? inCase?.courtId ?? '',
      subjectType,
      subjectId: subject.id,
      zh: request.zh,
      en: request.en,
      ...(caseId === undefined ? {} : { caseId }),
      ...(request.dueOn === undefined ? {} : { dueOn: request.dueOn }),
      ...(request.legalBasis === undefined ? {} : { legalBasis: request.legalBasis }),
    };
    this.tx.put('task', record);
    this.tell('task.raised', record, theCourt);
  }

  /** Takes tasks off the desk whose purpose is fulfilled. */
  closeTasks(kind: string, subjectId: string, now: string, by: string, note?: string): void {
    for (const task of this.tx.all('task', { subjectId })) {
      if (task.kind !== kind || task.state !== 'open') continue;
      this.tx.put('task', {
        ...task,
        version: task.version + 1,
        state: 'done',
        doneAt: now,
        doneBy: by,
        ...(note ? { note } : {}),
      } as Records['task']);
    }
  }

  sms(to: string, text: string, about: { caseId?: string; partyId?: string }, now: string): void {
    this.tx.put('sms', {
      id: this.id('sms'),
      version: 1,
      createdAt: now,
      to,
      text,
      at: now,
      ...about,
    } as Records['sms']);
  }
}

function lacking(declared: Reaction): never {
  throw new ContractViolation(`${declared.service} declares the reaction ${declared.do} but has none`);
}

function courtEvent(record: EventRecord, actor: Actor): CourtEvent {
  return {
    id: record.id,
    type: record.type as CourtEvent['type'],
    subjectType: record.subjectType,
    subjectId: record.subjectId,
    ...(record.caseId === undefined ? {} : { caseId: record.caseId }),
    ...(record.matterId === undefined ? {} : { matterId: record.matterId }),
    ...(record.courtId === undefined ? {} : { courtId: record.courtId }),
    ...(record.data === undefined ? {} : { data: record.data }),
    ...(actor.principal ? { actor: actor.principal } : {}),
  };
}
