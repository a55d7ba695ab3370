import { describe, expect, it } from 'vitest';
import { jsonProblems } from './json-problems.ts';

const item = { id: 'tag:kites.example,2026:/p/ropes', url: 'https://kites.example/', content_text: 'Ropes' };
const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Kites', items: [item] };

describe('the schema of JSON Feed', () => {
  it('allows a feed that keeps it', () => {
    expect(jsonProblems(feed, 'json-feed.json')).toEqual([]);
  });

  it.each([
    { version: 'https://jsonfeed.org/version/1' },
    { title: undefined },
    { feed_url: 'feed.json' },
    { author: { name: 'Ada Frost' } },
    { items: [{ ...item, content_text: undefined }] },
    { items: [{ ...item, id: 1 }] },
    { items: [{ ...item, date_published: '2024-05-03' }] },
    { items: [{ ...item, authors: [{}] }] },
  ])('refuses %j', (change) => {
    const changed = JSON.parse(JSON.stringify({ ...feed, ...change }));
    expect(jsonProblems(changed, 'json-feed.json')).not.toEqual([]);
  });
});

const person = { '@type': 'Person', name: 'Ada Frost' };
const article = {
  '@context': 'https://schema.org',
  '@type': 'ScholarlyArticle',
  name: 'Kites',
  headline: 'Kites',
  author: [person],
};

describe('the schema of linked data', () => {
  it('allows an article that keeps it', () => {
    expect(jsonProblems(article, 'linked-data.json')).toEqual([]);
  });

  it.each([
    { '@type': 'Paper' },
    { '@context': undefined },
    { name: undefined },
    { headline: '' },
    { author: ['Ada Frost'] },
    { author: [{ ...person, affiliation: 'Wind Lab' }] },
    { datePublished: '2024-13' },
    { mainEntity: {} },
    { sameAs: ['kites.pdf'] },
    { venue: 'OSDI' },
  ])('refuses %j', (change) => {
    const changed = JSON.parse(JSON.stringify({ ...article, ...change }));
    expect(jsonProblems(changed, 'linked-data.json')).not.toEqual([]);
  });
});
