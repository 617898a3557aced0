// Passive cues: "is believed to have …" (nobody named), "it is said that …", "was quoted as saying …", "was condemned by X".

import { hearsay } from '@/lib/claims/languages/en/speech-words.ts';
import { Pos } from '@/lib/claims/lexicon.ts';
import type { Draft, Scope } from './attribution.ts';
import { phraseAfter, phraseBefore } from './noun-phrases.ts';
import { is, isComma } from './token-tests.ts';
import type { VerbGroup } from './verb-groups.ts';

const hearsayVerbs: ReadonlySet<string> = new Set(hearsay.split(' '));

const bounds = new Set('at least more than up to about nearly almost some over around as many few fewer less'.split(' '));

/** "At least 40 people": the bound belongs to the phrase. */
function withBound(scope: Scope, at: number): number {
  let from = at;
  while (from > scope.first && bounds.has(scope.tokens.lower[from - 1]!)) from--;
  return from;
}

type Own = Pick<Draft, 'construction' | 'source' | 'cue' | 'behind' | 'ahead' | 'opens' | 'signs'>;

/** The attribution whose cue is the passive `group`; undefined where it is none. */
export function readPassive(scope: Scope, group: VerbGroup): Draft | undefined {
  const { tokens, first, last, titleCase } = scope;
  const { head } = group;
  const cue = tokens.word[head]!.cue!;
  const kind = cue.verb[0]!.kind;
  const subject = phraseBefore(tokens, first, group.first, titleCase);
  // all drafts of one shape: a spread would give each its own
  const draftOf = (own: Own): Draft => ({
    construction: own.construction,
    kind,
    lemma: cue.lemma,
    source: own.source,
    cue: own.cue,
    behind: own.behind,
    ahead: own.ahead,
    isNegated: group.isNegated,
    isModal: group.isModal,
    opens: own.opens,
    closes: undefined,
    shares: false,
    isNested: false,
    rank: 0,
    hearer: undefined,
    signs: own.signs,
  });
  const next = tokens.lower[head + 1];
  // "was quoted (by VTA) as saying"
  for (let at = head + 1; at < Math.min(last, head + 12); at++) {
    if (tokens.lower[at] === 'as' && tokens.word[at + 1]?.cue !== undefined && is(tokens, at + 1, Pos.Ing)) {
      const cueLast = at + 2;
      // "was quoted as saying by VTA"
      const after = cueLast >= last || isComma(tokens, cueLast) || tokens.lower[cueLast] === 'by';
      return (
        subject &&
        draftOf({
          construction: after ? 'after' : 'before',
          source: subject,
          cue: { first: group.first, last: cueLast },
          behind: after ? undefined : { first: tokens.lower[cueLast] === 'that' ? cueLast + 1 : cueLast, last },
          ahead:
            after && subject.first > first
              ? { first, last: isComma(tokens, subject.first - 1) ? subject.first - 1 : subject.first }
              : undefined,
          opens: subject.first,
          signs: ['c:quoted-as'],
        })
      );
    }
  }
  if (next === 'by') {
    // "the town held by rebels"
    if (cue.lemma === 'hold') return undefined;
    const source = phraseAfter(tokens, head + 2, last, titleCase);
    if (source !== undefined && subject !== undefined) {
      return draftOf({
        construction: 'passive',
        source,
        cue: { first: head, last: head + 1 },
        ahead: { first: subject.first, last: group.first },
        behind: undefined,
        opens: group.first,
        signs: ['c:passive', `k:${kind}`],
      });
    }
    return undefined;
  }
  if (!hearsayVerbs.has(cue.lemma)) return undefined;
  const isIt = subject !== undefined && subject.last - subject.first === 1 && tokens.lower[subject.first] === 'it';
  if (isIt && next === 'that') {
    return draftOf({
      construction: 'hearsay',
      source: undefined,
      cue: { first: group.first, last: head + 1 },
      behind: { first: head + 2, last },
      ahead: undefined,
      opens: subject.first,
      signs: ['c:hearsay', 'h:it'],
    });
  }
  const opensContent =
    next === 'to' ||
    next === 'of' ||
    next === 'as' ||
    next === 'dead' ||
    next === 'killed' ||
    next === 'missing' ||
    next === 'wounded' ||
    next === 'injured' ||
    next === 'in' ||
    next === 'near' ||
    next === 'at';
  if (subject === undefined || !opensContent) return undefined;
  return draftOf({
    construction: 'hearsay',
    source: undefined,
    cue: { first: group.first, last: head + 1 },
    ahead: { first: withBound(scope, subject.first), last: group.first },
    behind: { first: head + 1, last },
    opens: group.first,
    signs: ['c:hearsay', `h:${next === 'to' ? 'to' : 'other'}`],
  });
}
