// "Why was this marked?": the sentences of the rules and steps that made the claim.
import { Disclosure } from '@/components/Disclosure.tsx';
import { type MessageKey, number, text } from '@/components/text.ts';
import { typeMeaning, typeName } from '@/components/wording/names.ts';
import { findWorthSigns, type WorthSign } from '@/lib/claims/attributes/worth.ts';
import type { ClaimRecord } from '@/lib/store/records.ts';

interface WhyMarkedProps {
  readonly claim: ClaimRecord;
  /** The sentence a rule or step explains itself with; undefined for one this version no longer has. */
  readonly explain: (ruleId: string) => string | undefined;
}

const wordOf: Readonly<Record<WorthSign, MessageKey>> = {
  figure: 'whyWorthFigure',
  'vague-figure': 'whyWorthVagueFigure',
  source: 'whyWorthSource',
  'unnamed-source': 'whyWorthUnnamedSource',
  contested: 'whyWorthContested',
  denied: 'whyWorthDenied',
  place: 'whyWorthPlace',
  day: 'whyWorthDay',
  ahead: 'whyWorthAhead',
  repeat: 'whyWorthRepeat',
};

export const WhyMarked = ({ claim, explain }: WhyMarkedProps) => {
  if (claim.origin === 'hand') return null;
  return (
    <Disclosure label={text('whyLabel')}>
      <ul class="why">
        <li>{text('whyType', typeName(claim.type), typeMeaning(claim.type))}</li>
        {claim.why.map((id) => (
          <li key={id}>{explain(id) ?? text('whyOlderRule', id)}</li>
        ))}
        <li>
          {text('whyWorth', number(Math.round(claim.worth * 100)))}
          <ul>
            {findWorthSigns(claim).map((sign) => (
              <li key={sign}>{text(wordOf[sign])}</li>
            ))}
          </ul>
        </li>
      </ul>
    </Disclosure>
  );
};
