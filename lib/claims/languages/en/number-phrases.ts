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
    'up to|upto|as many as|as much as|as high as|as large as|at most|at the most|at the very most|no more than|not more than|no greater than|not over|no larger than|no longer than|no higher than|a maximum of|maximum of|the maximum of|maximum|a ceiling of|a cap of|capped at|limited to|not exceeding|not exceed|a limit of|anything up to',
  'fewer-than': 'fewer than|less than|under|below|lower than|smaller than|shorter than|not even|beneath|south of|inferior to',
  almost:
    'nearly|almost|close to|near to|near|just under|just below|slightly under|slightly below|slightly less than|slightly fewer than|a little under|a little less than|little less than|approaching|approaches|approached|nearing|neared|nears|just short of|short of|shy of|just shy of|virtually|practically|close on|verging on|not quite',
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
  about: 'or so|or thereabouts|odd|give or take|or roughly|approximately|roughly|more or less',
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

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Bounds that are prepositions of place too: "near two villages", "flew over three towns". */
export const placeLike = set('over above under below beneath beyond near around about near');

/** After these "over" and "about" belong to the word before: "control over 15 villages", "talks about two hostages". */
export const takesPreposition = set(
  'took take takes taking taken hand handed hands handing turn turned turns turning carried gone going went go win won control controls authority jurisdiction sovereignty power victory rule dominance supremacy flew fly flies flying flown hover hovered hovering parachuted concern concerns concerned dispute disputes anger outrage outcry fears worry worried worries protest protests lies claims ' +
    'talk talks talked talking ask asked asking tell told telling speak spoke speaking spoken question questions questioned information news know knew think thought learn learned learnt complain complained write wrote lie lied informed warned warn warning something anything nothing',
);

/** Words that may stand between a bound and its number. */
export const betweenBoundAndNumber = set('another additional further extra total other combined new civilian');

/** Words that may stand between a number and its unit: "two consecutive days", "200 million US dollars". */
export const betweenNumberAndUnit = set(
  'more additional further other consecutive straight long full whole extra calendar us american canadian australian british u.s. business working successive entire short solid separate different new',
);

/** What rises or falls "from 10 to 15" has two values and no range. */
export const changes = set(
  'rose rise rises rising risen increase increased increases increasing grew grow grows growing grown climbed climb climbs climbing jumped jump jumps soared soar went go gone fell fall falls fallen falling dropped drop drops dropping decreased decrease declined decline reduced reduce reducing cut down up shrank shrunk doubled raised raise raising revised changed lowered upgraded updated boosted expanded expand expanding swelled',
);

export const clockWords = set("am pm a.m a.m. p.m p.m. gmt utc est et edt cet bst msk o'clock oclock hrs z local");

/** What a page counts about itself. */
export const pageNouns = set(
  'comment comments share shares like likes view views photo photos image images follower followers retweet retweets reply replies read reads min-read subscriber subscribers slide slides gallery result results',
);

/** What stands before an age. */
export const ageWords = set('age aged ages');
