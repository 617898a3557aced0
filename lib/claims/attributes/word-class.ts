// What a word is or does, in a few broad classes: the signs by which places and subjects are ranked speak of these.
import { type Act, isKind, type Kind, type Word } from '../lexicon.ts';
import { WordTable } from '../word-table.ts';

/** Classes of nouns with the kinds that make them; the first that fits counts. */
const nounClasses: readonly (readonly [string, readonly Kind[]])[] = [
  ['town', ['settlement']],
  ['area', ['region']],
  ['front', ['front']],
  ['site', ['building', 'infrastructure']],
  ['people', ['person', 'child', 'civilian', 'victim', 'captive', 'refugee', 'missing']],
  ['body', ['body', 'toll', 'death', 'injury']],
  ['force', ['soldier', 'force', 'side', 'commander']],
  ['rule', ['leader', 'government', 'institution', 'media']],
  ['arms', ['aircraft', 'vehicle', 'ship', 'weapon', 'explosive', 'banned', 'nuclear']],
  ['hit', ['strike', 'explosion', 'invasion', 'destruction', 'crime']],
  ['war', ['fighting', 'war']],
  ['hold', ['control', 'victory']],
  ['deal', ['deal', 'talks', 'corridor', 'condition', 'proposal', 'neutral']],
  ['aid', ['aid', 'money', 'sanction']],
  ['amount', ['amount']],
  ['time', ['duration']],
  ['talk', ['statement', 'evidence', 'accusation', 'court', 'aim', 'threat', 'future']],
];

const verbClasses: readonly (readonly [string, readonly Act[]])[] = [
  ['kill', ['kill', 'execute', 'injure']],
  ['die', ['die']],
  ['lose', ['lose', 'discover']],
  ['hit', ['strike', 'destroy', 'aim', 'besiege', 'invade']],
  ['fire', ['fire', 'explode', 'down']],
  ['hold', ['seize', 'hold']],
  ['go', ['advance', 'retreat', 'flee', 'visit', 'fight', 'surrender']],
  ['move', ['deploy', 'recruit', 'displace', 'repel']],
  ['take', ['detain', 'free']],
  ['say', ['say', 'report', 'warn', 'predict', 'accuse', 'deny']],
  ['deal', ['talk', 'agree', 'reject', 'stall', 'violate', 'demand', 'propose']],
  ['aid', ['supply', 'sanction', 'help']],
  ['cause', ['cause', 'justify', 'win', 'intend', 'begin', 'end', 'continue', 'fail', 'need', 'rise', 'fall']],
];

const makeLookup = <K>(
  classes: readonly (readonly [string, readonly K[]])[],
  fits: (word: Word, one: K) => boolean,
  prefix = '',
): ((word: Word | undefined) => string) => {
  const names = classes.map(([name]) => prefix + name);
  const known = new WordTable((word) => names[classes.findIndex(([, ones]) => ones.some((one) => fits(word, one)))] ?? prefix);
  return (word) => (word === undefined ? prefix : known.get(word));
};

/** The class of a noun or adjective; empty where none is known. */
export const nounClass = makeLookup(nounClasses, isKind);
/** The class of a verb; empty where none is known. */
export const verbClass = makeLookup(verbClasses, (word, act: Act) => word.acts.includes(act));
/** The same classes where nouns and verbs stand side by side: "n.town", "v.hit". */
export const nounLabel = makeLookup(nounClasses, isKind, 'n.');
export const verbLabel = makeLookup(verbClasses, (word, act: Act) => word.acts.includes(act), 'v.');
