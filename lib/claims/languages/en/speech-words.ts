// The words by which English says that somebody said so: verbs and nouns of speech, thought, record and will, as lemmas.
import { pluralOf, verbForms } from './inflect.ts';

/** What may be the content of a cue and where it stands; bits of `SpeechFrame.takes`. */
export const takes = {
  /** A clause, with "that" or bare: "said (that) two died". */
  clause: 1,
  /** A clause only behind "that", "how", "whether" …: "showed that two died". */
  marked: 2,
  /** May follow what was said: "two died, she said"; "… , said the mayor". */
  after: 4,
  /** The hearer stands between: "told reporters (that) …", "urged them to …". */
  hearer: 8,
  /** "to" and a verb: "vowed to fight on". */
  infinitive: 16,
  /** A noun phrase: "denied the attack". */
  object: 32,
  /** A verb in -ing: "denied firing first". */
  gerund: 64,
  /** Somebody and what he is charged with, behind a preposition: "accused them of shelling the port". */
  charge: 128,
} as const;

/** What sort of saying it is, as far as it bears on how sure the content is. */
export type SpeechKind =
  | 'say'
  | 'think'
  | 'show'
  | 'allege'
  | 'deny'
  | 'predict'
  | 'demand'
  | 'intend'
  | 'agree'
  | 'judge'
  | 'quote';

/** One way in which a word of saying is built into its sentence; shared by all words of a list line. */
export interface SpeechFrame {
  readonly kind: SpeechKind;
  /** Bits of `takes`. */
  readonly takes: number;
  /** Prepositions or adverbs of which one must follow; absent: none needed. */
  readonly particles?: ReadonlySet<string>;
  /** What the ranking of attributions knows it by. */
  readonly sign: string;
}

/** A lemma of saying, with its frames as a verb and as a noun. */
export interface SpeechCue {
  readonly lemma: string;
  readonly verb: readonly SpeechFrame[];
  /** Those of `verb` that need no particle. */
  readonly plain: readonly SpeechFrame[];
  readonly noun: readonly SpeechFrame[];
  /** None of its frames is plain speech. */
  readonly isWeak: boolean;
}

const { clause, marked, after, hearer, infinitive, object, gerund, charge } = takes;

/** kind, what it takes, lemmas; "call:for,on" needs one of these particles. */
type SpeechList = readonly [kind: SpeechKind, takes: number, lemmas: string];

const verbs: readonly SpeechList[] = [
  // Plain speech: enough of a cue alone.
  [
    'say',
    clause | after | object | gerund,
    'say add claim state insist argue assert contend maintain declare announce reply explain note observe stress emphasize emphasise underline underscore reiterate repeat conclude concede admit acknowledge confess confirm disclose reveal recall recount write tweet retweet testify mention quip joke boast complain lament counter retort opine posit clarify comment remark aver profess proclaim relate report affirm reaffirm certify divulge exclaim interject murmur mutter whisper shout yell scream cry groan sneer scoff muse venture stipulate swear attest enthuse marvel gloat rant gush telegraph cable blog broadcast radio communicate convey articulate narrate assess judge bemoan',
  ],
  [
    'say',
    clause | after,
    'continue go:on respond reason ask inquire enquire wonder post point:out make:clear,plain spell:out hint speculate agree disagree concur imply insinuate suggest indicate',
  ],
  [
    'say',
    clause | hearer | after,
    'tell inform assure reassure remind notify brief advise convince persuade alert promise caution warn',
  ],
  [
    'say',
    object | marked,
    'cite discuss describe outline detail address reference invoke echo voice express elaborate:on speak:of,about,out talk:about,of,up refer:to allude:to dwell:on touch:on,upon comment:on remark:on,upon lay:out set:out bring:up point:to hint:at respond:to put:at pin:at',
  ],
  ['say', infinitive, 'claim profess purport'],
  // "…, reads the statement"
  ['say', after, 'read put:it'],
  // Thought, knowledge, perception.
  ['think', clause | after | object, 'believe think feel reckon suppose guess presume'],
  [
    'think',
    clause | marked,
    'know understand realize realise recognize recognise imagine assume consider conclude hear learn doubt worry hold see dream hope',
  ],
  // Record and evidence.
  ['show', clause | after | object, 'show find estimate calculate'],
  [
    'show',
    marked | object,
    'document record register verify establish determine discover detect prove demonstrate illustrate highlight identify count tally corroborate',
  ],
  // Charges.
  ['allege', clause | after | object, 'allege'],
  [
    'allege',
    charge | object,
    'accuse blame suspect charge fault condemn:for criticize:for criticise:for denounce:for indict:for,on convict:of lambaste:for rebuke:for chide:for',
  ],
  // Denial and rejection.
  ['deny', clause | after | object | gerund, 'deny'],
  [
    'deny',
    object | marked,
    'dispute refute rebut reject dismiss repudiate disavow disclaim contradict discount debunk downplay rubbish decry contest',
  ],
  ['deny', object | marked, 'rule:out'],
  // Outlook.
  ['predict', clause | after | object, 'predict forecast prophesy foresee forewarn'],
  ['predict', clause | infinitive | object, 'expect fear anticipate project'],
  ['predict', object, 'warn:of hope:for prepare:for brace:for'],
  // Demands.
  ['demand', clause | hearer | infinitive | object | after, 'urge demand request'],
  [
    'demand',
    hearer | infinitive,
    'beg implore beseech exhort invite encourage press pressure petition entreat direct require ask tell want advise warn',
  ],
  [
    'demand',
    object | hearer | infinitive,
    'warn:against caution:against call:for,on,upon appeal:for,to plead:for,with push:for press:for ask:for lobby:for,against campaign:for,against clamour:for clamor:for insist:on,upon argue:for,against advocate:for',
  ],
  ['demand', marked | object | gerund | infinitive, 'recommend advocate suggest'],
  ['agree', marked | object | gerund | infinitive, 'propose'],
  ['demand', infinitive | object, 'want'],
  // Will and promise.
  ['intend', clause | infinitive | object | after, 'vow pledge threaten'],
  ['intend', infinitive, 'promise swear plan intend undertake commit aim'],
  // Consent and decision.
  ['agree', object | marked, 'agree:to,on,with accept endorse back support approve'],
  ['agree', marked | infinitive | hearer, 'order instruct command'],
  ['agree', marked | infinitive, 'rule vote decide decree agree consent resolve offer refuse decline'],
  ['agree', object, 'vote:for,against,on rule:in,against'],
  // Judgement of somebody or something.
  [
    'judge',
    object,
    'condemn denounce criticize criticise praise hail welcome applaud commend slam blast deplore lambaste lambast lament question challenge defend oppose mock ridicule deride rebuke chide scold berate castigate chastise champion tout bash excoriate laud protest resent apologize:for apologise:for thank:for',
  ],
  [
    'judge',
    object,
    'call label brand dub term characterize characterise portray depict describe:as view:as see:as regard:as liken:to compare:to,with',
  ],
  [
    'judge',
    object,
    'rail:against object:to complain:about,of,to bristle:at balk:at,over scoff:at inveigh:against lash:out hit:out',
  ],
  // Words that pass on what others say.
  ['quote', clause | object, 'quote cite'],
];

/** A possessive, "by", "from" or "of" names the source; "that", "to" or "of" opens the content. */
const nouns: readonly SpeechList[] = [
  [
    'say',
    marked,
    'claim assertion statement announcement insistence argument contention declaration admission acknowledgement acknowledgment confession confirmation disclosure revelation testimony remark comment explanation message tweet observation conclusion reminder reply response account version hint rumour rumor speculation word news notion reassurance assurance complaint boast',
  ],
  // "raised the toll to 90"
  ['show', object, 'toll tally'],
  ['show', marked, 'report finding estimate evidence sign indication proof'],
  ['think', marked, 'belief view opinion conviction impression assumption understanding feeling idea theory'],
  ['allege', marked, 'allegation accusation charge suspicion suggestion'],
  ['deny', marked | object, 'denial rejection dismissal repudiation'],
  ['predict', marked | object, 'warning prediction forecast expectation fear concern worry hope prospect'],
  [
    'demand',
    marked | infinitive | object,
    'demand call appeal request plea order proposal recommendation ultimatum exhortation condition',
  ],
  [
    'intend',
    marked | infinitive | object,
    'vow pledge threat promise plan offer decision refusal commitment intention determination bid',
  ],
  ['agree', marked | infinitive | object, 'agreement consent approval ruling verdict'],
  ['judge', object, 'criticism condemnation denunciation praise'],
];

function readLists() {
  const cues = new Map<
    string,
    { lemma: string; verb: SpeechFrame[]; plain: SpeechFrame[]; noun: SpeechFrame[]; isWeak: boolean }
  >();
  const read = (lists: readonly SpeechList[], part: 'verb' | 'noun') => {
    for (const [kind, bits, lemmas] of lists) {
      const plain: SpeechFrame = { kind, takes: bits, sign: `v:${kind}${bits}` };
      for (const entry of lemmas.split(' ')) {
        const [lemma, particles] = entry.split(':') as [string, string | undefined];
        const cue = cues.get(lemma) ?? { lemma, verb: [], plain: [], noun: [], isWeak: true };
        cue[part].push(
          particles === undefined ? plain : { ...plain, particles: new Set(particles.split(',')), sign: `${plain.sign}p` },
        );
        if (part === 'verb' && particles === undefined) cue.plain.push(plain);
        if (kind === 'say') cue.isWeak = false;
        cues.set(lemma, cue);
      }
    }
  };
  read(verbs, 'verb');
  read(nouns, 'noun');
  const all = [...cues.values()];
  const forms = all.flatMap((cue): [form: string, cue: SpeechCue][] => {
    const inflected = new Set([cue.lemma]);
    if (cue.verb.length > 0) {
      const { s, ing, past, participle } = verbForms(cue.lemma);
      for (const form of [s, ...ing, ...past, ...participle]) inflected.add(form);
    }
    if (cue.noun.length > 0) inflected.add(pluralOf(cue.lemma));
    return [...inflected].map((form) => [form, cue]);
  });
  const lemmas = (part: 'verb' | 'noun') => all.filter((cue) => cue[part].length > 0).map((cue) => cue.lemma);
  return { forms, verbs: lemmas('verb'), nouns: lemmas('noun') };
}

const lists = readLists();

/** Every inflected form with its cue. */
export const speechWords: readonly (readonly [form: string, cue: SpeechCue])[] = lists.forms;
/** The lemmas, so that the lexicon knows their parts of speech. */
export const speechVerbs: readonly string[] = lists.verbs;
export const speechNouns: readonly string[] = lists.nouns;

/** Words by which a clause is somebody's without naming him. */
export const hedges = 'allegedly reportedly purportedly supposedly apparently ostensibly seemingly presumably';

/** Adjectives that make the noun behind them a mere charge. */
export const hedgedAdjectives = 'alleged suspected purported supposed claimed presumed unconfirmed unverified reported';

/** Verbs which, passive, say that nameless people say so: "is believed to have", "are said to be". */
export const hearsay =
  'say believe think know report allege suspect understand fear expect estimate presume feel claim consider accuse blame assume predict project forecast';
