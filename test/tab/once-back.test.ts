import { describe, expect, test } from '@jest/globals';
import { createNews } from '../../src/tab/client/news.ts';
import { onceBack } from '../../src/tab/client/use-while-away.ts';

describe('what waits for the connection', () => {
  test('is done when it is back, whether it was noticed before or after that it was away', () => {
    for (const isNoticed of [true, false]) {
      const news = createNews();
      let done = 0;
      if (isNoticed) news.online(false);
      onceBack(news, () => {
        done += 1;
      });
      news.changed();
      news.online(false);
      expect(done).toBe(0);
      news.online(true);
      expect(done).toBe(1);
    }
  });
});
