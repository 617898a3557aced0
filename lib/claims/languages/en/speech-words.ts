// Words that attribute.

/** What a form of a speech verb or noun does as a cue. */
export interface SpeechCue {
  readonly lemma: string;
}

export const speechWords: ReadonlyMap<string, SpeechCue> = new Map();
