// English phrases that bound a number, units that follow it, and the words whose number is a name and no amount.

import type { Qualifier } from '@/lib/claims/claim.ts';

type Bound = Exclude<Qualifier, 'exact' | 'range' | 'vague' | 'ordinal'>;

/** Phrases right before a number, by what they make of it. A word in front of them ("well over", "far more than") changes nothing. */
const before: Readonly<Record<Bound, string>> = {
  'at-least':
    'at least|at the least|at the very least|at a minimum|no fewer than|no less than|not less than|not fewer than|nothing less than|a minimum of|minimum of|the minimum of|minimum|at minimum|not under|no lower than|least',
  'more-than':
    'more than|greater than|higher than|larger than|upwards of|upward of|in excess of|excess of|excess|over|above|beyond|exceeding|exceed|exceeds|exceeded|surpassing|surpass|surpasses|surpassed|topping|topped|tops|north of|better than|well past|upwards to',
  'up-to':
    'up to|upto|as many as|as much as|as high as|as large as|at most|at the most|at the very most|no more than|not more than|no greater than|not over|no larger than|no longer than|no higher than|a maximum of|maximum of|the maximum of|maximum|a ceiling of|a cap of|capped at|limited to|not exceeding|not exceed|a limit of|as many|anything up to',
  'fewer-than': 'fewer than|less than|under|below|lower than|smaller than|shorter than|not even|beneath|south of|inferior to',
  almost:
    'nearly|almost|close to|near to|near|just under|just below|slightly under|slightly below|slightly less than|slightly fewer than|a little under|a little less than|little less than|approaching|approaches|approached|nearing|neared|nears|just short of|short of|shy of|just shy of|virtually|practically|close on|verging on|not quite|all but',
  about:
    'about|some|around|roughly|approximately|approx|an estimated|the estimated|estimated|estimated at|estimates of|estimate of|circa|ca|in the region of|in the order of|of the order of|on the order of|something like|somewhere around|in the neighborhood of|in the neighbourhood of|in the vicinity of|~|≈|perhaps|maybe|more or less|give or take|or so|an approximate',
};

/** Phrases right behind a number or behind what it counts. */
const after: Readonly<Record<Bound, string>> = {
  'at-least':
    'or more|and more|or greater|or higher|or above|and above|or over|and over|or upwards|and upwards|and up|or up|at least|at the least|at the very least|at minimum|at a minimum|minimum|and counting|and rising|if not more|plus|or better|or longer|or larger',
  'more-than': '',
  'up-to':
    'or less|or fewer|or under|or below|or lower|at most|at the most|at the very most|maximum|at maximum|max|tops|and under|or smaller',
  'fewer-than': '',
  almost: '',
  about: 'or so|or thereabouts|odd|give or take|or roughly|approximately|roughly|more or less|some',
};

export interface BoundPhrase {
  readonly words: readonly string[];
  readonly bound: Bound;
}

/** Phrases under the word that touches the number, the longest first. */
function byTouchingWord(table: Readonly<Record<Bound, string>>, touching: (words: readonly string[]) => string) {
  const phrases = new Map<string, BoundPhrase[]>();
  for (const [bound, list] of Object.entries(table)) {
    for (const phrase of list.split('|')) {
      if (!phrase) continue;
      const words = phrase.split(' ');
      const key = touching(words);
      const known = phrases.get(key) ?? [];
      known.push({ words, bound: bound as Bound });
      phrases.set(key, known);
    }
  }
  for (const known of phrases.values()) known.sort((a, b) => b.words.length - a.words.length);
  return phrases as ReadonlyMap<string, readonly BoundPhrase[]>;
}

export const boundsBefore = byTouchingWord(before, (words) => words.at(-1)!);
export const boundsAfter = byTouchingWord(after, (words) => words[0]!);
