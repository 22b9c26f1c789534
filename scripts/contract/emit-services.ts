/** `services.ts`: the SDK's methods with the documentation that editors show, and what binds them to a client. */
import { describeOperation } from './describe.ts';
import { inputIsOptional, inputType, outputType } from './emit-operations.ts';
import type { Contract, Operation } from './model.ts';
import { schemaRecord } from './model.ts';
import { BANNER, jsdoc, pascal, quote } from './print.ts';
import { refName } from './schema-tools.ts';

/** Interfaces per service, `Services`, and `createServices`. */
export function emitServices(contract: Contract): string {
  const parties = contract.operations.filter(({ desk }) => !desk);
  const desk = contract.operations.filter((operation) => operation.desk);
  const interfaces = [...groups(contract, parties), ...groups(contract, desk)].map(
    ({ service, operations, side }) => emitInterface(contract, service, side, operations),
  );
  const body = `${interfaces.join('\n')}\n${emitRoot(contract, parties, desk)}\n${emitCreate(contract, parties, desk)}`;
  const core = ['call', ...(contract.operations.some(({ page }) => page) ? ['paginate'] : [])];
  return (
    `${BANNER}import { ${core.join(', ')} } from '../core/index.ts';\n` +
    `import type { Call, CallOptions, Client } from '../core/index.ts';\n` +
    `import * as operations from './operations/index.ts';\n` +
    `import type { Schemas } from './types.ts';\n\n${body}`
  );
}

interface Group {
  readonly service: string;
  readonly side: 'Desk' | '';
  readonly operations: readonly Operation[];
}

function groups(contract: Contract, all: readonly Operation[]): Group[] {
  return contract.services.flatMap((service) => {
    const operations = all.filter((operation) => operation.service === service);
    return operations.length === 0 ? [] : [{ service, side: operations[0]?.desk ? 'Desk' : '', operations }];
  });
}

function tagOf(contract: Contract, service: string): string | undefined {
  const tag = contract.tags.find((candidate) => candidate.service === service)?.tag;
  const words = [tag?.['x-zh'], tag?.['description']].filter((text) => typeof text === 'string');
  return words.join(' · ') || undefined;
}

function emitInterface(
  contract: Contract,
  service: string,
  side: string,
  operations: readonly Operation[],
): string {
  const methods = operations.map((operation) => {
    const doc = jsdoc(describeOperation(contract, operation), 2);
    const input = parameter(contract, operation);
    const single = `${doc}  ${operation.name}(${input}, options?: CallOptions): Call<${outputType(operation)}>;\n`;
    if (!operation.page) return single;
    const all = `${operation.source.summary}：逐页走完 · every item of every page`;
    return `${single}${jsdoc([all, `See {@link ${operation.name}}.`], 2)}  ${operation.name}All(${input}, options?: CallOptions): AsyncIterable<${itemType(contract, operation)}>;\n`;
  });
  const title = side === '' ? tagOf(contract, service) : `法院一侧 · the court's side: ${service}`;
  return `${jsdoc([title])}export interface ${side}${pascal(service)} {\n${methods.join('\n')}}\n`;
}

function parameter(contract: Contract, operation: Operation): string {
  if (inputType(operation) === 'void') return 'input?: undefined';
  return `input${inputIsOptional(contract, operation) ? '?' : ''}: ${inputName(operation)}`;
}

function inputName({ desk, service, name }: Operation): string {
  return `operations.${desk ? 'desk.' : ''}${service}.${pascal(name)}Input`;
}

function itemType(contract: Contract, { answer }: Operation): string {
  const page = schemaRecord(contract)[answer.name ?? ''];
  const ref = page?.properties?.['data']?.items?.$ref;
  const name = ref === undefined ? undefined : refName(ref);
  return name === undefined
    ? `Schemas[${quote(answer.name ?? '')}]['data'][number]`
    : `Schemas[${quote(name)}]`;
}

function emitRoot(contract: Contract, parties: readonly Operation[], desk: readonly Operation[]): string {
  const line =
    (indent: string) =>
    ({ service, side }: Group) =>
      `${jsdoc([tagOf(contract, service)], indent.length)}${indent}readonly ${service}: ${side}${pascal(service)};\n`;
  const own = groups(contract, parties).map(line('  ')).join('');
  const court = groups(contract, desk).map(line('    ')).join('');
  const side =
    court === '' ? '' : `  /** 法院一侧 · the court's own side */\n  readonly desk: {\n${court}  };\n`;
  return `/** Every service of the contract. */\nexport interface Services {\n${own}${side}}\n`;
}

function emitCreate(contract: Contract, parties: readonly Operation[], desk: readonly Operation[]): string {
  const block =
    (indent: string) =>
    ({ service, operations }: Group) => {
      const methods = operations.flatMap((operation) => {
        const constant = `operations.${operation.desk ? 'desk.' : ''}${service}.${operation.name}`;
        const lines = [
          `${indent}  ${operation.name}: (input, options) => call(client, ${constant}, input, options),\n`,
        ];
        if (operation.page) {
          lines.push(
            `${indent}  ${operation.name}All: (input, options) => paginate(client, ${constant}, input, options),\n`,
          );
        }
        return lines;
      });
      return `${indent}${service}: {\n${methods.join('')}${indent}},\n`;
    };
  const own = groups(contract, parties).map(block('    ')).join('');
  const court = groups(contract, desk).map(block('      ')).join('');
  const side = court === '' ? '' : `    desk: {\n${court}    },\n`;
  return `/** All services, bound to one client. To carry only what is used, call single operations instead. */\nexport function createServices(client: Client): Services {\n  return {\n${own}${side}  };\n}\n`;
}
