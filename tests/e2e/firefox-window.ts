// Functions that run in Firefox's own window, where WebExtensionPolicy, Services and the side bar are globals.

/** The part of Firefox's own window that is used here; none of it is an interface anybody promises. */
interface FirefoxWindow extends Window {
  readonly WebExtensionPolicy: { getByID(id: string): { readonly extension: FirefoxExtension } };
  readonly ChromeUtils: { importESModule(url: string): { readonly ExtensionParent: ExtensionParent } };
  readonly SidebarController: { readonly isOpen: boolean; readonly browser: Element };
  readonly Services: { readonly console: { getMessageArray(): readonly ScriptError[] } };
  readonly browsingContext: {
    readonly currentWindowGlobal: { drawSnapshot(area: DOMRect, scale: number, colour: string): Promise<ImageBitmap> };
  };
  doCommand(): void;
}
interface FirefoxExtension {
  terminateBackground(options: { ignoreDevToolsAttached: boolean }): Promise<void>;
  readonly shortcuts: { readonly commands: Promise<ReadonlyMap<string, { readonly shortcut: string }>> };
}
interface ExtensionParent {
  readonly apiManager: {
    readonly global: { browserActionFor(extension: FirefoxExtension): { triggerAction(window: Window): Promise<void> } };
  };
}
interface FirefoxInterfaces {
  readonly nsIScriptError: abstract new () => ScriptError;
}
interface ScriptError {
  readonly message?: string;
  readonly errorMessage?: string;
  readonly sourceName?: string;
  readonly flags?: number;
}

export const clickToolbarButton = async (id: string): Promise<void> => {
  const firefox = window as unknown as FirefoxWindow;
  if (firefox.SidebarController.isOpen) return;
  const { ExtensionParent } = firefox.ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = firefox.WebExtensionPolicy.getByID(id);
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
};

/** Presses the key the manifest suggests for a command, as the browser's key set knows it; false where there is none. */
export const pressCommandKey = async (id: string, command: string): Promise<boolean> => {
  const slug = id.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  const firefox = window as unknown as FirefoxWindow;
  const commands = await firefox.WebExtensionPolicy.getByID(id).extension.shortcuts.commands;
  const { shortcut } = commands.get(command) ?? {};
  const key = shortcut?.split('+').pop();
  for (const element of document.querySelectorAll<HTMLElement>(`keyset[id^="ext-keyset-id-${slug}"] key`)) {
    if (element.getAttribute('key')?.toUpperCase() !== key?.toUpperCase()) continue;
    (element as unknown as FirefoxWindow).doCommand();
    return true;
  }
  return false;
};

export const endBackground = (id: string): Promise<void> =>
  (window as unknown as FirefoxWindow).WebExtensionPolicy.getByID(id).extension.terminateBackground({
    ignoreDevToolsAttached: true,
  });

/**
 * Errors the console holds whose source is the extension; warnings have flag 1. A question whose page was left before its answer came is
 * reported as an error too, and nobody could have caught it.
 */
export const readConsole = (uuid: string): string[] =>
  (window as unknown as FirefoxWindow).Services.console
    .getMessageArray()
    .flatMap((message) =>
      message instanceof (globalThis as unknown as { Ci: FirefoxInterfaces }).Ci.nsIScriptError ? [message] : [],
    )
    .filter(({ sourceName, errorMessage, flags = 1 }) => `${sourceName} ${errorMessage}`.includes(uuid) && (flags & 1) === 0)
    .filter(({ errorMessage = '' }) => !/^Promise (?:rejected|resolved) after context unloaded/.test(errorMessage))
    .map(({ errorMessage, message, sourceName }) => `${sourceName?.replace(/^.*\//, '/')}: ${errorMessage ?? message}`);

/** The whole window, or its side bar alone, as a data URL of a PNG. */
export const drawWindow = async (sidebarOnly: boolean): Promise<string> => {
  const { browsingContext, SidebarController } = window as unknown as FirefoxWindow;
  const area = sidebarOnly ? SidebarController.browser.getBoundingClientRect() : new DOMRect(0, 0, innerWidth, innerHeight);
  const picture = await browsingContext.currentWindowGlobal.drawSnapshot(area, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')!.drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png');
};
