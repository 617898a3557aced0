// The fate that governs the counted people from the left: "killed at least 12", "the murder of six priests".

import { anyVerb, closedClass, Pos } from '@/lib/claims/lexicon.ts';
import { TokenKind, type Tokens } from '@/lib/claims/tokens.ts';
import { fateIndex } from './fate-index.ts';
import { countsPeople } from './find-head.ts';
import { beForms, type Found, isPassive, phraseEnd } from './people-count.ts';
import type { QuantitySpan } from './quantity-span.ts';

const lostObjects = new Set(['lose', 'lost', 'losing', 'loses']);

/** The verb or noun that governs the people from the left: "killed at least 12", "the murder of six priests", "left 12 dead". */
export function fateLeft(tokens: Tokens, span: QuantitySpan, first: number): Found | undefined {
  const { verbs, nouns, people } = fateIndex();
  let of = -1;
  for (let i = span.first - 1; i >= first && i >= span.first - 18; i--) {
    const form = tokens.lower[i]!;
    const word = tokens.word[i];
    const pos = word?.pos ?? 0;
    if (tokens.kind[i] !== TokenKind.Word) {
      // "Killed: at least 388 people"
      if (form === ':' && i > first) {
        const told = people.get(tokens.lower[i - 1]!) ?? verbs.get(tokens.lower[i - 1]!)?.fate;
        return told === undefined ? undefined : { fate: told, cue: i - 1 };
      }
      // the “assassins” of six
      if (of === i + 1) of = i;
      if (
        tokens.kind[i] === TokenKind.Number ||
        form === ',' ||
        form === '-' ||
        tokens.kind[i] === TokenKind.OpenQuote ||
        tokens.kind[i] === TokenKind.CloseQuote ||
        tokens.kind[i] === TokenKind.Symbol
      )
        continue;
      return undefined;
    }
    if (form === 'of' || (form === 'for' && nouns.get(tokens.lower[i - 1]!) === 'freed')) {
      of = i;
      continue;
    }
    if (form === 'with' && (tokens.lower[i - 1] === 'along' || tokens.lower[i - 1] === 'together'))
      return fateBefore(tokens, i - 1, first);
    // "the murder on 27 February of six men"
    if (
      of > i + 1 &&
      (word?.date !== undefined || ((form === 'on' || form === 'in') && tokens.word[i + 1]?.date !== undefined) || form === 'on')
    ) {
      of = i;
      continue;
    }
    if (of === i + 1) {
      const fate = nouns.get(form);
      if (fate !== undefined) return { fate, cue: i };
      const state = people.get(form);
      if (state !== undefined) return { fate: state, cue: i };
    }
    const verb = verbs.get(form);
    if (verb !== undefined && !(form === 'gun' || form === 'gas')) {
      if ((form === 'hold' || form === 'held' || form === 'holding' || form === 'holds') && span.first - i > 6) return undefined;
      // "were killed, 12": a passive governs nothing to its right
      if (verb.participle && isPassive(tokens, i, first)) return undefined;
      if (!verb.transitive) return undefined;
      // "killed and wounded 30"
      const other =
        i - 2 >= first && (tokens.lower[i - 1] === 'and' || tokens.lower[i - 1] === 'or')
          ? verbs.get(tokens.lower[i - 2]!)
          : undefined;
      if (other?.transitive && other.fate !== verb.fate && !isPassive(tokens, i - 2, first)) return { fate: 'mixed', cue: i - 2 };
      return { fate: verb.fate, cue: i };
    }
    if (lostObjects.has(form)) return countsPeople(tokens, span.head) ? { fate: 'killed', cue: i } : undefined;
    if (form === 'shot' && tokens.lower[i + 1] !== 'down')
      return { fate: tokens.lower[i + 1] === 'dead' ? 'killed' : 'mixed', cue: i };
    if (form === 'captive' || form === 'hostage' || form === 'prisoner') continue;
    if (form === 'seized' || form === 'seizing' || form === 'took' || form === 'taking' || form === 'taken') {
      // people who are seized are captured; people are also taken in, out and along
      if (form.startsWith('seiz') && countsPeople(tokens, span.head)) return { fate: 'captured', cue: i };
      const taken = tokens.lower[phraseEnd(span)];
      const behind = tokens.lower.slice(phraseEnd(span), phraseEnd(span) + 3);
      return behind.some(
        (word) => word === 'hostage' || word === 'hostages' || word === 'prisoner' || word === 'prisoners' || word === 'captive',
      ) && taken !== undefined
        ? { fate: 'captured', cue: i }
        : undefined;
    }
    if (beForms.has(form) || form === 'include' || form === 'included' || form === 'includes') {
      // "the victims were the crews of two ships" counts ships
      if (of >= 0) return undefined;
      // "among the dead were three children", "the wounded include 12 soldiers"
      for (let j = i - 1; j >= first && j >= i - 6; j--) {
        const state =
          people.get(tokens.lower[j]!) ??
          (verbs.get(tokens.lower[j]!)?.participle ? verbs.get(tokens.lower[j]!)!.fate : undefined);
        if (state !== undefined && form !== 'been') {
          const named =
            tokens.lower[j - 1] === 'the' ||
            tokens.lower[j - 1] === 'those' ||
            tokens.lower.slice(Math.max(first, j - 4), j).includes('among');
          return named ? { fate: state, cue: j } : undefined;
        }
      }
      return undefined;
    }
    if (
      form === 'and' ||
      form === 'or' ||
      form === 'including' ||
      form === 'as' ||
      form === 'well' ||
      form === 'like' ||
      form === 'least' ||
      form === 'than' ||
      form === 'more'
    )
      continue;
    if ((pos & Pos.Number) !== 0) continue;
    if ((pos & (Pos.Determiner | Pos.Adverb)) !== 0) continue;
    if (word === undefined || (pos & (Pos.Noun | Pos.Adjective)) !== 0) continue;
    if ((pos & closedClass) !== 0 || (pos & anyVerb) !== 0) return undefined;
  }
  return undefined;
}

/** The fate last told before token `at`: "he was killed along with two of his guards". */
function fateBefore(tokens: Tokens, at: number, first: number): Found | undefined {
  const { verbs, people } = fateIndex();
  for (let i = at - 1; i >= first && i >= at - 24; i--) {
    const fate = verbs.get(tokens.lower[i]!)?.fate ?? people.get(tokens.lower[i]!);
    if (fate !== undefined) return { fate, cue: i };
    if (tokens.lower[i] === 'shot')
      return { fate: tokens.lower[i + 1] === 'to' || tokens.lower[i + 1] === 'dead' ? 'killed' : 'mixed', cue: i };
    if (tokens.lower[i] === ';') return undefined;
  }
  return undefined;
}
