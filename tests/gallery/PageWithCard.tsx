// A page of somebody else's with the card beside one of its marks. The root is open here so that axe can look into it.
import { useEffect, useRef } from 'preact/hooks';
import { type CardModel, cardStrings } from '@/components/card/card-model.ts';
import { createCard } from '@/components/card/create-card.ts';

interface PageWithCardProps {
  readonly model: CardModel;
  readonly look: 'light' | 'dark';
  readonly direction?: 'ltr' | 'rtl';
  /** Where the marked words stand. */
  readonly at?: 'middle' | 'bottom';
  readonly by?: 'pointer' | 'command';
  readonly says?: string;
}

export const PageWithCard = ({ model, look, direction = 'ltr', at = 'middle', by = 'pointer', says }: PageWithCardProps) => {
  const mark = useRef<HTMLElement>(null);
  useEffect(() => {
    const root = document.createElement('div').attachShadow({ mode: 'open' });
    const nothing = (): void => undefined;
    const card = createCard(root, cardStrings(direction), { judge: nothing, openPanel: nothing, step: nothing, hidden: nothing });
    card.show(model, () => mark.current?.getBoundingClientRect(), by);
    if (says) card.say(says);
  }, []);
  return (
    <main class={`foreign foreign-${look} foreign-${at}`} dir={direction}>
      <h1>Shells hit the crossing at Varnia</h1>
      <p>
        The governor said on Wednesday that <u ref={mark}>shells killed at least 40 people</u> waiting for the ferry, and that the
        number would rise. The army of Ostmark gave no answer to questions.
      </p>
      <p>Both sides said that the truce agreed in February was still in force.</p>
    </main>
  );
};
