import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Claim, type ClaimType, groupOf } from '@/lib/claims/claim.ts';
import { claimIds } from '@/lib/claims/identity.ts';
import { describeSelectors } from './describe-selectors.ts';
import { figureOf } from './figure.ts';
import { type JudgedStatement, planRestore } from './restore-judgements.ts';

interface Page {
  readonly text: string;
  readonly claims: readonly Claim[];
}

/** A page whose claims stand in double square brackets, of type casualties unless a type is named: [[attack: …]]; the first number is the figure. */
function page(marked: string, url = 'https://herald.example/1'): Page {
  const spans: { start: number; end: number; type: ClaimType }[] = [];
  let text = '';
  for (const part of marked.split(/(\[\[[^\]]*\]\])/)) {
    const inner = /^\[\[(?:([a-z]+): )?([^\]]*)\]\]$/.exec(part);
    if (inner)
      spans.push({ start: text.length, end: text.length + inner[2]!.length, type: (inner[1] ?? 'casualties') as ClaimType });
    text += inner ? inner[2] : part;
  }
  const ids = claimIds(url, text, spans);
  const claims = spans.map(({ start, end, type }, index): Claim => {
    const quote = text.slice(start, end);
    const digits = /\d+/.exec(quote)?.[0];
    const value = Number(digits);
    return {
      id: ids[index]!,
      type,
      group: groupOf(type),
      start,
      end,
      quote,
      ...(digits && { quantity: { value, min: value, max: value, qualifier: 'exact' as const, text: digits } }),
      modality: 'asserted',
      worth: 0.5,
      why: [],
    };
  });
  return { text, claims };
}

const judged = ({ text }: Page, { id, type, quote, start, end, quantity, category }: Claim): JudgedStatement => ({
  claimId: id,
  claimType: type,
  quote,
  selectors: describeSelectors(text, start, end),
  ...(quantity && { figure: figureOf(quantity) }),
  ...(category && { category }),
});

/** What becomes of the claims of `before` (all of them judged) in `after`. */
const restore = (before: Page, after: Page) =>
  planRestore(
    after.text,
    after.claims,
    before.claims.map((claim) => judged(before, claim)),
    { formerText: before.text },
  );

const before = page(
  'A rocket struck the bakery on Mill Street at noon. [[At least 17 people were killed]], rescuers said. ' +
    '[[40 others were wounded]]. [[attack: The army said it had struck a depot]] in the same district.',
);

test('an unchanged page: all stand where they stood', () => {
  expect(restore(before, before).map(({ now, nowClaimId, claimId }) => [now, nowClaimId === claimId])).toEqual([
    ['same', true],
    ['same', true],
    ['same', true],
  ]);
});

test('a paragraph put in before them moves none to another claim', () => {
  const after = page(
    `By our correspondent. ${before.text.replace('At least 17 people were killed', '[[$&]]').replace('40 others were wounded', '[[$&]]')}`,
  );
  const [toll, wounded] = restore(before, after);
  expect(toll).toMatchObject({ now: 'same', nowClaimId: after.claims[0]!.id });
  expect(wounded).toMatchObject({ now: 'same', nowClaimId: after.claims[1]!.id });
});

describe('a changed figure is always said', () => {
  const edits: readonly [string, string, string][] = [
    ['only the number', 'At least 17 people were killed', 'At least 71 people were killed'],
    ['number and words', 'At least 17 people were killed', 'The death toll rose to 71 people'],
    ['bound and number', 'At least 17 people were killed', 'More than 20 people were killed'],
    ['one digit more', 'At least 17 people were killed', 'At least 170 people were killed'],
  ];
  test.each(edits)('%s', (_, old, edited) => {
    const after = page(before.text.replace(old, `[[${edited}]]`).replace('40 others were wounded', '[[$&]]'));
    const [toll, wounded] = restore(before, after);
    expect(toll).toMatchObject({ now: 'figure-changed', nowClaimId: after.claims[0]!.id, was: { value: 17 }, reworded: true });
    expect(toll!.is).toMatchObject({ value: after.claims[0]!.quantity!.value });
    expect(wounded!.now).toBe('same');
  });

  test('also where the engine read no quantity from either, or only from one', () => {
    const bare = (from: Page): Page => ({ ...from, claims: from.claims.map(({ quantity, ...claim }) => claim) });
    const after = page(before.text.replace('At least 17 people were killed', '[[At least 71 people were killed]]'));
    for (const [a, b] of [
      [bare(before), bare(after)],
      [bare(before), after],
      [before, bare(after)],
    ] as const)
      expect(restore(a, b)[0]).toMatchObject({ now: 'figure-changed', was: { value: 17 }, is: { value: 71 } });
  });

  test('also where only the bound was taken away', () => {
    const after = page(before.text.replace('At least 17 people were killed', '[[17 people were killed]]'));
    const old = before.claims[0]!;
    const statement = { ...judged(before, old), figure: { value: 17, min: 17, max: null } };
    expect(planRestore(after.text, after.claims, [statement])[0]).toMatchObject({
      now: 'figure-changed',
      was: { max: null },
      is: { max: 17 },
    });
  });

  test('also where the figure stands beside the same words', () => {
    const old = page('Seventeen. [[That many people were killed]] in the raid.');
    const now = page('Seventy-one. [[That many people were killed]] in the raid.');
    const read = (claim: Claim, value: number, text: string): Claim => ({
      ...claim,
      quantity: { value, min: value, max: value, qualifier: 'exact', text },
    });
    const statement = judged(old, read(old.claims[0]!, 17, 'Seventeen'));
    expect(planRestore(now.text, [read(now.claims[0]!, 71, 'Seventy-one')], [statement])[0]).toMatchObject({
      now: 'figure-changed',
      was: { value: 17 },
      is: { value: 71 },
    });
  });
});

test('the same number written otherwise is no changed figure', () => {
  const old = page('In the raid [[twelve people were killed]], the mayor said.');
  const after = page('In the raid [[12 people were killed]], the mayor said.');
  expect(restore(old, after)[0]).toMatchObject({ now: 'moved', reworded: true });
});

test('new words around the same figure are said to be new words', () => {
  const after = page(before.text.replace('At least 17 people were killed', '[[At least 17 civilians were killed]]'));
  expect(restore(before, after)[0]).toMatchObject({ now: 'moved', nowClaimId: after.claims[0]!.id, reworded: true });
});

test('what is gone is lost', () => {
  const after = page(
    'A rocket struck the bakery on Mill Street at noon. Nobody was hurt. [[attack: The army said it had struck a depot]] in the same district.',
  );
  expect(restore(before, after).map(({ now }) => now)).toEqual(['lost', 'lost', 'same']);
});

test('a claim that stood beside the judged one does not become it', () => {
  const old = page('In the north [[17 people were killed]]. In the south [[23 people were killed]].');
  const after = page('In the north it was calm. In the south [[23 people were killed]].');
  const statement = judged(old, old.claims[0]!);
  expect(planRestore(after.text, after.claims, [statement], { formerText: old.text })[0]!.now).toBe('lost');
  const knownIds = new Set(old.claims.map(({ id }) => id));
  expect(planRestore(after.text, after.claims, [statement], { knownIds })[0]!.now).toBe('lost');
});

test('of a statement judged elsewhere, in words this profile never saw, a claim that stood here before may be the successor', () => {
  const theirs = page('In the north [[17 people were killed]] by shelling, officials said on Monday.');
  const ours = page('In the north [[19 people were killed]] by shelling, officials said on Monday.');
  const statement = judged(theirs, theirs.claims[0]!);
  const options = { formerText: ours.text, knownIds: new Set(ours.claims.map(({ id }) => id)) };
  expect(planRestore(ours.text, ours.claims, [{ ...statement, fromElsewhere: true }], options)[0]).toMatchObject({
    now: 'figure-changed',
    nowClaimId: ours.claims[0]!.id,
  });
  expect(planRestore(ours.text, ours.claims, [statement], options)[0]!.now).toBe('lost');
});

test('two edited figures are not taken for each other', () => {
  const old = page('In the north [[17 people were killed]] by shelling. In the south [[23 people were killed]] by mines.');
  const after = page('In the north [[19 people were killed]] by shelling. In the south [[25 people were killed]] by mines.');
  expect(restore(old, after).map(({ is }) => is?.value)).toEqual([19, 25]);
});

test('killed never become wounded', () => {
  const old = page('In the raid [[17 people were killed]], the mayor said.');
  const after = page('In the raid [[17 people were injured]], the mayor said.');
  const with_ = (from: Page, category: 'killed' | 'injured'): Page => ({
    ...from,
    claims: from.claims.map((claim) => ({ ...claim, category })),
  });
  expect(restore(with_(old, 'killed'), with_(after, 'injured'))[0]!.nowClaimId).toBeUndefined();
});

test('a newer engine that draws the span otherwise has the same statement', () => {
  const after = page(before.text.replace('At least 17 people were killed, rescuers said', '[[$&]]'));
  expect(restore(before, after)[0]).toMatchObject({ now: 'moved', nowClaimId: after.claims[0]!.id });
});

test('a newer engine that marks the words no more loses nothing: they stand where they stand', () => {
  const after = page(before.text);
  const { start, end } = before.claims[0]!;
  expect(restore(before, after)[0]).toEqual({ claimId: before.claims[0]!.id, now: 'same', at: { start, end } });
});

test('a statement marked by hand is found again though its words were touched up', () => {
  const old = page('The depot [[forces: had been empty for nine weeks, its guards told us]] on Monday.');
  const after = page('The depot had been empty for nine weeks, the guards told us on Monday.');
  const [restored] = restore(old, after);
  expect(restored).toMatchObject({ now: 'moved', reworded: true });
  expect(after.text.slice(restored!.at!.start, restored!.at!.end)).toContain('had been empty for nine weeks, the guards told us');
  expect(restored!.nowClaimId).toBeUndefined();
});

test('the headline’s figure was exchanged, the same words in the last paragraph were not: both are told apart', () => {
  const rest = 'Rescue work went on for the whole day in the old town. ';
  const old = page(`[[17 killed in raid]]\n\n${rest}\n\nEarlier report: [[17 killed in raid]] on the old town, sources said.`);
  const after = page(`[[71 killed in raid]]\n\n${rest}\n\nEarlier report: [[17 killed in raid]] on the old town, sources said.`);
  const [headline, last] = restore(old, after);
  expect(headline).toMatchObject({ now: 'figure-changed', was: { value: 17 }, is: { value: 71 } });
  expect(last).toMatchObject({ nowClaimId: after.claims[1]!.id });
  expect(last!.now).not.toBe('figure-changed');
});

test('results come in the order of the statements, one each', () => {
  const reversed = [...before.claims].reverse().map((claim) => judged(before, claim));
  expect(planRestore(before.text, before.claims, reversed).map(({ claimId }) => claimId)).toEqual(
    reversed.map(({ claimId }) => claimId),
  );
});

describe('whatever else an editor does to the page', () => {
  const sentence = fc.constantFrom(
    'Rescue work went on through the night.',
    'The mayor spoke to reporters at the gate.',
    'Schools in the district stay closed.',
    'The road to the coast was open again by noon.',
    'Nobody answered the telephone at the ministry.',
  );
  const sentences = fc.array(sentence, { maxLength: 6 }).map((all) => all.join(' '));
  const toll = (count: number) => `[[At least ${count} people were killed]] when a rocket struck the bakery.`;
  const wounded = '[[Some 40 others were wounded]], doctors at the hospital said.';
  const count = fc.integer({ min: 2, max: 900 });

  test('a changed figure is never shown as unchanged', () => {
    fc.assert(
      fc.property(sentences, sentences, sentences, sentences, count, count, (a, b, c, d, was, is) => {
        fc.pre(was !== is);
        const old = page(`${a} ${toll(was)} ${b} ${wounded}`);
        const now = page(`${c} ${toll(is)} ${d} ${wounded}`);
        const [restored, other] = restore(old, now);
        expect(restored).toMatchObject({ now: 'figure-changed', was: { value: was }, is: { value: is } });
        expect(['same', 'moved']).toContain(other!.now);
      }),
    );
  });

  test('a figure that stayed is never called changed, and its statement never lost', () => {
    fc.assert(
      fc.property(sentences, sentences, sentences, sentences, count, (a, b, c, d, deaths) => {
        const old = page(`${a} ${toll(deaths)} ${b} ${wounded}`);
        const now = page(`${c} ${wounded} ${d} ${toll(deaths)}`);
        for (const { now: standing, nowClaimId, claimId } of restore(old, now)) {
          expect(['same', 'moved']).toContain(standing);
          expect(nowClaimId).toBe(claimId);
        }
      }),
    );
  });

  test('every statement has one outcome, and it points into the page', () => {
    const any = fc.array(fc.oneof(sentence, count.map(toll), fc.constant(wounded)), { maxLength: 8 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(any, any, (a, b) => {
        const [old, now] = [page(a), page(b)];
        const restored = restore(old, now);
        expect(restored.map(({ claimId }) => claimId)).toEqual(old.claims.map(({ id }) => id));
        for (const { now: standing, nowClaimId, at } of restored) {
          if (nowClaimId !== undefined) expect(now.claims.map(({ id }) => id)).toContain(nowClaimId);
          expect(at === undefined).toBe(standing === 'lost');
        }
      }),
    );
  });
});

test('hundreds of statements and claims are held against each other only near their old places', () => {
  const many = (count: (n: number) => number, words: string) =>
    page(Array.from({ length: 500 }, (_, n) => `In town ${n} [[${count(n)} people ${words}]].`).join(' '));
  const old = many((n) => n + 2, 'were killed by shells');
  const now = many((n) => n + 7_000, 'were killed by shells');
  const restored = restore(old, now);
  expect(restored.filter(({ now: standing }) => standing === 'figure-changed').length).toBeGreaterThan(450);
});
