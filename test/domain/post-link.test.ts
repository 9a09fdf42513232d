import { expect, test } from '@jest/globals';
import { isSamePost, linkToPost } from '../../src/domain/post-link.ts';
import { aBoard } from '../support/builders.ts';

const message = {
  serviceUrl: 'https://smba.example/',
  conversationId: '19:c@thread.tacv2;messageid=1700',
  activityId: '1',
};

test('the link leads to the message in its channel and tenant', () => {
  const link = linkToPost(aBoard(), message);
  expect(link).toBe(
    'https://teams.microsoft.com/l/message/19%3Achannel%40thread.tacv2/1700?tenantId=tenant-1',
  );
});

test('the link leads to the activity where the conversation names no message', () => {
  expect(linkToPost(aBoard(), { ...message, conversationId: '19:c@thread.tacv2' })).toContain('tacv2/1?');
});

test('without a channel there is no link', () => {
  expect(linkToPost(aBoard({ channel: null }), message)).toBeNull();
});

test('the link names the team where it is known, and leads to the same post without', () => {
  const { channel } = aBoard();
  const link = linkToPost(aBoard({ channel: channel && { ...channel, groupId: 'team-1' } }), message);
  expect(link).toMatch(/\/1700\?tenantId=tenant-1&groupId=team-1$/);
  expect(
    isSamePost(link, linkToPost(aBoard({ channel: channel && { ...channel, groupId: null } }), message)),
  ).toBe(true);
  expect(isSamePost(link, linkToPost(aBoard(), { ...message, conversationId: '19:c' }))).toBe(false);
  expect([isSamePost(link, null), isSamePost(null, null)]).toEqual([false, true]);
});
