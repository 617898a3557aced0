// One part of the settings, under its heading.
import type { ComponentChildren } from 'preact';

interface SectionProps {
  readonly title: string;
  /** One sentence on what it is for. */
  readonly about?: string;
  readonly children: ComponentChildren;
}

export const Section = ({ title, about, children }: SectionProps) => (
  <section class="settings-section">
    <header>
      <h2>{title}</h2>
      {about && <p class="quiet">{about}</p>}
    </header>
    <div class="settings-body">{children}</div>
  </section>
);
