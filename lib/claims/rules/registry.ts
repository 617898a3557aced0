// All claim rules, by type. `npm run new-rule` adds to it; a test holds it to the folder.
import { ahead } from './ahead.ts';
import { aidNamed } from './aid-named.ts';
import { aimStated } from './aim-stated.ts';
import { armsGiven } from './arms-given.ts';
import { attackNamed } from './attack-named.ts';
import { bannedWeapon } from './banned-weapon.ts';
import { captivesFreed } from './captives-freed.ts';
import { captivesNamed } from './captives-named.ts';
import { captivesTaken } from './captives-taken.ts';
import { courtActs } from './court-acts.ts';
import { crimeAlleged } from './crime-alleged.ts';
import { expected } from './expected.ts';
import { fought } from './fought.ts';
import { frontMoves } from './front-moves.ts';
import { lossesNamed } from './losses-named.ts';
import { peopleFlee } from './people-flee.ts';
import { peopleInjured } from './people-injured.ts';
import { peopleKilled } from './people-killed.ts';
import { placeHeld } from './place-held.ts';
import { placeTaken } from './place-taken.ts';
import { refugeesNamed } from './refugees-named.ts';
import type { Rule } from './rule.ts';
import { sanctionsSet } from './sanctions-set.ts';
import { struck } from './struck.ts';
import { talksHeld } from './talks-held.ts';
import { termsSet } from './terms-set.ts';
import { troopsCounted } from './troops-counted.ts';
import { troopsMoved } from './troops-moved.ts';
import { victimsCounted } from './victims-counted.ts';
import { weaponsLost } from './weapons-lost.ts';
import { weaponsUsed } from './weapons-used.ts';

export const rules: readonly Rule[] = [
  peopleKilled,
  peopleInjured,
  victimsCounted,
  lossesNamed,
  captivesTaken,
  captivesFreed,
  captivesNamed,
  peopleFlee,
  refugeesNamed,
  weaponsLost,
  weaponsUsed,
  troopsMoved,
  troopsCounted,
  placeTaken,
  placeHeld,
  frontMoves,
  talksHeld,
  termsSet,
  armsGiven,
  sanctionsSet,
  aidNamed,
  struck,
  attackNamed,
  fought,
  crimeAlleged,
  bannedWeapon,
  courtActs,
  ahead,
  expected,
  aimStated,
];
