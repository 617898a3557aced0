import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articlePage, htmlPage } from '../articles.ts';
import { expectMarked } from '../checks.ts';
import { claimInPanel, openClaim, waitForVerdict } from '../panel-checks.ts';
import type { Scenario } from '../scenario.ts';

export const noRequests: Scenario = {
  name: 'no-requests',
  shows: 'reading, tagging and settings cause no request at all, and could not make one',
  // The refusals are what is tested.
  expectedProblems: /Content.Security.Policy|violates/i,
  async run({ session, site, extension, note }) {
    const served = await site({ '/article': articlePage(), '/target': htmlPage('<p>You reached me.</p>') });
    const page = await session.open(`${served.origin}/article`);
    const { claims } = await expectMarked(session, page);
    const panel = await session.openPanel(page);
    const { id } = claims[0]!;
    await openClaim(panel, id);
    await panel.press('1', claimInPanel(id));
    await waitForVerdict(session, id, 'corroborated');
    const own = await session.openOwn('options.html');
    const asked = served.requests.filter(({ url }) => url !== '/favicon.ico').map(({ method, url }) => `${method} ${url}`);
    assert.deepEqual(asked, ['GET /article'], 'the page itself was loaded, and nothing else');

    const policy = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')).content_security_policy
      .extension_pages as string;
    assert.match(policy, /connect-src 'none'/);
    assert.match(policy, /default-src 'none'/);
    const tried = await panel.run(async (target) => {
      const byFetch = await fetch(target).then(
        () => 'sent',
        () => 'refused',
      );
      const byImage = await new Promise((told) => {
        const image = new Image();
        image.onload = image.onerror = () => told('tried');
        image.src = `${target}?image`;
      });
      return [byFetch, byImage];
    }, `${served.origin}/target`);
    assert.equal(tried[0], 'refused');
    assert.ok(!served.requests.some(({ url }) => url.startsWith('/target')), 'an extension page reached a server');
    await own.close();
    note(`the browser itself asked for: ${[...new Set(session.outgoing())].join(', ') || 'nothing'} (none let through)`);
  },
};
