// The command line of a command that prints what it reads in some files, in one of several formats.
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { causeOf } from '@/lib/cli/read-meta.ts';

type OptionsConfig = NonNullable<ParseArgsConfig['options']>;
type Values<Options extends OptionsConfig> = ReturnType<
  typeof parseArgs<{ args: string[]; allowPositionals: true; options: Options }>
>['values'];

export type CommandLine<Options extends OptionsConfig, Format extends string> =
  | { readonly ok: true; readonly values: Values<Options>; readonly files: readonly string[]; readonly format: Format }
  | { readonly ok: false; readonly reason: string };

/** Reads options, files (one at least) and `--format`, of which the first is taken where none is named. */
export function readCommandLine<const Options extends OptionsConfig, const Format extends string>(
  args: readonly string[],
  options: Options,
  formats: readonly [Format, ...Format[]],
): CommandLine<Options, Format> {
  let parsed: { readonly values: object; readonly positionals: readonly string[] };
  try {
    const all = { ...options, format: { type: 'string', default: formats[0] } } as const;
    parsed = parseArgs({ args: [...args], allowPositionals: true, options: all });
  } catch (error) {
    return { ok: false, reason: causeOf(error) };
  }
  const { format: named, ...values } = parsed.values as { readonly format: string };
  const format = formats.find((known) => known === named);
  const choice = formats.length > 2 ? formats.join(', ') : formats.join(' or ');
  if (!format) return { ok: false, reason: `--format is ${choice}, not "${named}"` };
  if (parsed.positionals.length === 0) return { ok: false, reason: 'no file given' };
  return { ok: true, values: values as Values<Options>, files: parsed.positionals, format };
}
