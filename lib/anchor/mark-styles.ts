// The style sheet of the marks. A page's background is not ours to know, so every colour has to do on white and on black.
import { groupColours } from './group-colours.ts';
import { type MarkNames, type MarkState, markGroups, markStates } from './mark-names.ts';

/** tinted: every mark has a tint behind it. underlined: only tagged ones have. */
export type MarkLook = 'tinted' | 'underlined';

export interface StateStyle {
  /** Which lines, so that the verdicts differ also without their tint. */
  readonly line: 'underline' | 'underline overline';
  /** Of a plain line, CSS pixels. */
  readonly thickness: number;
  /** Opacity of the group's colour behind the text. */
  readonly tint: number;
}

export const stateStyles: Readonly<Record<MarkState, StateStyle>> = {
  untagged: { line: 'underline', thickness: 2, tint: 0.08 },
  corroborated: { line: 'underline', thickness: 3, tint: 0.16 },
  disputed: { line: 'underline overline', thickness: 3, tint: 0.16 },
  propaganda: { line: 'underline overline', thickness: 3, tint: 0.25 },
};

/** Behind the mark that has the focus, and behind the one just scrolled to. */
export const currentColour = { colour: '#cf9a00', current: 0.2, flash: 0.22 } as const;

/** Double and wavy lines take more room than their thickness says. */
const lineWeight = { solid: 1, double: 0.5, dotted: 1.2, dashed: 1, wavy: 0.6 } as const;

const withOpacity = (colour: string, opacity: number): string =>
  `${colour}${Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0')}`;

/**
 * The rules for all marks, to be inserted by the browser and not by the page. Lines of the current mark take the text's own colour, which
 * the page made legible. Paper keeps the page as it is.
 */
export function markStyles(names: MarkNames, look: MarkLook = 'tinted'): string {
  const lower = 'text-underline-offset:.2em';
  const rules: string[] = [];
  const forced: string[] = [];
  for (const group of markGroups) {
    const { page: colour, underline } = groupColours[group];
    for (const state of markStates) {
      const { line, thickness, tint } = stateStyles[state];
      const name = names.of(group, state);
      const tinted = look === 'tinted' || state !== 'untagged';
      const background = tinted ? `background-color:${withOpacity(colour, tint)};` : '';
      const width = Math.max(1, thickness * lineWeight[underline]).toFixed(1);
      rules.push(`::highlight(${name}){${background}text-decoration:${line} ${underline} ${colour} ${width}px;${lower}}`);
      forced.push(
        `::highlight(${name}){text-decoration-color:CanvasText${state === 'untagged' ? '' : ';background-color:Mark;color:MarkText'}}`,
      );
    }
  }
  const { colour, current, flash } = currentColour;
  rules.push(
    `::highlight(${names.current}){background-color:${withOpacity(colour, current)};text-decoration:underline overline solid currentcolor 2px;${lower}}`,
    `::highlight(${names.flash}){background-color:${withOpacity(colour, flash)}}`,
  );
  forced.push(`::highlight(${names.current}),::highlight(${names.flash}){background-color:Highlight;color:HighlightText}`);
  return `@media screen{${rules.join('')}}@media (forced-colors:active){${forced.join('')}}`;
}
