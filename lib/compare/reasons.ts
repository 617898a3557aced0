// Why two statements stand to each other as they do: a message key with its parameters, and the same as an English sentence.

export type ReasonKey = keyof typeof sentences;

export interface Reason {
  /** The panel's message is `because_` + key. */
  readonly key: ReasonKey;
  readonly params: Readonly<Record<string, string>>;
}

const sentences = {
  part: '{part} ({partWords}) is part of {whole} ({wholeWords}).',
  partAboveWhole: '{part} ({partWords}) would be part of {whole} ({wholeWords}), but is more.',
  sameSource: 'Both go back to {speakerA}: {a} and {b}.',
  sameFigure: 'The same figure, {a}, in both; nothing shows that it was counted twice.',
  raised: 'A running figure: {a} and {b}, the higher one later.',
  bothCanHold: '{a} ({speakerA}) and {b} ({speakerB}) can both be right.',
  cannotBothHold: '{a} ({speakerA}) and {b} ({speakerB}) cannot both be right.',
  stance: 'Of the same talks {speakerA} says “{a}”, {speakerB} “{b}”.',
  denial: 'One says it, the other denies it: “{a}” ({speakerA}), “{b}” ({speakerB}).',
  blame: 'They name different sides: “{a}” ({speakerA}), “{b}” ({speakerB}).',
  control: 'They name different sides as holding it: “{a}” ({speakerA}), “{b}” ({speakerB}).',
  datesDiffer: 'They give different days: “{a}”, “{b}”.',
  sameWords: 'Nearly the same words: “{a}”, “{b}”.',
  sameSpeaker: 'One speaker, {speakerA}, in other words: “{a}”, “{b}”.',
  sameAccount: '{speakerA} and {speakerB} give the same account.',
} as const;

/** The reason as an English sentence. */
export const writeReason = ({ key, params }: Reason): string =>
  sentences[key].replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
