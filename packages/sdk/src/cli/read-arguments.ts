import { parseArgs } from 'node:util';
import type { Language } from './command.ts';
import { UsageError } from './usage-error.ts';

/** An option: `boolean` stands alone, `string` takes a value, `list` may come several times or with commas. */
export type OptionKind = 'boolean' | 'string' | 'list';

/** Values by option name; an option that was not given is absent. */
export type OptionValues<Options extends Record<string, OptionKind>> = {
  [Name in keyof Options]?: Options[Name] extends 'boolean'
    ? boolean
    : Options[Name] extends 'list'
      ? string[]
      : string;
};

/** What was written after the command. */
export interface GivenArguments<Options extends Record<string, OptionKind>> {
  positionals: string[];
  values: OptionValues<Options>;
  language: Language;
  json: boolean;
  help: boolean;
}

const everywhere = { lang: 'string', json: 'boolean', help: 'boolean' } as const;

/** What `parseArgs` has against the arguments, in both languages. */
function explain(error: unknown, args: readonly string[], names: readonly string[]): UsageError {
  const below = args.find((text) => /^-[\d.]/.test(text));
  if (below !== undefined) {
    return new UsageError(
      `金额、天数等不能为负：${below}`,
      `an amount, a number of days and the like cannot be negative: ${below}`,
    );
  }
  const message = error instanceof Error ? error.message : String(error);
  const option = /'(-[^' ]*)/.exec(message)?.[1] ?? '';
  const code = (error as { code?: string }).code;
  const accepted = names.map((name) => `--${name}`).join(' ');
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    return new UsageError(
      `没有这个选项：${option}；可用：${accepted}`,
      `unknown option: ${option}; accepted: ${accepted}`,
    );
  }
  return message.includes('does not take')
    ? new UsageError(`选项 ${option} 不带值`, `option ${option} takes no value`)
    : valueMissing(option);
}

function valueMissing(option: string): UsageError {
  return new UsageError(`选项 ${option} 须带一个值`, `option ${option} needs a value`);
}

/** The values of an option that may come several times or with commas; one that says nothing is a slip. */
function listOf(name: string, texts: readonly string[]): string[] {
  const found = texts.map((text) => text.split(/[,，、]/).filter((one) => one.trim() !== ''));
  if (found.some((values) => values.length === 0)) throw valueMissing(`--${name}`);
  return found.flat();
}

function languageOf(value: string | undefined): Language {
  if (value === undefined || value === 'zh') return 'zh';
  if (value === 'en') return 'en';
  throw new UsageError(`--lang 只能是 zh、en：${value}`, `--lang must be zh or en: ${value}`);
}

/**
 * Takes the arguments of a command apart. `--lang`, `--json` and `--help` (`-h`) are known to every command.
 *
 * @throws UsageError for an unknown option, a missing value, or one value given twice
 */
export function readArguments<const Options extends Record<string, OptionKind>>(
  args: readonly string[],
  options: Options,
): GivenArguments<Options> {
  const kinds: Record<string, OptionKind> = { ...options, ...everywhere };
  const names = Object.keys(kinds);
  const config = Object.fromEntries(
    names.map((name) => [
      name,
      {
        type: kinds[name] === 'boolean' ? ('boolean' as const) : ('string' as const),
        multiple: kinds[name] !== 'boolean',
        ...(name === 'help' ? { short: 'h' } : {}),
      },
    ]),
  );
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options: config, allowPositionals: true });
  } catch (error) {
    throw explain(error, args, names);
  }
  const values: Record<string, boolean | string | string[]> = {};
  for (const [name, value] of Object.entries(parsed.values)) {
    if (!Array.isArray(value)) values[name] = value ?? true;
    else if (kinds[name] === 'list') {
      values[name] = listOf(name, value.map(String));
    } else if (value.length > 1) {
      throw new UsageError(`--${name} 只能给一次`, `--${name} can be given only once`);
    } else values[name] = String(value[0]);
  }
  return {
    positionals: parsed.positionals,
    values: values as OptionValues<Options>,
    language: languageOf(values['lang']?.toString()),
    json: values['json'] === true,
    help: values['help'] === true,
  };
}
