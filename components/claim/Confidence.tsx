// How sure the reader is of their word: three steps are as fine as people mean it.
import { useId } from 'preact/hooks';
import { text } from '@/components/text.ts';

const steps = [
  { name: 'low', value: 0.3 },
  { name: 'medium', value: 0.6 },
  { name: 'high', value: 0.9 },
] as const;

interface ConfidenceProps {
  /** 0..1. */
  readonly confidence: number | undefined;
  readonly onChange: (confidence: number | null) => void;
}

export const Confidence = ({ confidence, onChange }: ConfidenceProps) => {
  const id = useId();
  const nearest =
    confidence === undefined
      ? undefined
      : steps.reduce((best, step) => (Math.abs(step.value - confidence) < Math.abs(best.value - confidence) ? step : best));
  return (
    <fieldset class="field confidence" aria-labelledby={id}>
      <span class="field-head" id={id}>
        {text('confidenceLabel')}
      </span>
      <div class="segments">
        {steps.map((step) => (
          <button
            key={step.name}
            type="button"
            class="segment"
            aria-pressed={nearest === step}
            onClick={() => onChange(nearest === step ? null : step.value)}
          >
            {text(`confidence_${step.name}`)}
          </button>
        ))}
      </div>
    </fieldset>
  );
};
