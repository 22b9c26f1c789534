/** The hand-written types at the head of the generated `contract.ts`. */

/** What the court reads, as TypeScript. */
export const INTERFACES = `/** A path or query parameter, as far as the court checks it. For a list, the bounds and enum are those of its items. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly type: 'string' | 'integer' | 'boolean' | 'array';
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly format?: string;
}

/** An operation, as the court needs it. */
export interface OperationContract {
  readonly id: OperationId;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly service: ServiceName;
  readonly desk: boolean;
  readonly roles: readonly Role[];
  readonly scope: 'public' | 'self' | 'case' | 'court';
  /** \`none\` for GET. */
  readonly key: 'key' | 'never' | 'safe' | 'none';
  readonly page: boolean;
  readonly parameters: readonly Parameter[];
  readonly request?: {
    readonly schema?: SchemaName;
    readonly body: 'json' | 'bytes' | 'form';
    readonly required: boolean;
    readonly mediaType: string;
  };
  readonly status: 200 | 201 | 202 | 204;
  readonly answer: 'json' | 'text' | 'bytes' | 'none';
  readonly mediaType?: string;
  readonly response?: SchemaName;
  /** Table of the first path parameter, when it names a record. */
  readonly subject?: SubjectType;
  readonly subjectParam?: string;
  /** The room agent may read it. */
  readonly room: boolean;
  /** A member's bound chat handle may use it, for itself: the private thread. */
  readonly thread: boolean;
  readonly decidedBy?: Role;
  /** Events outside transitions. */
  readonly emits: readonly EventType[];
  readonly zh: string;
  readonly en: string;
}

/** One way from a state to another, and its one cause. */
export interface Transition {
  readonly from: readonly string[];
  readonly to: string;
  readonly operation?: OperationId;
  readonly timer?: TimerName;
  /** The event that causes it. */
  readonly reaction?: EventType;
  /** Roles; \`clock\` for a timer, \`court\` for a reaction. */
  readonly by: readonly string[];
  readonly emits?: EventType;
}

export interface Machine {
  readonly initial: string;
  readonly states: Readonly<Record<string, { readonly zh: string; readonly en: string }>>;
  readonly transitions: readonly Transition[];
}

export interface Table {
  readonly prefix: string;
  readonly service: string;
}

export interface EventContract {
  readonly service: string;
  readonly subject: SubjectType;
  readonly audience: readonly AudienceSelector[];
  readonly room: boolean;
  readonly zh: string;
  readonly en: string;
}

export interface TimerContract {
  readonly service: string;
  readonly subject: SubjectType;
  readonly raises: string;
  readonly emits: readonly EventType[];
  readonly legalBasis?: string;
}

export interface ProblemContract {
  readonly status: number;
  readonly zh: string;
  readonly en: string;
  readonly retryable: boolean;
}

export interface Reaction {
  readonly service: string;
  /** \`*\`: once in a commit, when all others have run, with everything that it told. */
  readonly on: EventType | '*';
  readonly do: string;
  readonly emits: readonly EventType[];
}`;
