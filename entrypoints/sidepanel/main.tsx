import { render } from 'preact';
import { browser } from '#imports';
import { Panel } from '@/components/panel/Panel.tsx';
import type { PanelModel } from '@/components/panel/panel-model.ts';
import { speakWith, text } from '@/components/text.ts';
import { explainRule, isLikeness } from '@/lib/claims/explain-rule.ts';
import { PanelConnection } from './connect-panel.ts';
import '@/assets/panel.css';

speakWith((key, substitutions) => browser.i18n.getMessage(key as never, substitutions), browser.i18n.getUILanguage());
document.documentElement.lang = browser.i18n.getUILanguage();

const root = document.getElementById('panel')!;
const lookups = {
  explain: (id: string) => (isLikeness(id) ? text('whyLikeness') : explainRule(id)),
  clock: () => new Date().toISOString(),
};
const connection = new PanelConnection((model: PanelModel) =>
  render(<Panel model={model} actions={connection.actions} lookups={lookups} />, root),
);
void connection.start();
