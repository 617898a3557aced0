// A claim made ready for comparison: everything that deciding on topics, relations and origins needs, without its article at hand.
import type { Category, ClaimType, Modality, Quantity, Stance } from '@/lib/claims/claim.ts';
import type { Days } from './days.ts';
import type { Place } from './places.ts';
import type { Voice } from './voices.ts';
import type { Stem } from './words.ts';

/** What the claims of one article share: when, where and among whom it plays. Plain data; may be stored as it is. */
export interface Setting {
  readonly url: string;
  readonly title: string;
  readonly publisher?: string;
  /** Day of publication. */
  readonly published?: number;
  /** Stems of headline and first sentences. */
  readonly lead: readonly Stem[];
  /** Things hit, used or fought over in headline and first sentences. */
  readonly anchors: readonly string[];
  /** The spots and regions of headline and first sentences. */
  readonly places: readonly Place[];
  /** The days of which headline and first sentences tell. */
  readonly days?: Days;
  /** Name keys of countries, parties and others most often named, the first most often. */
  readonly cast: readonly string[];
  /** Agencies and media it says it took text from. */
  readonly credits: readonly string[];
  /** The headline or the first sentences tell of a figure that is still changing. */
  readonly changing: boolean;
}

/** What kind of thing is claimed: the claims of one topic agree in it. */
export type Matter =
  | 'killed'
  | 'injured'
  | 'missing'
  | 'victims'
  | 'captives'
  | 'displacement'
  | 'equipment'
  | 'forces'
  | 'territory'
  | 'negotiation'
  | 'aid'
  | 'conduct'
  | 'forecast';

/** Who is counted, as far as it tells one count from another. */
export interface People {
  /** `people` holds every other class. */
  readonly group: string;
  /** Key of the side they belong to. */
  readonly side?: string;
}

/** Plain data; may be stored as it is, apart from its setting. */
export interface Statement {
  readonly id: string;
  readonly setting: Setting;
  readonly type: ClaimType;
  readonly matter: Matter;
  /** Offset in the article, for order. */
  readonly start: number;
  readonly quote: string;
  readonly quantity?: Quantity;
  readonly category?: Category;
  readonly modality: Modality;
  readonly stance?: Stance;
  /** Of the whole war or a long stretch of it rather than of one event. */
  readonly total: boolean;
  /** Not plainly a total, but nothing ties it to one event either. */
  readonly perhapsTotal: boolean;
  /** Tells of what is meant to come: "are set to leave". */
  readonly planned: boolean;
  /** A row of a table or an item of a list: what stands beside it counts something else. */
  readonly listed: boolean;
  /** The claim quotes it as what was said before: "a previous toll of". */
  readonly former: boolean;
  readonly people: People;
  readonly place?: Place;
  /** `own`: in the claim or its sentence; `near`: in what stands just before; `lead`: the article's. */
  readonly placeFrom: 'own' | 'near' | 'lead';
  /** The claim's own words name the place, not only its sentence. */
  readonly saysPlace: boolean;
  readonly days?: Days;
  readonly daysFrom: 'own' | 'lead' | 'published';
  /** As of which day it is told. */
  readonly asOf?: number;
  readonly speaker?: Voice;
  readonly stems: readonly Stem[];
  /** Things hit, used or fought over in the claim itself, else in its sentence. */
  readonly anchors: readonly string[];
  /** What is negotiated over, from the claim, else its sentence. */
  readonly agenda: readonly string[];
  /** Keys of the sides said to have done it. */
  readonly blamed: readonly string[];
  /** Keys of the sides said to hold the place, for claims on territory. */
  readonly holders: readonly string[];
  /** Says that it is not so. */
  readonly denies: boolean;
  /** Accuses, blames, claims or denies responsibility: speaks of who did it rather than of what was done. */
  readonly charges: boolean;
  /** The id of the claim whose figure this one is part of. */
  readonly partOf?: string;
  /** Minimum hashes over the words of its sentence, for copied passages; empty for short sentences. */
  readonly passage: readonly number[];
}

/** Goes up whenever statements are described or filed in another way: what is stored of them is then made anew. */
export const comparisonVersion = 2;
