// The background's one open database.
import type { PlumblineDatabase } from '@/lib/store/database.ts';
import { type OpenState, openDatabase } from '@/lib/store/open-database.ts';

let opening: Promise<PlumblineDatabase> | undefined;

/** Opens the database once; a failure is thrown to whoever asked and tried again by the next. */
export function database(): Promise<PlumblineDatabase> {
  opening ??= openDatabase({ onTakenOver: forget }).then(ready);
  opening.catch(forget);
  return opening;
}

function forget(): void {
  opening = undefined;
}

async function ready(opened: OpenState): Promise<PlumblineDatabase> {
  switch (opened.state) {
    case 'ready':
      return opened.db;
    case 'blocked':
      return ready(await opened.settled);
    case 'failed':
      throw new Error(`The store cannot be opened (${opened.reason}): ${opened.message}`);
  }
}
