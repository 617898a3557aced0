// Which way words point: to progress, agreement, rejection …
import type { Stance } from '../claim.ts';
import { verbForms } from '../languages/en/inflect.ts';
import type { Tokens } from '../tokens.ts';

/** Words that point to a stance, as lemmas; with a particle joined by "_": "call_off". */
const pointers: readonly (readonly [Stance, string])[] = [
  [
    'rejected',
    'reject refuse rebuff spurn veto dismiss oppose decline scuttle scrap boycott impossible unacceptable unwilling refusal rejection intransigence pointless dead disavow deny scorn cancel abandon shun snub block resist exclude object rescind call_off turn_down push_back rule_out walk_out walk_away back_out pull_out unworkable opposition opposed doom thwart',
  ],
  [
    'stalled',
    'stall stalemate deadlock impasse collapse fail failure falter breach violate violation break differ difference elusive remote obstacle issue hinder concern bar block difficulty vast wide doubt stumble suspend delay postpone freeze halt stuck unresolved fragile disagreement disagree sticking hurdle setback yield distant gap unravel derail prolong uncertain unclear difficult challenge skepticism scepticism cling dispute snag hitch jeopardy jeopardise jeopardize undermine expire lapse break_off break_down break_up fall_apart fall_through put_off bog_down hold_up come_nothing backtrack renege',
  ],
  [
    'agreed',
    'agree accept sign approve adopt pass endorse ratify conclude reach vote back welcome implement enter force effect honour honor finalise finalize confirm respect seal strike broker clinch consent sign_off agree_on secure announce declare come_force come_effect take_effect go_effect enter_force',
  ],
  [
    'concession',
    'concede concession compromise allow willing soften drop waive renounce relax reopen ease offer guarantee ensure commit commitment flexible flexibility prepared lift release permit back_down give_up open_up budge yield relent acknowledge recognise recognize realise realize understand admit',
  ],
  [
    'demand',
    'demand call insist urge require request press pressure want must should need condition precondition ultimatum deadline propose proposal plead appeal warn push seek exhort order unless until lobby require call_for push_for press_for ask_for ask insist_on requirement amendment expect_to',
  ],
  [
    'scheduled',
    'schedule meet return resume convene gather attend round date tomorrow next upcoming begin plan invite expect due slate arrive travel',
  ],
  [
    'progress',
    'progress constructive positive hopeful optimistic breakthrough close near nearly advance cusp hope forward productive fruitful narrow discuss talk hold mediate negotiate encourage optimism ready promising initiate continue work visit move_forward work_out iron_out sit_down draft consider explore contact diplomacy meeting result fruit success verge brink underway table',
  ],
];

const nowhere: readonly Stance[] = [];

/** Which way a form points. */
interface Pointed {
  alone: readonly Stance[];
  /** By the particle behind it. */
  particles: Map<string, readonly Stance[]> | undefined;
}

const pointedBy = (found: Map<string, Pointed>, form: string): Pointed => {
  let pointed = found.get(form);
  if (pointed === undefined) found.set(form, (pointed = { alone: nowhere, particles: undefined }));
  return pointed;
};

function readPointers(): ReadonlyMap<string, Pointed> {
  const found = new Map<string, Pointed>();
  for (const [stance, lemmas] of pointers)
    for (const entry of lemmas.split(' ')) {
      const [lemma, particle] = entry.split('_') as [string, string | undefined];
      const { s, ing, past, participle } = verbForms(lemma);
      for (const form of new Set([lemma, s, ...ing, ...past, ...participle])) {
        const pointed = pointedBy(found, form);
        const known = (particle === undefined ? pointed.alone : pointed.particles?.get(particle)) ?? nowhere;
        if (known.includes(stance)) continue;
        if (particle === undefined) pointed.alone = [...known, stance];
        else (pointed.particles ??= new Map()).set(particle, [...known, stance]);
      }
    }
  return found;
}
let pointsTo: ReadonlyMap<string, Pointed> | undefined;

/** Which way the word at `at` points, with its particle or alone. */
export function pointersAt({ lower }: Tokens, at: number, last: number): readonly Stance[] {
  pointsTo ??= readPointers();
  const pointed = pointsTo.get(lower[at]!);
  if (pointed === undefined) return nowhere;
  const { alone, particles } = pointed;
  if (particles !== undefined)
    for (let i = at + 1; i < last && i < at + 3; i++) {
      const whole = particles.get(lower[i]!);
      if (whole !== undefined) return whole;
    }
  return alone;
}
