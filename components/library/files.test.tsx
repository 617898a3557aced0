// @vitest-environment jsdom
// The windows through which files come and go, over an importer and an exporter that only remember what they were asked.
import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ExportDialog } from '@/components/library/ExportDialog.tsx';
import type { Exporter, Importer, ImportPreview } from '@/components/library/files-model.ts';
import { ImportDialog } from '@/components/library/ImportDialog.tsx';
import { Rail } from '@/components/library/Rail.tsx';
import { speakWith } from '@/components/text.ts';
import { planMerge } from '@/lib/exchange/merge/plan-merge.ts';
import { people, sampleAnnotator, sampleSet } from '@/lib/exchange/sample-sets.ts';
import { emptySet } from '@/lib/exchange/set/set.ts';
import { summarizeSet } from '@/lib/exchange/set/summarize-set.ts';
import { getFromFile } from '@/tests/gallery/message-file.ts';

let root: HTMLElement;
beforeEach(() => {
  speakWith(getFromFile, 'en');
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

const show = (content: ComponentChildren) => act(() => render(content, root));
const button = (label: string): HTMLButtonElement =>
  [...root.querySelectorAll('button')].find((each) => (each.getAttribute('aria-label') ?? each.textContent)?.trim() === label)!;
const click = (element: HTMLElement) => act(async () => element.click());

describe('the import window', () => {
  const set = sampleSet([{ verdict: 'corroborated' }, { verdict: 'disputed' }]);
  const { counts, samples, differing } = planMerge(emptySet, set);
  const none = { annotators: 0, articles: 0, claims: 0, judgements: 0, references: 0 };
  const preview: ImportPreview = {
    files: [
      { name: 'team.json', bytes: 48, ok: true, kind: 'set', summary: summarizeSet(set), signedBy: null },
      {
        ...{ name: 'broken.json', bytes: 1, ok: false },
        refusal: { reason: 'damaged', at: '/claims/0/quote', cause: 'missing', values: [] },
      },
    ],
    plan: {
      ...{ counts, samples, differing: differing.length, differingSamples: differing },
      ...{ apart: { ...none, judgements: 2 }, tookMine: false },
    },
    annotators: people.map((id, at) => ({ ...sampleAnnotator(id, ['Ada', 'Bea', 'Cyd'][at]), local: 0 as const })),
  };
  const importer = {
    preview: vi.fn<Importer['preview']>(async () => preview),
    takeMine: vi.fn<Importer['takeMine']>(async (tookMine) => ({
      ...preview,
      plan: { ...preview.plan!, apart: none, tookMine },
    })),
    apply: vi.fn<Importer['apply']>(async (tell) => {
      tell({ done: 1, of: 4 });
      return { ok: true, value: { importId: 'one', added: 4, changed: 1 } };
    }),
    cancel: vi.fn(),
    undo: vi.fn<Importer['undo']>(async () => ({ ok: true, value: { removed: 4, restored: 1, kept: 2 } })),
    history: async () => [],
  } satisfies Importer;
  const references = { importSeries: vi.fn(), removeSeries: vi.fn() };

  beforeEach(async () => {
    vi.clearAllMocks();
    const dropped = [new File(['{}'], 'team.json')];
    await act(async () =>
      render(
        <ImportDialog
          importer={importer}
          series={[]}
          references={references}
          say={vi.fn()}
          dropped={dropped}
          onClose={vi.fn()}
        />,
        root,
      ),
    );
  });

  it('says of every file what it is, or why and where it is refused, before anything is taken', () => {
    expect(root.textContent).toContain('team.json 48 bytes');
    expect(root.querySelector('.import-refused')!.textContent).toContain('At /claims/0/quote: is missing. Nothing was changed.');
    expect(root.querySelector('.counts caption')!.textContent).toBe('What this would change');
    const claims = [...root.querySelectorAll('.counts tbody tr')].find((row) => row.textContent!.startsWith('Claims'))!;
    expect([...claims.querySelectorAll('td')].map((cell) => `${cell.dataset['label']} ${cell.textContent}`)).toEqual([
      'New 1',
      'Updated 0',
      'Withdrawn 0',
      'Unchanged 0',
    ]);
    expect(root.querySelector('.samples')!.textContent).toContain('Ada: Corroborated · Bea: Disputed');
    expect(importer.apply).not.toHaveBeenCalled();
  });

  it('takes what comes under one’s own name only when told to', async () => {
    expect(importer.takeMine).not.toHaveBeenCalled();
    await click(root.querySelector<HTMLInputElement>('.notice input')!);
    expect(importer.takeMine).toHaveBeenCalledWith(true);
  });

  it('takes it, says what came of it, and takes it back', async () => {
    await click(button('Import'));
    expect(importer.apply).toHaveBeenCalledTimes(1);
    expect(root.querySelector('[role=status]')!.textContent).toBe('Imported: 4 new records, 1 changed.');
    await click(button('Undo this import'));
    expect(importer.undo).toHaveBeenCalledWith('one');
    expect(root.querySelector('[role=status]')!.textContent).toMatch(/^Taken back/);
  });

  it('says so where the store fails, and is ready for other files', async () => {
    importer.apply.mockResolvedValueOnce({ ok: false, reason: 'quota', message: '' });
    await click(button('Import'));
    expect(root.querySelector('[role=alert]')!.textContent).not.toBe('');
    expect(root.querySelector('.drop input')).not.toBeNull();
  });
});

describe('the export window', () => {
  const make = vi.fn<Exporter['make']>();
  const save = vi.fn<Exporter['save']>();
  const summary = { ...summarizeSet(sampleSet()), leftOut: 0, people: [{ ...sampleAnnotator(), local: 1 as const }] };
  const measure = vi.fn<Exporter['measure']>(async () => summary);
  const choices = [
    { label: 'Everything', scope: {} },
    { label: 'One claim', scope: { claimIds: ['c'] } },
  ];
  beforeEach(async () => {
    vi.clearAllMocks();
    await act(async () => render(<ExportDialog exporter={{ measure, make, save }} choices={choices} onClose={vi.fn()} />, root));
  });

  it('says what the file will hold before it is made, and measures anew with every choice', async () => {
    expect(root.querySelector('.export-holds')!.textContent).toContain('It will hold 1 article · 1 claim');
    await click([...root.querySelectorAll<HTMLInputElement>('input[type=radio]')][1]!);
    expect(measure).toHaveBeenLastCalledWith({ claimIds: ['c'] });
    expect(make).not.toHaveBeenCalled();
  });

  it('saves what was made, or says what is missing', async () => {
    await click(root.querySelector<HTMLInputElement>('input[value=claimreview]')!);
    make.mockResolvedValueOnce({ ok: false, reason: 'no-name', annotatorIds: [] });
    await click(button('Save'));
    expect(root.querySelector('[role=alert]')!.textContent).not.toBe('');
    expect(save).not.toHaveBeenCalled();
    make.mockResolvedValueOnce({ ok: true, name: 'plumbline.json', blob: new Blob(['123']) });
    await click(button('Save'));
    expect(save).toHaveBeenCalledTimes(1);
    expect(root.querySelector('.dialog-foot')!.textContent).toContain('plumbline.json');
  });
});

it('the filters, where they stand in the list’s place, say what they leave and give the list back', async () => {
  const onClose = vi.fn();
  const rail = (open: boolean) => (
    <Rail open={open} total={1} list="claims" onClose={onClose}>
      <button type="button">Disputed</button>
    </Rail>
  );
  show(rail(false));
  show(rail(true));
  expect(document.activeElement!.textContent).toBe('Disputed');
  await click(button('Show 1 claim'));
  act(() => void button('Disputed').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
  expect(onClose).toHaveBeenCalledTimes(2);
});
