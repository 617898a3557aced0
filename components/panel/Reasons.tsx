// Why a page does or does not count as war coverage, sign by sign.
import { text, textOf } from '@/components/text.ts';
import type { Reason, WarCoverage } from '@/lib/article/article.ts';

export const Reasons = ({ coverage }: { readonly coverage: WarCoverage }) => {
  const { because, score } = coverage;
  const heaviest = Math.max(...because.map(({ weight }) => Math.abs(weight)), Number.MIN_VALUE);
  return (
    <div class="reasons">
      <p>{text('coverageScore', Math.round(score * 100))}</p>
      <ul>
        {because.map((reason) => (
          <ReasonLine key={reason.sign} reason={reason} share={Math.abs(reason.weight) / heaviest} />
        ))}
      </ul>
    </div>
  );
};

/** A sign this version has no sentence for: "calledWar" as "called war". */
const readable = (sign: string): string => sign.replace(/([a-z])([A-Z])|[-_]+/g, '$1 $2').toLowerCase();

/** `share`: this reason's weight beside the heaviest, 0..1. */
const ReasonLine = ({ reason: { sign, weight, words }, share }: { readonly reason: Reason; readonly share: number }) => (
  <li>
    <span class="reason-weight" role="img" aria-label={weight < 0 ? text('reasonAgainst') : text('reasonFor')}>
      <span
        class={weight < 0 ? 'reason-bar reason-against' : 'reason-bar'}
        style={{ inlineSize: `${Math.round(share * 100)}%` }}
      />
    </span>
    <span>
      {textOf('sign', sign, readable(sign))}
      {words.length > 0 && <span class="reason-words"> {words.map((word) => text('quoted', word)).join(', ')}</span>}
    </span>
  </li>
);
