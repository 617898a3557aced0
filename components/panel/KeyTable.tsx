// The keys of the panel, for readers who look them up.
import { text } from '@/components/text.ts';
import { verdictName } from '@/components/wording/names.ts';
import { verdicts } from '@/lib/claims/verdict.ts';

export const KeyTable = () => {
  const lines: readonly (readonly [keys: readonly string[], does: string])[] = [
    [['j', 'k'], text('keyWalk')],
    [['Enter'], text('keyOpen')],
    ...verdicts.map((verdict, index) => [[String(index + 1)], verdictName(verdict)] as const),
    [['0'], text('keyClear')],
    [['n'], text('keyNote')],
    [['/'], text('keySearch')],
    [['Ctrl', 'Z'], text('undo')],
    [['Esc'], text('keyClose')],
  ];
  return (
    <dl class="keys">
      {lines.map(([keys, does]) => (
        <div key={does}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
};
