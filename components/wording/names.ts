// The names of the engine's words, as readers read them.
import { type MessageKey, text, textOf } from '@/components/text.ts';
import type { Category, ClaimGroup, ClaimType, Modality, Side, Speaker, Stance } from '@/lib/claims/claim.ts';
import type { Verdict } from '@/lib/claims/verdict.ts';
import type { Opinion } from '@/lib/store/opinion.ts';

export const groupName = (group: ClaimGroup): string => text(`group_${group}`);
export const groupMeaning = (group: ClaimGroup): string => text(`groupMeaning_${group}`);
export const typeName = (type: ClaimType): string => text(`type_${type}`);
export const typeMeaning = (type: ClaimType): string => text(`typeMeaning_${type}`);
export const categoryName = (category: Category): string => text(`category_${category}`);
export const modalityName = (modality: Modality): string => text(`modality_${modality}`);
export const stanceName = (stance: Stance): string => text(`stance_${stance}`);
export const verdictName = (verdict: Verdict): string => text(`verdict_${verdict}` satisfies MessageKey);

/** What somebody holds a claim for, in one word or three. */
export const opinionName = (opinion: Opinion): string => (opinion === 'not-a-claim' ? text('notAClaim') : verdictName(opinion));

/** A side by the name the gazetteer's owner gave it, or its id made readable. */
export const sideName = (side: Side): string => {
  const readable = side.replace(/[-_]+/g, ' ');
  return textOf('side', side, readable.charAt(0).toUpperCase() + readable.slice(1));
};

/** "Lavrov, via RIA": who speaks and which medium carried it. */
export const speakerInWords = (speaker: Pick<Speaker, 'text' | 'via'>): string =>
  speaker.via === undefined ? speaker.text : text('speakerVia', speaker.text, speaker.via);

/** One line for who says it and how: "Kyiv’s forces · claimed", "in the article’s own words". */
export const voiceInWords = (speaker: Speaker | undefined, modality: Modality): string => {
  if (speaker)
    return modality === 'asserted' ? speakerInWords(speaker) : `${speakerInWords(speaker)} · ${modalityName(modality)}`;
  return modality === 'asserted' ? text('ownVoice') : modalityName(modality);
};
