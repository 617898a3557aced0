import { defineConfig } from 'wxt';

const geckoId = 'plumbline@plumbline.invalid';

/** The gate runs in every page: it is started bare, without the wrapper (350 bytes) that reports crashes to the console. */
const bareGate = {
  name: 'plumbline:bare-gate',
  transform(code: string, id: string) {
    const isGate = id.includes('virtual:wxt-unlisted-script-entrypoint') && id.includes('/entrypoints/gate.ts');
    const [definition] = /import definition from .*$/m.exec(code) ?? [];
    return isGate && definition ? `${definition}\nexport default definition.main();` : undefined;
  },
};

export default defineConfig({
  imports: false,
  vite: () => ({ plugins: [bareGate] }),
  manifestVersion: 3,
  publicDir: 'assets/public',
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // Reading a page needs the page; nothing here lets anything leave the machine.
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: ['http://*/*', 'https://*/*'],
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      'next-claim': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNextClaim__' },
      'previous-claim': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPreviousClaim__' },
      'open-panel': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_commandOpenPanel__' },
    },
    ...(mode === 'production' && {
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      },
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: geckoId, strict_min_version: '146.0', data_collection_permissions: { required: ['none'] } },
      },
    }),
  }),
  hooks: {
    // The gate is declared here and not with defineContentScript: WXT's wrapper posts the extension's id to every page.
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = [
        { matches: ['http://*/*', 'https://*/*'], js: ['gate.js'], run_at: 'document_idle', all_frames: true },
      ];
    },
  },
});
