// The fate words by form, made once.

import {
  alsoOfThings,
  doneToPeople,
  fateNouns,
  fateObjects,
  fatePeople,
  undergone,
} from '@/lib/claims/languages/en/fate-words.ts';
import { verbForms } from '@/lib/claims/languages/en/inflect.ts';
import type { Fate } from './fate.ts';

/** What a form of a verb can be, as to whom it happens. */
export interface FateVerb {
  readonly fate: Fate;
  /** A past participle: "were killed", "people killed in". */
  readonly participle: boolean;
  /** "killed", "kills", "killing": takes the people as its object. */
  readonly transitive: boolean;
  /** A finite form of a verb that people undergo: "died", "die". */
  readonly intransitive: boolean;
}

export interface FateIndex {
  readonly verbs: ReadonlyMap<string, FateVerb>;
  readonly nouns: ReadonlyMap<string, Fate>;
  readonly people: ReadonlyMap<string, Fate>;
  readonly objects: ReadonlyMap<string, Fate>;
  /** Forms of verbs that things undergo as well. */
  readonly soft: ReadonlySet<string>;
}

type Lists = Readonly<Partial<Record<Fate, string>>>;

function byForm(lists: Lists): Map<string, Fate> {
  const forms = new Map<string, Fate>();
  for (const [fate, words] of Object.entries(lists))
    for (const form of words.split(' ')) if (form !== '') forms.set(form, fate as Fate);
  return forms;
}

function makeIndex(): FateIndex {
  const verbs = new Map<string, FateVerb>();
  const add = (lists: Lists, transitive: boolean): void => {
    for (const [lemma, fate] of byForm(lists)) {
      const forms = verbForms(lemma);
      const finite = { fate, participle: false, transitive, intransitive: !transitive };
      for (const form of [lemma, forms.s, ...forms.past, ...forms.ing]) verbs.set(form, finite);
      if (transitive) for (const form of forms.participle) verbs.set(form, { ...finite, participle: true });
    }
  };
  add(doneToPeople, true);
  add(undergone, false);
  verbs.set('drowned', { fate: 'killed', participle: true, transitive: true, intransitive: true });
  const soft = new Set(
    alsoOfThings.split(' ').flatMap((lemma) => {
      const { s, ing, past, participle } = verbForms(lemma);
      return [lemma, s, ...ing, ...past, ...participle];
    }),
  );
  return { soft, verbs, nouns: byForm(fateNouns), people: byForm(fatePeople), objects: byForm(fateObjects) };
}

let made: FateIndex | undefined;

/** The index of English fate words, made at first use. */
export function fateIndex(): FateIndex {
  made ??= makeIndex();
  return made;
}
