// The command line: `npm run --silent <command> -- …`. Exit 0 done, 1 input refused, 2 wrong usage.

import { analyze } from '@/lib/cli/analyze.ts';
import type { Command } from '@/lib/cli/command.ts';
import { compare } from '@/lib/cli/compare.ts';

const commands: Readonly<Record<string, Command>> = { analyze, compare };

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (!command) {
  process.stderr.write(
    `plumbline: ${name ? `no command "${name}"` : 'no command given'}; there are ${Object.keys(commands).join(', ')}\n`,
  );
  process.exitCode = 2;
} else {
  process.exitCode = await command(args, {
    out: (text) => new Promise<void>((done) => process.stdout.write(text, () => done())),
    err: (text) => process.stderr.write(text),
  });
}
