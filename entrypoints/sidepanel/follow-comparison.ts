// What others said of the article that the panel shows, and of its open claim: asked of the background, and asked again when that may have changed.
import { type Compared, nothingCompared } from '@/components/compare/compared.ts';
import { askBackground } from '@/lib/messaging/browser.ts';
import type { BackgroundForPanel } from '@/lib/messaging/contracts.ts';

const ask = askBackground<BackgroundForPanel>('background-for-panel');

export class FollowedComparison {
  readonly #onChange: () => void;
  #articleId: string | undefined;
  #compared: Compared = nothingCompared;

  /** `onChange`: something else is known now. */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get compared(): Compared {
    return this.#compared;
  }

  /** Another article is shown; undefined: none. */
  follow(articleId: string | undefined): void {
    this.#articleId = articleId;
    this.#compared = nothingCompared;
    void this.refresh();
  }

  /** The card of this claim is open; undefined: none is. */
  open(claimId: string | undefined): void {
    if (this.#compared.open?.claimId === claimId) return;
    const { open: _, ...rest } = this.#compared;
    this.#compared = claimId === undefined ? rest : { ...rest, open: { claimId, shown: undefined } };
    if (claimId !== undefined) void this.#compare(claimId);
  }

  async refresh(): Promise<void> {
    const articleId = this.#articleId;
    if (articleId === undefined) return;
    const answer = await ask('others', { articleId });
    if (!answer.ok || this.#articleId !== articleId) return;
    this.#compared = { ...this.#compared, lines: answer.value.of, left: answer.value.left };
    if (this.#compared.open) await this.#compare(this.#compared.open.claimId);
    else this.#onChange();
  }

  async #compare(claimId: string): Promise<void> {
    const answer = await ask('comparison', { claimId });
    if (this.#compared.open?.claimId !== claimId) return;
    this.#compared = { ...this.#compared, open: { claimId, shown: answer.ok ? answer.value : null } };
    this.#onChange();
  }
}
