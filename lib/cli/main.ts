// The command line: `npm run --silent <command> -- …`. Exit 0 done, 1 input refused, 2 wrong usage.

import type { Command } from '@/lib/cli/command.ts';

// Each is loaded when it is asked for: the engine and a DOM are nothing a merge has to wait for.
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  analyze: async () => (await import('@/lib/cli/analyze.ts')).analyze,
  compare: async () => (await import('@/lib/cli/compare.ts')).compare,
  convert: async () => (await import('@/lib/cli/convert.ts')).convert,
  merge: async () => (await import('@/lib/cli/merge.ts')).merge,
  validate: async () => (await import('@/lib/cli/validate.ts')).validate,
};

const [name = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (!load) {
  process.stderr.write(
    `plumbline: ${name ? `no command "${name}"` : 'no command given'}; there are ${Object.keys(commands).join(', ')}\n`,
  );
  process.exitCode = 2;
} else {
  const command = await load();
  process.exitCode = await command(args, {
    out: (text) => new Promise<void>((done) => process.stdout.write(text, () => done())),
    err: (text) => process.stderr.write(text),
  });
}
