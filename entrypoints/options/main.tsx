import { render } from 'preact';
import { browser } from '#imports';
import { SettingsPage } from '@/components/settings/SettingsPage.tsx';
import { speakWith, text } from '@/components/text.ts';
import { connectSettings } from './connect-settings.ts';
import '@/assets/settings.css';

speakWith((key, substitutions) => browser.i18n.getMessage(key as never, substitutions), browser.i18n.getUILanguage());
document.documentElement.lang = browser.i18n.getUILanguage();
document.title = `${text('extensionName')}: ${text('settingsTitle')}`;

const root = document.getElementById('settings')!;
void connectSettings((model, store) => render(<SettingsPage model={model} store={store} />, root));
