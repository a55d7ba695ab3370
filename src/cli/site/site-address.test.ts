import { expect, test } from 'vitest';
import { describeAddress, siteAddress } from './site-address.ts';

const workflow = (repository: string) => ({
  GITHUB_REPOSITORY: repository,
  GITHUB_WORKSPACE: process.cwd(),
});

test.each([
  ['https://example.org/list', {}, 'https://example.org/list/'],
  ['https://example.org/', workflow('ada/kites'), 'https://example.org/'],
  [undefined, workflow('Ada/Kites'), 'https://ada.github.io/Kites/'],
  [undefined, workflow('ada/ada.github.io'), 'https://ada.github.io/'],
  [undefined, { ...workflow('ada/kites'), GITHUB_SERVER_URL: 'https://git.example.org' }, undefined],
  // Another repository in the workspace, and a workspace of another machine.
  [undefined, { ...workflow('ada/kites'), GITHUB_WORKSPACE: '/' }, undefined],
  [undefined, { ...workflow('ada/kites'), GITHUB_WORKSPACE: '/nowhere' }, undefined],
  [undefined, {}, undefined],
])('with the setting %j, in the environment %j, is %j', (setting, environment, expected) => {
  expect(siteAddress(setting, 'data', environment)?.address).toBe(expected);
});

test('is not that of a workflow for a list outside its workspace', () => {
  expect(siteAddress(undefined, '/', workflow('ada/kites'))).toBeNull();
});

test.each([
  [null, 'is not known'],
  [{ address: 'https://ada.github.io/kites/', isFromActions: true }, 'at https://ada.github.io/kites/'],
])('a build says so of %j', (found, expected) => {
  expect(describeAddress(found)).toContain(expected);
});

test('a build says nothing of an address in the settings', () => {
  expect(describeAddress({ address: 'https://example.org/', isFromActions: false })).toBeNull();
});
