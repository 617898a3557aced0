import assert from 'node:assert/strict';
import { expectMarked } from '../checks.ts';
import type { Scenario } from '../scenario.ts';

export const strictCsp: Scenario = {
  name: 'strict-csp',
  shows: 'a page that allows no script at all is marked, and its policy is not violated by us',
  async run({ session, newsstand }) {
    const page = await session.open('about:blank');
    const violations: string[] = [];
    page.on('console', (message) => {
      if (/Content.Security.Policy|TrustedHTML/i.test(message.text())) violations.push(message.text());
    });
    await page.goto(newsstand.at('kestria-today', '/brannet-depot.html'));
    const { claims } = await expectMarked(session, page);
    assert.ok(claims.length >= 3);
    assert.deepEqual(violations, []);
  },
};
